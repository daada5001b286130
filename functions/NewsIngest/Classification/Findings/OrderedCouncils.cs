using System.Numerics;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// "The first was good and the second outstanding", "the other two are good": councils by the order in which they were named, or those that are left of them.
/// </summary>
internal static class OrderedCouncils
{
    /// <summary>"One of the three councils" after "all but".</summary>
    private const int AllButWords = 5;

    /// <summary>
    /// Adds the councils that the words at <paramref name="at"/> stand for; the index of the last of these words, or null where they stand for none.
    /// </summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined, Discourse discourse)
    {
        if (BitOperations.PopCount((uint)discourse.AspectsBefore) > 1) return null;
        if (spans[at] is { Kind: SpanKind.OtherAreas, Value: >= AspectPhrases.TheOthers } rest)
            return IsGraded(spans, at) && Others(joined, discourse, rest.Value - AspectPhrases.TheOthers) is { Count: > 0 } others
                ? Add(others, spans, at, joined, discourse)
                : null;
        if (spans[at] is { Kind: SpanKind.Except, Value: VerbPhrases.AllBut }) return AllButOne(spans, at, joined, discourse);

        if (spans[at].Kind == SpanKind.Determiner && at + 2 < spans.Length && OneOrOther(spans, at, joined, discourse) is { } one)
        {
            NamedCouncils.Add([one], spans[at + 1], joined);
            return at + 1;
        }

        // "One has been rated good. The other is inadequate."
        if (spans[at] is { Kind: SpanKind.Some, Length: One })
        {
            if (joined.Count > 0 || discourse.AspectsBefore != 0 || !IsGraded(spans, at) || Distinct(discourse.CouncilsBefore) is not [var former, _])
                return null;
            NamedCouncils.Add([former], spans[at], joined);
            return at;
        }

        // "Grading the first good": the verb may hold the article.
        var ordinal = spans[at].Kind == SpanKind.Determiner ? at + 1 : joined is [.., { Kind: SpanKind.Rate }] ? at : -1;
        if (ordinal < 0 || ordinal >= spans.Length || spans[ordinal] is not { Kind: SpanKind.OneOf, Value: > 0 } order) return null;
        var last = ordinal + 1 < spans.Length && spans[ordinal + 1].Kind == SpanKind.Number ? ordinal + 1 : ordinal;
        var count = last > ordinal ? spans[last].Value : 1;
        if (!IsGraded(spans, last) || joined.Exists(span => span.Kind == SpanKind.Aspect)) return null;
        var first = order.Value - 1;
        var named = Distinct(joined);
        if (named.Count < first + count || named.Count < 2) named = Distinct(discourse.CouncilsBefore);
        return named.Count > 1 && named.Count >= first + count ? Add(named.GetRange(first, count), spans, last, joined, discourse) : null;
    }

    /// <summary>How long "one" is, and "other".</summary>
    private const int One = 3, Other = 5;

    /// <summary>"The one was found good, the other to require improvement", of two councils.</summary>
    private static short? OneOrOther(ReadOnlySpan<Span> spans, int at, List<Span> joined, Discourse discourse)
    {
        if (spans[at + 1] is not ({ Kind: SpanKind.Some, Length: One } or { Kind: SpanKind.Word, Length: Other })) return null;
        if (discourse.AspectsBefore != 0) return null;
        // "One has been rated good. The other …"
        if (joined.Count == 0 && spans[at + 1].Kind == SpanKind.Word && discourse.Several is [var earlier, var later]
            && Distinct(discourse.CouncilsBefore) is [var told] && told == earlier && IsGraded(spans, at + 1))
        {
            return later;
        }

        if (Distinct(discourse.CouncilsBefore) is not [var first, var second]) return null;
        var named = Distinct(joined);
        if (spans[at + 1] is { Kind: SpanKind.Some, Length: One } && named.Count == 0) return IsGraded(spans, at + 1) ? first : null;
        if (spans[at + 1] is not { Kind: SpanKind.Word, Length: Other } || named is not [var before] || before != first) return null;
        var isJoined = spans[at - 1].Kind is SpanKind.Comma or SpanKind.And or SpanKind.Semicolon or SpanKind.Contrast;
        return isJoined && (spans[at + 2].Kind == SpanKind.To || IsGraded(spans, at + 1)) ? second : null;
    }

    /// <summary>"All but one of them, Dudley, came out good": of the others, whoever they are.</summary>
    private static int? AllButOne(ReadOnlySpan<Span> spans, int at, List<Span> joined, Discourse discourse)
    {
        var comma = at + 1;
        while (comma < spans.Length && comma <= at + AllButWords
            && spans[comma].Kind is SpanKind.Some or SpanKind.OneOf or SpanKind.Number or SpanKind.Of or SpanKind.Pronoun or SpanKind.Determiner
                or SpanKind.Councils or SpanKind.AllOfThem)
        {
            comma++;
        }

        if (comma == at + 1 || comma + 2 >= spans.Length || spans[comma].Kind is not (SpanKind.Comma or SpanKind.Dash)
            || spans[comma + 1].Kind != SpanKind.Council
            || spans[comma + 2].Kind != spans[comma].Kind || !IsGraded(spans, comma + 2)) return null;
        var excepted = spans[comma + 1].Value;
        var others = discourse.Several.FindAll(council => council != excepted);
        if (others.Count is 0 || others.Count == discourse.Several.Count) joined.Add(spans[at] with { Kind = SpanKind.Councils, Value = 0 });
        else NamedCouncils.Add(others, spans[at], joined);
        return comma + 2;
    }

    /// <summary>A grade follows, or the verb that gives it: "the first inspection" is none of these.</summary>
    private static bool IsGraded(ReadOnlySpan<Span> spans, int last) =>
        last + 1 < spans.Length
            && (LeftContext.IsLink(spans[last + 1].Kind) || spans[last + 1].Kind is SpanKind.Have or SpanKind.Grade or SpanKind.As or SpanKind.Now);

    /// <summary>
    /// Those of the last sentence with several councils, or of all that were named, that this sentence, or else the one before, has not named.
    /// </summary>
    /// <param name="count">How many they are; 0 where that isn't said.</param>
    private static List<short> Others(List<Span> joined, Discourse discourse, int count)
    {
        var named = Distinct(joined);
        if (named.Count == 0) named = Distinct(discourse.CouncilsBefore);
        if (named.Count == 0 || joined.Exists(span => span.Kind == SpanKind.Aspect)) return [];
        foreach (var all in (List<short>[])[discourse.Several, NamedCouncils.WithoutBodies(discourse.Named)])
            if (all.FindAll(council => !named.Contains(council)) is { Count: > 0 } others && others.Count + named.Count == all.Count
                && (count == 0 || count == others.Count))
            {
                return others;
            }
        return [];
    }

    private static List<short> Distinct(List<Span> joined)
    {
        List<short> councils = [];
        foreach (var span in joined)
            if (span.Kind == SpanKind.Council) NamedCouncils.AddDistinct(councils, span.Value);
        return NamedCouncils.WithoutBodies(councils);
    }

    private static List<short> Distinct(List<short> values)
    {
        List<short> councils = [];
        foreach (var value in values) NamedCouncils.AddDistinct(councils, value);
        return NamedCouncils.WithoutBodies(councils);
    }

    /// <summary>
    /// Adds the councils, and the aspect that the sentence before graded of others: "Leeds was outstanding for adoption. The other two were good."
    /// </summary>
    private static int Add(List<short> councils, ReadOnlySpan<Span> spans, int last, List<Span> joined, Discourse discourse)
    {
        NamedCouncils.Add(councils, spans[last], joined);
        if (discourse.AspectsBefore != 0 && discourse.Last is { Councils.Count: > 0 } before && before.Aspects == discourse.AspectsBefore)
            joined.Add(spans[last] with { Kind = SpanKind.Aspect, Value = (short)BitOperations.TrailingZeroCount((uint)before.Aspects) });
        return last;
    }
}

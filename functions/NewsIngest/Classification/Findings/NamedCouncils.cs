using System.Numerics;
using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>"The former", "both councils", "all three": puts the councils that were named in the place of the words that stand for them.</summary>
internal static class NamedCouncils
{
    /// <summary>
    /// Adds the councils that the words at <paramref name="at"/> stand for; the index of the last of these words, or null where they stand for none.
    /// </summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined, Discourse discourse)
    {
        var span = spans[at];
        if (span.Kind == SpanKind.TheseCouncils)
        {
            // "Children in care fare better than children at risk. The former …"
            if (span.Value != 0 && (span.Value == ServicePhrases.Latter || IsFollowedByVerb(spans, at))
                && discourse.PointAtArea(span.Value == ServicePhrases.Former) is { } area)
            {
                joined.Add(span with { Kind = SpanKind.Aspect, Value = (short)area });
                return at;
            }

            var pair = span.Value == ServicePhrases.Former && !IsFollowedByVerb(spans, at) ? null : Named(joined, 2, discourse);
            if (pair is null && span.Value == ServicePhrases.Latter && discourse.CouncilsBefore.Count > 0)
                joined.Add(span with { Kind = SpanKind.Council, Value = discourse.CouncilsBefore[^1] });
            else if (pair is null) joined.Add(Plain(span));
            else if (span.Value == 0) Add(pair, span, joined);
            else joined.Add(span with { Kind = SpanKind.Council, Value = pair[span.Value - 1] });
            return at;
        }

        // "Each was rated good", "inspectors found both to be good"
        if (span.Kind is SpanKind.All or SpanKind.Both && OpensClause(joined) && at + 1 < spans.Length
            && (LeftContext.IsLink(spans[at + 1].Kind)
                || spans[at + 1].Kind is SpanKind.Have or SpanKind.Now or SpanKind.As or SpanKind.Grade or SpanKind.Before)
            && Each(joined, discourse) is { Count: > 1 } each && BitOperations.PopCount((uint)discourse.AspectsBefore) < 2
            && (span.Kind == SpanKind.All || each.Count == 2))
        {
            Add(each, span, joined);
            return at;
        }

        // "In both, leadership is outstanding"
        if (span.Kind == SpanKind.Both && joined is [{ Kind: SpanKind.For }] && at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.Comma
            && Before(discourse) is { Count: 2 } pairBefore)
        {
            Add(pairBefore, span, joined);
            return at;
        }

        if (span.Kind is not (SpanKind.All or SpanKind.Determiner) || at + 2 >= spans.Length
            || spans[at + 1] is not { Kind: SpanKind.Number, Value: > 1 } number)
        {
            return null;
        }

        var isSaid = spans[at + 2].Kind == SpanKind.Councils;
        var last = isSaid ? at + 2 : at + 1;
        if (!isSaid && (span.Kind != SpanKind.All || BitOperations.PopCount((uint)discourse.AspectsBefore) == number.Value || !IsFollowedByVerb(spans, last)))
            return null;
        if (Named(joined, number.Value, discourse) is not { } all) return null;
        Add(all, spans[last], joined);
        return last;
    }

    private static bool OpensClause(List<Span> joined) =>
        joined.Count == 0 || joined[^1].Kind is SpanKind.And or SpanKind.Contrast or SpanKind.Comma or SpanKind.Rate or SpanKind.Say or SpanKind.Semicolon;

    /// <summary>The councils that the sentence has named, else those of the sentence before.</summary>
    private static List<short> Each(List<Span> joined, Discourse discourse)
    {
        List<short> here = [];
        foreach (var span in joined)
            if (span.Kind == SpanKind.Council) AddDistinct(here, span.Value);
        return here.Count > 1 ? here : Before(discourse);
    }

    /// <summary>The councils of the sentence before, each once.</summary>
    private static List<short> Before(Discourse discourse)
    {
        List<short> councils = [];
        foreach (var value in discourse.CouncilsBefore) AddDistinct(councils, value);
        return councils;
    }

    /// <summary>What the words mean where no two councils were named.</summary>
    private static Span Plain(Span span) => span.Value switch
    {
        ServicePhrases.Former => span with { Kind = SpanKind.Before, Value = (int)PastCue.Superseded },
        ServicePhrases.Latter => span with { Kind = SpanKind.Pronoun, Value = 0 },
        _ => span with { Kind = SpanKind.Both },
    };

    private static bool IsFollowedByVerb(ReadOnlySpan<Span> spans, int at) =>
        spans[at].Is(SpanStyle.Possessive)
        || at + 1 < spans.Length
            && (LeftContext.IsLink(spans[at + 1].Kind)
                || spans[at + 1].Kind is SpanKind.Have or SpanKind.Comma or SpanKind.Now or SpanKind.Adverb or SpanKind.Grade or SpanKind.Both or SpanKind.As);

    public static void Add(List<short> councils, Span words, List<Span> joined)
    {
        for (var i = 0; i < councils.Count; i++)
        {
            if (i > 0) joined.Add(words with { Kind = SpanKind.And, Value = 0 });
            joined.Add(words with { Kind = SpanKind.Council, Value = councils[i] });
        }
    }

    /// <summary>The councils named so far in the sentence, in the last one that named several, or in the whole article, if they are as many.</summary>
    private static List<short>? Named(List<Span> joined, int count, Discourse discourse)
    {
        List<short> here = [];
        foreach (var span in joined)
            if (span.Kind == SpanKind.Council) AddDistinct(here, span.Value);
        return here.Count == count
            ? here
            : discourse.Several.Count == count
            ? discourse.Several
            : WithoutBodies(discourse.Named) is var named && named.Count == count
            ? named
            : null;
    }

    /// <summary>"Achieving for Children runs the services of Kingston and Richmond": of the two councils, not of three bodies.</summary>
    public static List<short> WithoutBodies(List<short> councils)
    {
        var own = councils.FindAll(value => NameMeaning.Of(value).Form != NameForm.DeliveryBody);
        return own.Count > 1 ? own : councils;
    }

    /// <summary>Adds a council that the list doesn't have under another form of its name.</summary>
    public static void AddDistinct(List<short> councils, short value)
    {
        var name = NameMeaning.Of(value);
        foreach (var other in councils)
            if (NameMeaning.Of(other) is var known && known.Index == name.Index
                && (known.Form == NameForm.DeliveryBody) == (name.Form == NameForm.DeliveryBody))
            {
                return;
            }
        councils.Add(value);
    }
}

using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// Words that are an area only among other areas or beside a grade: "leadership, protection and children in care", "Protection: good", "the council's leaders
/// inadequate".
/// </summary>
internal static class BareAreas
{
    /// <summary>The areas that stand beside help and protection in a report.</summary>
    private static readonly AspectSet Others = AspectSet.Leadership | AspectSet.InCare | AspectSet.CareLeavers | AspectSet.Adoption;

    /// <summary>How long the word "under" is, among prepositions.</summary>
    private const int Under = 5;

    /// <summary>How long the word "throughout" is, which is of all areas only behind a grade.</summary>
    private const int Throughout = 10;

    /// <summary>How long the word "care" is.</summary>
    private const int Care = 4;

    private static readonly SpanKindSet Before = new(
        SpanKind.Comma, SpanKind.And, SpanKind.Grade, SpanKind.Determiner, SpanKind.Colon, SpanKind.For, SpanKind.Of, SpanKind.To, SpanKind.Both,
        SpanKind.Semicolon, SpanKind.Dash,
        SpanKind.OpenBracket, SpanKind.Say, SpanKind.Rate, SpanKind.Contrast, SpanKind.With);

    private static readonly SpanKindSet After = new(
        SpanKind.Comma, SpanKind.And, SpanKind.Grade, SpanKind.Colon, SpanKind.Stop, SpanKind.Semicolon, SpanKind.Dash, SpanKind.CloseBracket, SpanKind.Be,
        SpanKind.Have, SpanKind.Rate,
        SpanKind.All, SpanKind.Both, SpanKind.Contrast, SpanKind.As);

    /// <summary>Adds the area that a word means, or the word that an area is; its index, or null where it is what it seems.</summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        Span? meant = spans[at] switch
        {
            { Kind: SpanKind.Word, Value: WordSense.Protection } when IsProtection(spans, at) =>
                spans[at] with { Kind = SpanKind.Aspect, Value = (short)Aspect.HelpAndProtection },
            { Kind: SpanKind.Word, Value: WordSense.CouncilLeaders } when IsLeadership(spans, at) =>
                spans[at] with { Kind = SpanKind.Aspect, Value = (short)Aspect.Leadership },
            { Kind: SpanKind.AspectHead, Length: Care } when IsCare(spans, at) => spans[at] with { Kind = SpanKind.Aspect, Value = (short)Aspect.InCare },
            { Kind: SpanKind.AllAreas, Length: Throughout } when at == 0
                || spans[at - 1].Kind is not (SpanKind.Grade or SpanKind.RatingNoun or SpanKind.Same or SpanKind.Comma or SpanKind.Overall) =>
                spans[at] with { Kind = SpanKind.Word, Value = 0 },
            { Kind: SpanKind.Aspect, Value: (int)Aspect.Leadership } when IsOfPerson(spans, at) => spans[at] with { Kind = SpanKind.Word, Value = 0 },
            _ => null,
        };
        if (meant is not { } span) return null;
        joined.Add(span);
        return at;
    }

    /// <summary>"Under Ms Ahmed's leadership", "under the leadership of Ms Ahmed": when it was, and nothing that is graded.</summary>
    private static bool IsOfPerson(ReadOnlySpan<Span> spans, int at)
    {
        var under = at - 1;
        while (under >= 0 && spans[under].Kind == SpanKind.Word && spans[under].Is(SpanStyle.Capital)) under--;
        if (under == at - 1
            && !(at + 2 < spans.Length && spans[at + 1].Kind == SpanKind.Of && spans[at + 2].Kind == SpanKind.Word && spans[at + 2].Is(SpanStyle.Capital)))
        {
            return false;
        }

        return under >= 0 && spans[under].Kind == SpanKind.For && spans[under].Length == Under;
    }

    private static bool IsProtection(ReadOnlySpan<Span> spans, int at)
    {
        if (at > 0 && !Before.Has(spans[at - 1].Kind) || at + 1 < spans.Length && !After.Has(spans[at + 1].Kind)) return false;
        if (at == 0 && at + 1 < spans.Length && spans[at + 1].Kind is SpanKind.Colon or SpanKind.Dash or SpanKind.Be) return spans.Holds(SpanKind.Grade);
        foreach (var span in spans)
            if (span.Kind == SpanKind.Aspect && Others.Has(((Aspect)span.Value).ToSet())) return true;
        return false;
    }

    /// <summary>"Protection, care and leaving care are good", "for protection, for care": the area between protection and leaving care.</summary>
    private static bool IsCare(ReadOnlySpan<Span> spans, int at)
    {
        var first = at > 0 && spans[at - 1].Kind is SpanKind.For or SpanKind.Determiner ? at - 1 : at;
        if (first > 0 && spans[first - 1].Kind is not (SpanKind.Comma or SpanKind.And or SpanKind.Stop or SpanKind.Colon or SpanKind.Semicolon)
            || at + 1 >= spans.Length || spans[at + 1].Kind is not (SpanKind.Comma or SpanKind.And))
        {
            return false;
        }

        return IsProtectionOrLeaving(spans, first - 2) || IsProtectionOrLeaving(spans, at + 2)
            || at + 3 < spans.Length && spans[at + 2].Kind == SpanKind.For && IsProtectionOrLeaving(spans, at + 3);
    }

    private static bool IsProtectionOrLeaving(ReadOnlySpan<Span> spans, int at) =>
        at >= 0 && at < spans.Length
            && spans[at] is { Kind: SpanKind.Word, Value: WordSense.Protection }
                or { Kind: SpanKind.Aspect, Value: (int)Aspect.HelpAndProtection or (int)Aspect.CareLeavers };

    /// <summary>"Judged the council's leaders inadequate", "gave its top grade to the council's leaders": no politicians.</summary>
    private static bool IsLeadership(ReadOnlySpan<Span> spans, int at)
    {
        if (at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.Grade) return true;
        var before = at > 0 && spans[at - 1].Kind == SpanKind.Determiner ? at - 2 : at - 1;
        return before > 0 && spans[before].Kind is SpanKind.To or SpanKind.For && spans[..before].Holds(SpanKind.Grade)
            && (at + 1 == spans.Length || spans[at + 1].Kind is SpanKind.Comma or SpanKind.And or SpanKind.Stop);
    }
}

using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>How far a date or a cue of time holds: for which clauses of its sentence.</summary>
internal static class DatedClauses
{
    public static bool EndsLookBack(SpanKind kind, bool isBeforeClause) =>
        kind is SpanKind.Semicolon or SpanKind.Grade or SpanKind.Stop or SpanKind.SoIs or SpanKind.AsBefore || isBeforeClause && kind is SpanKind.Contrast;

    /// <summary>"Good overall, the same rating as at our last inspection in 2018, and good in all areas": the comma before "and".</summary>
    public static bool ClosesComparison(ReadOnlySpan<Span> spans, int at)
    {
        if (spans[at].Kind != SpanKind.Comma || spans[at + 1].Kind != SpanKind.And) return false;
        var opens = at - 1;
        while (opens > 0 && spans[opens].Kind is not (SpanKind.Comma or SpanKind.Grade)) opens--;
        return opens > 0 && spans[opens].Kind == SpanKind.Comma && spans[opens + 1].Kind is SpanKind.Same or SpanKind.AsBefore;
    }

    /// <summary>How far before its relative clause a date may stand: "in May 2017 by Ofsted, when".</summary>
    private const int NearRelative = 3;

    /// <summary>
    /// A date or cue before the clause holds for it when it opens the sentence ("In 2018, …"), leads into it ("in 2017, when …")
    /// or reports it ("had been told that it …"); not when it has a verb of its own.
    /// </summary>
    public static bool LeadsIn(ReadOnlySpan<Span> spans, int at, in LeftContext left)
    {
        var start = left.Start;
        // "The second came in 2014, and it brought a good"
        if (start > 0 && start + 1 < spans.Length
            && (spans[start].Kind == SpanKind.And && spans[start + 1].Kind == SpanKind.Pronoun
                || spans[start - 1].Kind == SpanKind.And && spans[start].Kind == SpanKind.Pronoun)
            && left.LinkAt >= 0 && spans[left.LinkAt] is not { Kind: SpanKind.Be, Value: 0 or VerbPhrases.Singular })
        {
            return true;
        }

        // "A direction was issued in 2018 after Ofsted rated …"
        if (at + 1 < start && spans[at].Kind == SpanKind.Year && spans[at + 1] is { Kind: SpanKind.Before, Value: (int)PastCue.EarlierAhead }) return true;
        // "It began in January 2020, after the council was found to be …"
        if (at + 2 < start && spans[at].Kind == SpanKind.Year && spans[at + 1].Kind == SpanKind.Comma
            && spans[at + 2] is { Kind: SpanKind.Before, Value: (int)PastCue.EarlierAhead })
        {
            return true;
        }

        var from = at;
        while (from > 0 && spans[from - 1].Kind is not (SpanKind.Comma or SpanKind.Dash or SpanKind.Colon or SpanKind.Contrast or SpanKind.Relative)) from--;
        var to = at;
        while (to < start && spans[to].Kind is not (SpanKind.Comma or SpanKind.Dash or SpanKind.Colon or SpanKind.Contrast or SpanKind.Relative)) to++;
        // "Services, once among the worst, are good": the aside is of another time.
        if (from > 0 && spans[from - 1].Kind == SpanKind.Comma && spans[from].Kind == SpanKind.Before && to - from > 1 && to + 1 == start && to < spans.Length
            && spans[to].Kind == SpanKind.Comma && (left.LinkAt >= start || left.LinkAt < 0))
        {
            return false;
        }

        var leads = to < spans.Length
            && (spans[to].Kind == SpanKind.Relative || to + 1 < spans.Length && spans[to + 1].Kind == SpanKind.Relative
                || to + 2 < spans.Length && spans[to + 1].Kind == SpanKind.For && spans[to + 2].Kind == SpanKind.Relative)
            && to <= start;
        if (leads && start <= to + 5 && (to - at <= NearRelative || from == 0 && spans[0].Kind is SpanKind.For)) return true;
        if (to >= start && start > 0 && spans[start - 1].Kind is SpanKind.Say or SpanKind.With) return true;
        if (from > 0 && spans[from - 1].Kind == SpanKind.Relative)
            return from <= 2
                ? spans[from - 1].Value == VerbPhrases.When
                : spans[from - 2].Kind is SpanKind.And or SpanKind.Contrast or SpanKind.Semicolon && spans[to].Kind == SpanKind.Comma && start <= to + 4;
        for (var i = from; i < to; i++)
            if (i != left.LinkAt && LeftContext.IsLink(spans[i].Kind) || spans[i].Kind is SpanKind.Have) return false;
        return from == 0 || spans[from].Kind is SpanKind.For or SpanKind.Before || spans[from - 1].Kind == SpanKind.Colon;
    }

    /// <summary>Where the clause of the grade before ends: its dates and cues are not this grade's.</summary>
    public static int ClauseAfter(ReadOnlySpan<Span> spans, int previous)
    {
        if (previous < 0) return 0;
        var at = previous + 1;
        while (at < spans.Length
            && spans[at].Kind is not (SpanKind.Comma or SpanKind.Semicolon or SpanKind.Contrast or SpanKind.And or SpanKind.To or SpanKind.Dash
                or SpanKind.From or SpanKind.Lose or SpanKind.Stop)
            && spans[at] is not { Kind: SpanKind.Before, Value: (int)PastCue.EarlierAhead })
        {
            at++;
        }

        // "Fell to the lowest grade in 2020, when leadership was …": the year is of both.
        return at + 1 < spans.Length && spans[at].Kind == SpanKind.Comma && spans[at + 1] is { Kind: SpanKind.Relative, Value: VerbPhrases.When }
            ? previous + 1
            : at;
    }

    public static bool EndsClause(SpanKind kind) =>
        kind is SpanKind.Lose or SpanKind.From or SpanKind.Comma or SpanKind.Dash or SpanKind.Semicolon or SpanKind.Contrast or SpanKind.Relative
            or SpanKind.Grade or SpanKind.Stop or SpanKind.Say or SpanKind.AsBefore or SpanKind.SoIs or SpanKind.Since;
}

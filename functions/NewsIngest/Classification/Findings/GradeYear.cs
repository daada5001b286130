using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Reads from the words around a grade the year in which it was given.</summary>
internal static class GradeYear
{
    /// <summary>The year beside a grade that is its own, behind it or before; 0 for none.</summary>
    /// <param name="low">Where the clause of the grade before ends.</param>
    public static int Read(ReadOnlySpan<Span> spans, int grade, int low, in LeftContext left)
    {
        var start = left.Start;
        var inWhen = false;
        for (var i = grade + 1; i < spans.Length; i++)
        {
            if (spans[i].Kind == SpanKind.Year) return spans[i].Value;
            // "Outstanding when inspectors came in 2019"
            inWhen |= spans[i] is { Kind: SpanKind.Relative, Value: VerbPhrases.When } && spans[i - 1].Kind != SpanKind.Comma;
            if (inWhen && spans[i].Kind is SpanKind.Relative or SpanKind.Lose) continue;
            // "It was inadequate, in 2016, and …"
            if (i == grade + 1 && spans[i].Kind == SpanKind.Comma && i + 2 < spans.Length && spans[i + 1].Kind == SpanKind.For
                && spans[i + 2].Kind == SpanKind.Year)
            {
                continue;
            }

            // "Inadequate in a report published in September 2017"
            if (spans[i].Kind == SpanKind.Say && spans[i - 1].Kind == SpanKind.InspectionNoun && i + 1 < spans.Length && spans[i + 1].Kind == SpanKind.For)
                continue;
            if (DatedClauses.EndsClause(spans[i].Kind) || spans[i] is { Kind: SpanKind.Before, Value: (int)PastCue.EarlierAhead }) break;
        }

        if (OpeningYear.AfterBy(spans) is var by and > 0 && by >= low && by < grade) return spans[by].Value;
        if (OpeningYear.At(spans) is var opening and >= 0 && opening >= low && opening < start && spans[0].Kind == SpanKind.Pronoun)
            return spans[opening].Value;
        for (var i = grade - 1; i >= low; i--)
        {
            if (DatedClauses.EndsLookBack(spans[i].Kind, i < start) || DatedClauses.ClosesComparison(spans, i)) break;
            if (spans[i].Kind == SpanKind.Year && !IsSince(spans, i) && (i >= start || DatedClauses.LeadsIn(spans, i, left))) return spans[i].Value;
        }

        return 0;
    }

    /// <summary>"Since May 2023": the year in which something else began; not in "since May 2023, when it was rated …".</summary>
    private static bool IsSince(ReadOnlySpan<Span> spans, int year)
    {
        var at = year - 1;
        while (at >= 0 && spans[at].Kind is SpanKind.Month or SpanKind.For) at--;
        if (at < 0 || spans[at].Kind != SpanKind.Since) return false;
        var next = year + 1 < spans.Length && spans[year + 1].Kind == SpanKind.Comma ? year + 2 : year + 1;
        return next >= spans.Length || spans[next].Kind != SpanKind.Relative;
    }
}

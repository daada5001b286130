using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>The year that a sentence opens with, and so tells of.</summary>
internal static class OpeningYear
{
    /// <summary>How many spans may stand before the comma of "On a wet Tuesday morning in May 2018, …".</summary>
    private const int LongestFronted = 10;

    private static readonly SpanKindSet Fronted = new(SpanKind.Word, SpanKind.For, SpanKind.Determiner, SpanKind.Month, SpanKind.Of, SpanKind.Number,
        SpanKind.Some, SpanKind.OneOf, SpanKind.Adverb, SpanKind.Before, SpanKind.InspectionNoun, SpanKind.Inspectorate);

    /// <summary>A line of more spans is no heading.</summary>
    private const int LongestHeading = 6;

    private static readonly SpanKindSet InHeading = new(
        SpanKind.Word, SpanKind.For, SpanKind.Determiner, SpanKind.Month, SpanKind.Of, SpanKind.Number, SpanKind.Before, SpanKind.Inspection,
        SpanKind.InspectionNoun, SpanKind.Inspectorate, SpanKind.RatingNoun, SpanKind.Comma, SpanKind.Colon);

    /// <summary>"In 2018", "It was in May 2018 that": the year that a sentence opens with, or -1.</summary>
    public static int At(ReadOnlySpan<Span> spans)
    {
        if (OfHeading(spans) is >= 0 and var heading) return heading;
        var at = spans.Length > 1 && spans[0].Kind == SpanKind.Pronoun && spans[1] is { Kind: SpanKind.Be, Value: VerbPhrases.Past } ? 2 : 0;
        var isCleft = at > 0;
        // "Then, in early 2019, …"
        if (spans.Length > 0 && spans[0].Kind is SpanKind.And or SpanKind.Contrast or SpanKind.Adverb)
            at = spans.Length > 1 && spans[1].Kind == SpanKind.Comma ? 2 : 1;
        var first = at;
        while (at < spans.Length && spans[at].Kind is SpanKind.For or SpanKind.Month or SpanKind.Before
            || at > first && at < spans.Length && spans[at].Kind == SpanKind.Determiner)
        {
            at++;
        }

        if (at == first || at >= spans.Length || spans[at].Kind != SpanKind.Year) return isCleft ? -1 : BeforeComma(spans);
        return !isCleft || at + 1 < spans.Length && spans[at + 1].Kind is SpanKind.Relative or SpanKind.Say ? at : -1;
    }

    /// <summary>"2021", "Ofsted inspection, May 2019:": the year of a line that is a heading, or -1.</summary>
    private static int OfHeading(ReadOnlySpan<Span> spans)
    {
        if (spans.Length > LongestHeading) return -1;
        var year = -1;
        for (var i = 0; i < spans.Length; i++)
        {
            if (spans[i].Kind == SpanKind.Year && year < 0) year = i;
            else if (!InHeading.Has(spans[i].Kind)) return -1;
        }

        return year;
    }

    /// <summary>"By January 2018 it had …": the year, or -1 where the sentence opens otherwise.</summary>
    public static int AfterBy(ReadOnlySpan<Span> spans)
    {
        var at = 1;
        while (at < spans.Length && spans[at].Kind is SpanKind.Month or SpanKind.For or SpanKind.Determiner) at++;
        return spans[0].Kind == SpanKind.By && at < spans.Length && spans[at].Kind == SpanKind.Year ? at : -1;
    }

    /// <summary>
    /// "On a wet Tuesday in May 2018, …", "One morning in the spring of 2019, …": the year at the end of what stands before the first comma, or -1.
    /// </summary>
    private static int BeforeComma(ReadOnlySpan<Span> spans)
    {
        for (var i = 0; i + 1 < Math.Min(spans.Length, LongestFronted); i++)
        {
            if (spans[i].Kind == SpanKind.Year) return spans[i + 1].Kind == SpanKind.Comma ? i : -1;
            if (!Fronted.Has(spans[i].Kind)) return -1;
        }

        return -1;
    }

    /// <summary>"July 2015: Ofsted finds …": where the date of a timeline's entry stands, or -1.</summary>
    public static int OfEntry(ReadOnlySpan<Span> spans)
    {
        var at = 0;
        while (at < spans.Length && spans[at].Kind is SpanKind.Number or SpanKind.Month) at++;
        return at + 1 < spans.Length && spans[at].Kind == SpanKind.Year && spans[at + 1].Kind is SpanKind.Colon or SpanKind.Dash ? at : -1;
    }
}

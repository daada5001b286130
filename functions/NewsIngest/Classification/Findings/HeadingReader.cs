using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// A grade without a verb under a heading, or after a sentence, that is a council's name and no more: "Bury" and then "Good, up from
/// requires improvement" says that Bury is good.
/// </summary>
internal static class HeadingReader
{
    /// <summary>A name, "City Council" and a full stop.</summary>
    private const int LongestHeading = 3;

    /// <summary>Puts the council and the verb that are left out before the sentence's grade; false where nothing is left out.</summary>
    /// <param name="index">Number of the sentence.</param>
    /// <param name="joined">The sentence's spans, put together.</param>
    public static bool Complete(Reading reading, int index, List<Span> joined)
    {
        if (index == 0 || reading.Sentences[index] is not { Source: EvidenceSource.Text, IsListItem: false } || !IsVerbless(joined)) return false;
        if (reading.Sentences[index - 1] is not { Source: EvidenceSource.Text, IsListItem: false, Count: <= LongestHeading } before || NameIn(reading.Spans(before)) is not { } council) return false;
        joined.Insert(0, council with { Style = SpanStyle.Capital });
        joined.Insert(1, new Span(SpanKind.Be, VerbPhrases.Singular, council.End, council.End, SpanStyle.None));
        return true;
    }

    private static Span? NameIn(ReadOnlySpan<Span> heading)
    {
        if (heading is [.., { Kind: SpanKind.Stop or SpanKind.Colon }]) heading = heading[..^1];
        return heading is [{ Kind: SpanKind.Council }] or [{ Kind: SpanKind.Council }, { Kind: SpanKind.Institution }] ? heading[0] : null;
    }

    /// <summary>"Good.", "Still good, …", "Once inadequate, now good", "Inadequate since 2023"; not "Good news" or "Good is what".</summary>
    private static bool IsVerbless(List<Span> spans)
    {
        var at = 0;
        while (at < spans.Count && spans[at].Kind is SpanKind.Now or SpanKind.Keep or SpanKind.Before or SpanKind.Adverb or SpanKind.Overall) at++;
        if (at >= spans.Count || spans[at].Kind != SpanKind.Grade) return false;
        if (++at >= spans.Count) return true;
        if (spans[at].Kind == SpanKind.For) return at + 1 < spans.Count && spans[at + 1].Kind is not (SpanKind.Word or SpanKind.Number or SpanKind.Pronoun);
        return spans[at].Kind is SpanKind.Stop or SpanKind.Comma or SpanKind.Colon or SpanKind.Dash or SpanKind.Semicolon or SpanKind.OpenBracket or SpanKind.Since or SpanKind.Overall or SpanKind.Now or SpanKind.Before
            or SpanKind.AsBefore or SpanKind.From or SpanKind.Lose or SpanKind.Contrast or SpanKind.And or SpanKind.Keep or SpanKind.AllAreas or SpanKind.Except or SpanKind.With or SpanKind.As or SpanKind.Adverb;
    }
}

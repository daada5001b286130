using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// A grade without a subject under a heading, or after a sentence, that is a council's name and no more: "Bury" and then "Good, up from
/// requires improvement" or "Judged good in May" says that Bury is good.
/// </summary>
internal static class HeadingReader
{
    /// <summary>A name, "City Council" and a full stop.</summary>
    private const int LongestHeading = 3;

    /// <summary>"Up", and not "upgraded".</summary>
    private const int LongestDirection = 2;

    /// <summary>Puts the council and the verb that are left out before the sentence's grade; false where nothing is left out.</summary>
    /// <param name="index">Number of the sentence.</param>
    /// <param name="joined">The sentence's spans, put together.</param>
    public static bool Complete(Reading reading, int index, List<Span> joined)
    {
        if (index == 0 || reading.Sentences[index] is not { Source: EvidenceSource.Text, IsListItem: false } || NameBefore(reading, index) is not { } council)
            return false;
        var isVerb = IsHeldGrade(joined);
        if (!isVerb && !IsVerbless(joined) && !IsParticiple(joined) && !IsMove(joined)) return false;
        joined.Insert(0, council with { Style = SpanStyle.Capital });
        if (!isVerb) joined.Insert(1, new Span(SpanKind.Be, VerbPhrases.Singular, council.End, council.End, SpanStyle.None));
        return true;
    }

    /// <summary>The council that the line before names and no more.</summary>
    private static Span? NameBefore(Reading reading, int index)
    {
        if (reading.Sentences[index - 1] is not { Source: EvidenceSource.Text, IsListItem: false } before || !before.Kinds.Has(SpanKind.Council)) return null;
        if (CouncilHeading.PositionIn(reading, index - 1) is var at and >= 0) return reading.Spans(before)[at];
        return before.Count <= LongestHeading ? NameIn(reading.Spans(before)) : null;
    }

    private static Span? NameIn(ReadOnlySpan<Span> heading)
    {
        if (heading is [.., { Kind: SpanKind.Stop or SpanKind.Colon }]) heading = heading[..^1];
        return heading is [{ Kind: SpanKind.Council }] or [{ Kind: SpanKind.Council }, { Kind: SpanKind.Institution }] ? heading[0] : null;
    }

    /// <summary>"Good.", "Still good, …", "Once inadequate, now good", "Inadequate since 2023"; not "Good news" or "Good is what".</summary>
    private static bool IsVerbless(List<Span> spans)
    {
        var at = Opening(spans);
        if (at >= spans.Count || spans[at].Kind != SpanKind.Grade) return false;
        if (++at >= spans.Count) return true;
        if (spans[at].Kind == SpanKind.For) return at + 1 < spans.Count && spans[at + 1].Kind is not (SpanKind.Word or SpanKind.Number or SpanKind.Pronoun);
        return spans[at].Kind is SpanKind.Stop or SpanKind.Comma or SpanKind.Colon or SpanKind.Dash or SpanKind.Semicolon or SpanKind.OpenBracket
            or SpanKind.Since or SpanKind.Overall or SpanKind.Now or SpanKind.Before
            or SpanKind.AsBefore or SpanKind.From or SpanKind.Lose or SpanKind.Contrast or SpanKind.And or SpanKind.Keep or SpanKind.AllAreas
            or SpanKind.Except or SpanKind.With or SpanKind.As or SpanKind.Adverb;
    }

    /// <summary>"Rated good in July", "Found last month to be inadequate", "Awarded a good rating"; not "Rated services good".</summary>
    private static bool IsParticiple(List<Span> spans)
    {
        var at = Opening(spans);
        return at < spans.Count
            && (spans[at].Kind == SpanKind.Rate && spans[at].Value is VerbPhrases.Grading or VerbPhrases.RatedThen || spans[at].Kind == SpanKind.Award)
            && LeadsToGrade(spans, at + 1);
    }

    /// <summary>"Up a grade to outstanding", "Down from good to inadequate", "From inadequate to good".</summary>
    private static bool IsMove(List<Span> spans)
    {
        var at = Opening(spans);
        if (at >= spans.Count) return false;
        var isDirection = spans[at].Length == LongestDirection && spans[at].Kind == SpanKind.Word && at + 1 < spans.Count
            && spans[at + 1].Kind is SpanKind.Steps;
        return (isDirection || spans[at].Kind is SpanKind.From or SpanKind.Move or SpanKind.Lose) && LeadsToGrade(spans, at + 1);
    }

    /// <summary>"Kept its good rating", "Holds on to outstanding": the council alone is left out.</summary>
    private static bool IsHeldGrade(List<Span> spans)
    {
        var at = Opening(spans);
        return at > 0 && spans[at - 1] is { Kind: SpanKind.Keep, Value: VerbPhrases.Retained } && LeadsToGrade(spans, at);
    }

    /// <summary>The first span past what may stand before a verb or a grade.</summary>
    private static int Opening(List<Span> spans)
    {
        var at = 0;
        while (at < spans.Count && spans[at].Kind is SpanKind.Now or SpanKind.Keep or SpanKind.Before or SpanKind.Adverb or SpanKind.Overall) at++;
        return at;
    }

    /// <summary>Nothing that could be graded stands between here and the grade.</summary>
    private static bool LeadsToGrade(List<Span> spans, int from)
    {
        for (var i = from; i < spans.Count; i++)
        {
            if (spans[i].Kind == SpanKind.Grade) return true;
            if (spans[i].Kind is not (SpanKind.Determiner or SpanKind.Adverb or SpanKind.To or SpanKind.From or SpanKind.Be or SpanKind.Steps
                or SpanKind.Overall or SpanKind.RatingNoun or SpanKind.Of or SpanKind.As or SpanKind.By or SpanKind.Inspectorate
                or SpanKind.Now or SpanKind.Before or SpanKind.Keep or SpanKind.Month or SpanKind.Year or SpanKind.For or SpanKind.Number)) return false;
        }

        return false;
    }
}

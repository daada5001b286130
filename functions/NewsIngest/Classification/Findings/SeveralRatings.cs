using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>"After two inadequate judgements", "after a string of inadequate ratings": what a council had been given before.</summary>
internal static class SeveralRatings
{
    /// <summary>Adds what the spans mean; the index of the last that is used up, or null where nothing of the kind stands here.</summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        if (spans[at] is not ({ Kind: SpanKind.For, Value: VerbPhrases.After } or { Kind: SpanKind.Before, Value: (int)PastCue.EarlierAhead })) return null;
        var count = at + 1;
        if (count < spans.Length && spans[count].Kind == SpanKind.Determiner) count++;
        if (!Counts(spans, count)) return null;
        while (Counts(spans, count + 1)) count++;
        var grade = count + 1;
        while (grade < spans.Length && spans[grade].Kind is SpanKind.Adverb or SpanKind.Inspectorate) grade++;
        if (grade + 1 >= spans.Length || spans[grade].Kind != SpanKind.Grade || !IsNoun(spans[grade + 1])) return null;
        // "After two inadequate judgements, on leaders and on adoption": one report's.
        if (grade + 2 < spans.Length && spans[grade + 2].Kind is SpanKind.Colon or SpanKind.Dash) return null;
        for (var i = grade + 2; i < spans.Length && spans[i].Kind is not (SpanKind.Stop or SpanKind.Semicolon or SpanKind.Grade); i++)
            if (spans[i].Kind == SpanKind.Aspect && spans[i - 1].Kind is SpanKind.For or SpanKind.AspectHead) return null;
        joined.Add(new Span(SpanKind.Before, (short)PastCue.EarlierAhead, spans[at].Start, spans[count].End, spans[at].Style));
        joined.Add(spans[grade]);
        joined.Add(spans[grade + 1] with { Kind = SpanKind.RatingNoun, Value = 0 });
        return grade + 1;
    }

    private static bool Counts(ReadOnlySpan<Span> spans, int at) =>
        at < spans.Length && (spans[at].Kind == SpanKind.Number || spans[at] is { Kind: SpanKind.Word, Value: WordSense.Series });

    private static bool IsNoun(in Span span) => span is { Kind: SpanKind.RatingNoun } or { Kind: SpanKind.AreaNoun, Value: AspectPhrases.Grades };
}

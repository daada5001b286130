using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// "Until March, when inspectors rated them good, services had been inadequate": the clause of "when" tells the grade that ended the one of
/// the main clause, whichever stands first.
/// </summary>
internal static class TurningPoint
{
    /// <summary>How far "when" may stand from its date: "until the spring of last year, when".</summary>
    private const int LongestDate = 7;

    /// <summary>What the turn says of the time of a grade; null where there is none, or it says nothing of this grade.</summary>
    public static ClaimTime? Read(ReadOnlySpan<Span> spans, int grade)
    {
        var opens = spans[0].Kind is SpanKind.Not or SpanKind.And or SpanKind.Contrast or SpanKind.Adverb && spans.Length > 1 ? 1 : 0;
        if (!IsTurn(spans[opens])) return null;
        var clause = opens + 1;
        while (clause < grade && clause <= opens + LongestDate && spans[clause].Kind is not (SpanKind.Relative or SpanKind.Grade)) clause++;
        if (clause >= grade || spans[clause].Kind != SpanKind.Relative || spans[clause - 1].Kind != SpanKind.Comma) return null;
        for (var i = grade - 1; i > clause; i--)
            if (spans[i].Kind == SpanKind.Comma && HasVerb(spans[clause..i]) && HasVerb(spans[i..grade], spans[grade])) return ClaimTime.Superseded;
        return spans[clause].Value == VerbPhrases.When != IsBeforehand(spans[opens]) ? ClaimTime.Now : null;
    }

    private static bool IsTurn(Span span) => span is { Kind: SpanKind.Before, Value: (int)PastCue.Until } || IsBeforehand(span);

    /// <summary>"Before this inspection, which brought a good, …".</summary>
    private static bool IsBeforehand(Span span) =>
        span is { Kind: SpanKind.For, Value: VerbPhrases.Beforehand } or { Kind: SpanKind.Before, Value: (int)PastCue.EarlierBehind };

    private static bool HasVerb(ReadOnlySpan<Span> spans, Span grade = default)
    {
        foreach (var span in spans)
            if (LeftContext.IsLink(span.Kind) || span.Kind is SpanKind.Have or SpanKind.Say or SpanKind.Before) return true;
        return grade is { Kind: SpanKind.Grade, Value: (int)Judgement.RequiresImprovement };
    }
}

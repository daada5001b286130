using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Turns of phrase around a grade: "inadequate no longer", "has joined the outstanding group", "left the inadequate category".</summary>
internal static class GradeTurns
{
    /// <summary>"The" and "its", and not "an".</summary>
    private const int DefiniteArticle = 3;

    /// <summary>Adds what the spans mean; the index of the last that is used up, or null where nothing of the kind stands here.</summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        // "Inadequate no longer": as "no longer inadequate".
        if (spans[at].Kind == SpanKind.NoLonger && joined is [.., { Kind: SpanKind.Grade } ended]
            && (at + 1 == spans.Length || spans[at + 1].Kind is SpanKind.Comma or SpanKind.Stop or SpanKind.Colon or SpanKind.Dash))
        {
            joined[^1] = spans[at];
            joined.Add(ended);
            return at;
        }

        // "A rating of good": no step.
        if (spans[at].Kind == SpanKind.Steps && at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.Of)
        {
            joined.Add(spans[at] with { Kind = SpanKind.RatingNoun, Value = 0 });
            return at;
        }

        // "They were good before."
        if (spans[at] is { Kind: SpanKind.For, Value: VerbPhrases.Beforehand }
            && (at + 1 == spans.Length || spans[at + 1].Kind is SpanKind.Stop or SpanKind.Comma or SpanKind.Semicolon or SpanKind.And or SpanKind.Contrast))
        {
            joined.Add(spans[at] with { Kind = SpanKind.Before, Value = (int)PastCue.Superseded });
            return at;
        }

        // "Has joined the outstanding group"
        if (spans[at] is { Kind: SpanKind.OneOf, Value: ServicePhrases.Joining } && at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.Grade)
        {
            joined.AddRange([spans[at] with { Kind = SpanKind.Move, Value = 0 }, spans[++at]]);
            // "The outstanding group", "the ranks of outstanding councils"
            if (at + 2 < spans.Length && spans[at + 1].Kind is SpanKind.Word or SpanKind.Councils
                && spans[at + 2].Kind is SpanKind.Stop or SpanKind.Comma or SpanKind.And or SpanKind.Semicolon or SpanKind.For) at++;
            return at;
        }

        // "Left the inadequate category", "leaves its inadequate rating behind"
        if (spans[at].Kind == SpanKind.Award && spans[at].Value == VerbPhrases.Leave && at + 2 < spans.Length
            && spans[at + 1] is { Kind: SpanKind.Determiner, Length: DefiniteArticle } && spans[at + 2].Kind == SpanKind.Grade)
        {
            joined.Add(spans[at] with { Kind = SpanKind.Lose, Value = 0 });
            return at;
        }

        // "Elsewhere in the county": of places, and of no areas.
        if (at == 0 && spans[at] is { Kind: SpanKind.OtherAreas, Value: 0 } && spans.Length > 1 && spans[1].Kind == SpanKind.For)
        {
            joined.Add(spans[at] with { Kind = SpanKind.Adverb, Value = 0 });
            return at;
        }

        return null;
    }
}

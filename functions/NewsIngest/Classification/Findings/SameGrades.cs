using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>A grade that is called the same, or lower, and then named: "the same grade, good, for leadership".</summary>
internal static class SameGrades
{
    /// <summary>Adds what the spans mean; the index of the last that is used up, or null where nothing of the kind stands here.</summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        // "Were given the same grade, good, for leadership", "gave Kent the same grade, good"
        if (spans[at].Kind == SpanKind.Same && at > 0 && at + 2 < spans.Length && spans[at + 1].Kind == SpanKind.Comma && spans[at + 2].Kind == SpanKind.Grade
            && (spans[at - 1].Kind is SpanKind.Award or SpanKind.Be || at + 3 < spans.Length && spans[at + 3].Kind == SpanKind.Comma))
        {
            joined.AddRange([spans[at] with { Kind = SpanKind.RatingNoun, Value = 0 }, spans[at + 1] with { Kind = SpanKind.Of }, spans[at + 2]]);
            at += at + 3 < spans.Length && spans[at + 3].Kind == SpanKind.Comma ? 3 : 2;
            return at;
        }

        // "A lower grade, requires improvement, for help and protection"
        if (spans[at].Kind == SpanKind.Comma && at + 3 < spans.Length && spans[at + 1].Kind == SpanKind.Grade && spans[at + 2].Kind == SpanKind.Comma
            && spans[at + 3].Kind == SpanKind.For && joined is [.., { Kind: SpanKind.RatingNoun }])
        {
            joined.AddRange([spans[at] with { Kind = SpanKind.Of }, spans[at + 1]]);
            at += 2;
            return at;
        }

        // "The outcome was the same as Leeds's"
        if (spans[at].Kind == SpanKind.AsBefore && at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.Council)
        {
            joined.Add(spans[at] with { Kind = SpanKind.Same, Value = 0 });
            return at;
        }

        // "Were both the same: good" says no more than "were good".
        if (spans[at].Kind == SpanKind.Same && at + 2 < spans.Length && spans[at + 1].Kind is SpanKind.Colon or SpanKind.Dash
            && spans[at + 2].Kind == SpanKind.Grade)
        {
            joined.Add(spans[at++] with { Kind = SpanKind.Be, Value = 0 });
            return at;
        }

        // "For leadership the verdict was the same"
        if (spans[at] is { Kind: SpanKind.Unchanged, Value: VerbPhrases.SameVerdict } verdict
            && joined.Exists(span => span is { Kind: SpanKind.Aspect, Value: not (int)Aspect.Overall }))
        {
            joined.AddRange([verdict with { Kind = SpanKind.RatingNoun, Value = 0 }, verdict with { Kind = SpanKind.Same, Value = 0 }]);
            return at;
        }

        return null;
    }
}

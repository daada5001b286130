using System.Runtime.InteropServices;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Reads "did not reach good until last year" as "reached good in last year": given late, and not denied.</summary>
internal static class NotUntil
{
    /// <summary>How far the denial may stand from its grade: "was not judged to be".</summary>
    private const int Reach = 6;

    public static void Read(List<Span> joined)
    {
        var spans = CollectionsMarshal.AsSpan(joined);
        for (var at = 1; at + 1 < spans.Length; at++)
        {
            if (spans[at] is not { Kind: SpanKind.Before, Value: (int)PastCue.Until }
                || spans[at - 1].Kind is not (SpanKind.Grade or SpanKind.RatingNoun or SpanKind.Overall))
            {
                continue;
            }

            for (var i = at - 1; i >= 0 && i >= at - Reach
                && spans[i].Kind is not (SpanKind.Comma or SpanKind.Semicolon or SpanKind.Contrast or SpanKind.And); i--)
            {
                if (spans[i].Kind != SpanKind.Not) continue;
                spans[i] = spans[i] with { Kind = SpanKind.Adverb, Value = 0 };
                spans[at] = spans[at] with { Kind = SpanKind.For, Value = 0 };
                break;
            }
        }
    }
}

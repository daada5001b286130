using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// A line of its own that names the council that the text under it is about: "Monday: Kent", "Up first – Kent County Council", "Kent: no change".
/// </summary>
internal static class CouncilHeading
{
    /// <summary>A line of more spans is no heading.</summary>
    public const int Longest = 8;

    /// <summary>Where the council stands in the heading; -1 in any other line.</summary>
    public static int PositionIn(Reading reading, int index)
    {
        var sentence = reading.Sentences[index];
        if (sentence is not { Source: EvidenceSource.Text, IsListItem: false, Count: > 2 and <= Longest } || !sentence.Kinds.Has(SpanKind.Council)) return -1;
        if (index > 0 && SharesParagraph(sentence, reading.Sentences[index - 1]) || index + 1 >= reading.Sentences.Count
            || SharesParagraph(sentence, reading.Sentences[index + 1]))
        {
            return -1;
        }

        return PositionIn(reading.Spans(sentence));
    }

    /// <summary>"Kent: up two", "Kent County Council – outstanding".</summary>
    private static bool IsLabelled(ReadOnlySpan<Span> spans)
    {
        if (spans[0].Kind != SpanKind.Council || spans[^1].Kind is SpanKind.Stop or SpanKind.Colon or SpanKind.Dash) return false;
        var mark = spans[1].Kind == SpanKind.Institution ? 2 : 1;
        return mark < spans.Length && spans[mark].Kind is SpanKind.Colon or SpanKind.Dash
            && !spans[(mark + 1)..].HoldsAny(OfOtherLines);
    }

    /// <summary>What stands in sentences, in rows of a table and in lines that give an area its grade.</summary>
    private static readonly SpanKindSet OfOtherLines = new(SpanKind.Council, SpanKind.Comma, SpanKind.Stop, SpanKind.Bar, SpanKind.Aspect);

    private static bool SharesParagraph(in Sentence one, in Sentence other) => one.Paragraph == other.Paragraph && one.Source == other.Source;

    private static int PositionIn(ReadOnlySpan<Span> spans)
    {
        if (IsLabelled(spans)) return 0;
        var at = spans[^1].Kind == SpanKind.Institution ? spans.Length - 2 : spans.Length - 1;
        if (at < 2 || spans[at].Kind != SpanKind.Council || spans[at - 1].Kind is not (SpanKind.Colon or SpanKind.Dash)) return -1;
        foreach (var span in spans[..(at - 1)])
            if (LeftContext.IsLink(span.Kind) && span.Kind != SpanKind.Move
                || span.Kind is SpanKind.Council or SpanKind.Grade or SpanKind.Service or SpanKind.Inspectorate or SpanKind.OtherRegime or SpanKind.Stop
                    or SpanKind.Comma)
            {
                return -1;
            }
        return at;
    }
}

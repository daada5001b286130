using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Councils;

/// <summary>Headlines of other stories after an article's end.</summary>
internal static class Trailers
{
    /// <summary>A line of as many spans, without a full stop, after the last paragraph is another story's headline.</summary>
    private const int Headline = 4;

    /// <summary>Leaves out councils that only such headlines name.</summary>
    public static List<CouncilMention> Without(List<CouncilMention> found, Reading reading)
    {
        if (found.Count == 0) return found;
        var last = reading.Sentences.FindLastIndex(sentence => sentence.Source == EvidenceSource.Text
            && reading.Article.Text[reading.Spans(sentence)[^1].End - 1] is '.' or '!' or '?' or '\u2026');
        if (last < 0 || found[0].Sentence > last || found[^1].Sentence <= last) return found;
        return found.FindAll(mention =>
            mention.Sentence <= last || IsOwn(reading, reading.Sentences[mention.Sentence])
                || found.Exists(other => other.Sentence <= last && other.Name.Index == mention.Name.Index));
    }

    /// <summary>An item of a list, a label, or "Leeds: good (2022)", with no word that makes it a headline.</summary>
    private static bool IsOwn(Reading reading, in Sentence sentence)
    {
        if (sentence is { IsListItem: true } or { Count: < Headline }) return true;
        foreach (var span in reading.Spans(sentence))
            if (span.Kind is not (SpanKind.Council or SpanKind.Colon or SpanKind.Bar or SpanKind.Dash or SpanKind.Comma or SpanKind.Grade or SpanKind.Year
                or SpanKind.Month or SpanKind.Number or SpanKind.OpenBracket or SpanKind.CloseBracket))
            {
                return false;
            }
        return true;
    }
}

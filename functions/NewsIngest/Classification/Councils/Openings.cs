using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;
using NewsIngest.Reference;

namespace NewsIngest.Classification.Councils;

/// <summary>Which councils an article gives paragraphs of their own, alone or joined with others.</summary>
internal sealed class Openings(Reading reading, CouncilCast cast)
{
    /// <summary>A council named this early in a paragraph opens it.</summary>
    public const int Position = 2;

    /// <summary>"And", and not "together with".</summary>
    private const int LongestAnd = 3;

    /// <summary>The councils that open a paragraph each.</summary>
    /// <param name="withRows">Lines of a table or a list of grades count as well.</param>
    public HashSet<Council> Of(int position, bool withRows) => Of(position, withRows, out _);

    public HashSet<Council> Of(int position, bool withRows, out int paragraphs)
    {
        paragraphs = 0;
        var opening = new HashSet<Council>(ReferenceEqualityComparer.Instance);
        var (last, lastParagraph) = (-1, -1);
        for (var i = 0; i < cast.Mentions.Count; i++)
        {
            var mention = cast.Mentions[i];
            var sentence = reading.Sentences[mention.Sentence];
            var isFirst = mention.Sentence == 0
                || reading.Sentences[mention.Sentence - 1] is var before
                    && (before.Paragraph != sentence.Paragraph || before.Source != sentence.Source || before.Count <= 2);
            var isFirstNamed = mention.Sentence != last;
            last = mention.Sentence;
            if (sentence.Source != EvidenceSource.Text || !isFirst || !withRows && !isFirstNamed
                || mention.Position > position && mention.Position != CouncilHeading.PositionIn(reading, mention.Sentence) || mention.IsBystander
                || mention.Name.Form == NameForm.DeliveryBody) continue;
            if (withRows ? SaysMore(sentence, mention.Sentence) : reading.Spans(sentence)[^1].Kind == SpanKind.Stop || IsHeading(sentence, mention.Sentence))
                opening.UnionWith(cast.Resolve(mention.Name));
            else continue;
            if (isFirstNamed && sentence.Paragraph != lastParagraph) paragraphs++;
            lastParagraph = sentence.Paragraph;
            for (var j = i + 1; !withRows && j < cast.Mentions.Count && AreJoined(j - 1); j++) opening.UnionWith(cast.Resolve(cast.Mentions[j].Name));
        }

        return opening;
    }

    /// <summary>The councils whose names are headings over paragraphs.</summary>
    public HashSet<Council> Headed()
    {
        var headed = new HashSet<Council>(ReferenceEqualityComparer.Instance);
        foreach (var mention in cast.Mentions)
            if (reading.Sentences[mention.Sentence] is { Source: EvidenceSource.Text, Count: <= CouncilHeading.Longest } sentence
                && mention.Name.Form != NameForm.DeliveryBody && IsHeading(sentence, mention.Sentence)) headed.UnionWith(cast.Resolve(mention.Name));
        return headed;
    }

    /// <summary>The councils named in one list with the main one, in the headline or up to a paragraph: "Merton and Sutton were both …".</summary>
    public HashSet<Council> JoinedTo(Council main, int last)
    {
        var joined = new HashSet<Council>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < cast.Mentions.Count; i++)
        {
            if (!cast.Resolve(cast.Mentions[i].Name).Contains(main) || cast.Mentions[i].Name.Form == NameForm.DeliveryBody && cast.IsNamed(main)
                || reading.Sentences[cast.Mentions[i].Sentence].Paragraph > last || cast.Mentions[i].IsBystander) continue;
            var first = i;
            while (first > 0 && AreJoined(first - 1)) first--;
            if (cast.Mentions[first] is { IsTopic: false, Position: > Position }
                && reading.Sentences[cast.Mentions[first].Sentence].Source != EvidenceSource.Title)
            {
                continue;
            }

            for (var j = first + 1; j < cast.Mentions.Count && AreJoined(j - 1); j++) joined.UnionWith(cast.Resolve(cast.Mentions[j].Name));
            joined.UnionWith(cast.Resolve(cast.Mentions[first].Name));
        }

        return joined;
    }

    /// <summary>Whether only "and" and commas stand between a mention and the next.</summary>
    private bool AreJoined(int index)
    {
        var (one, next) = (cast.Mentions[index], cast.Mentions[index + 1]);
        if (one.Sentence != next.Sentence || one.IsBystander || next.IsBystander) return false;
        var spans = reading.Spans(reading.Sentences[one.Sentence])[(one.Position + 1)..next.Position];
        foreach (var span in spans)
            if (span.Kind is not (SpanKind.And or SpanKind.Comma or SpanKind.Determiner or SpanKind.For or SpanKind.Of) || span.Length > LongestAnd)
                return false;
        return spans.Length > 0 && spans[0].Kind is SpanKind.And or SpanKind.Comma;
    }

    /// <summary>A sentence of its own or a grade: not a name in a list, and no line of a weather box.</summary>
    private bool SaysMore(in Sentence sentence, int index)
    {
        if (sentence.Count >= Prominence.LeastSentence || reading.Spans(sentence)[^1].Kind == SpanKind.Stop) return true;
        if (sentence.Kinds.Has(SpanKind.Grade)) return true;
        // "Bolton", "Monday: Bolton", as a heading of its own over the paragraph that follows.
        return sentence.Count == 1 && !sentence.IsListItem || CouncilHeading.PositionIn(reading, index) >= 0;
    }

    /// <summary>A council's name alone over a paragraph, or over a line that gives it a grade.</summary>
    private bool IsHeading(in Sentence sentence, int index)
    {
        if (sentence is not { Count: 1, IsListItem: false } && CouncilHeading.PositionIn(reading, index) < 0 || index + 1 >= reading.Sentences.Count)
            return false;
        var next = reading.Sentences[index + 1];
        return (next.Count >= Prominence.LeastSentence || next.Kinds.Has(SpanKind.Grade)) && reading.Spans(next)[^1].Kind == SpanKind.Stop;
    }
}

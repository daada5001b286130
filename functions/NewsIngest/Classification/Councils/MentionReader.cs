using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Councils;

/// <summary>Collects where councils are named.</summary>
internal static class MentionReader
{
    /// <param name="persons">Receives the register indexes of names that the article uses as a person's: "Paul Kent".</param>
    public static List<CouncilMention> Read(Reading reading, HashSet<int> persons)
    {
        var mentions = new List<CouncilMention>();
        for (var s = 0; s < reading.Sentences.Count; s++)
        {
            var spans = reading.Spans(reading.Sentences[s]);
            for (var i = 0; i < spans.Length; i++)
            {
                if (spans[i].Kind == SpanKind.Word && spans[i].Value > 0) persons.Add(NameMeaning.Of((short)(spans[i].Value - 1)).Index);
                if (spans[i].Kind != SpanKind.Council) continue;
                mentions.Add(new CouncilMention(
                    s, i, NameMeaning.Of(spans[i].Value), HasService(spans, i),
                    i > 0 && spans[i - 1].Kind is SpanKind.For or SpanKind.From or SpanKind.Of or SpanKind.To or SpanKind.Comparison or SpanKind.With,
                    i > 0 && spans[i - 1].Kind is SpanKind.From or SpanKind.To or SpanKind.Comparison or SpanKind.With, IsBystander(spans, i)));
            }
        }

        return mentions;
    }

    public static bool IsBystander(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3; i--)
            if (spans[i].Kind is SpanKind.Bystander) return true;
        // "Nine councils, among them Kent and …"
        var first = at - 1;
        while (first >= 0 && spans[first].Kind is SpanKind.Council or SpanKind.And or SpanKind.Comma) first--;
        if (first >= 0 && spans[first].Kind == SpanKind.Include) return true;
        return at + 2 < spans.Length && spans[at + 1].Kind == SpanKind.Comma && (spans[at + 2].Kind == SpanKind.Bystander || at + 3 < spans.Length && spans[at + 3].Kind == SpanKind.Bystander);
    }

    private static bool HasService(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at + 1; i < spans.Length && i <= at + 3; i++)
        {
            if (spans[i].Kind is SpanKind.Service or SpanKind.Aspect) return true;
            if (spans[i].Kind is not (SpanKind.Institution or SpanKind.Adverb or SpanKind.AspectHead)) break;
        }

        for (var i = at - 1; i >= 0 && i >= at - 4; i--)
        {
            if (spans[i].Kind is SpanKind.Service or SpanKind.Aspect or SpanKind.Young) return true;
            if (spans[i].Kind is not (SpanKind.For or SpanKind.Of or SpanKind.Determiner or SpanKind.Institution or SpanKind.By)) break;
        }

        return false;
    }
}

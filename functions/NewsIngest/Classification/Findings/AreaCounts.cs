using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>A sentence's spans while its claims are read, with "all four areas" and the like put together.</summary>
internal static class AreaCounts
{
    /// <summary>How far "all" may stand before "areas": "all four of the key judgement areas".</summary>
    private const int Reach = 6;

    /// <summary>Copies the spans, with counted areas as one span each.</summary>
    public static void Join(ReadOnlySpan<Span> spans, List<Span> joined)
    {
        joined.Clear();
        for (var i = 0; i < spans.Length; i++)
        {
            if (Noun(spans, i) is not { } end)
            {
                joined.Add(spans[i]);
                continue;
            }

            var start = spans[i].Start;
            var style = spans[i].Style;
            var kind = spans[i].Kind == SpanKind.All ? SpanKind.AllAreas : SpanKind.SomeAreas;
            if (joined is [.., { Kind: SpanKind.For } lead])
            {
                start = lead.Start;
                joined.RemoveAt(joined.Count - 1);
            }

            joined.Add(new Span(kind, 0, start, spans[end].End, style));
            i = end;
        }
    }

    private static int? Noun(ReadOnlySpan<Span> spans, int at)
    {
        if (spans[at].Kind is not (SpanKind.All or SpanKind.Some or SpanKind.Number or SpanKind.Both)) return null;
        var words = 0;
        for (var i = at + 1; i < spans.Length && i <= at + Reach; i++)
        {
            switch (spans[i].Kind)
            {
                case SpanKind.AreaNoun or SpanKind.RatingNoun when spans[i].Kind == SpanKind.AreaNoun || i - at >= 2 && spans[i].End - spans[i].Start > 5:
                    return i;
                case SpanKind.Of or SpanKind.Determiner or SpanKind.Number or SpanKind.Some or SpanKind.Adverb or SpanKind.InspectionNoun or SpanKind.Ordinal or SpanKind.OneOf:
                    break;
                case SpanKind.Word when ++words <= 1:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }
}

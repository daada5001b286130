using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Young people named apart from what is done for them: "children in Swindon's care", "services for the borough's children".</summary>
internal static class YoungPeople
{
    /// <summary>Adds what the spans mean; the index of the last that is used up, or null where nothing of the kind stands here.</summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        // "Children in Swindon's care": the council stays, and an aspect follows it.
        if (at > 0 && spans[at] is { Kind: SpanKind.AspectHead } care && care.Length == 4 && spans[at - 1].Kind == SpanKind.Council
            && spans[at - 1].Is(SpanStyle.Possessive) && joined is [.., { Kind: SpanKind.Young }, { Kind: SpanKind.For }, _])
        {
            joined.RemoveRange(joined.Count - 3, 2);
            joined.Add(care with { Kind = SpanKind.Aspect, Value = (short)Aspect.InCare });
            return at;
        }

        // "Young people who have left Swindon's care"
        if (at > 0 && spans[at] is { Kind: SpanKind.AspectHead, Length: 4 } left
            && joined is [.., { Kind: SpanKind.Young, Value: AspectPhrases.Leaving }, { Kind: SpanKind.Council } former] && former.Is(SpanStyle.Possessive))
        {
            joined.RemoveAt(joined.Count - 2);
            joined.Add(left with { Kind = SpanKind.Aspect, Value = (short)Aspect.CareLeavers });
            return at;
        }

        // "Services for the borough's children"
        if (spans[at].Kind == SpanKind.Young
            && joined is [.., { Kind: SpanKind.AspectHead, Value: not 1 }, { Kind: SpanKind.Determiner }, { Kind: SpanKind.Institution }]
            && spans[at - 1].Is(SpanStyle.Possessive)) joined.RemoveRange(joined.Count - 2, 2);
        if (spans[at].Kind == SpanKind.Young && joined is [.., { Kind: SpanKind.AspectHead, Value: not 1 }, { Kind: SpanKind.Determiner }])
            joined.RemoveAt(joined.Count - 1);
        if (spans[at].Kind == SpanKind.Young && joined is [.., { Kind: SpanKind.AspectHead, Value: not 1 } head])
        {
            joined[^1] = new Span(SpanKind.Service, 0, head.Start, spans[at].End, head.Style | (spans[at].Style & SpanStyle.QuoteAfter));
            return at;
        }

        return null;
    }
}

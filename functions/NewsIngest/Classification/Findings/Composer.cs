using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// Puts together what no phrase table can list: "all four of the key areas" becomes one span, and "services for vulnerable
/// children" the children's services.
/// </summary>
internal static class Composer
{
    /// <summary>How far "all" may stand before "areas": "all four of the key judgement areas".</summary>
    private const int Reach = 7;

    /// <summary>Length of "all but".</summary>
    private const int AllBut = 7;

    public static void Join(ReadOnlySpan<Span> spans, List<Span> joined)
    {
        joined.Clear();
        for (var i = 0; i < spans.Length; i++)
        {
            // "A rating of good": no step.
            if (spans[i].Kind == SpanKind.Steps && i + 1 < spans.Length && spans[i + 1].Kind == SpanKind.Of)
            {
                joined.Add(spans[i] with { Kind = SpanKind.RatingNoun, Value = 0 });
                continue;
            }

            // "In May, …": the month, not the verb.
            if (spans[i].Kind == SpanKind.Modal && spans[i].Is(SpanStyle.Capital) && spans[i].End - spans[i].Start == 3 && i > 0 && spans[i - 1].Kind is SpanKind.For or SpanKind.Since or SpanKind.Of or SpanKind.By or SpanKind.Number)
            {
                joined.Add(spans[i] with { Kind = SpanKind.Month });
                continue;
            }

            if (spans[i].Kind == SpanKind.AllOfThem && i + 1 < spans.Length && spans[i + 1].Kind == SpanKind.AreaNoun)
            {
                var isLed = joined is [.., { Kind: SpanKind.For }];
                if (isLed) joined.RemoveAt(joined.Count - 1);
                joined.Add(new Span(SpanKind.AllAreas, 0, spans[i].Start, spans[++i].End, spans[i].Style));
                continue;
            }

            // "In all but one of the areas", "all but leadership": all areas, and an exception.
            if (spans[i] is { Kind: SpanKind.Except } except && except.End - except.Start == AllBut && LeadsToArea(spans, i + 1) is { } last)
            {
                if (joined is [.., { Kind: SpanKind.For }]) joined.RemoveAt(joined.Count - 1);
                joined.Add(except with { Kind = SpanKind.AllAreas });
                joined.Add(except);
                i = last;
                continue;
            }

            if (CountedAreas(spans, i) is { } end)
            {
                var start = spans[i].Start;
                if (joined is [.., { Kind: SpanKind.For } lead])
                {
                    start = lead.Start;
                    joined.RemoveAt(joined.Count - 1);
                }

                joined.Add(new Span(spans[i].Kind == SpanKind.All ? SpanKind.AllAreas : SpanKind.SomeAreas, 0, start, spans[end].End, spans[i].Style));
                i = end;
                continue;
            }

            // "Children in Swindon's care": the council stays, and an aspect follows it.
            if (i > 0 && spans[i] is { Kind: SpanKind.AspectHead } care && care.End - care.Start == 4 && spans[i - 1].Kind == SpanKind.Council && spans[i - 1].Is(SpanStyle.Possessive) && joined is [.., { Kind: SpanKind.Young }, { Kind: SpanKind.For }, _])
            {
                joined.RemoveRange(joined.Count - 3, 2);
                joined.Add(care with { Kind = SpanKind.Aspect, Value = (short)Aspect.InCare });
                continue;
            }

            if (spans[i].Kind == SpanKind.Young && joined is [.., { Kind: SpanKind.AspectHead, Value: not 1 }, { Kind: SpanKind.Determiner }]) joined.RemoveAt(joined.Count - 1);
            if (spans[i].Kind == SpanKind.Young && joined is [.., { Kind: SpanKind.AspectHead, Value: not 1 } head])
            {
                joined[^1] = new Span(SpanKind.Service, 0, head.Start, spans[i].End, head.Style | (spans[i].Style & SpanStyle.QuoteAfter));
                continue;
            }

            joined.Add(spans[i]);
        }
    }

    /// <summary>How far "one of the areas" goes; nothing is taken of a named exception.</summary>
    private static int? LeadsToArea(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at; i < spans.Length && i < at + Reach; i++)
        {
            if (spans[i].Kind == SpanKind.Aspect) return at - 1;
            if (spans[i].Kind == SpanKind.AreaNoun) return i;
            if (spans[i].Kind is not (SpanKind.OneOf or SpanKind.Some or SpanKind.Number or SpanKind.Of or SpanKind.Determiner or SpanKind.AspectHead or SpanKind.For or SpanKind.Inspectorate)) return null;
        }

        return null;
    }

    private static int? CountedAreas(ReadOnlySpan<Span> spans, int at)
    {
        if (spans[at].Kind is not (SpanKind.All or SpanKind.Some or SpanKind.Number or SpanKind.Both)) return null;
        var words = 0;
        var counted = spans[at].Kind == SpanKind.Number;
        for (var i = at + 1; i < spans.Length && i <= at + Reach; i++)
        {
            switch (spans[i].Kind)
            {
                case SpanKind.AreaNoun:
                    return i + 1 < spans.Length && spans[i + 1].Kind is SpanKind.InspectionNoun ? i + 1 : i;
                case SpanKind.RatingNoun when counted && spans[i].End - spans[i].Start > 5:
                    return i;
                case SpanKind.Number:
                    counted = true;
                    break;
                case SpanKind.Of or SpanKind.Determiner or SpanKind.Some or SpanKind.Adverb or SpanKind.InspectionNoun or SpanKind.Ordinal or SpanKind.OneOf or SpanKind.Lose or SpanKind.Inspectorate:
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

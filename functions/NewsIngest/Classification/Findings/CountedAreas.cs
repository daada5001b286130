using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>"All four of the key areas", "two of the three", "every area but one": puts one span in the place of the phrase that counts areas.</summary>
internal static class CountedAreas
{
    /// <summary>How far "all" may stand before "areas": "all four of the key judgement areas".</summary>
    private const int Reach = 7;

    /// <summary>How many words "sit beneath the overall grade" may have.</summary>
    private const int LongestClause = 5;

    /// <summary>How long the word "but" is, among those of contrast.</summary>
    private const int But = 3;

    /// <summary>
    /// Adds what the words at <paramref name="at"/> count, its value their number, negative where it isn't said of how many; the index of the last of them, or
    /// null where they count no areas.
    /// </summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        // "In all but one of the areas", "all but leadership": all areas, and an exception.
        if (spans[at] is { Kind: SpanKind.Except, Value: VerbPhrases.AllBut } except && LeadsToArea(spans, at + 1) is { } last)
        {
            if (joined is [.., { Kind: SpanKind.For }]) joined.RemoveAt(joined.Count - 1);
            joined.Add(except with { Kind = SpanKind.AllAreas });
            joined.Add(except);
            return last;
        }

        // "In every area but one"
        if (spans[at].Kind == SpanKind.Contrast && spans[at].Length == But && joined is [.., { Kind: SpanKind.AllAreas }] && at + 1 < spans.Length
            && spans[at + 1].Kind is SpanKind.Some or SpanKind.Aspect or SpanKind.Number)
        {
            joined.Add(spans[at] with { Kind = SpanKind.Except, Value = 0 });
            return at;
        }

        if (IsBareCount(spans, at, joined))
        {
            joined[^1] = new Span(SpanKind.SomeAreas, spans[at].Value, joined[^1].Start, spans[at].End, spans[at].Style);
            return at;
        }

        if (EndOf(spans, at) is not { } end) return null;
        var isAll = spans[at].Kind == SpanKind.All || IsEvery(spans[at], joined);
        var start = spans[at].Start;
        if (joined is [.., { Kind: SpanKind.For } lead])
        {
            start = lead.Start;
            joined.RemoveAt(joined.Count - 1);
        }

        var count = isAll || spans[at].Kind != SpanKind.Number ? 0 : IsOutOf(spans[at..end]) || NamesRest(spans, end) ? spans[at].Value : -spans[at].Value;
        joined.Add(new Span(isAll ? SpanKind.AllAreas : SpanKind.SomeAreas, (short)count, start, spans[end].End, spans[at].Style));
        return Inspected(spans, end);
    }

    /// <summary>"Of the four areas it is good in three and …": areas, though nobody says so again.</summary>
    private static bool IsBareCount(ReadOnlySpan<Span> spans, int at, List<Span> joined) =>
        spans[at].Kind == SpanKind.Number && joined is [.., { Kind: SpanKind.Grade }, { Kind: SpanKind.For }]
        && (at + 1 == spans.Length
            || spans[at + 1].Kind is SpanKind.Comma or SpanKind.Stop or SpanKind.Contrast or SpanKind.Semicolon or SpanKind.Dash
            // Not "outstanding in three and a half years".
            || spans[at + 1].Kind == SpanKind.And && at + 2 < spans.Length && spans[at + 2].Kind == SpanKind.Grade);

    /// <summary>How far "one of the areas" goes; nothing is taken of a named exception.</summary>
    private static int? LeadsToArea(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at; i < spans.Length && i < at + Reach; i++)
        {
            if (spans[i].Kind == SpanKind.Aspect) return at - 1;
            if (spans[i].Kind == SpanKind.AreaNoun) return i;
            if (spans[i].Kind is not (SpanKind.OneOf or SpanKind.Some or SpanKind.Number or SpanKind.Of or SpanKind.Determiner or SpanKind.AspectHead
                or SpanKind.For or SpanKind.Inspectorate))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Ofsted's four judgements", "the five areas": as many as there are.</summary>
    private static bool IsEvery(Span count, List<Span> joined) =>
        count is { Kind: SpanKind.Number, Value: 4 or 5 } && joined is [.., { Kind: SpanKind.Determiner or SpanKind.Inspectorate }]
        && !(joined.Count > 1 && joined[^2].Kind is SpanKind.Of or SpanKind.OneOf);

    /// <summary>"Three areas are good, and the fourth, care leavers, is outstanding": one that is not among those counted.</summary>
    private static bool NamesRest(ReadOnlySpan<Span> spans, int end)
    {
        for (var i = end + 1; i + 2 < spans.Length; i++)
            if (spans[i] is { Kind: SpanKind.Ordinal } or { Kind: SpanKind.OneOf } && spans[i - 1].Kind == SpanKind.Determiner
                && spans[i + 1].Kind is SpanKind.Comma or SpanKind.OpenBracket or SpanKind.Dash && spans[(i + 2)..].Holds(SpanKind.Aspect))
            {
                return true;
            }
        return false;
    }

    /// <summary>"Three of the four", "two out of three": so many and no more.</summary>
    private static bool IsOutOf(ReadOnlySpan<Span> spans)
    {
        var of = false;
        foreach (var span in spans[1..])
        {
            if (of && span.Kind == SpanKind.Number) return true;
            of |= span.Kind is SpanKind.Of or SpanKind.Lose;
        }

        return false;
    }

    /// <summary>"Areas that inspectors looked at", "areas they judge": where the clause ends that only says so.</summary>
    public static int Inspected(ReadOnlySpan<Span> spans, int noun)
    {
        var at = noun + 1;
        if (at < spans.Length && spans[at].Kind is SpanKind.Relative or SpanKind.Say) at++;
        var inspector = at;
        while (at < spans.Length && spans[at].Kind is SpanKind.Inspectorate or SpanKind.Pronoun or SpanKind.Determiner) at++;
        if (at == inspector) return inspector > noun + 1 ? Beneath(spans, noun, at) : noun;
        while (at < spans.Length && spans[at].Kind is SpanKind.Have or SpanKind.Be or SpanKind.Before) at++;
        if (at >= spans.Length || spans[at].Kind is not (SpanKind.Word or SpanKind.Rate or SpanKind.InspectionNoun or SpanKind.RatingNoun)
            || spans[at].Is(SpanStyle.Capital))
        {
            return noun;
        }

        if (at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.For) at++;
        return at + 1 < spans.Length
            && (LeftContext.IsLink(spans[at + 1].Kind)
                || spans[at + 1].Kind is SpanKind.Comma or SpanKind.Grade or SpanKind.Same or SpanKind.Have or SpanKind.Adverb or SpanKind.Stop
                    or SpanKind.AsBefore or SpanKind.As or SpanKind.Colon or SpanKind.Dash)
            ? at
            : noun;
    }

    /// <summary>"Areas that sit beneath", "areas which make up the report": where the clause ends that only says so.</summary>
    private static int Beneath(ReadOnlySpan<Span> spans, int noun, int at)
    {
        var first = at;
        while (at < spans.Length && at < first + LongestClause
            && spans[at].Kind is SpanKind.Word or SpanKind.For or SpanKind.Determiner or SpanKind.InspectionNoun or SpanKind.Overall or SpanKind.RatingNoun
            && !spans[at].Is(SpanStyle.Capital)) at++;
        return at > first && at < spans.Length
            && (LeftContext.IsLink(spans[at].Kind) || spans[at].Kind is SpanKind.Comma or SpanKind.Grade or SpanKind.Stop or SpanKind.Colon or SpanKind.Dash)
            ? at - 1
            : noun;
    }

    /// <summary>"Each of the four individual areas": where the areas stand; null where others are counted.</summary>
    public static int? NounOf(ReadOnlySpan<Span> spans, int at)
    {
        var noun = at + 1;
        while (noun < spans.Length && noun <= at + 2 && spans[noun].Kind is SpanKind.Word or SpanKind.InspectionNoun or SpanKind.Overall) noun++;
        return noun < spans.Length && spans[noun].Kind == SpanKind.AreaNoun ? noun : null;
    }

    /// <summary>Where "all four of the key judgement areas" ends.</summary>
    private static int? EndOf(ReadOnlySpan<Span> spans, int at)
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
                case SpanKind.RatingNoun when (counted || spans[at].Kind == SpanKind.All) && spans[i].Length > 4:
                    return i;
                case SpanKind.Number:
                    counted = true;
                    break;
                case SpanKind.Of or SpanKind.Determiner or SpanKind.Some or SpanKind.Adverb or SpanKind.InspectionNoun or SpanKind.Ordinal or SpanKind.OneOf
                    or SpanKind.Lose or SpanKind.Inspectorate:
                    break;
                case SpanKind.Word when ++words <= 1:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>"Each of the three areas"</summary>
    public static int? ReadEach(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        // "The other judgements, all of them good, were for:"
        if (joined is [.., { Kind: SpanKind.OtherAreas or SpanKind.SomeAreas }, { Kind: SpanKind.Comma }] && at + 1 < spans.Length
            && spans[at + 1].Kind == SpanKind.Grade)
        {
            joined.RemoveAt(joined.Count - 1);
            return at;
        }

        if (spans[at].Kind == SpanKind.AllOfThem && NounOf(spans, at) is { } noun)
        {
            // "Each of those two areas": no framework has two.
            var isPair = spans[at].Value == AspectPhrases.Two;
            if (!isPair && joined is [.., { Kind: SpanKind.For }]) joined.RemoveAt(joined.Count - 1);
            joined.Add(isPair ? spans[at] : new Span(SpanKind.AllAreas, 0, spans[at].Start, spans[noun].End, spans[at].Style));
            at = isPair ? noun : Inspected(spans, noun);
            return at;
        }

        return null;
    }
}

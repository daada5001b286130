using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// Puts the parts of a sentence where the grammar looks for them: "its former grade, of 2017, was good" loses its commas, and "the same as
/// last time: good" becomes "good, the same as last time".
/// </summary>
internal static class Asides
{
    /// <summary>How far a comparison may lead to its grade: "the same as three years ago, good".</summary>
    private const int Reach = 6;

    /// <summary>
    /// Adds what the words at <paramref name="at"/> say to <paramref name="joined"/>; the index of the last of these words, or null where they stand right.
    /// </summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined) => spans[at].Kind switch
    {
        SpanKind.Comma => Date(spans, at, joined) ?? Members(spans, at, joined) ?? Areas(spans, at, joined) ?? Lower(spans, at, joined),
        SpanKind.AsBefore => Comparison(spans, at, joined),
        SpanKind.All => OwnGrades(spans, at, joined),
        SpanKind.Contrast when joined is [.., { Kind: SpanKind.AllAreas }] => OneLeftOut(spans, at, joined),
        SpanKind.Award => UsedTo(spans, at, joined),
        _ => null,
    };

    /// <summary>"…, of 2017, was", "…, from March 2017, had been": the date, without its commas.</summary>
    private static int? Date(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        var year = at + 1;
        if (year < spans.Length && spans[year].Kind is SpanKind.For or SpanKind.Of or SpanKind.From) year++;
        if (year == at + 1) return null;
        while (year < spans.Length && spans[year].Kind is SpanKind.Month or SpanKind.Number or SpanKind.Determiner) year++;
        if (year + 2 >= spans.Length || spans[year].Kind != SpanKind.Year || spans[year + 1].Kind != SpanKind.Comma
            || !LeftContext.IsLink(spans[year + 2].Kind) && spans[year + 2].Kind is not (SpanKind.Before or SpanKind.Grade or SpanKind.As)) return null;
        if (joined is not [.., { Kind: SpanKind.RatingNoun or SpanKind.InspectionNoun or SpanKind.Inspectorate or SpanKind.Before or SpanKind.Same }])
            return null;
        joined.Add(spans[at + 1] with { Kind = SpanKind.For, Value = 0 });
        joined.Add(spans[year]);
        return year + 1;
    }

    /// <summary>
    /// "Every judgement, overall effectiveness among them, was", "all areas, including adoption, are": members of what is whole without them.
    /// </summary>
    private static int? Members(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        var close = at + 1;
        var includes = false;
        for (; close < spans.Length
            && spans[close].Kind is SpanKind.Aspect or SpanKind.Include or SpanKind.Determiner or SpanKind.AspectHead or SpanKind.And or SpanKind.Overall
                or SpanKind.For or SpanKind.RatingNoun; close++)
            includes |= spans[close].Kind == SpanKind.Include;
        if (!includes || close + 1 >= spans.Length || spans[close].Kind != SpanKind.Comma || !LeftContext.IsLink(spans[close + 1].Kind)) return null;
        for (var i = joined.Count - 1; i >= 0 && joined[i].Kind is not (SpanKind.Comma or SpanKind.Grade); i--)
            if (joined[i].Kind == SpanKind.AllAreas) return close;
        return null;
    }

    /// <summary>"Its other grades, for leaders and for adoption, were": what they are for belongs to them.</summary>
    private static int? Areas(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        if (at + 1 >= spans.Length || spans[at + 1].Kind != SpanKind.For || !IsOfGrades(joined)) return null;
        var close = at + 1;
        for (var i = at + 1; i < spans.Length
            && spans[i].Kind is SpanKind.Aspect or SpanKind.AspectHead or SpanKind.For or SpanKind.And or SpanKind.Comma or SpanKind.Determiner; i++)
            if (spans[i].Kind == SpanKind.Comma && spans[i - 1].Kind == SpanKind.Aspect) close = i;
        if (spans[close].Kind != SpanKind.Comma || close + 1 >= spans.Length || !LeftContext.IsLink(spans[close + 1].Kind)) return null;
        for (var i = at + 1; i < close; i++)
        {
            if (spans[i].Kind == SpanKind.Comma && spans[i + 1].Kind == SpanKind.And) continue;
            joined.Add(spans[i].Kind == SpanKind.Comma ? spans[i] with { Kind = SpanKind.And, Value = 0 } : spans[i]);
        }

        return close;
    }

    /// <summary>The clause so far is about grades or areas.</summary>
    private static bool IsOfGrades(List<Span> joined)
    {
        for (var i = joined.Count - 1; i >= 0 && joined[i].Kind is not (SpanKind.Comma or SpanKind.Grade or SpanKind.Stop or SpanKind.Semicolon)
            && !LeftContext.IsLink(joined[i].Kind); i--)
            if (joined[i].Kind is SpanKind.RatingNoun or SpanKind.AreaNoun or SpanKind.OtherAreas or SpanKind.SomeAreas) return true;
        return false;
    }

    /// <summary>"Was marked lower, at good": the verb goes on.</summary>
    private static int? Lower(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        if (at == 0 || at + 2 >= spans.Length || spans[at - 1].Kind is not (SpanKind.Rate or SpanKind.Move or SpanKind.Same)) return null;
        if (spans[at + 1] is not { Kind: SpanKind.For } preposition || preposition.Length != 2 || spans[at + 2].Kind != SpanKind.Grade) return null;
        // "A notch lower, at good": the grade itself.
        if (joined is [.., { Kind: SpanKind.Same }]) joined.RemoveAt(joined.Count - 1);
        return at + 1;
    }

    private static int? Comparison(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        var grade = at + 1;
        while (grade < spans.Length && grade < at + Reach
            && spans[grade].Kind is SpanKind.Before or SpanKind.For or SpanKind.Year or SpanKind.Month or SpanKind.Number or SpanKind.Determiner
                or SpanKind.InspectionNoun or SpanKind.Word)
        {
            grade++;
        }

        if (grade == at + 1 || grade + 1 >= spans.Length || spans[grade].Kind is not (SpanKind.Comma or SpanKind.Colon or SpanKind.Dash)
            || spans[grade + 1].Kind != SpanKind.Grade)
        {
            return null;
        }

        if (grade + 2 < spans.Length
            && spans[grade + 2].Kind is not (SpanKind.Comma or SpanKind.Stop or SpanKind.Contrast or SpanKind.Dash or SpanKind.Semicolon or SpanKind.For))
        {
            return null;
        }

        if (joined is not [.., { Kind: SpanKind.Be }] && spans[at].Start < spans[at].End) joined.Add(spans[at] with { Kind = SpanKind.Be, Value = 0 });
        joined.Add(spans[grade + 1]);
        joined.Add(spans[grade] with { Kind = SpanKind.Comma });
        for (var i = at; i < grade; i++) joined.Add(spans[i]);
        return grade + 1;
    }

    /// <summary>"All of Norfolk's grades": Norfolk, in all areas.</summary>
    private static int? OwnGrades(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        var i = at + 1;
        while (i < spans.Length && spans[i].Kind is SpanKind.Of or SpanKind.Determiner or SpanKind.Number) i++;
        var owner = i;
        while (i < spans.Length && spans[i].Kind is SpanKind.Council or SpanKind.Institution or SpanKind.Number or SpanKind.Inspectorate) i++;
        if (i == owner || i >= spans.Length || spans[i].Kind is not (SpanKind.RatingNoun or SpanKind.AreaNoun) || spans[i].Length <= LongestSingular)
            return null;
        if (!spans[owner].Is(SpanStyle.Possessive) || spans[owner].Kind == SpanKind.Inspectorate) return null;
        joined.Add(spans[owner]);
        joined.Add(spans[i] with { Kind = SpanKind.AllAreas, Value = 0 });
        return i;
    }

    /// <summary>"Mark" and "word" are no longer: "marks", "grades" and the rest say that there are several.</summary>
    private const int LongestSingular = 4;

    /// <summary>"In all areas but one": an exception, and no contrast.</summary>
    private static int? OneLeftOut(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        if (at + 1 >= spans.Length || spans[at + 1].Kind is not (SpanKind.Some or SpanKind.Aspect)) return null;
        joined.Add(spans[at] with { Kind = SpanKind.Except, Value = 0 });
        return at;
    }

    /// <summary>"It used to require improvement".</summary>
    private static int? UsedTo(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        if (at + 2 >= spans.Length || spans[at].Value != VerbPhrases.Used || spans[at + 1].Kind != SpanKind.To || spans[at + 2].Kind != SpanKind.Grade)
            return null;
        joined.Add(spans[at] with { Kind = SpanKind.Before, Value = (int)PastCue.Superseded });
        return at + 1;
    }
}

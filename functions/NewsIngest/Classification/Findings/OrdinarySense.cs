using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Grade words that give no grade: adjectives of everyday things, the second half of "its top rating of outstanding", councils in general.</summary>
internal static class OrdinarySense
{
    /// <summary>"One of the outstanding councils", "outstanding councils such as Leeds".</summary>
    private static readonly SpanKindSet NamingSome = new(SpanKind.OneOf, SpanKind.Include, SpanKind.Colon);

    /// <summary>"Its top rating of outstanding": the second is the first.</summary>
    public static bool IsRepeated(ReadOnlySpan<Span> spans, int at) =>
        at >= 2 && spans[at].Kind == SpanKind.Grade && spans[at - 1].Kind is SpanKind.Of or SpanKind.Comma or SpanKind.Dash or SpanKind.OpenBracket
        && spans[at - 2].Kind == SpanKind.Grade && spans[at - 2].Value == spans[at].Value && spans[at - 2].Length > GradeReader.LongestPlainGrade;

    /// <summary>"Good intentions", "a good grip": the word in its ordinary sense, of a thing that Ofsted doesn't grade.</summary>
    public static bool IsAdjective(ReadOnlySpan<Span> spans, int at)
    {
        // "Critical of 'inadequate' record keeping"
        if (spans[at] is { Kind: SpanKind.Grade, Quoted: true } && at > 0 && at + 1 < spans.Length
            && spans[at - 1].Kind is SpanKind.Of or SpanKind.With or SpanKind.By
            && spans[at + 1].Kind == SpanKind.Word && !(at > 1 && spans[at - 2].Kind == SpanKind.RatingNoun)) return true;
        if (spans[at].Kind != SpanKind.Grade || spans[at].Quoted || spans[at].Value == (int)Judgement.RequiresImprovement
            || spans[at].Length > GradeReader.LongestPlainGrade || at + 1 >= spans.Length) return false;
        var next = spans[at + 1];
        if (next.Kind is SpanKind.Service && !spans[at].Is(SpanStyle.Capital) && spans[at].Value != (int)Judgement.Inadequate && at > 0
            && spans[at - 1].Kind is not SpanKind.Rate)
        {
            return true;
        }

        // "There are good ones among the flats", not "good ones for leaders"
        if (next is { Kind: SpanKind.AreaNoun, Value: AspectPhrases.Grades, Length: 4 } && at + 2 < spans.Length
            && spans[at + 2].Kind is SpanKind.For or SpanKind.OneOf or SpanKind.Of) return !RightContext.IsOfGrades(spans, at);
        if (next.Kind == SpanKind.Word && IsInName(spans, at)) return true;
        if (next.Kind is not (SpanKind.Word or SpanKind.AspectHead) || next.Is(SpanStyle.Capital) || next.Is(SpanStyle.QuoteBefore)) return false;
        if (next is { Kind: SpanKind.AspectHead, Value: 0 } && spans[at].Is(SpanStyle.Capital)) return false;
        if (at == 0) return true;
        return spans[at - 1].Kind is SpanKind.Determiner or SpanKind.Award or SpanKind.Move or SpanKind.Have or SpanKind.Comma or SpanKind.Colon
            or SpanKind.And or SpanKind.Of or SpanKind.With
            || next.Kind == SpanKind.AspectHead && spans[at - 1].Kind is not (SpanKind.Rate or SpanKind.As)
            || spans[at - 1].Kind == SpanKind.Be && spans[at].Value != (int)Judgement.Inadequate;
    }

    /// <summary>"Won the Good Parent Award": a word of a name, in a sentence that isn't all in capitals.</summary>
    private static bool IsInName(ReadOnlySpan<Span> spans, int at)
    {
        if (at == 0 || !spans[at].Is(SpanStyle.Capital) || !spans[at + 1].Is(SpanStyle.Capital) || spans[at + 1].Is(SpanStyle.QuoteBefore)) return false;
        foreach (var span in spans[..at])
            if (span.Kind is SpanKind.Word or SpanKind.Award or SpanKind.Have && !span.Is(SpanStyle.Capital)) return true;
        return false;
    }

    /// <summary>"Councils that are good overall": nobody in particular.</summary>
    public static bool IsOfEverybody(ReadOnlySpan<Span> spans, int at)
    {
        if (IsOneOfThose(spans, at) || IsRelativeOfCouncils(spans, at)
            || at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.Councils && !spans.HoldsAny(NamingSome))
        {
            return true;
        }

        var everybody = false;
        for (var i = 0; i < at; i++)
        {
            if (spans[i].Kind == SpanKind.Council) return false;
            // "In a report that will worry other authorities, Ofsted said that services …"
            if (i > 0 && spans[i].Kind == SpanKind.Say && spans[i - 1].Kind == SpanKind.Inspectorate) everybody = false;
            if (spans[i].Kind == SpanKind.Councils) everybody = i == 0 || spans[i - 1].Kind != SpanKind.OneOf;
        }

        return everybody;
    }

    /// <summary>"The one that spent the most was one of those that required improvement": no one that is named.</summary>
    private static bool IsOneOfThose(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at - 1; i > 1 && spans[i].Kind is not (SpanKind.Comma or SpanKind.Council or SpanKind.Semicolon or SpanKind.Contrast); i--)
            if (spans[i].Kind is SpanKind.Say or SpanKind.Relative && spans[i - 1] is { Kind: SpanKind.Determiner, Length: 5 }
                && spans[i - 2].Kind == SpanKind.OneOf) return !spans[..i].Holds(SpanKind.Council);
        return false;
    }

    /// <summary>"Leeds spends more than councils that Ofsted rates good": the nearest before the verb are councils in general.</summary>
    private static bool IsRelativeOfCouncils(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at - 1; i >= 0
            && spans[i].Kind is not (SpanKind.Comma or SpanKind.Council or SpanKind.Service or SpanKind.Semicolon or SpanKind.Contrast or SpanKind.And
                or SpanKind.OneOf or SpanKind.Pronoun); i--)
            if (spans[i].Kind == SpanKind.Councils)
                return i > 0 && spans[i - 1].Kind is not (SpanKind.OneOf or SpanKind.Some or SpanKind.Number or SpanKind.Of);
        return false;
    }
}

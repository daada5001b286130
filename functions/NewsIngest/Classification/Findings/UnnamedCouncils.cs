using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>Grades of councils and agencies that an article doesn't name: "it is to lend staff to a neighbouring authority rated inadequate".</summary>
internal static class UnnamedCouncils
{
    /// <summary>How long "an" is: a longer article speaks of one that is known.</summary>
    private const int LongestArticle = 2;

    private static readonly SpanKindSet Prepositions = new(SpanKind.To, SpanKind.From, SpanKind.With, SpanKind.By, SpanKind.For, SpanKind.Of);

    public static bool Have(ReadOnlySpan<Span> spans, int grade, in LeftContext left) =>
        (IsBody(spans, left) || IsAttribute(spans, grade)) && !IsNamedAfter(spans[(grade + 1)..]);

    /// <summary>"With an authority which is inadequate, as Nottingham is"</summary>
    private static bool IsNamedAfter(ReadOnlySpan<Span> after) =>
        after is [{ Kind: SpanKind.Comma }, { Kind: SpanKind.As or SpanKind.Same }, { Kind: SpanKind.Council }, ..];

    /// <summary>"To a neighbouring authority rated inadequate", "to an agency in Horwich that is rated outstanding".</summary>
    private static bool IsBody(ReadOnlySpan<Span> spans, in LeftContext left)
    {
        if (left.Link is not (SpanKind.Rate or SpanKind.Be)) return false;
        var noun = left.LinkAt - 1;
        while (noun > 1 && spans[noun].Kind is SpanKind.Be or SpanKind.Have or SpanKind.Say or SpanKind.Relative) noun--;
        if (noun > 2 && spans[noun].Kind is SpanKind.Word or SpanKind.OtherPlace && spans[noun - 1].Kind == SpanKind.For) noun -= 2;
        if (noun < 2 || spans[noun].Kind is not (SpanKind.Institution or SpanKind.Word)) return false;
        var article = noun - 1;
        while (article > 1 && spans[article].Kind is SpanKind.Word or SpanKind.Bystander or SpanKind.Adverb) article--;
        // "Children's services run by a Cheshire council are rated …": the article's own.
        if (article > 1 && spans[article - 1].Kind == SpanKind.By && spans[..article].Holds(SpanKind.Service)) return false;
        return article > 0 && spans[article] is { Kind: SpanKind.Determiner, Length: <= LongestArticle } && Prepositions.Has(spans[article - 1].Kind)
            && (spans[noun].Kind == SpanKind.Institution || left.Link == SpanKind.Rate);
    }

    /// <summary>"Loses managers to the same outstanding council", "… to outstanding council".</summary>
    private static bool IsAttribute(ReadOnlySpan<Span> spans, int grade)
    {
        if (grade == 0 || grade + 1 >= spans.Length || spans[grade + 1] is not { Kind: SpanKind.Institution, Length: < TheService }
            || grade + 2 < spans.Length && spans[grade + 2].Kind == SpanKind.Council)
        {
            return false;
        }

        var before = grade - 1;
        if (before > 1 && spans[before].Kind == SpanKind.Word && spans[before - 1].Kind == SpanKind.Determiner) before -= 2;
        else if (before > 0 && spans[before].Kind == SpanKind.Same) before--;
        return spans[before].Kind is SpanKind.To or SpanKind.From && !spans[..grade].Holds(SpanKind.Move);
    }

    /// <summary>How long "the service" is.</summary>
    private const int TheService = 11;
}

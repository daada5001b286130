using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Finds the verb that gives a grade, or where the grade's clause begins.</summary>
internal static class LinkSearch
{
    /// <summary>How many spans "a notch lower:" may have.</summary>
    private const int LongestPredicate = 4;

    /// <summary>Goes left from the grade to its verb, or to where its clause begins.</summary>
    public static int Find(ReadOnlySpan<Span> spans, int grade, int low, ref LeftContext context)
    {
        var sawTarget = false;
        for (var at = BeforeParenthesis(spans, grade, low); at >= low; at--)
        {
            var kind = spans[at].Kind;
            if (LeftContext.IsLink(kind) && !IsParticle(spans[low..(at + 1)]))
            {
                // "It was as bad as they come: inadequate overall": the verb before the colon isn't the grade's.
                // "Has gone one better: outstanding"
                // "Worst of all was the help given to children at risk: inadequate"
                // "The verdict on help and protection is better: good"
                if (!context.IsLabel || kind == SpanKind.Be && IsBetterThan(spans[(at + 1)..grade])
                    || kind == SpanKind.Move && Discourse.AspectsOf(spans[low..at]) != 0
                    || kind == SpanKind.Be && Discourse.AspectsOf(spans[low..at]) == 0 && Discourse.AspectsOf(spans[at..grade]) != 0) return at;
                context.IsLabel = false;
                while (!LeftContext.IsBoundary(spans[at].Kind)) at++;
                return at;
            }

            if (kind is SpanKind.RatingNoun || spans[at] is { Kind: SpanKind.Aspect, Value: (int)Aspect.Overall }) context.HasRatingNoun = true;
            if (LeftContext.IsBoundary(kind))
            {
                if (kind is not (SpanKind.Colon or SpanKind.Dash or SpanKind.Bar) || sawTarget || context.IsLabel
                    || at + 2 < grade && spans[grade - 1].Kind is SpanKind.Number or SpanKind.Some) return at;
                context.IsLabel = true;
            }

            if (kind is SpanKind.With) return at;
            if (kind == SpanKind.Comma && at == grade - 1 && IsCommaLabel(spans, grade, low))
            {
                context.IsLabel = true;
                continue;
            }

            if (kind == SpanKind.Comma && !sawTarget) return at;
            sawTarget |= LeftContext.IsTarget(kind);
        }

        return low - 1;
    }

    /// <summary>"Moved care leavers up a notch to": the verb stands before what is moved.</summary>
    private static bool IsParticle(ReadOnlySpan<Span> spans)
    {
        if (spans is not [.., { Kind: SpanKind.Move, Length: <= LongestParticle, Value: VerbPhrases.Up or VerbPhrases.Down }]) return false;
        var at = spans.Length - 2;
        while (at > 0 && spans[at].Kind is SpanKind.Aspect or SpanKind.AspectHead or SpanKind.Service or SpanKind.And or SpanKind.Determiner) at--;
        return at >= 0 && at < spans.Length - 2 && spans[at].Kind == SpanKind.Move;
    }

    /// <summary>How long "down" is.</summary>
    private const int LongestParticle = 4;

    /// <summary>"Better:", "a different matter:", and no more.</summary>
    private static bool IsBetterThan(ReadOnlySpan<Span> spans)
    {
        if (spans is not [.., { Kind: SpanKind.Colon or SpanKind.Dash }] || spans.Length is < 2 or > LongestPredicate) return false;
        foreach (var span in spans[..^1])
            if (span.Kind is not (SpanKind.Word or SpanKind.Determiner or SpanKind.Adverb or SpanKind.Number or SpanKind.Same or SpanKind.Comparison))
                return false;
        return true;
    }

    /// <summary>"Leaders, good; help and protection, requires improvement": an aspect, a comma and its grade, and no more between semicolons.</summary>
    private static bool IsCommaLabel(ReadOnlySpan<Span> spans, int grade, int low)
    {
        var at = grade - 2;
        while (at >= low && spans[at].Kind is SpanKind.Aspect or SpanKind.AspectHead or SpanKind.Determiner or SpanKind.And or SpanKind.Overall) at--;
        // "On leaders, good; on care leavers, outstanding"
        if (at >= low && at < grade - 2 && spans[at].Kind == SpanKind.For) at--;
        if (at == grade - 2 || at >= 0 && spans[at].Kind is not (SpanKind.Semicolon or SpanKind.Colon)) return false;
        var closes = grade + 1 >= spans.Length || spans[grade + 1].Kind is SpanKind.Semicolon or SpanKind.Stop;
        return closes && (at >= 0 || grade + 1 < spans.Length && spans[grade + 1].Kind == SpanKind.Semicolon);
    }

    /// <summary>"Are, in the eyes of Ofsted, inadequate": steps over what stands between two commas before the grade.</summary>
    private static int BeforeParenthesis(ReadOnlySpan<Span> spans, int grade, int low)
    {
        // "Fell two grades, from outstanding": the verb stands before the comma.
        if (grade - 2 > low && spans[grade - 1].Kind is SpanKind.From or SpanKind.To or SpanKind.For && spans[grade - 2].Kind is SpanKind.Comma
            && (spans[grade - 1].Kind != SpanKind.For || spans[low..grade].Holds(SpanKind.Move))) return grade - 3;
        // "Care leavers were the exception, at good"
        if (grade - 3 > low && spans[grade - 1] is { Kind: SpanKind.For, Length: 2 } && spans[grade - 2].Kind is SpanKind.Comma
            && spans[grade - 3].Kind == SpanKind.Word
            && (grade + 1 == spans.Length || spans[grade + 1].Kind is SpanKind.Stop or SpanKind.Comma) && spans[low..(grade - 2)].Holds(SpanKind.Be)
            && Discourse.AspectsOf(spans[low..grade]) != 0) return grade - 3;
        if (grade - 1 < low || spans[grade - 1].Kind != SpanKind.Comma) return grade - 1;
        for (var at = grade - 2; at > low && at >= grade - 9; at--)
        {
            if (spans[at].Kind == SpanKind.Comma) return LeftContext.IsLink(spans[at - 1].Kind) || spans[at - 1].Kind is SpanKind.As ? at - 1 : grade - 1;
            if (LeftContext.IsTarget(spans[at].Kind)) break;
        }

        return grade - 1;
    }
}

using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>How plainly a sentence gives a grade.</summary>
internal static class StrengthReader
{
    /// <summary>Judges it by the verb, the way the grade is written and what else the sentence names.</summary>
    public static ClaimStrength Read(ReadOnlySpan<Span> spans, int at, in LeftContext left, in RightContext right, Claim claim, Claim? here)
    {
        var grade = spans[at];
        if (grade.Kind == SpanKind.Same) return ClaimStrength.Fair;
        if (grade.Quoted || grade.Is(SpanStyle.Capital) && at > 0) return ClaimStrength.Strong;
        if (right.IsOverall || right.HasRatingNoun || claim.Aspects.Has(AspectSet.AllAreas)) return ClaimStrength.Strong;
        if (left.IsPlain || IsSeveral(claim.Aspects) || right.Listed != 0 && claim.Aspects == right.Listed || left.HasRatingNoun || left.IsLabel || left.Subject.Formal || claim.Judgement == Judgement.RequiresImprovement) return ClaimStrength.Strong;
        if (left.ContinuesPrevious && here is not null) return here.Strength;
        if (here is { Strength: >= ClaimStrength.Fair }) return ClaimStrength.Fair;
        foreach (var span in spans)
            if (span.Kind is SpanKind.Inspectorate) return ClaimStrength.Fair;
        return left.Link is SpanKind.Keep or SpanKind.Award or SpanKind.Rate || claim.Judgement == Judgement.Inadequate || claim.Aspects != AspectSet.Overall && right.Aspects != 0 ? ClaimStrength.Fair : ClaimStrength.Weak;
    }

    /// <summary>Two aspects or more at once are hardly said but of grades.</summary>
    private static bool IsSeveral(AspectSet aspects) => (aspects & (aspects - 1)) != 0;
}

namespace NewsIngest.Classification.Findings;

/// <summary>
/// The share of findings of a sort that are right, as counted over the development corpus (tests/corpus/open).
/// Change a number only with a new count; <c>newsingest evaluate</c> prints the table to compare with.
/// </summary>
internal static class Confidence
{
    private const double Table = 0.98;
    private const double Strong = 0.96;
    private const double Fair = 0.88;
    private const double Weak = 0.86;

    /// <summary>"So is …", "the same grade": the grade stands in another sentence.</summary>
    private const double Echo = 0.88;

    /// <summary>The sentence doesn't name the council, and there is more than one to choose from.</summary>
    private const double ChosenCouncil = 0.87;

    /// <summary>No rule has taken the grade: it was weighed as what labelled articles teach.</summary>
    private const double Weighed = 0.72;

    /// <param name="isOwnerDoubtful">The claim may be another council's.</param>
    public static double Of(Claim claim, bool isOwnerDoubtful)
    {
        var plain = (claim.Rules is [var first, ..] ? first : null) switch
        {
            "table-row" or "aspect-label" or "list-under-grade" => Table,
            Claim.WeighedGrade => Weighed,
            "same-grade" or "verdict-before" or "answer-to-sentence-before" or "unchanged" => Echo,
            _ => claim.Strength switch { ClaimStrength.Strong => Strong, ClaimStrength.Fair => Fair, _ => Weak },
        };
        if (claim.Rules.Contains("same-grade") || claim.Rules.Contains(Claim.WeighedAspect)) plain = Math.Min(plain, Echo);
        return isOwnerDoubtful ? Math.Min(plain, ChosenCouncil) : plain;
    }
}

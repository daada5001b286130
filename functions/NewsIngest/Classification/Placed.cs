using NewsIngest.Classification.Findings;

namespace NewsIngest.Classification;

/// <summary>A claim's grade for one aspect of the council whose it is.</summary>
/// <param name="Past">How likely it is an earlier one, 0 to 1; null where nobody weighed.</param>
internal readonly record struct Placed(Claim Claim, Aspect Aspect, FindingTime When, double? Past)
{
    private const int MostJudgements = 4;

    /// <summary>One bit for each grade, now and before.</summary>
    public int Stated => 1 << (int)When * MostJudgements + (int)Claim.Judgement;

    public bool IsOverall(FindingTime when) => Aspect == Aspect.Overall && When == when;

    public bool IsPlainerThan(Placed other) => Plainness.CompareTo(other.Plainness) > 0;

    private (bool, int, bool, int) Plainness =>
        (!Claim.Aspects.Has(AspectSet.AllAreas) || Aspect == Aspect.Overall, (int)Claim.Strength, Claim.Time == ClaimTime.Now, -Claim.Sentence);
}

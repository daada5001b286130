namespace NewsIngest.Classification.Findings;

/// <summary>The logarithm of the odds that a grade is an earlier one, by the words around it and by what the rules say.</summary>
/// <param name="IfCurrent">Where the rules hold it to be current.</param>
/// <param name="IfPrevious">Where they hold it to be previous.</param>
internal readonly record struct TimeOdds(double IfCurrent, double IfPrevious)
{
    /// <summary>Nearly two to one overrules what the rules say.</summary>
    private const double Least = 0.6;

    /// <summary>What "no longer" or "up from" says is overruled by twelve to one.</summary>
    private const double LeastOfSuperseded = 2.5;

    /// <summary>The same grade is told of two times only where four to one say so.</summary>
    private const double LeastOfSame = 1.5;

    /// <param name="claim">The claim whose odds they are.</param>
    /// <param name="rules">The time that the rules give it.</param>
    /// <param name="all">The claims of the same council: a grade is an earlier one only beside one that stands.</param>
    public FindingTime Overrule(Claim claim, FindingTime rules, List<Claim> all)
    {
        if (rules == FindingTime.Previous)
            return IfPrevious <= -(claim.Time == ClaimTime.Superseded ? LeastOfSuperseded : Least) && !all.Exists(other => Stands(other, claim) && other.Judgement != claim.Judgement) ? FindingTime.Current : rules;
        foreach (var other in all)
            if (IfCurrent >= (other.Judgement == claim.Judgement ? LeastOfSame : Least) && Stands(other, claim) && !(other.Odds?.IfCurrent >= IfCurrent)) return FindingTime.Previous;
        return rules;
    }

    /// <summary>Another claim gives one of the claim's aspects a grade for now.</summary>
    private static bool Stands(Claim other, Claim claim) =>
        other != claim && other.Time is ClaimTime.Open or ClaimTime.Now && !(other.Odds?.IfCurrent >= Least) && other.Aspects.Has(claim.Aspects | AspectSet.AllAreas);
}

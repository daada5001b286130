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

    /// <param name="claim">The claim whose odds they are.</param>
    /// <param name="rules">The time that the rules give it.</param>
    /// <param name="all">The claims of the same council: a grade is an earlier one only beside one that stands.</param>
    public FindingTime Overrule(Claim claim, FindingTime rules, List<Claim> all)
    {
        if (rules == FindingTime.Previous) return IfPrevious <= -(claim.Time == ClaimTime.Superseded ? LeastOfSuperseded : Least) ? FindingTime.Current : rules;
        if (IfCurrent < Least) return rules;
        foreach (var other in all)
            if (other != claim && other.Time is ClaimTime.Open or ClaimTime.Now && !(other.Odds?.IfCurrent >= IfCurrent) && other.Aspects.Has(claim.Aspects | AspectSet.AllAreas)) return FindingTime.Previous;
        return rules;
    }
}

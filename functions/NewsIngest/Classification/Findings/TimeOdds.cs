namespace NewsIngest.Classification.Findings;

/// <summary>The logarithm of the odds that a grade is an earlier one, by the words around it and by what the rules say.</summary>
/// <param name="IfCurrent">Where the rules hold it to be current.</param>
/// <param name="IfPrevious">Where they hold it to be previous.</param>
/// <param name="Year">The year that the text puts it in, near or far; 0 where nobody knows.</param>
internal readonly record struct TimeOdds(double IfCurrent, double IfPrevious, int Year)
{
    /// <summary>Where the rules hold a grade to stand, and are more likely wrong than right, they are overruled.</summary>
    private const double Least = 0.1;

    /// <summary>What they hold to be history is overruled by nearly three to one; and only then is the same grade told of two times.</summary>
    private const double LeastOfHistory = 1;

    /// <param name="rules">The time that the rules give it.</param>
    public double If(FindingTime rules) => rules == FindingTime.Current ? IfCurrent : IfPrevious;

    /// <param name="claim">The claim whose odds they are.</param>
    /// <param name="rules">The time that the rules give it.</param>
    /// <param name="all">The claims of the same council: a grade is an earlier one only beside one that stands.</param>
    public FindingTime Overrule(Claim claim, FindingTime rules, List<Claim> all)
    {
        if (rules == FindingTime.Previous)
            return IfPrevious <= -LeastOfHistory && !IsReplaced(claim, all) && !all.Exists(other => IsLabelledWith(claim, other) && IsReplaced(other, all))
                ? FindingTime.Current
                : rules;
        foreach (var other in all)
            if (IfCurrent >= (other.Judgement == claim.Judgement ? LeastOfHistory : Least) && Stands(other, claim) && !(other.Odds?.IfCurrent >= IfCurrent))
                return FindingTime.Previous;
        return rules;
    }

    /// <summary>"2016: overall, inadequate; adoption, good": items of one list, which are of one report.</summary>
    private static bool IsLabelledWith(Claim claim, Claim other) => claim.IsLabel && other.IsLabel && claim.Year != 0 && other.Year == claim.Year;

    /// <summary>Another grade stands in one of its aspects.</summary>
    private static bool IsReplaced(Claim claim, List<Claim> all) => all.Exists(other => Stands(other, claim) && other.Judgement != claim.Judgement);

    /// <summary>Another claim gives one of the claim's aspects a grade for now.</summary>
    private static bool Stands(Claim other, Claim claim) =>
        other != claim && other.Time is ClaimTime.Open or ClaimTime.Now && !(other.Odds?.IfCurrent >= Least)
            && other.Aspects.Has(claim.Aspects | AspectSet.AllAreas);
}

namespace NewsIngest.Classification.Findings;

/// <summary>A claim beside the others of the same council.</summary>
internal static class ClaimComparison
{
    public static bool FollowsOnAny(this Claim claim, List<Claim> all)
    {
        foreach (var other in all)
            if (FollowsOn(claim, other)) return true;
        return false;
    }

    /// <summary>"… were outstanding in 2018. They are now good."</summary>
    private static bool FollowsOn(Claim claim, Claim other) =>
        other.Strength != ClaimStrength.Weak
        && (other.Time is ClaimTime.Earlier or ClaimTime.Superseded or ClaimTime.Pluperfect || other.IsPast || other.Year != 0 && claim.Year == 0)
        && claim.Time is ClaimTime.Now && other.Aspects == claim.Aspects && claim.Sentence - other.Sentence is 0 or 1;

    /// <summary>Whether the grade is also the one that it replaces: "retained", "again rated", "remains" after an inspection.</summary>
    public static bool StoodBefore(this Claim claim, List<Claim> all, bool tellsJudgement)
    {
        if (claim.InPassing && !claim.Repeats || claim.Strength == ClaimStrength.Weak) return false;
        if (claim.Keeps) return true;
        if (!claim.Repeats && !(claim.Remains && tellsJudgement)) return false;
        foreach (var other in all)
            if (other.Judgement != claim.Judgement && other.Time is ClaimTime.Earlier or ClaimTime.Superseded or ClaimTime.Pluperfect
                && other.Aspects.Has(AspectSet.Overall | AspectSet.AllAreas)) return false;
        return true;
    }

    /// <summary>"Sank to inadequate in 2012", and another grade of a later year that is told as history too: what it became then is not what it is.</summary>
    public static bool IsDatedBefore(this Claim claim, List<Claim> all)
    {
        if (claim.Year == 0 || claim.Time is not (ClaimTime.Open or ClaimTime.Now)) return false;
        foreach (var other in all)
            if (other.Year > claim.Year && other.Aspects == claim.Aspects && other.Time == ClaimTime.Earlier) return true;
        return false;
    }

    /// <summary>Another claim gives the same aspect a grade later than the year that this one names.</summary>
    public static bool IsOvertaken(this Claim claim, List<Claim> all)
    {
        foreach (var other in all)
            if (IsAfresh(other, claim) && (other.Year == 0 || other.Year > claim.Year)) return true;
        return false;
    }

    /// <summary>"They are now good … inadequate in 2021, good in 2024": the grade is told for now as well.</summary>
    public static bool IsToldAgain(this Claim claim, List<Claim> all)
    {
        foreach (var other in all)
            if (other != claim && other.Judgement == claim.Judgement && IsAfresh(other, claim)) return true;
        return false;
    }

    /// <summary>Another claim gives the same aspect another grade now.</summary>
    public static bool IsReplaced(this Claim claim, List<Claim> all)
    {
        foreach (var other in all)
            if (other.Judgement != claim.Judgement && IsAfresh(other, claim)) return true;
        return false;
    }

    private static bool IsAfresh(Claim other, Claim claim) =>
        other.Time is ClaimTime.Now or ClaimTime.Open && other.Strength != ClaimStrength.Weak && other.Aspects.Has(claim.Aspects);

    /// <summary>Another claim gives the area another grade that "all areas bar one" leaves out.</summary>
    public static bool NamesException(this Claim claim, List<Claim> all) =>
        all.Exists(other => other.Judgement != claim.Judgement && (other.Aspects & ~AspectSet.Overall) != 0 && other.Time is ClaimTime.Open or ClaimTime.Now);
}

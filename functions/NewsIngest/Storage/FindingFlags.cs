using NewsIngest.Classification;

namespace NewsIngest.Storage;

/// <summary>
/// What a row's findings say, as properties that a filter of the Table service can ask for: <c>HasInadequateOverallCurrent</c>, and every
/// shorter name that leaves a part open (<c>HasInadequate</c>, <c>HasOverallCurrent</c>, …). So only rows that answer leave the service, at one
/// comparison of the fifteen that a filter may hold. At most 104 of an entity's 252 properties.
/// </summary>
internal static class FindingFlags
{
    /// <returns>The name of the property that is true where a finding fits; null when nothing is asked.</returns>
    public static string? Name(Judgement? judgement, Aspect? aspect, FindingTime? when) =>
        judgement is null && aspect is null && when is null ? null : $"Has{judgement}{aspect}{when}";

    public static IEnumerable<string> Of(IEnumerable<Finding> findings) =>
        findings
            .Select(finding => (finding.Judgement, finding.Aspect, finding.When))
            .Distinct()
            .SelectMany(finding => Parts(finding.Judgement, finding.Aspect, finding.When))
            .Distinct();

    private static IEnumerable<string> Parts(Judgement judgement, Aspect aspect, FindingTime when)
    {
        foreach (var withJudgement in (Judgement?[])[judgement, null])
            foreach (var withAspect in (Aspect?[])[aspect, null])
                foreach (var withTime in (FindingTime?[])[when, null])
                    if (Name(withJudgement, withAspect, withTime) is { } name)
                        yield return name;
    }
}

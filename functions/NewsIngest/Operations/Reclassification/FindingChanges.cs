using NewsIngest.Classification;

namespace NewsIngest.Operations.Reclassification;

/// <summary>A finding that reads otherwise than before: same council and aspect, another grade, time or sentence.</summary>
public sealed record AlteredFinding(Finding Before, Finding After);

/// <summary>What distinguishes two readings of one article.</summary>
public sealed record FindingChanges(IReadOnlyList<Finding> Added, IReadOnlyList<Finding> Removed, IReadOnlyList<AlteredFinding> Altered)
{
    public bool IsEmpty => Added.Count + Removed.Count + Altered.Count == 0;

    /// <summary>Pairs what is alike, closest first; what finds no partner was added or removed. Confidence and rules alone make no change.</summary>
    public static FindingChanges Of(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after)
    {
        var (left, right, altered) = (before.ToList(), after.ToList(), new List<AlteredFinding>());
        foreach (var isAlike in Closeness)
        {
            foreach (var old in left.ToList())
            {
                if (right.FirstOrDefault(now => isAlike(old, now)) is not { } now) continue;
                left.Remove(old);
                right.Remove(now);
                if (!IsSame(old, now)) altered.Add(new AlteredFinding(old, now));
            }
        }

        return new FindingChanges(right, left, altered);
    }

    private static readonly Func<Finding, Finding, bool>[] Closeness =
    [
        IsSame,
        (old, now) => IsAbout(old, now) && old.Judgement == now.Judgement && old.When == now.When,
        (old, now) => IsAbout(old, now) && old.When == now.When,
        (old, now) => IsAbout(old, now) && old.Judgement == now.Judgement,
    ];

    private static bool IsAbout(Finding old, Finding now) => old.CouncilCode == now.CouncilCode && old.Aspect == now.Aspect;

    private static bool IsSame(Finding old, Finding now) =>
        IsAbout(old, now) && old.Judgement == now.Judgement && old.When == now.When && old.Evidence.Sentence == now.Evidence.Sentence;
}

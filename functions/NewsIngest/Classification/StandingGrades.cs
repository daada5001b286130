using NewsIngest.Classification.Findings;

namespace NewsIngest.Classification;

/// <summary>One council and aspect has one standing grade: finds out which of those given for now it is, and what becomes of the others.</summary>
internal sealed class StandingGrades
{
    /// <summary>So much likelier the one must be to stand than any other.</summary>
    private const double PlainLead = 0.1;

    /// <summary>From here on a grade beside one that stands is held to be an earlier one, and not dropped.</summary>
    private const double FairlyPast = 0.3;

    private readonly List<Placed> _given = [];
    private readonly List<Placed> _standing = [];

    /// <summary>What is told of an aspect. The list holds until the next call.</summary>
    public IReadOnlyList<Placed> Read(List<Placed> placed, Aspect aspect)
    {
        _given.Clear();
        _standing.Clear();
        foreach (var item in placed)
            if (item.Aspect == aspect) (item.When == FindingTime.Current ? _given : _standing).Add(item);
        if (_given.Count > 0 && !IsReadByWeight(aspect)) ReadPlainest(aspect);
        return _standing;
    }

    /// <summary>
    /// Of several, the plainest claim wins; one in the past tense beside one in the present ("was inadequate and is good") is history,
    /// any other is dropped: the one area of "all but one", too.
    /// </summary>
    private void ReadPlainest(Aspect aspect)
    {
        var (hasPresent, hasNow) = (_given.Exists(item => !item.Claim.IsPast), _given.Exists(item => item.Claim.IsPlainlyNow));
        Placed? plainest = null;
        foreach (var item in _given)
            if (!item.Claim.IsHistory(hasNow) && (!hasPresent || !item.Claim.IsPast || item.Claim.Strength == ClaimStrength.Strong)
                && (plainest is not { } known || item.IsPlainerThan(known)))
            {
                plainest = item;
            }
        var best = plainest!.Value.Claim;
        foreach (var item in _given)
        {
            if (item.Claim.Judgement == best.Judgement) _standing.Add(item);
            else if (aspect != Aspect.Overall && item.Claim.HasUnnamedException) continue;
            else if (item.Claim.IsPast && !best.IsPast || item.Claim.Time == ClaimTime.Pluperfect && best.Time != ClaimTime.Pluperfect
                || item.Claim.ToldInPast && best.Time == ClaimTime.Now)
            {
                _standing.Add(item with { When = FindingTime.Previous });
            }
        }
    }

    /// <summary>All were weighed, and one grade is plainly less likely to be an earlier one than the others: it stands.</summary>
    private bool IsReadByWeight(Aspect aspect)
    {
        var best = _given[0];
        foreach (var item in _given)
        {
            if (item.Past is null || aspect != Aspect.Overall && item.Claim.HasUnnamedException) return false;
            if (item.Past < best.Past) best = item;
        }

        var judgement = best.Claim.Judgement;
        if (_given.TrueForAll(item => item.Claim.Judgement == judgement)
            || _given.Exists(item => item.Claim.Judgement != judgement && item.Past <= best.Past + PlainLead))
        {
            return false;
        }

        foreach (var item in _given)
        {
            if (item.Claim.Judgement == judgement) _standing.Add(item);
            else if (item.Past > FairlyPast) _standing.Add(item with { When = FindingTime.Previous });
        }

        return true;
    }
}

using NewsIngest.Classification.Councils;
using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;
using NewsIngest.Reference;

namespace NewsIngest.Classification;

/// <summary>Turns the claims of all sentences into findings: whose they are, which stand, and each one once.</summary>
internal sealed class FindingBuilder(Reading reading, CouncilCast cast, DateOnly day, bool isDated, bool isVisit)
{
    private readonly Lazy<Focus> _focus = new(() => new Focus(reading, cast));

    /// <summary>From this day reports have care leavers as an aspect of their own, so "all areas" includes them.</summary>
    private static readonly DateOnly CareLeaversApart = new(2023, 1, 1);

    /// <summary>Reports published from this day on may lack the overall grade: inspections since 27 April 2026 do.</summary>
    private static readonly DateOnly OverallEnds = new(2026, 5, 20);

    /// <param name="Owner">Number of the council among the owners of claims.</param>
    private sealed record Placed(Claim Claim, Council Council, int Owner, Aspect Aspect, FindingTime When)
    {
        private const int MostAspects = 8;
        private const int MostJudgements = 4;

        /// <summary>One number for each council and aspect.</summary>
        public int Place => Owner * MostAspects + (int)Aspect;

        /// <summary>One number for each finding.</summary>
        public int Stated => (Place * 2 + (int)When) * MostJudgements + (int)Claim.Judgement;
    }

    /// <param name="judged">Codes of the councils that the article is known to tell a new judgement of: a grade that "remains" is then the one before as well.</param>
    public IReadOnlyList<Finding> Build(IReadOnlyList<Claim> claims, params IReadOnlyCollection<string> judged)
    {
        if (claims.Count == 0) return [];
        var owned = new List<(Claim Claim, Council Council)>();
        foreach (var claim in claims)
            foreach (var council in Owners(claim)) owned.Add((claim, council));

        var placed = new List<Placed>();
        var anyStrong = owned.Exists(pair => pair.Claim.Strength == ClaimStrength.Strong);
        foreach (var (owner, group) in owned.GroupBy(pair => pair.Council.Code).Index())
        {
            var council = group.First().Council;
            var all = group.Select(pair => pair.Claim).ToList();
            if (all.Exists(claim => !claim.IsFallback && claim.Time is ClaimTime.Open or ClaimTime.Now)) all.RemoveAll(claim => claim is { IsFallback: true, Time: ClaimTime.Open or ClaimTime.Now });
            foreach (var claim in all)
                if (claim.Strength == ClaimStrength.Weak && all.Exists(other => FollowsOn(claim, other))) claim.Strength = ClaimStrength.Fair;
            var hasStrong = anyStrong && all.Exists(claim => claim.Councils.Count > 0) || all.Exists(claim => claim.Strength == ClaimStrength.Strong);
            var hasFresh = all.Exists(claim => claim.Time is ClaimTime.Now or ClaimTime.Open && claim.Strength != ClaimStrength.Weak);
            var latest = all.Where(claim => claim.Time is ClaimTime.Earlier or ClaimTime.Pluperfect).Select(claim => claim.Year).DefaultIfEmpty(0).Max();
            foreach (var claim in all)
            {
                if (claim.Strength == ClaimStrength.Weak && !hasStrong) continue;
                var isAfresh = all.Exists(other => other.Judgement != claim.Judgement && other.Time is ClaimTime.Now or ClaimTime.Open && other.Strength != ClaimStrength.Weak && other.Aspects.Has(claim.Aspects));
                var isExceptionNamed = claim.HasUnnamedException && all.Exists(other => other.Judgement != claim.Judgement && (other.Aspects & ~AspectSet.Overall) != 0 && other.Time is ClaimTime.Open or ClaimTime.Now);
                var when = When(claim, council, claim.Time == ClaimTime.Pluperfect ? isAfresh : hasFresh, all.Exists(other => IsAfter(other, claim)), latest);
                foreach (var aspect in Aspects(claim, when, isExceptionNamed, all)) placed.Add(new Placed(claim, council, owner, aspect, when));
                if (StoodBefore(claim, all, judged.Contains(group.Key)) && when == FindingTime.Current && claim.Aspects.Has(AspectSet.Overall | AspectSet.AllAreas)) placed.Add(new Placed(claim, council, owner, Aspect.Overall, FindingTime.Previous));
            }
        }

        AddUnchanged(placed);
        return [.. placed
            .GroupBy(item => item.Place)
            .SelectMany(OneStanding)
            .GroupBy(item => item.Stated)
            .Select(Best)
            .Select(ToFinding)];
    }

    /// <summary>"… were outstanding in 2018. They are now good."</summary>
    private static bool FollowsOn(Claim claim, Claim other) =>
        other.Strength != ClaimStrength.Weak && (other.Time is ClaimTime.Earlier or ClaimTime.Superseded || other.IsPast || other.Year != 0 && claim.Year == 0) && claim.Time is ClaimTime.Now && other.Aspects == claim.Aspects && claim.Sentence - other.Sentence is 0 or 1;

    /// <summary>Whether the grade is also the one that it replaces: "retained", "again rated", "remains" after an inspection.</summary>
    private static bool StoodBefore(Claim claim, List<Claim> all, bool tellsJudgement)
    {
        if (claim.InPassing || claim.Strength == ClaimStrength.Weak) return false;
        if (claim.Keeps) return true;
        if (!claim.Repeats && !(claim.Remains && tellsJudgement)) return false;
        return !all.Exists(other => other.Judgement != claim.Judgement && other.Time is ClaimTime.Earlier or ClaimTime.Superseded or ClaimTime.Pluperfect && other.Aspects.Has(AspectSet.Overall | AspectSet.AllAreas));
    }

    /// <summary>"The overall judgement has not changed": the earlier grade, told elsewhere, stands.</summary>
    private void AddUnchanged(List<Placed> placed)
    {
        if (isVisit) return;
        if (!reading.Kinds.Has(SpanKind.Unchanged)) return;
        var sentence = reading.Sentences.FindIndex(candidate => candidate.Kinds.Has(SpanKind.Unchanged));
        if (sentence < 0 || placed.Exists(item => item is { Aspect: Aspect.Overall, When: FindingTime.Current })) return;
        var earlier = placed.Where(item => item is { Aspect: Aspect.Overall, When: FindingTime.Previous }).ToList();
        if (earlier.Count == 0) return;
        var last = earlier.MaxBy(item => item.Claim.Year)!;
        placed.Add(last with { When = FindingTime.Current, Claim = last.Claim with { Sentence = sentence, Rules = ["unchanged"] } });
    }

    private List<Council> Owners(Claim claim)
    {
        var named = claim.Councils.Where(value => cast.Knows(NameMeaning.Of(value))).SelectMany(value => cast.Resolve(NameMeaning.Of(value))).DistinctBy(council => council.Code).ToList();
        // "Poole, before the merger, had been judged good": a place that was graded is the council that it was.
        if (named.Count == 0 && claim.Time is not (ClaimTime.Open or ClaimTime.Now)) named.AddRange(claim.Councils.SelectMany(value => cast.Resolve(NameMeaning.Of(value))).Where(IsGone).Distinct());
        if (named.Count == 0 && SaysBoth(claim) && cast.Pair is { } pair) named.AddRange(pair);
        if (named.Count == 0 && _focus.Value.At(claim.Sentence, Word(claim)) is { } focus) named.Add(focus);
        // A grade given after a council was abolished is its successors'.
        for (var i = named.Count - 1; i >= 0; i--)
        {
            if (!IsGone(named[i]) || claim.Time is not (ClaimTime.Open or ClaimTime.Now)) continue;
            var successors = cast.SuccessorsOf(named[i]);
            if ((claim.IsPast || claim.ToldInPast) && successors.Any(successor => cast.WeightOf(successor) > 0)) continue;
            named.RemoveAt(i);
            named.AddRange(successors.Where(successor => !named.Contains(successor)));
        }

        return named;
    }

    /// <summary>"Both are good still", "the pair were": of councils, not of areas.</summary>
    private bool SaysBoth(Claim claim)
    {
        var both = false;
        var areas = 0;
        foreach (var span in reading.Spans(reading.Sentences[claim.Sentence]))
        {
            both |= span.Kind is SpanKind.Both or SpanKind.TheseCouncils;
            if (span.Kind is SpanKind.Aspect && span.Value != (int)Aspect.Overall) areas++;
        }

        return both && areas != 2;
    }

    /// <summary>In news of a visit the council visited has no new grade; that of its partner or adviser may stand.</summary>
    private bool IsBystander(Council council)
    {
        if (council == cast.Main) return false;
        var seen = false;
        foreach (var mention in cast.Mentions)
        {
            if (!cast.Resolve(mention.Name).Contains(council)) continue;
            if (!mention.IsBystander && !NamesBystander(mention.Sentence)) return false;
            seen = true;
        }

        return seen;
    }

    private bool NamesBystander(int sentence) => reading.Sentences[sentence].Kinds.Has(SpanKind.Bystander);

    private bool IsGone(Council council) => council.Status == CouncilStatus.Abolished && day > council.ValidTo;

    private ReadOnlySpan<char> Word(Claim claim)
    {
        if (claim.Generic < 0) return default;
        var text = reading.Source(reading.Sentences[claim.Sentence].Source);
        return text.AsSpan(claim.Generic, claim.GenericEnd - claim.Generic);
    }

    /// <summary>Another claim gives the same aspect a grade later than the year that this one names.</summary>
    private static bool IsAfter(Claim other, Claim claim) =>
        other.Time is ClaimTime.Now or ClaimTime.Open && other.Strength != ClaimStrength.Weak && other.Aspects.Has(claim.Aspects) && (other.Year == 0 || other.Year > claim.Year);

    private FindingTime When(Claim claim, Council council, bool hasFresh, bool isOvertaken, int latest)
    {
        if (isVisit && !IsBystander(council) || IsGone(council) || claim.Time == ClaimTime.Superseded) return FindingTime.Previous;
        if (claim.Time is ClaimTime.Open or ClaimTime.Now) return claim.Year != 0 && (claim.Year < day.Year || !isDated) && isOvertaken ? FindingTime.Previous : FindingTime.Current;
        if (claim.Year >= day.Year && isDated) return FindingTime.Current;
        return hasFresh || claim.Year != 0 && claim.Year < latest ? FindingTime.Previous : FindingTime.Current;
    }

    private IEnumerable<Aspect> Aspects(Claim claim, FindingTime when, bool isExceptionNamed, List<Claim> all)
    {
        var set = claim.Aspects;
        if (set.Has(AspectSet.OtherAreas))
        {
            AspectSet named = 0;
            foreach (var other in all)
                if (other.Time is ClaimTime.Open or ClaimTime.Now) named |= other.Aspects;
            set = (named & ~(AspectSet.Overall | AspectSet.OtherAreas)) == 0 || named.Has(AspectSet.AllAreas) ? 0 : Areas(claim) & ~named;
        }

        if (claim.HasUnnamedException && !isExceptionNamed) return [Aspect.Overall];
        if (set.Has(AspectSet.AllAreas))
        {
            set |= Areas(claim);
            if (day >= OverallEnds && when == FindingTime.Current) set &= ~AspectSet.Overall;
            else set |= AspectSet.Overall;
        }

        return (set & ~claim.Except).Members();
    }

    /// <summary>The areas of the framework in the claim's year, the overall grade aside.</summary>
    private AspectSet Areas(Claim claim)
    {
        var standsApart = claim.Year != 0 ? claim.Year >= CareLeaversApart.Year : day >= CareLeaversApart;
        var named = claim.Time is ClaimTime.Open or ClaimTime.Now && reading.AllSpans.Exists(span => span is { Kind: SpanKind.Aspect, Value: (int)Aspect.CareLeavers });
        return AspectSet.HelpAndProtection | AspectSet.InCare | AspectSet.Leadership | (standsApart || named ? AspectSet.CareLeavers : 0);
    }

    /// <summary>
    /// One council and aspect has one standing grade. Of several, the plainest claim wins; one in the past tense beside
    /// one in the present ("was inadequate and is good") is history, any other is dropped.
    /// </summary>
    private static List<Placed> OneStanding(IEnumerable<Placed> group)
    {
        var standing = group.Where(item => item.When == FindingTime.Current).ToList();
        var result = group.Where(item => item.When == FindingTime.Previous).ToList();
        if (standing.Count == 0) return result;
        var best = Best(standing.Exists(item => !item.Claim.IsPast) ? standing.Where(item => !item.Claim.IsPast || item.Claim.Strength == ClaimStrength.Strong) : standing);
        foreach (var item in standing)
        {
            if (item.Claim.Judgement == best.Claim.Judgement) result.Add(item);
            else if (item.Claim.IsPast && !best.Claim.IsPast || item.Claim.Time == ClaimTime.Pluperfect && best.Claim.Time != ClaimTime.Pluperfect || item.Claim.ToldInPast && best.Claim.Time == ClaimTime.Now) result.Add(item with { When = FindingTime.Previous });
        }

        return result;
    }

    private static Placed Best(IEnumerable<Placed> group) =>
        group.MaxBy(item => (!item.Claim.Aspects.Has(AspectSet.AllAreas) || item.Aspect == Aspect.Overall, (int)item.Claim.Strength, item.Claim.Time == ClaimTime.Now, -item.Claim.Sentence))!;

    private Finding ToFinding(Placed placed)
    {
        var sentence = reading.Sentences[placed.Claim.Sentence];
        var couldBeAnother = placed.When == FindingTime.Current && cast.Main is { } main && cast.Weights.Any(pair => pair.Key != main && pair.Value >= cast.WeightOf(main) / 2);
        var confidence = Confidence.Of(placed.Claim, couldBeAnother);
        return new Finding(placed.Council.Code, placed.Aspect, placed.Claim.Judgement, placed.When, confidence, reading.Evidence(sentence), [.. placed.Claim.Rules]);
    }
}

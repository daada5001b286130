using System.Numerics;
using NewsIngest.Classification.Councils;
using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;
using NewsIngest.Reference;

namespace NewsIngest.Classification;

/// <summary>Turns the claims of all sentences into findings: whose they are, which stand, and each one once.</summary>
internal sealed class FindingBuilder(Reading reading, CouncilCast cast, DateOnly day, Dating dating, bool isVisit)
{
    private readonly StandingGrades _standing = new();
    private Focus? _focus;
    private (int Sentence, Evidence? Evidence) _proof = (-1, null);

    /// <summary>What a council weighs at least, against the one visited, to be visited as well.</summary>
    private const double LeastShareOfVisit = 0.25;

    /// <summary>A council with the claims that are its.</summary>
    private sealed class Owner(Council council)
    {
        public Council Council => council;

        public List<Claim> Claims { get; } = [];
        public List<Placed> Placed { get; } = [];
    }

    /// <param name="judged">Codes of the councils that the article is known to tell a new judgement of: a grade that "remains" is then the one before as
    /// well.</param>
    public IReadOnlyList<Finding> Build(List<Claim> claims, params IReadOnlyCollection<string> judged)
    {
        if (claims.Count == 0) return [];
        var owners = Owners(claims);
        var anyStrong = owners.Exists(owner => owner.Claims.Exists(claim => claim.Strength == ClaimStrength.Strong));
        foreach (var owner in owners) Place(owner, anyStrong, judged.Contains(owner.Council.Code));
        AddUnchanged(owners);
        var findings = new List<Finding>();
        foreach (var owner in owners) AddFindings(owner, findings);
        return findings;
    }

    /// <summary>Finds out when each claim's grades were given, and for what.</summary>
    /// <param name="anyStrong">The article gives some council a grade plainly.</param>
    /// <param name="isJudged">The article is known to tell a new judgement of the council.</param>
    private void Place(Owner owner, bool anyStrong, bool isJudged)
    {
        var all = owner.Claims;
        GiveWay(all);
        if (all.Exists(claim => !claim.IsFallback && claim.Time is ClaimTime.Open or ClaimTime.Now))
            all.RemoveAll(claim => claim is { IsFallback: true, Time: ClaimTime.Open or ClaimTime.Now });
        foreach (var claim in all)
            if (claim.Strength == ClaimStrength.Weak && claim.FollowsOnAny(all)) claim.Strength = ClaimStrength.Fair;
        foreach (var claim in all)
            if (claim.Year < day.Year && claim.IsDatedBefore(all)) claim.Time = ClaimTime.Earlier;
        var hasStrong = anyStrong && all.Exists(claim => claim.Councils.Count > 0) || all.Exists(claim => claim.Strength == ClaimStrength.Strong);
        var times = isVisit && !IsBystander(owner.Council) || IsGone(owner.Council) ? null : dating.Read(owner.Council, owner.Council == cast.Main, all);
        for (var i = 0; i < all.Count; i++)
        {
            var claim = all[i];
            if (claim.Strength == ClaimStrength.Weak && !hasStrong) continue;
            var (when, past) = times is null ? (FindingTime.Previous, null) : times[i];
            var aspects = Aspects(claim, when, all);
            foreach (var aspect in AspectSets.Aspects)
                if (aspects.Has(aspect.ToSet())) owner.Placed.Add(new Placed(claim, aspect, when, past));
            if (when == FindingTime.Current && claim is { Keeps: true, InPassing: false, Except: 0 }
                && !claim.Aspects.Has(AspectSet.Overall | AspectSet.AllAreas | AspectSet.OtherAreas))
                foreach (var aspect in AspectSets.Aspects)
                    if (aspects.Has(aspect.ToSet())) owner.Placed.Add(new Placed(claim, aspect, FindingTime.Previous, past));
            if (when == FindingTime.Current && claim.Aspects.Has(AspectSet.Overall | AspectSet.AllAreas) && claim.StoodBefore(all, isJudged))
                owner.Placed.Add(new Placed(claim, Aspect.Overall, FindingTime.Previous, past));
        }
    }

    /// <summary>
    /// Leaves out of the grades that no rule has read those that the council's others tell or deny: the same told twice is one, unless the times are plainly
    /// two.
    /// </summary>
    private static void GiveWay(List<Claim> all)
    {
        for (var i = all.Count - 1; i >= 0; i--)
        {
            var claim = all[i];
            if (!claim.IsAdded) continue;
            for (var j = 0; j < all.Count && claim.Aspects != 0; j++)
            {
                var other = all[j];
                if (j == i || other.IsAdded && j > i) continue;
                if (claim.IsOfDoubtfulTime && other.Judgement == claim.Judgement)
                    claim = claim with { Aspects = other.Aspects.Has(AspectSet.AllAreas) ? 0 : claim.Aspects & ~other.Aspects };
                else if (claim.Time == ClaimTime.Open && claim.Contradicts(other)) claim = claim with { Aspects = 0 };
            }

            if (claim.Aspects == 0) all.RemoveAt(i);
            else all[i] = claim;
        }
    }

    /// <summary>"The overall judgement has not changed": the earlier grade, told elsewhere, stands.</summary>
    private void AddUnchanged(List<Owner> owners)
    {
        if (isVisit || !reading.Kinds.Has(SpanKind.Unchanged)) return;
        Owner? last = null;
        Placed before = default;
        foreach (var owner in owners)
        {
            foreach (var item in owner.Placed)
            {
                if (item.IsOverall(FindingTime.Current)) return;
                if (item.IsOverall(FindingTime.Previous) && (last is null || item.Claim.Year > before.Claim.Year)) (last, before) = (owner, item);
            }
        }

        var sentence = reading.Sentences.FindIndex(candidate => candidate.Kinds.Has(SpanKind.Unchanged));
        last?.Placed.Add(before with { When = FindingTime.Current, Claim = before.Claim with { Sentence = sentence, Rules = ["unchanged"] } });
    }

    /// <summary>The councils that the claims are about, in the order in which these name them.</summary>
    private List<Owner> Owners(List<Claim> claims)
    {
        var owners = new List<Owner>();
        var councils = new List<Council>();
        for (var i = 0; i < claims.Count; i++)
        {
            councils.Clear();
            AddOwners(claims[i], councils);
            foreach (var council in councils)
            {
                var at = 0;
                while (at < owners.Count && owners[at].Council.Code != council.Code) at++;
                if (at == owners.Count) owners.Add(new Owner(council));
                owners[at].Claims.Add(claims[i]);
            }
        }

        return owners;
    }

    private void AddOwners(Claim claim, List<Council> named)
    {
        foreach (var value in claim.Councils)
        {
            if (NameMeaning.Of(value) is var name && !cast.Knows(name)) continue;
            foreach (var council in cast.Resolve(name)) AddNew(named, council);
        }

        // "Poole, before the merger, had been judged good": a place that was graded is the council that it was.
        if (named.Count == 0 && claim.Time is not (ClaimTime.Open or ClaimTime.Now))
            foreach (var value in claim.Councils)
                foreach (var council in cast.Resolve(NameMeaning.Of(value)))
                    if (IsGone(council)) AddNew(named, council);
        if (named.Count == 0 && SaysBoth(claim) && cast.Pair is { } pair) named.AddRange(pair);
        if (named.Count == 0 && claim.Councils.Count == 0 && (_focus ??= new Focus(reading, cast)).At(claim.Sentence, Word(claim)) is { } focus)
            named.Add(focus);
        // A grade given after a council was abolished is its successors'.
        for (var i = named.Count - 1; i >= 0; i--)
        {
            if (!IsGone(named[i]) || claim.Time is not (ClaimTime.Open or ClaimTime.Now)) continue;
            var successors = cast.SuccessorsOf(named[i]);
            if ((claim.IsPast || claim.ToldInPast) && successors.Any(successor => cast.WeightOf(successor) > 0)) continue;
            named.RemoveAt(i);
            foreach (var successor in successors) AddNew(named, successor);
        }
    }

    private static void AddNew(List<Council> councils, Council council)
    {
        if (!councils.Contains(council)) councils.Add(council);
    }

    /// <summary>"Both are good still", "the pair were": of councils, not of areas.</summary>
    private bool SaysBoth(Claim claim)
    {
        var sentence = reading.Sentences[claim.Sentence];
        if (sentence.Kinds.Has(SpanKind.TheseCouncils)) return true;
        if (!sentence.Kinds.Has(SpanKind.Both)) return false;
        var spans = reading.Spans(sentence);
        for (var i = 0; i < spans.Length; i++)
            if (spans[i].Kind == SpanKind.Both && !IsArea(spans, i, -1) && !IsArea(spans, i, 1)) return true;
        return false;
    }

    /// <summary>"Leadership and care leavers are both", "both for leadership and …": the next thing named on one side is an area.</summary>
    private static bool IsArea(ReadOnlySpan<Span> spans, int at, int step)
    {
        at += step;
        while (at >= 0 && at < spans.Length
            && (spans[at].Kind is SpanKind.Determiner or SpanKind.For or SpanKind.Of or SpanKind.AspectHead or SpanKind.Have or SpanKind.Adverb
                || step < 0 && LeftContext.IsLink(spans[at].Kind)))
        {
            at += step;
        }

        return at >= 0 && at < spans.Length && spans[at].Kind == SpanKind.Aspect && spans[at].Value != (int)Aspect.Overall;
    }

    /// <summary>In news of a visit the council visited has no new grade; that of its partner or adviser may stand.</summary>
    private bool IsBystander(Council council)
    {
        if (council == cast.Main) return false;
        if (cast.HasProtagonist && cast.WeightOf(council) < LeastShareOfVisit * cast.WeightOf(cast.Main!)) return true;
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

    private AspectSet Aspects(Claim claim, FindingTime when, List<Claim> all)
    {
        var set = claim.Aspects;
        if (set.Has(AspectSet.OtherAreas))
        {
            AspectSet named = 0;
            foreach (var other in all)
                if ((other.Time is ClaimTime.Open or ClaimTime.Now) == (claim.Time is ClaimTime.Open or ClaimTime.Now)) named |= other.Aspects;
            set = (named & ~(AspectSet.Overall | AspectSet.OtherAreas)) == 0 && claim.Except == 0 || named.Has(AspectSet.AllAreas)
                ? 0
                : Areas(claim, when) & ~named;
            set = claim.Aspects & ~AspectSet.OtherAreas | (claim.AreaCount != 0 && BitOperations.PopCount((uint)set) != claim.AreaCount ? 0 : set);
        }

        if (claim.HasUnnamedException && !claim.NamesException(all)) return AspectSet.Overall;
        if (set.Has(AspectSet.AllAreas))
        {
            set |= Areas(claim, when);
            if (day >= FrameworkDays.OverallEnds && when == FindingTime.Current) set &= ~AspectSet.Overall;
            else set |= AspectSet.Overall;
        }

        return set & ~claim.Except;
    }

    /// <summary>The areas of the framework in the claim's year, the overall grade aside.</summary>
    private AspectSet Areas(Claim claim, FindingTime when)
    {
        var standsApart = claim.Year != 0 ? claim.Year >= FrameworkDays.CareLeaversApart.Year : day >= FrameworkDays.CareLeaversApart;
        var named = when == FindingTime.Current && reading.AllSpans.Exists(span => span is { Kind: SpanKind.Aspect, Value: (int)Aspect.CareLeavers });
        return AspectSet.HelpAndProtection | AspectSet.InCare | AspectSet.Leadership | (standsApart || named ? AspectSet.CareLeavers : 0);
    }

    /// <summary>Adds a finding for each grade that the council has or had in each aspect.</summary>
    private void AddFindings(Owner owner, List<Finding> findings)
    {
        AspectSet done = 0;
        foreach (var placed in owner.Placed)
        {
            var aspect = placed.Aspect;
            if (done.Has(aspect.ToSet())) continue;
            done |= aspect.ToSet();
            var stated = 0;
            var grades = _standing.Read(owner.Placed, aspect);
            foreach (var first in grades)
            {
                if ((stated & first.Stated) != 0) continue;
                stated |= first.Stated;
                var best = first;
                foreach (var item in grades)
                    if (item.Stated == first.Stated && item.IsPlainerThan(best)) best = item;
                findings.Add(ToFinding(owner.Council, best));
            }
        }
    }

    private Finding ToFinding(Council council, Placed placed)
    {
        var claim = placed.Claim;
        if (_proof.Sentence != claim.Sentence) _proof = (claim.Sentence, reading.Evidence(reading.Sentences[claim.Sentence]));
        return new Finding(council.Code, placed.Aspect, claim.Judgement, placed.When,
            Confidence.Of(claim, DoubtfulOwner.Is(claim, council, placed.When, reading, cast)), _proof.Evidence!, claim.Rules);
    }
}

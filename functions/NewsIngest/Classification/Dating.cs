using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Sentences;
using NewsIngest.Classification.Weighing;
using NewsIngest.Reference;

namespace NewsIngest.Classification;

/// <summary>
/// Finds out when the grades of each council were given: by the rules, by the words around each grade, and by how the council's other grades are told.
/// </summary>
/// <param name="weigher">What weighs them; null for the rules alone.</param>
internal sealed class Dating(Reading reading, DateOnly day, bool isDated, GradeWeigher? weigher)
{
    /// <summary>So likely another time must be than that which a grade has alone.</summary>
    private const double LeastLikely = 0.6;

    /// <summary>So many years before the article was published a grade is history.</summary>
    private const int LongAgo = 3;

    /// <summary>So many mates outweigh what a grade's own words say.</summary>
    private const double OwnWeight = 2;

    /// <summary>Claims so many sentences apart can be of one report.</summary>
    private const int Nearby = 1;

    private readonly List<DatedClaims> _councils = [];

    /// <summary>The councils whose claims were dated, in that order; again where findings were built anew.</summary>
    public IReadOnlyList<DatedClaims> Councils => _councils;

    /// <summary>The time of each of a council's claims, and how likely it is of the past beside the others; null where nobody weighed.</summary>
    public (FindingTime When, double? Past)[] Read(Council council, bool isMain, List<Claim> claims)
    {
        var hasFresh = claims.Exists(claim => claim.Time is ClaimTime.Now or ClaimTime.Open && claim.Strength != ClaimStrength.Weak);
        var latest = 0;
        foreach (var claim in claims)
            if (claim.Time is ClaimTime.Earlier or ClaimTime.Pluperfect) latest = Math.Max(latest, claim.Year);
        var denied = DeniedYears(claims);
        var byRules = new FindingTime[claims.Count];
        var alone = new FindingTime[claims.Count];
        for (var i = 0; i < claims.Count; i++)
        {
            byRules[i] = When(claims[i], claims, hasFresh, latest, denied);
            alone[i] = claims[i].Weighed(byRules[i], claims);
        }

        var dated = new DatedClaims(council, isMain, claims, byRules, alone);
        _councils.Add(dated);
        var times = new (FindingTime When, double? Past)[claims.Count];
        var likely = new double[claims.Count];
        for (var i = 0; i < claims.Count; i++)
            if (weigher is not null && claims[i].Odds is not null) likely[i] = weigher.Past(reading.Sentences, dated, i);
        for (var i = 0; i < claims.Count; i++)
        {
            times[i] = (alone[i], null);
            if (byRules[i] == FindingTime.Previous && isDated && IsLongAgo(claims[i], claims))
            {
                times[i] = (FindingTime.Previous, null);
                continue;
            }

            if (weigher is null || claims[i].Odds is null) continue;
            var past = WithMates(dated, likely, i);
            times[i] = (OverrulesAlone(dated, i, past) ? alone[i] == FindingTime.Current ? FindingTime.Previous : FindingTime.Current : alone[i], past);
        }

        return times;
    }

    /// <summary>A grade of a year that is plainly over, where the article tells newer ones.</summary>
    private bool IsLongAgo(Claim claim, List<Claim> all) =>
        claim.Year != 0 && claim.Year <= day.Year - LongAgo
            && all.Exists(other => other.Time is ClaimTime.Open or ClaimTime.Now && other.Year == 0 && other.Strength != ClaimStrength.Weak);

    /// <summary>How likely a grade is of the past, as those of other aspects beside it are: what one report gives, it gives at one time.</summary>
    /// <param name="likely">How likely each claim is of the past by itself.</param>
    private static double WithMates(DatedClaims dated, double[] likely, int index)
    {
        var claim = dated.Claims[index];
        var (sum, weight) = (OwnWeight * Logit(likely[index]), OwnWeight);
        var (first, end) = dated.Around(index);
        for (var i = first; i < end; i++)
        {
            var mate = dated.Claims[i];
            if (i == index || mate.Odds is null || Math.Abs(mate.Sentence - claim.Sentence) > Nearby || mate.Time != claim.Time || mate.Year != claim.Year
                || (mate.Aspects & claim.Aspects) != 0)
            {
                continue;
            }

            sum += Logit(likely[i]);
            weight++;
        }

        return 1 / (1 + Math.Exp(-sum / weight));
    }

    private static double Logit(double probability) => Math.Log(probability / (1 - probability));

    /// <summary>Beside the council's other grades a grade is likelier of another time than it is alone.</summary>
    private static bool OverrulesAlone(DatedClaims dated, int index, double past)
    {
        if (dated.Alone[index] == FindingTime.Current) return past >= LeastLikely && dated.Claims.Count > 1 && !MayBeException(dated, index);
        return past <= 1 - LeastLikely && !IsTold(dated, index) && !IsOfReplacedReport(dated, index);
    }

    /// <summary>"Good in all areas bar one": the one is told beside it.</summary>
    private static bool MayBeException(DatedClaims dated, int index)
    {
        var (first, end) = dated.Around(index);
        for (var i = first; i < end; i++)
            if (dated.Claims[i].HasUnnamedException && dated.Claims[i].Judgement != dated.Claims[index].Judgement) return true;
        return false;
    }

    /// <summary>"Good in 2022, and good again": the same grade is told for now, so that this one tells of the earlier time.</summary>
    private static bool IsTold(DatedClaims dated, int index)
    {
        var claim = dated.Claims[index];
        var (first, end) = dated.Around(index);
        for (var i = first; i < end; i++)
            if (i != index && dated.Alone[i] == FindingTime.Current && dated.Claims[i].Judgement == claim.Judgement
                && dated.Claims[i].Aspects.Has(claim.Aspects))
            {
                return true;
            }
        return false;
    }

    /// <summary>"They had been good in 2019, with outstanding leaders": a grade told beside one that another has replaced is of the same report.</summary>
    private static bool IsOfReplacedReport(DatedClaims dated, int index)
    {
        var (claims, alone) = (dated.Claims, dated.Alone);
        var claim = claims[index];
        if (claim.Time is ClaimTime.Open or ClaimTime.Now) return false;
        var (first, end) = dated.Around(index);
        for (var i = first; i < end; i++)
        {
            var mate = claims[i];
            if (i == index || alone[i] != FindingTime.Previous || mate.Time is ClaimTime.Open or ClaimTime.Now || mate.Year != claim.Year
                || (mate.Aspects & claim.Aspects) != 0)
            {
                continue;
            }

            if (Math.Abs(mate.Sentence - claim.Sentence) > Nearby) continue;
            for (var j = first; j < end; j++)
                if (alone[j] == FindingTime.Current && claims[j].Aspects.Has(mate.Aspects)) return true;
        }

        return false;
    }

    /// <summary>
    /// The years of which a newer grade says that they are over; none where the article's own day tells it. What was graded in one year is over together.
    /// </summary>
    private HashSet<int> DeniedYears(List<Claim> all)
    {
        var years = new HashSet<int>();
        if (isDated) return years;
        foreach (var claim in all)
            if (claim.Year >= day.Year && !years.Contains(claim.Year) && IsOverturned(claim, all)) years.Add(claim.Year);
        return years;
    }

    /// <summary>A newer grade of the same aspects is another.</summary>
    private static bool IsOverturned(Claim claim, List<Claim> all) =>
        all.Exists(other => other.Time is ClaimTime.Open or ClaimTime.Now && other.Strength != ClaimStrength.Weak
            && (other.Judgement != claim.Judgement
                && (other.Aspects.Has(claim.Aspects) || other.Aspects.Has(AspectSet.AllAreas | AspectSet.OtherAreas)
                    || claim.Aspects.Has(AspectSet.AllAreas))));

    /// <summary>The overall grade of an earlier year beside new ones of areas, since reports have none: it was the last.</summary>
    private bool IsOfLastOverall(Claim claim, List<Claim> all) =>
        day >= FrameworkDays.OverallEnds && claim.Aspects == AspectSet.Overall && (claim.Year != 0 ? claim.Year : claim.Odds?.Year ?? 0) is not 0 and var year
            && year < day.Year
        && all.Exists(other => other.Time is ClaimTime.Open or ClaimTime.Now && other is { Year: 0, Strength: not ClaimStrength.Weak }
            && !other.Aspects.Has(AspectSet.Overall | AspectSet.AllAreas));

    /// <summary>
    /// No grade stands for more years: full inspections are some three years apart (Ofsted, inspecting local authority children's services), and were within
    /// five or six where a framework ended or the pandemic came between.
    /// </summary>
    private const int LongestStanding = 7;

    /// <summary>When a grade was given to a council that still is, by the rules.</summary>
    /// <param name="all">The claims of the same council.</param>
    /// <param name="hasFresh">Some of them give a grade for now.</param>
    /// <param name="latest">The latest year of those that recall one.</param>
    /// <param name="denied">The years that are over.</param>
    private FindingTime When(Claim claim, List<Claim> all, bool hasFresh, int latest, HashSet<int> denied)
    {
        if (claim.Time == ClaimTime.Superseded || IsOfLastOverall(claim, all)) return FindingTime.Previous;
        if (claim.Time is ClaimTime.Open or ClaimTime.Now)
            return claim.Year != 0 && (claim.Year < day.Year || !isDated) && claim.IsOvertaken(all) ? FindingTime.Previous : FindingTime.Current;
        if (claim.Year >= day.Year && (isDated || claim.IsToldAgain(all) || !denied.Contains(claim.Year))) return FindingTime.Current;
        if (claim.Year != 0 && isDated && day.Year - claim.Year > LongestStanding) return FindingTime.Previous;
        return (claim.Time == ClaimTime.Pluperfect ? claim.IsReplaced(all) : hasFresh) || claim.Year != 0 && claim.Year < latest
            ? FindingTime.Previous
            : FindingTime.Current;
    }
}

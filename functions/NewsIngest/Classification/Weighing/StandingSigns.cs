using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Weighing;

/// <summary>
/// The signs of whether a grade is an earlier one beside the other grades of the same council: how each was weighed alone, and the order in which they are told
/// and dated.
/// </summary>
internal static class StandingSigns
{
    /// <summary>So many steps from what is all but surely current to what is all but surely previous, both ends for what was not weighed.</summary>
    private const int Steps = 8;

    /// <summary>The last of the steps that lean to current, and the last that leave it open.</summary>
    private const int LastCurrent = 2;
    private const int LastOpen = 4;

    /// <summary>Current, open, previous.</summary>
    private const int Leanings = 3;

    private const int Times = (int)FindingTime.Previous + 1;

    /// <summary>In place of a neighbour where there is none.</summary>
    private const int None = byte.MaxValue;

    public static void AddTo(SignList signs, IReadOnlyList<Sentence> sentences, DatedClaims claims, int index)
    {
        var claim = claims.Claims[index];
        var (step, when) = (Step(claims, index), (int)claims.Alone[index]);
        var ofMain = claims.IsMain ? 1 : 0;
        signs.Add(SignKind.Always);
        signs.Add(SignKind.TimeAlone, Steps * (int)claims.ByRules[index] + step);
        signs.Add(SignKind.ClaimTimeAlone, Times * (2 * (int)claim.Time + ofMain) + when);
        AddOthers(signs, claims, index, step, when, ofMain);
        AddYears(signs, claims, index, when);
        AddNeighbour(signs, SignKind.ToldBefore, sentences, claims, index, index - 1);
        AddNeighbour(signs, SignKind.ToldAfter, sentences, claims, index, index + 1);
    }

    /// <summary>The other grades of its aspects.</summary>
    private static void AddOthers(SignList signs, DatedClaims claims, int index, int step, int when, int ofMain)
    {
        var claim = claims.Claims[index];
        var (hasOther, hasOtherGrade, mostCurrent) = (false, false, Steps);
        var (first, end) = claims.Around(index);
        for (var i = first; i < end; i++)
        {
            var other = claims.Claims[i];
            if (i == index || !Overlaps(claim.Aspects, other.Aspects)) continue;
            var isSame = other.Judgement == claim.Judgement;
            hasOther = true;
            if (!isSame) (hasOtherGrade, mostCurrent) = (true, Math.Min(mostCurrent, Step(claims, i)));
            var code = 2 * (Leanings * (2 * ClaimSigns.Order(YearOf(claim), YearOf(other)) + (isSame ? 1 : 0)) + Leaning(claims, i)) + (i < index ? 1 : 0);
            signs.AddOnce(Sign.Of(SignKind.OtherOfCouncil, code));
            signs.AddOnce(Sign.Of(SignKind.TimeAndOtherOfCouncil, Times * code + when));
        }

        signs.Add(SignKind.HasOtherOfCouncil, Times * (4 * (hasOther ? 1 : 0) + 2 * (hasOtherGrade ? 1 : 0) + ofMain) + when);
        signs.Add(SignKind.RivalOfCouncil, Steps * (Steps - mostCurrent) + step);
    }

    /// <summary>Its year among those of the council's grades.</summary>
    private static void AddYears(SignList signs, DatedClaims claims, int index, int when)
    {
        var own = YearOf(claims.Claims[index]);
        var (first, end) = claims.Around(index);
        var (isOvertaken, overtakes, isRepeated) = (false, false, false);
        for (var i = first; i < end && own != 0; i++)
        {
            if (i == index || YearOf(claims.Claims[i]) is not (not 0 and var year)) continue;
            isOvertaken |= year > own;
            overtakes |= year < own;
            isRepeated |= year == own;
        }

        signs.Add(SignKind.YearAmongOthers, Times * ((isOvertaken ? 1 : 0) + (overtakes ? 2 : 0) + (isRepeated ? 4 : 0) + (own != 0 ? 8 : 0)) + when);
    }

    private static void AddNeighbour(SignList signs, SignKind kind, IReadOnlyList<Sentence> sentences, DatedClaims claims, int index, int at)
    {
        if (at < 0 || at >= claims.Claims.Count)
        {
            signs.Add(kind, None);
            return;
        }

        var (claim, neighbour) = (claims.Claims[index], claims.Claims[at]);
        var (own, other) = (sentences[claim.Sentence], sentences[neighbour.Sentence]);
        var place = neighbour.Sentence == claim.Sentence ? 0 : (own.Source, own.Paragraph) == (other.Source, other.Paragraph) ? 1 : 2;
        var code = 2 * (2 * place + (Overlaps(claim.Aspects, neighbour.Aspects) ? 1 : 0)) + (claim.Judgement == neighbour.Judgement ? 1 : 0);
        signs.Add(kind, Times * (Leanings * code + Leaning(claims, at)) + (int)claims.Alone[index]);
    }

    private static bool Overlaps(AspectSet one, AspectSet other) => (one & other) != 0 || one.Has(AspectSet.AllAreas) || other.Has(AspectSet.AllAreas);

    private static int YearOf(Claim claim) => claim.Odds?.Year ?? 0;

    /// <summary>How far it leans to the past, weighed alone.</summary>
    private static int Step(DatedClaims claims, int at)
    {
        var rules = claims.ByRules[at];
        return claims.Claims[at].Odds?.If(rules) switch
        {
            null => rules == FindingTime.Current ? 0 : Steps - 1,
            < -3 => 1,
            < -1.5 => 2,
            < 0 => 3,
            < 1.5 => 4,
            < 3 => 5,
            _ => 6,
        };
    }

    private static int Leaning(DatedClaims claims, int at) => Step(claims, at) switch { <= LastCurrent => 0, <= LastOpen => 1, _ => 2 };
}

using NewsIngest.Classification.Findings;

namespace NewsIngest.Classification.Weighing;

/// <summary>The signs of whether a grade is an earlier one that the rules see: what they make of it, and of the other grades of the article.</summary>
internal static class ClaimSigns
{
    /// <summary>A claim so many claims away says nothing of this one.</summary>
    private const int Farthest = 40;

    private const int Times = (int)ClaimTime.Superseded + 1;

    /// <summary>Whatever time the rules give it.</summary>
    public static void AddTo(SignList signs, in WeighedGrade grade, Claim claim, IReadOnlyList<Claim> claims)
    {
        var (isNow, differs, index) = (false, false, -1);
        for (var i = 0; i < claims.Count; i++)
        {
            if (ReferenceEquals(claims[i], claim)) index = i;
            else if (claims[i].Time is ClaimTime.Open or ClaimTime.Now) (isNow, differs) = (true, differs || claims[i].Judgement != claim.Judgement);
        }

        var age = PastSigns.Age(claim.Year, grade.Article);
        var beside = differs ? 1 : 0;
        signs.Add(SignKind.ClaimTime, (int)claim.Time);
        signs.Add(SignKind.ClaimIsPast, claim.IsPast);
        signs.Add(SignKind.ClaimToldInPast, claim.ToldInPast);
        signs.Add(SignKind.ClaimKeeps, claim.Keeps);
        signs.Add(SignKind.ClaimRemains, claim.Remains);
        signs.Add(SignKind.ClaimYear, age);
        signs.Add(SignKind.ClaimTimeAndYear, 2 * PastSigns.Ages * (int)claim.Time + age);
        signs.Add(SignKind.OtherIsNow, isNow);
        signs.Add(SignKind.OtherGradeIsNow, differs);
        signs.Add(SignKind.ClaimTimeBesideOther, 4 * (int)claim.Time + (claim.ToldInPast ? 2 : 0) + beside);
        AddOthers(signs, grade.Article, claim, claims, index);
        AddNeighbour(signs, SignKind.ClaimBefore, SignKind.TimeAndClaimBefore, grade.Article.Timeline, claim, index > 0 ? claims[index - 1] : null);
        AddNeighbour(signs, SignKind.ClaimAfter, SignKind.TimeAndClaimAfter, grade.Article.Timeline, claim,
            index + 1 < claims.Count ? claims[index + 1] : null);
    }

    /// <summary>The time that the rules give it.</summary>
    public static void AddTo(SignList signs, Claim claim, IReadOnlyList<Claim> claims, FindingTime rules)
    {
        signs.Add(SignKind.RuleTime, (int)rules);
        signs.Add(SignKind.RuleTimeBesideOther, 2 * (int)rules + (IsBesideOtherGrade(claim, claims) ? 1 : 0));
    }

    private static bool IsBesideOtherGrade(Claim claim, IReadOnlyList<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
            if (claims[i].Time is ClaimTime.Open or ClaimTime.Now && claims[i].Judgement != claim.Judgement) return true;
        return false;
    }

    /// <summary>What else the article says of the same aspect, and whether it is told of an earlier or a later year.</summary>
    private static void AddOthers(SignList signs, ArticleGrades article, Claim claim, IReadOnlyList<Claim> claims, int index)
    {
        var (own, place) = article.Timeline.YearOf(claim);
        signs.Add(SignKind.YearPlace, (int)place);
        signs.Add(SignKind.GradeYear, PastSigns.Age(own, article));
        for (var i = Math.Max(0, index - Farthest); i < Math.Min(claims.Count, index + Farthest); i++)
        {
            if (i == index || !IsOfSame(claims[i], claim)) continue;
            var other = claims[i];
            var code = 4 * Order(own, article.Timeline.YearOf(other).Year) + (other.Judgement == claim.Judgement
                ? 2
                : 0) + (other.Time is ClaimTime.Open or ClaimTime.Now
                ? 1
                : 0);
            signs.AddOnce(Sign.Of(SignKind.OtherOfAspect, code));
            signs.AddOnce(Sign.Of(SignKind.TimeAndOtherOfAspect, Times * code + (int)claim.Time));
        }
    }

    /// <summary>Two claims give grades to the same aspect of what may be the same council.</summary>
    public static bool IsOfSame(Claim other, Claim claim) =>
        (other.Aspects.Has(claim.Aspects | AspectSet.AllAreas) || claim.Aspects.Has(AspectSet.AllAreas))
        && (other.Councils.Count == 0 || claim.Councils.Count == 0 || other.Councils.Exists(claim.Councils.Contains));

    /// <summary>Another year beside one's own: 0 later, 1 earlier, 2 the same, 3 unknown; 4 where only one's own is unknown, 5 where both are.</summary>
    public static int Order(int own, int other) => (own, other) switch
    {
        (0, 0) => 5,
        (0, _) => 4,
        (_, 0) => 3,
        _ when other > own => 0,
        _ when other < own => 1,
        _ => 2,
    };

    /// <summary>The grade told before or after it: where, of what time, and whether it is another.</summary>
    private static void AddNeighbour(SignList signs, SignKind kind, SignKind ofTime, Timeline timeline, Claim claim, Claim? neighbour)
    {
        if (neighbour is null) return;
        var place = neighbour.Sentence == claim.Sentence ? 0 : timeline.IsOneParagraph(neighbour.Sentence, claim.Sentence) ? 1 : 2;
        var code = 2 * (Times * place + (int)neighbour.Time) + (neighbour.Judgement == claim.Judgement ? 1 : 0);
        signs.Add(kind, code);
        signs.Add(ofTime, Times * code + (int)claim.Time);
    }
}

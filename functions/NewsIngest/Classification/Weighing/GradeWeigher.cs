using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Weighing;

/// <summary>
/// What the rules leave open, weighed as the labelled articles teach: whether a grade that no rule has taken is given to a council's services,
/// to which aspects, and whether a grade is an earlier one. The rules come first; weights speak where they are silent, or where the weights are all but sure.
/// </summary>
internal sealed class GradeWeigher(WeightTable weights)
{
    /// <summary>From here on it needs no plainer claim beside it.</summary>
    private const double LeastFair = 0.8;

    /// <summary>What the rules read is left out where it is less likely than this.</summary>
    private const double LeastTaken = 0.05;

    /// <summary>An article of fewer sentences says too little of what it is about to overrule what a rule reads in it.</summary>
    private const int LeastSentences = 4;

    /// <summary>From this probability on an aspect has the grade.</summary>
    private const double LeastAspect = 0.5;

    /// <summary>From this probability on an aspect is added to those that the rules read; one that is as unlikely gives way to it.</summary>
    private const double SureAspect = 0.8;

    /// <summary>Where its sentence doesn't name the aspect, or it is the services as a whole.</summary>
    private const double SurestAspect = 0.9;

    /// <summary>So near to even, the time of a grade is in doubt.</summary>
    private const double LeastDoubt = 0.4;

    /// <summary>Claims so many sentences apart can be of one report.</summary>
    private const int Nearby = 1;

    /// <summary>"Good in three areas": nobody knows which.</summary>
    private static readonly SpanKindSet Counted = new(SpanKind.SomeAreas, SpanKind.OtherAreas, SpanKind.Except);

    [ThreadStatic]
    private static SignList? _signs;

    /// <summary>Adds the claims that no rule has made, in their place, drops those that can hardly be, and gives each how likely it is of the past.</summary>
    public void Weigh(Reading reading, Topic topic, List<Claim> claims, IReadOnlyList<GradedSentence> graded)
    {
        if (graded.Count == 0) return;
        var article = ArticleGrades.Of(reading, topic, claims.Count, graded);
        var ofArticle = GivenInArticle(article);
        var isShort = reading.Sentences.Count < LeastSentences;
        foreach (var sentence in graded)
        {
            // A line with a grade alone is a heading, which lists and labels are read with.
            if (sentence.Spans.Length == 1) continue;
            for (var at = 0; at < sentence.Spans.Length; at++)
            {
                if (sentence.Spans[at].Kind != SpanKind.Grade) continue;
                var grade = new WeighedGrade(article, reading.Sentences[sentence.Index], sentence, at);
                var claim = sentence.ClaimOf(at);
                // What a sentence says plainly is given, whatever stands around it.
                var given = claim is { Strength: ClaimStrength.Strong } ? 1 : WeightTable.Probability(ofArticle + OwnOfGiven(grade));
                if (claim is not null && given < LeastTaken && !isShort) claims.Remove(claim);
                else if (claim is not null) Complete(claim, grade, given, claims, isShort);
                else if (given >= GivenBounds.Least(grade, isShort) && !(isShort && (grade.IsRefused || !topic.NamesService))
                    && !GivenBounds.IsRefusedForGood(grade) && Read(grade, given) is { } added && !IsOverallOfAreas(added, grade, claims))
                {
                    Insert(claims, added);
                }
            }
        }

        foreach (var claim in claims)
        {
            if (claim.Echoes is { Odds: { } odds }) claim.Odds = odds;
            // As plain as what it points back at.
            if (claim is { Strength: ClaimStrength.Weak, Echoes.Strength: not ClaimStrength.Weak }) claim.Strength = ClaimStrength.Fair;
        }
    }

    /// <summary>How likely the grade of one of a council's claims is an earlier one, beside its others.</summary>
    public double Past(IReadOnlyList<Sentence> sentences, DatedClaims claims, int index)
    {
        var signs = Signs();
        StandingSigns.AddTo(signs, sentences, claims, index);
        return weights.Probability(Question.PastOfCouncil, signs);
    }

    /// <summary>Gives a claim of the rules the aspects that they overlooked, and how likely it is of the past; no longer weak where it is likely.</summary>
    private void Complete(Claim claim, in WeighedGrade grade, double given, List<Claim> claims, bool isShort)
    {
        if (claim.Strength == ClaimStrength.Weak && given >= (GivenBounds.IsElsewhere(grade.Article.Topic) ? GivenBounds.LeastElsewhere : LeastFair))
        {
            claim.Strength = ClaimStrength.Fair;
            claim.Rules.Add(Claim.WeighedGrade);
        }

        if (!isShort && (claim.Time is not (ClaimTime.Open or ClaimTime.Now) || claims.Exists(other => MayDate(other, claim)))
            && !IsLastOverall(claim, grade, claims))
        {
            var odds = WordsOfPast(grade) + ClaimsOfPast(claim, grade, claims);
            claim.Odds = new TimeOdds(odds + RulesOfPast(claim, claims, FindingTime.Current), odds + RulesOfPast(claim, claims, FindingTime.Previous),
                grade.Article.Timeline.YearOf(claim).Year);
        }

        if (isShort || claim.Aspects.Has(AspectSet.AllAreas | AspectSet.OtherAreas) || grade.Article.Day < FrameworkDays.SingleInspectionFramework) return;
        var added = Overlooked(claim, grade, claims);
        if (added == 0) return;
        foreach (var aspect in AspectSigns.Of(claim.Aspects))
            if (ProbabilityOf(aspect, grade) <= 1 - SureAspect) claim.Aspects &= ~aspect;
        claim.Aspects |= added;
        claim.IsFallback = false;
        claim.Rules.Add(Claim.WeighedAspect);
    }

    /// <summary>An overall grade beside newer ones of areas, since reports have none: of the report before.</summary>
    private static bool IsLastOverall(Claim claim, in WeighedGrade grade, List<Claim> claims) =>
        grade.Article.Day >= FrameworkDays.OverallEnds && claim.Aspects == AspectSet.Overall && claim.Time is not (ClaimTime.Open or ClaimTime.Now)
        && claims.Exists(other => other.Time is ClaimTime.Open or ClaimTime.Now && !other.Aspects.Has(AspectSet.Overall | AspectSet.AllAreas));

    /// <summary>A new overall grade beside those of areas, since reports have none: never inferred from them.</summary>
    private static bool IsOverallOfAreas(Claim added, in WeighedGrade grade, List<Claim> claims) =>
        grade.Article.Day >= FrameworkDays.OverallEnds && added is { Aspects: AspectSet.Overall, Time: ClaimTime.Open }
            && (grade.IsRefused || !grade.Spans.Holds(SpanKind.Overall))
        && claims.Exists(other => other.Time is ClaimTime.Open or ClaimTime.Now && !other.Aspects.Has(AspectSet.Overall | AspectSet.AllAreas));

    /// <summary>Whether a claim may tell when another's grade was given: one of the same aspect, or one beside it of an earlier report.</summary>
    private static bool MayDate(Claim other, Claim claim) =>
        !ReferenceEquals(other, claim)
        && (ClaimSigns.IsOfSame(other, claim) || other.Time is not (ClaimTime.Open or ClaimTime.Now) && Math.Abs(other.Sentence - claim.Sentence) <= Nearby);

    /// <summary>The aspects that have the grade all but surely, and that the claim lacks.</summary>
    private AspectSet Overlooked(Claim claim, in WeighedGrade grade, List<Claim> claims)
    {
        AspectSet overlooked = 0;
        var candidates = AspectSigns.Candidates(grade) & ~claim.Aspects;
        // "Good in every area: leadership, …": the list says which they are.
        if (claim.Aspects != AspectSet.Overall) candidates &= ~AspectSet.AllAreas;
        var namesOwn = AspectSigns.Names(grade.Spans, claim.Aspects);
        var isWhole = namesOwn || !grade.Spans.Holds(SpanKind.Both) && HasNone(claim.Aspects, grade);
        foreach (var aspect in AspectSigns.Of(candidates))
        {
            var isNamed = AspectSigns.Names(grade.Spans, aspect);
            // "They are good": what "they" are was named before, unless hardly any of it can be.
            if (!isNamed && (aspect == AspectSet.Overall ? !isWhole : namesOwn)) continue;
            if (IsLikely(aspect, grade, isNamed && aspect != AspectSet.Overall) && !IsTaken(aspect, claim, claims)) overlooked |= aspect;
        }

        return overlooked;
    }

    /// <summary>Of an aspect that its sentence names, or of the list that it is an item of, it is all but sure; of another, surer still.</summary>
    private bool IsLikely(AspectSet aspect, in WeighedGrade grade, bool isNamed) =>
        ProbabilityOf(aspect, grade) >= (isNamed ? SureAspect : SurestAspect) || isNamed && ProbabilityOfList(aspect, grade) >= SureAspect;

    /// <summary>The mean of all items of the list that an aspect is one of, by their odds; 0 where there is no list.</summary>
    private double ProbabilityOfList(AspectSet aspect, in WeighedGrade grade)
    {
        var (sum, count) = (0.0, 0);
        foreach (var item in AspectSigns.Of(AspectSigns.ListOf(grade, aspect)))
        {
            var signs = Signs();
            AspectSigns.AddTo(signs, grade, item);
            sum += weights.Odds(Question.Aspect, signs);
            count++;
        }

        return count < 2 ? 0 : WeightTable.Probability(sum / count);
    }

    /// <summary>None of the aspects is likely to have the grade.</summary>
    private bool HasNone(AspectSet aspects, in WeighedGrade grade)
    {
        foreach (var aspect in AspectSigns.Of(aspects))
            if (ProbabilityOf(aspect, grade) > 1 - SureAspect) return false;
        return true;
    }

    /// <summary>
    /// The claim of a grade that no rule has taken: as the rules would make it, or by the weights; null where nobody knows which areas have it, or it is hardly
    /// history.
    /// </summary>
    private Claim? Read(in WeighedGrade grade, double given)
    {
        var strength = given >= LeastFair || GivenBounds.IsNamed(grade) ? ClaimStrength.Fair : ClaimStrength.Weak;
        if (grade.Withheld is { } withheld)
        {
            withheld.Strength = strength;
            withheld.Rules.Add(Claim.WeighedGrade);
            return withheld;
        }

        if (grade.Spans.HoldsAny(Counted) || IsOfSome(grade.Spans[..grade.At])) return null;
        var past = WeightTable.Probability(WordsOfPast(grade));
        var isPast = past >= 0.5;
        if (isPast && given < LeastFair) return null;
        var claim = new Claim
        {
            Sentence = grade.Graded.Index,
            Grade = grade.At,
            Judgement = (Judgement)grade.Grade.Value,
            Aspects = Aspects(grade),
            Councils = GradedCouncils.Nearest(grade.Spans, grade.At),
            Time = isPast ? ClaimTime.Superseded : ClaimTime.Open,
            Strength = strength,
            Rules = [Claim.WeighedGrade],
            IsAdded = true,
            IsOfDoubtfulTime = Math.Abs(past - 0.5) < LeastDoubt,
        };
        return claim.Aspects == AspectSet.Overall && IsOneOfMany(grade) ? null : claim;
    }

    /// <summary>"Three goods", "no area was inadequate": of areas, none of which is named.</summary>
    private static bool IsOneOfMany(in WeighedGrade grade) =>
        grade.At > 0 && (grade.Spans[grade.At - 1] is { Kind: SpanKind.Number, Value: > 1 } || grade.Spans[grade.At - 1].Kind == SpanKind.Not)
            || grade.ClauseLeft is [{ Kind: SpanKind.Not }, { Kind: SpanKind.AreaNoun or SpanKind.AspectHead or SpanKind.Word }, ..];

    /// <summary>"The first outstanding and the second good", "some were inadequate": of what has no name.</summary>
    private static bool IsOfSome(ReadOnlySpan<Span> left) =>
        left is [.., { Kind: SpanKind.OneOf or SpanKind.Ordinal }] or [.., { Kind: SpanKind.Some }, { Kind: SpanKind.Be }];

    /// <summary>What all grades of an article have of the odds to be given.</summary>
    private double GivenInArticle(ArticleGrades article)
    {
        var signs = Signs();
        GivenSigns.AddTo(signs, article);
        return weights.Odds(Question.Given, signs);
    }

    /// <summary>What a grade adds of its own.</summary>
    private double OwnOfGiven(in WeighedGrade grade)
    {
        var signs = Signs();
        GivenSigns.AddTo(signs, grade);
        return weights.Odds(Question.Given, signs);
    }

    /// <summary>The odds, by the words around it, that a grade is an earlier one.</summary>
    private double WordsOfPast(in WeighedGrade grade)
    {
        var signs = Signs();
        PastSigns.AddTo(signs, grade);
        return weights.Odds(Question.Past, signs);
    }

    /// <summary>What is added to them by what the rules make of it and of the claims around it.</summary>
    private double ClaimsOfPast(Claim claim, in WeighedGrade grade, List<Claim> claims)
    {
        var signs = Signs();
        ClaimSigns.AddTo(signs, grade, claim, claims);
        return weights.Odds(Question.Past, signs);
    }

    /// <summary>And by the time that they give it.</summary>
    private double RulesOfPast(Claim claim, List<Claim> claims, FindingTime rules)
    {
        var signs = Signs();
        ClaimSigns.AddTo(signs, claim, claims, rules);
        return weights.Odds(Question.Past, signs);
    }

    /// <summary>Every aspect that is likely, or the likeliest.</summary>
    private AspectSet Aspects(in WeighedGrade grade)
    {
        AspectSet likely = 0;
        var (best, most) = (AspectSet.Overall, -1.0);
        foreach (var aspect in AspectSigns.Of(AspectSigns.Candidates(grade)))
        {
            var probability = ProbabilityOf(aspect, grade);
            if (probability >= LeastAspect) likely |= aspect;
            if (probability > most) (best, most) = (aspect, probability);
        }

        return likely != 0 ? likely : best;
    }

    private double ProbabilityOf(AspectSet aspect, in WeighedGrade grade)
    {
        var signs = Signs();
        AspectSigns.AddTo(signs, grade, aspect);
        return weights.Probability(Question.Aspect, signs);
    }

    /// <summary>The rules give the aspect another grade.</summary>
    private static bool IsTaken(AspectSet aspect, Claim claim, List<Claim> claims) =>
        claims.Exists(other => other.Judgement != claim.Judgement && other.Aspects.Has(aspect) && (other.Time == claim.Time || IsNew(other) && IsNew(claim)));

    private static bool IsNew(Claim claim) => claim.Time is ClaimTime.Open or ClaimTime.Now;

    private static void Insert(List<Claim> claims, Claim added)
    {
        var at = claims.FindIndex(claim => claim.Sentence > added.Sentence);
        claims.Insert(at < 0 ? claims.Count : at, added);
    }

    private static SignList Signs()
    {
        var signs = _signs ??= new SignList();
        signs.Clear();
        return signs;
    }
}

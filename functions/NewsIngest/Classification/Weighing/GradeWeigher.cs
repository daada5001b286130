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
    /// <summary>From this probability on a grade that no rule has taken is given.</summary>
    private const double LeastGiven = 0.5;

    /// <summary>Where the rules find no grade in the whole article.</summary>
    private const double LeastAlone = 0.9;

    /// <summary>From here on it needs no plainer claim beside it.</summary>
    private const double LeastFair = 0.8;

    /// <summary>From this probability on an aspect has the grade.</summary>
    private const double LeastAspect = 0.5;

    /// <summary>From this probability on an aspect is added to those that the rules read.</summary>
    private const double SureAspect = 0.9;

    /// <summary>So unlikely an aspect gives way to one that is added.</summary>
    private const double SurelyNot = 0.95;

    /// <summary>So near to even, the time of a grade is in doubt.</summary>
    private const double LeastDoubt = 0.4;

    /// <summary>"Good in three areas": nobody knows which.</summary>
    private static readonly SpanKindSet Counted = new(SpanKind.SomeAreas, SpanKind.OtherAreas, SpanKind.Except);

    [ThreadStatic]
    private static SignList? _signs;

    /// <summary>Adds the claims that no rule has made, in their place, and gives each claim how likely it is of the past.</summary>
    public void Weigh(Reading reading, Topic topic, List<Claim> claims, IReadOnlyList<GradedSentence> graded)
    {
        if (graded.Count == 0 || topic.IsOther || !topic.NamesService && !topic.NamesInspection) return;
        var article = ArticleGrades.Of(reading, topic, claims.Count);
        foreach (var sentence in graded)
        {
            // A line with a grade alone is a heading, which lists and labels are read with.
            if (sentence.Spans.Length == 1) continue;
            for (var at = 0; at < sentence.Spans.Length; at++)
            {
                if (sentence.Spans[at].Kind != SpanKind.Grade) continue;
                var grade = new WeighedGrade(article, reading.Sentences[sentence.Index], sentence, at);
                if (sentence.ClaimOf(at) is { } claim) Complete(claim, grade, claims);
                else if (!sentence.Refused.Contains(at) && Read(grade, claims) is { } added) Insert(claims, added);
            }
        }
    }

    /// <summary>Gives a claim of the rules the aspects that they overlooked, and how likely it is of the past.</summary>
    private void Complete(Claim claim, in WeighedGrade grade, List<Claim> claims)
    {
        if (claims.Count > 1 || claim.Time is not (ClaimTime.Open or ClaimTime.Now))
        {
            var words = WordsOfPast(grade);
            claim.Odds = new TimeOdds(words + RulesOfPast(claim, grade, claims, FindingTime.Current), words + RulesOfPast(claim, grade, claims, FindingTime.Previous));
        }

        if (claim.Aspects.Has(AspectSet.AllAreas | AspectSet.OtherAreas)) return;
        var added = Overlooked(claim, grade, claims);
        if (added == 0) return;
        foreach (var aspect in AspectSigns.Of(claim.Aspects))
            if (ProbabilityOf(aspect, grade) <= 1 - SurelyNot) claim.Aspects &= ~aspect;
        claim.Aspects |= added;
        claim.Rules.Add(Claim.WeighedAspect);
    }

    /// <summary>The aspects that have the grade all but surely, and that the claim lacks.</summary>
    private AspectSet Overlooked(Claim claim, in WeighedGrade grade, List<Claim> claims)
    {
        AspectSet overlooked = 0;
        var candidates = AspectSigns.Candidates(grade) & ~claim.Aspects;
        // "Good in every area: leadership, …": the list says which they are.
        if (claim.Aspects != AspectSet.Overall) candidates &= ~AspectSet.AllAreas;
        foreach (var aspect in AspectSigns.Of(candidates))
            if (ProbabilityOf(aspect, grade) >= SureAspect && !IsTaken(aspect, claim, claims)) overlooked |= aspect;
        return overlooked;
    }

    /// <summary>The claim of a grade that no rule has taken; null where it is more likely given to nothing of the council's.</summary>
    private Claim? Read(in WeighedGrade grade, List<Claim> claims)
    {
        var given = Given(grade);
        if (given < (grade.Article.Claims == 0 ? LeastAlone : LeastGiven) || grade.Spans.HoldsAny(Counted) || IsOfSome(grade.Spans[..grade.At])) return null;
        var judgement = (Judgement)grade.Grade.Value;
        var aspects = Aspects(grade);
        var past = WeightTable.Probability(WordsOfPast(grade));
        if (past >= 0.5 && given < LeastFair) return null;
        // The same grade told twice is one, unless the times are plainly two.
        if (Math.Abs(past - 0.5) < LeastDoubt && claims.Exists(known => known.Judgement == judgement && known.Aspects.Has(aspects | AspectSet.AllAreas))) return null;
        return new Claim
        {
            Sentence = grade.Graded.Index,
            Grade = grade.At,
            Judgement = judgement,
            Aspects = aspects,
            Councils = GradedCouncils.Nearest(grade.Spans, grade.At),
            Time = past >= 0.5 ? ClaimTime.Superseded : ClaimTime.Open,
            Strength = given >= LeastFair ? ClaimStrength.Fair : ClaimStrength.Weak,
            Rules = [Claim.WeighedGrade],
        };
    }

    /// <summary>"The first outstanding and the second good", "some were inadequate": of what has no name.</summary>
    private static bool IsOfSome(ReadOnlySpan<Span> left) => left is [.., { Kind: SpanKind.OneOf or SpanKind.Ordinal }] or [.., { Kind: SpanKind.Some }, { Kind: SpanKind.Be }];

    private double Given(in WeighedGrade grade)
    {
        var signs = Signs();
        GivenSigns.AddTo(signs, grade);
        return weights.Probability(Question.Given, signs);
    }

    /// <summary>The odds, by the words around it, that a grade is an earlier one.</summary>
    private double WordsOfPast(in WeighedGrade grade)
    {
        var signs = Signs();
        PastSigns.AddTo(signs, grade);
        return weights.Odds(Question.Past, signs);
    }

    /// <summary>What is added to them by what the rules make of it.</summary>
    private double RulesOfPast(Claim claim, in WeighedGrade grade, List<Claim> claims, FindingTime rules)
    {
        var signs = Signs();
        PastSigns.AddRules(signs, grade, claim, claims, rules);
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
        claims.Exists(other => other.Judgement != claim.Judgement && other.Aspects.Has(aspect) && other.Time == claim.Time);

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

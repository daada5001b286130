using NewsIngest.Classification;
using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Weighing;
using NewsIngest.Evaluation;
using NewsIngest.Reference;

namespace NewsIngest.Training;

/// <summary>Makes lessons of labelled articles as the rules alone read them.</summary>
internal sealed class LessonReader(bool isFirstRead)
{
    private static readonly Classifier Rules = new(CouncilRegister.Default, weigher: null);

    /// <summary>The areas that every framework since 2013 has.</summary>
    private const AspectSet Areas = AspectSet.HelpAndProtection | AspectSet.InCare | AspectSet.Leadership;

    private readonly List<Lesson> _lessons = [];

    public static List<Lesson> Read(TrainingPage page) => new LessonReader(page.IsFirstRead).Read(page.Label, Rules.Study(page.Article));

    private List<Lesson> Read(LabelledArticle label, ArticleStudy study)
    {
        var (classification, grades, claims, graded, sentences, _) = study;
        var found = classification.Findings.Select(finding => new LabelledFinding(finding.CouncilCode, finding.Aspect, finding.Judgement, finding.When))
            .ToHashSet();
        var missed = label.Findings.Where(finding => !found.Contains(finding)).ToList();
        foreach (var sentence in graded)
        {
            for (var at = 0; at < sentence.Spans.Length; at++)
            {
                if (sentence.Spans[at].Kind != SpanKind.Grade) continue;
                var judgement = (Judgement)sentence.Spans[at].Value;
                var isMissed = missed.Exists(finding => finding.Judgement == judgement);
                var isTold = label.Findings.Any(finding => finding.Judgement == judgement);
                var claim = sentence.ClaimOf(at);
                var grade = new WeighedGrade(grades, sentences[sentence.Index], sentence, at);
                // A grade that no rule took, and which is found elsewhere, may say the same again or nothing.
                if (claim is not null || isMissed || !isTold) AddGiven(grade, isTold, claim is not null);
                var told = Union(label.Findings.Where(finding => finding.Judgement == judgement));
                if (claim is not null || isMissed) AddAspect(grade, AspectSet.AllAreas, (told & Areas) == Areas, claim is not null);
                if (Aspects(claim, told, judgement, missed, isMissed) is { } aspects)
                    AddAspects(grade, aspects, claim is null ? 0 : Union(missed.Where(finding => finding.Judgement == judgement)), claim is not null, graded);
                if (claim is not null && Time(claim, classification, label, sentences[sentence.Index]) is var (byRules, time))
                    AddPast(grade, claim, claims, byRules, time);
            }
        }

        return _lessons;
    }

    /// <summary>
    /// The aspects that the grade was given to, where the labels leave no doubt: those of a claim that is right, or those that the rules missed.
    /// </summary>
    private static AspectSet? Aspects(Claim? claim, AspectSet told, Judgement judgement, List<LabelledFinding> missed, bool isMissed)
    {
        if (claim is null) return isMissed ? Union(missed.Where(finding => finding.Judgement == judgement)) : null;
        if (claim.Aspects == 0 || claim.Aspects.Has(AspectSet.AllAreas | AspectSet.OtherAreas)) return null;
        return (claim.Aspects & ~told) == 0 ? claim.Aspects : null;
    }

    private static AspectSet Union(IEnumerable<LabelledFinding> findings) => findings.Aggregate(AspectSet.None, (set, finding) => set | finding.Aspect.ToSet());

    private void AddGiven(in WeighedGrade grade, bool isTold, bool isClaimed)
    {
        var signs = new SignList();
        GivenSigns.AddTo(signs, grade);
        GivenSigns.AddTo(signs, grade.Article);
        Add(Question.Given, signs, [], isTold, isClaimed);
    }

    /// <param name="missed">The aspects that the rules missed the grade of: given to by this sentence, if no other names both.</param>
    private void AddAspects(in WeighedGrade grade, AspectSet answer, AspectSet missed, bool isClaimed, IReadOnlyList<GradedSentence> graded)
    {
        foreach (var aspect in AspectSigns.Of(AspectSigns.Candidates(grade) & ~AspectSet.AllAreas))
        {
            var isMissed = missed.Has(aspect) && !answer.Has(aspect);
            if (isMissed && Places(aspect, (Judgement)grade.Grade.Value, graded) > 1) continue;
            AddAspect(grade, aspect, answer.Has(aspect) || isMissed, isClaimed);
        }
    }

    /// <summary>How many sentences name both an aspect and a grade.</summary>
    private static int Places(AspectSet aspect, Judgement judgement, IReadOnlyList<GradedSentence> graded) => graded.Count(sentence =>
        sentence.Spans.Any(span => span.Kind == SpanKind.Grade && (Judgement)span.Value == judgement)
        && sentence.Spans.Any(span => span.Kind == SpanKind.Aspect && ((Aspect)span.Value).ToSet() == aspect));

    private void AddAspect(in WeighedGrade grade, AspectSet aspect, bool isYes, bool isClaimed)
    {
        if (!AspectSigns.Candidates(grade).Has(aspect)) return;
        var signs = new SignList();
        AspectSigns.AddTo(signs, grade, aspect);
        Add(Question.Aspect, signs, [], isYes, isClaimed);
    }

    private void AddPast(in WeighedGrade grade, Claim claim, IReadOnlyList<Claim> claims, FindingTime byRules, FindingTime answer)
    {
        var signs = new SignList();
        PastSigns.AddTo(signs, grade);
        var rules = new SignList();
        ClaimSigns.AddTo(rules, grade, claim, claims);
        ClaimSigns.AddTo(rules, claim, claims, byRules);
        Add(Question.Past, signs, [.. rules.Signs], answer == FindingTime.Previous, isClaimed: true);
    }

    private void Add(Question question, SignList signs, Sign[] rules, bool isYes, bool isClaimed) =>
        _lessons.Add(new Lesson(question, [.. signs.Signs], rules, isYes, isClaimed, isFirstRead));

    /// <summary>When the grade of the finding that the claim became was given, by the rules and by the labels, where these have it once.</summary>
    private static (FindingTime ByRules, FindingTime Answer)? Time(Claim claim, Classification.Classification classification, LabelledArticle label,
        Classification.Sentences.Sentence sentence)
    {
        foreach (var finding in classification.Findings)
        {
            if (finding.Judgement != claim.Judgement || finding.Evidence.Source != sentence.Source || finding.Evidence.Start != sentence.Start
                || finding.Rules[0] != claim.Rules[0])
            {
                continue;
            }

            var times = label.Findings.Where(known => known.CouncilCode == finding.CouncilCode && known.Aspect == finding.Aspect
                && known.Judgement == finding.Judgement)
                .Select(known => known.When).ToList();
            if (times is [var time]) return (finding.When, time);
        }

        return null;
    }
}

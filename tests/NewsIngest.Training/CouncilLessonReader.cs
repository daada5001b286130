using NewsIngest.Classification;
using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Weighing;
using NewsIngest.Evaluation;
using NewsIngest.Reference;

namespace NewsIngest.Training;

/// <summary>Makes lessons of the grades of each council in an article, as a classifier dates each alone.</summary>
/// <param name="classifier">One that has not learned from the article: it errs in it as it does elsewhere.</param>
internal sealed class CouncilLessonReader(Classifier classifier)
{
    public List<Lesson> Read(TrainingPage page)
    {
        var study = classifier.Study(page.Article);
        var lessons = new List<Lesson>();
        foreach (var council in study.Councils.DistinctBy(dated => dated.Council.Code))
        {
            var code = CouncilRegister.Default.FindByCode(council.Council.Code)?.Code;
            var told = page.Label.Findings.Where(finding => finding.CouncilCode == code).ToList();
            for (var i = 0; i < council.Claims.Count; i++)
            {
                if (council.Claims[i].Odds is null || Answer(council, i, told) is not { } answer) continue;
                var signs = new SignList();
                StandingSigns.AddTo(signs, study.Sentences, council, i);
                lessons.Add(new Lesson(Question.PastOfCouncil, [.. signs.Signs], [], answer == FindingTime.Previous, IsClaimed: true, page.IsFirstRead));
            }
        }

        return lessons;
    }

    /// <summary>When the grade was given by the labels; null where they leave it in doubt.</summary>
    private static FindingTime? Answer(DatedClaims council, int index, List<LabelledFinding> told)
    {
        var claim = council.Claims[index];
        var times = told.Where(finding => finding.Judgement == claim.Judgement && claim.Aspects.Has(finding.Aspect.ToSet())).Select(finding => finding.When)
            .Distinct().ToList();
        if (times.Count < 2) return times.Count == 0 ? null : times[0];
        // A grade that was given twice: which claim tells which is known where another claim tells the other.
        var own = council.Alone[index];
        for (var i = 0; i < council.Claims.Count; i++)
            if (council.Claims[i].Judgement == claim.Judgement && (council.Claims[i].Aspects & claim.Aspects) != 0 && council.Alone[i] != own) return own;
        return null;
    }
}

using NewsIngest.Classification;
using NewsIngest.Extraction;
using NewsIngest.Reference;

namespace NewsIngest.Evaluation;

/// <summary>Scores results against labels.</summary>
public static class Evaluation
{
    private static readonly double[] BucketStarts = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

    /// <summary>Compares each page's article and classification with its label.</summary>
    public static Scorecard Score(IEnumerable<(LabelledArticle Label, Article Article, Classification.Classification Classification)> results)
    {
        var pages = results.Select(result => PageScore.Of(result.Label, result.Article, result.Classification, CouncilRegister.Default)).ToList();

        return new(
            pages.Count,
            Sum(pages, page => page.Subjects),
            Sum(pages, page => page.Mentions),
            Sum(pages, page => page.Findings),
            Sum(pages, page => page.FindingsWhere(finding => finding.When == FindingTime.Current)),
            Sum(pages, page => page.FindingsWhere(finding => finding.When == FindingTime.Previous)),
            Sum(pages, page => page.FindingsWhere(finding => finding is { When: FindingTime.Current, Aspect: Aspect.Overall })),
            Share(pages.Where(page => page.Label.Kind is not null), page => page.KindIsRight),
            Sum(pages.Where(page => page.Label.Kind is not null), page => page.JudgementKind),
            Share(pages, page => page.InspectionTypeIsRight),
            Sum(pages, page => page.VisitTopics),
            Share(pages.Where(page => page.Label.Visit is not null), page => page.VisitSequenceIsRight),
            Share(pages.Where(page => page.Label.Findings.Count == 0), page => page.Found.Count > 0),
            Share(pages.Where(page => page.Label.Title is not null), page => page.TitleIsRight),
            Share(pages.Where(page => page.Label.Published is not null), page => page.DateIsRight),
            pages.Average(page => page.TextF1),
            Share(pages, page => page.IsExact),
            [.. Calibrate(pages)],
            [.. pages.SelectMany(page => page.Mistakes())]);
    }

    private static Retrieval Sum(IEnumerable<PageScore> pages, Func<PageScore, Retrieval> measure) =>
        pages.Aggregate(default(Retrieval), (sum, page) => sum + measure(page));

    private static Rate Share(IEnumerable<PageScore> pages, Func<PageScore, bool> right)
    {
        var all = pages.ToList();
        return new(all.Count(right), all.Count);
    }

    private static IEnumerable<CalibrationBucket> Calibrate(IReadOnlyList<PageScore> pages)
    {
        var findings = pages.SelectMany(page => page.Found.Select(found => (Confidence: found.Value, Right: page.Expected.Contains(found.Key)))).ToList();
        for (var index = 0; index < BucketStarts.Length; index++)
        {
            var from = BucketStarts[index];
            var isLast = index == BucketStarts.Length - 1;
            var to = isLast ? 1 : BucketStarts[index + 1];
            var inside = findings.FindAll(finding => finding.Confidence >= from && (isLast || finding.Confidence < to));
            if (inside.Count > 0) yield return new(from, to, new(inside.Count(finding => finding.Right), inside.Count));
        }
    }
}

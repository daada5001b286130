using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Kinds;

/// <summary>Reads which inspection an article is about and what kind of article it is.</summary>
internal static class KindReader
{
    private static readonly DateOnly SingleInspectionFramework = new(2013, 11, 1);
    private static readonly DateOnly Ilacs = new(2018, 2, 15);

    /// <summary>The inspection named most prominently: in the title or the first paragraphs.</summary>
    public static InspectionType? Topic(Reading reading)
    {
        Span<double> weights = stackalloc double[7];
        foreach (var sentence in reading.Sentences)
        {
            foreach (var span in reading.Spans(sentence))
            {
                if (span.Kind != SpanKind.Inspection) continue;
                weights[span.Value] += sentence.Source == EvidenceSource.Title ? 5 : sentence.Paragraph <= 1 ? 3 : sentence.Paragraph <= 3 ? 1 : 0.5;
            }
        }

        var best = -1;
        for (var i = 0; i < weights.Length; i++)
            if (weights[i] >= 1 && (best < 0 || weights[i] > weights[best])) best = i;
        return best < 0 ? null : (InspectionType)best;
    }

    public static bool IsVisit(InspectionType? topic) => topic is InspectionType.FocusedVisit or InspectionType.MonitoringVisit;

    public static InspectionType? OfJudgement(InspectionType? topic, DateOnly day) =>
        topic is InspectionType.Ilacs or InspectionType.Sif or InspectionType.Other ? topic
        : day < SingleInspectionFramework ? InspectionType.Other
        : day < Ilacs ? InspectionType.Sif
        : InspectionType.Ilacs;

    public static ArticleKind Of(Reading reading, InspectionType? topic, IReadOnlyList<Finding> findings, int subjects)
    {
        if (reading.Article.Text.Length < 200 && findings.Count == 0) return ArticleKind.NotAnArticle;
        if (IsVisit(topic)) return ArticleKind.Visit;
        if (findings.Any(finding => finding.When == FindingTime.Current)) return ArticleKind.Judgement;
        return subjects > 0 ? ArticleKind.CouncilNews : ArticleKind.SectorNews;
    }
}

using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Kinds;

/// <summary>Reads which inspection an article is about and what kind of article it is.</summary>
internal static class KindReader
{
    /// <summary>A grade has to be this much of the news for the article to report it.</summary>
    private const double JudgementThreshold = 3;

    private static readonly DateOnly SingleInspectionFramework = new(2013, 11, 1);
    private static readonly DateOnly Ilacs = new(2018, 2, 15);

    /// <summary>The inspection named most prominently: in the title or the first paragraphs.</summary>
    public static InspectionType? Inspection(Reading reading, IReadOnlyList<Claim> claims, bool namesCouncil)
    {
        Span<double> weights = stackalloc double[7];
        foreach (var sentence in reading.Sentences)
        {
            var weight = sentence.Source != EvidenceSource.Text ? 5 : sentence.Paragraph <= 1 ? 3 : sentence.Paragraph <= 3 ? 1 : 0.5;
            foreach (var span in reading.Spans(sentence))
                if (span.Kind == SpanKind.Inspection) weights[span.Value] += weight;
        }

        // "The visit was a focused one", said late in an article that gives no new grade.
        if (weights[(int)InspectionType.FocusedVisit] is > 0 and < 1 && namesCouncil && OpensWithInspectors(reading) && !claims.Any(claim => claim.Time is ClaimTime.Open or ClaimTime.Now))
            weights[(int)InspectionType.FocusedVisit] = 1;

        var best = -1;
        for (var i = 0; i < weights.Length; i++)
            if (weights[i] >= 1 && (best < 0 || weights[i] > weights[best])) best = i;
        return best < 0 ? null : (InspectionType)best;
    }

    private static bool OpensWithInspectors(Reading reading)
    {
        foreach (var sentence in reading.Sentences)
        {
            if (sentence is { Source: EvidenceSource.Text, Paragraph: > 0 }) return false;
            foreach (var span in reading.Spans(sentence))
                if (span.Kind == SpanKind.Inspectorate) return true;
        }

        return false;
    }

    private static bool OpensWithCouncil(Reading reading)
    {
        foreach (var sentence in reading.Sentences)
        {
            if (sentence is { Source: EvidenceSource.Text, Paragraph: > 0 }) return false;
            foreach (var span in reading.Spans(sentence))
                if (span.Kind == SpanKind.Council) return true;
        }

        return false;
    }

    private static bool Names(Reading reading, InspectionType type)
    {
        foreach (var span in reading.AllSpans)
            if (span.Kind == SpanKind.Inspection && span.Value == (int)type) return true;
        return false;
    }

    public static bool IsVisit(InspectionType? inspection) => inspection is InspectionType.FocusedVisit or InspectionType.MonitoringVisit;

    public static InspectionType? TypeOf(Reading reading, ArticleKind kind, InspectionType? inspection, Topic topic, IReadOnlyList<Finding> findings, DateOnly? day)
    {
        if (kind == ArticleKind.Judgement)
        {
            return inspection is InspectionType.Ilacs or InspectionType.Sif or InspectionType.Other ? inspection
                : Names(reading, InspectionType.Sif) || day is null && findings.Any(finding => finding.Aspect == Aspect.Adoption) ? InspectionType.Sif
                : day < SingleInspectionFramework ? InspectionType.Other
                : day < Ilacs ? InspectionType.Sif
                : InspectionType.Ilacs;
        }

        if (inspection is not null) return kind is ArticleKind.SectorNews or ArticleKind.NotAnArticle ? null : inspection;
        return topic.Other switch
        {
            Regime.Send when OpensWithInspectors(reading) => InspectionType.AreaSend,
            Regime.AdultCare or Regime.YouthJustice when OpensWithCouncil(reading) => InspectionType.Other,
            _ => null,
        };
    }

    public static ArticleKind Of(Reading reading, InspectionType? inspection, IReadOnlyList<Claim> claims, IReadOnlyList<Finding> findings, IReadOnlyList<CouncilReference> councils)
    {
        if (reading.Article.Text.Length < 200 && findings.Count == 0) return ArticleKind.NotAnArticle;
        if (IsVisit(inspection)) return ArticleKind.Visit;
        if (News(reading, claims, findings) >= JudgementThreshold) return ArticleKind.Judgement;
        return councils.Any(council => council.Role == CouncilRole.Subject || council.Evidence.Source == EvidenceSource.Title) ? ArticleKind.CouncilNews : ArticleKind.SectorNews;
    }

    /// <summary>How far new grades are what the article tells.</summary>
    private static double News(Reading reading, IReadOnlyList<Claim> claims, IReadOnlyList<Finding> findings)
    {
        if (!findings.Any(finding => finding.When == FindingTime.Current)) return 0;
        var aspects = findings.Where(finding => finding.When == FindingTime.Current).Select(finding => finding.Aspect).Distinct().Count();
        var news = aspects switch { 1 => 0, 2 => 1.5, _ => 3.0 };
        if (findings.Any(finding => finding.When == FindingTime.Previous)) news += 0.5;
        foreach (var claim in claims)
        {
            if (claim.InPassing || claim.Time is not (ClaimTime.Open or ClaimTime.Now)) continue;
            var sentence = reading.Sentences[claim.Sentence];
            if (sentence.Source != EvidenceSource.Text) news += 2;
            else if (sentence.Paragraph <= 1) news += 1.5;
            if (news > 6) break;
        }

        foreach (var sentence in reading.Sentences)
        {
            if (sentence.Source == EvidenceSource.Text && sentence.Paragraph > 1) break;
            foreach (var span in reading.Spans(sentence))
            {
                if (span.Kind is SpanKind.Inspectorate) news += sentence.Source == EvidenceSource.Title ? 1 : 0.5;
                if (span.Kind is SpanKind.InspectionNoun) news += 0.5;
            }
        }

        return news;
    }
}

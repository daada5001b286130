using NewsIngest.Classification;
using NewsIngest.Querying.Records;
using NewsIngest.Storage;

namespace NewsIngest.Alerts;

/// <summary>What is news in an article for one council: the pure part of raising alerts.</summary>
internal static class JudgementEvents
{
    private const int LongestTitle = 500;
    private const int LongestEvidence = 500;

    /// <param name="before">What stood for the council before the article was stored.</param>
    /// <param name="matcher">Says what Ofsted's record holds against a grade.</param>
    /// <param name="sameEvent">How far apart articles about one event may be.</param>
    /// <returns>Alerts without an id yet; one of each kind at most, contradictions first.</returns>
    public static IEnumerable<Alert> Of(
        ClassifiedArticle article, CouncilReference council, IReadOnlyList<StandingGrade> before, RecordMatcher matcher, TimeSpan sameEvent, DateTimeOffset now)
    {
        var findings = new List<AlertGrade>();
        var moves = new List<AlertGrade>();
        var contradictions = new List<AlertGrade>();
        var day = DateOnly.FromDateTime(article.Date.UtcDateTime);
        RecordedGrade? recorded = null;
        foreach (var finding in Current(article, council))
        {
            var stood = before.FirstOrDefault(grade => grade.Aspect == finding.Aspect);
            var isAnothers = stood is not null && stood.ArticleId != article.ArticleId;
            if (isAnothers && stood!.Since > article.Date) continue;

            var change = new AlertGrade(finding.Aspect, finding.Judgement, Previous: null, Recorded: null, finding.Evidence.Sentence.Cut(LongestEvidence),
                Math.Round(finding.Confidence, 3));
            // What differs from an old report may be a judgement that the record lacks: the record's own answers say so, but nobody is called for it.
            if (matcher.Match(council.Code, finding.Aspect, finding.Judgement, day) is { Status: RecordMatchStatus.ContradictsRecord, Record: { } other }
                && other.Published >= day.AddDays(-RecordMatcher.DaysAfter))
            {
                recorded ??= other;
                contradictions.Add(change with { Recorded = other.Judgement });
            }

            if (isAnothers && stood!.Judgement != finding.Judgement) moves.Add(change with { Previous = stood.Judgement });
            else if (IsNew(article, finding, stood, sameEvent)) findings.Add(change);
        }

        Alert Alert(AlertKind kind, List<AlertGrade> changes) => new(
            Id: "",
            kind,
            now,
            new AlertCouncil(council.Code, council.Name),
            article.InspectionType,
            changes,
            new AlertArticle(article.ArticleId, article.Url, article.Title.Cut(LongestTitle), article.Source, article.Date, article.Kind),
            kind == AlertKind.Contradiction ? new RecordedInspection(recorded!.Framework, recorded.Started, recorded.Published) : null);

        if (contradictions.Count > 0) yield return Alert(AlertKind.Contradiction, contradictions);
        if (moves.Count > 0) yield return Alert(AlertKind.Move, moves);
        if (findings.Count > 0) yield return Alert(AlertKind.Finding, findings);
    }

    /// <summary>
    /// A grade that no other article told before, or told long ago; and only in a report of a judgement: other news often names the grade in passing.
    /// </summary>
    private static bool IsNew(ClassifiedArticle article, Finding finding, StandingGrade? stood, TimeSpan sameEvent) =>
        article.Kind == ArticleKind.Judgement
        && (stood is null || (stood.ArticleId == article.ArticleId ? stood.Judgement != finding.Judgement : article.Date - stood.Since > sameEvent));

    private static IEnumerable<Finding> Current(ClassifiedArticle article, CouncilReference council) =>
        article.Findings
            .Where(finding => finding.CouncilCode == council.Code && finding.When == FindingTime.Current)
            .GroupBy(finding => finding.Aspect)
            .Select(group => group.MaxBy(finding => finding.Confidence)!)
            .OrderBy(finding => finding.Aspect);
}

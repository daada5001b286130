using NewsIngest.Classification;
using NewsIngest.Querying.Stories;
using NewsIngest.Reference;
using NewsIngest.Storage;

namespace NewsIngest.Querying.Visits;

/// <summary>A focused or monitoring visit, as the news tells of it.</summary>
/// <param name="Reported">Day of the first article that tells of it; visits come some weeks before.</param>
/// <param name="Topics">What inspectors looked at, as far as any of the articles says.</param>
/// <param name="Sequence">1 for the first monitoring visit since the grade of inadequate, and so on; null where no article counts.</param>
/// <param name="News">The articles, oldest first, each with the sentence that tells most of the visit.</param>
public sealed record VisitEntry(
    string CouncilCode,
    string CouncilName,
    string Region,
    InspectionType InspectionType,
    DateOnly Reported,
    IReadOnlyList<VisitTopic> Topics,
    int? Sequence,
    IReadOnlyList<NewsItem> News);

/// <summary>
/// The ledger of focused and monitoring visits. Articles about the same council and sort of visit, at most 21 days apart and not counted differently, are one
/// visit.
/// </summary>
public sealed class VisitQueries(ClassificationQueries classifications, CouncilRegister register)
{
    private const string Name = "visits";

    /// <summary>
    /// One line a visit, newest first. Reads the rows of visits from the partitions that <see cref="ClassificationQueries.PageAsync"/> names,
    /// from the newest to three weeks behind the last visit of the page.
    /// </summary>
    public Task<Page<VisitEntry>> PageAsync(Question question, CancellationToken cancellationToken)
    {
        if (question.Filter.Kind is not (null or ArticleKind.Visit)) throw new QueryException("Visits are articles of kind 'visit': leave 'kind' out.");
        if (question.Filter.Inspection is not (null or InspectionType.FocusedVisit or InspectionType.MonitoringVisit))
            throw new QueryException("Visits are of inspection 'focusedVisit' or 'monitoringVisit'.");

        return classifications.FindAsync(question.Filter with { Kind = ArticleKind.Visit }, cancellationToken)
            .SelectMany(article => OneEachCouncil(article, question.Filter))
            .GroupAsync(AreOneVisit, cancellationToken)
            .PageAsync(Name, question, Of, cancellationToken);
    }

    private IEnumerable<ClassifiedArticle> OneEachCouncil(ClassifiedArticle article, ClassificationQuery query) =>
        article.InspectionType is InspectionType.FocusedVisit or InspectionType.MonitoringVisit
            ? article.Councils
                .Where(council => council.Role == CouncilRole.Subject
                    && (query.Region is not { } region || register.FindByCode(council.Code)?.Region == region))
                .OrderBy(council => council.Code, StringComparer.Ordinal)
                .Select(council => article with { Councils = [council] })
            : [];

    private static bool AreOneVisit(ClassifiedArticle one, ClassifiedArticle other) =>
        one.Councils[0].Code == other.Councils[0].Code
        && one.InspectionType == other.InspectionType
        && (one.Visit?.Sequence is not { } first || other.Visit?.Sequence is not { } second || first == second);

    private VisitEntry Of(IReadOnlyList<ClassifiedArticle> group)
    {
        var council = group[^1].Councils[0];
        return new VisitEntry(
            council.Code,
            council.Name,
            register.FindByCode(council.Code)?.Region ?? "",
            group[0].InspectionType!.Value,
            DateOnly.FromDateTime(group[^1].Date.UtcDateTime),
            [.. group.SelectMany(article => article.Visit?.Topics ?? []).Distinct().Order()],
            group.Select(article => article.Visit?.Sequence).FirstOrDefault(sequence => sequence is not null),
            [.. group.Reverse().Select(article => NewsItem.Of(article, article.Visit?.Evidence ?? article.Councils[0].Evidence))]);
    }
}

using NewsIngest.Classification;
using NewsIngest.Storage;

namespace NewsIngest.Querying.Stories;

/// <summary>An article's part in a story.</summary>
/// <param name="LagHours">Hours after the first article; 0 for the first.</param>
/// <param name="Similarity">Share of fingerprint bits that its text has in common with the first one's, 0 to 1 (unrelated texts have about a half); null where
/// one is too short.</param>
/// <param name="IsNearDuplicate">It says the same in nearly the same words as an article before it.</param>
public sealed record StoryArticle(
    string ArticleId, Uri Url, string Title, string Source, DateTimeOffset Date, double LagHours, double? Similarity, bool IsNearDuplicate);

/// <summary>Articles about one event.</summary>
/// <param name="Title">Of the first article.</param>
/// <param name="FirstSource">Who had it first.</param>
/// <param name="Councils">The subjects of all its articles.</param>
/// <param name="Articles">Oldest first.</param>
public sealed record Story(
    string Title,
    string FirstSource,
    DateTimeOffset First,
    DateTimeOffset Last,
    ArticleKind Kind,
    InspectionType? InspectionType,
    IReadOnlyList<CouncilReference> Councils,
    IReadOnlyList<StoryArticle> Articles);

/// <summary>
/// Articles that tell of one event: about the same council and the same sort of inspection (for judgements and visits), or near-duplicates in their text,
/// at most 21 days apart.
/// </summary>
public sealed class StoryQueries(ClassificationQueries classifications)
{
    private const string Name = "stories";

    /// <summary>
    /// Stories of at least two articles, the one with the newest article first. Reads the partitions that <see cref="ClassificationQueries.PageAsync"/> names,
    /// from the newest row to three weeks behind the last story of the page.
    /// </summary>
    public Task<Page<Story>> PageAsync(Question question, CancellationToken cancellationToken) =>
        classifications.FindAsync(question.Filter, cancellationToken)
            .GroupAsync(AreOneEvent, cancellationToken)
            .PageAsync(Name, question, group => group.Count > 1 ? Of(group) : null, cancellationToken);

    internal static bool AreOneEvent(ClassifiedArticle one, ClassifiedArticle other)
    {
        if (TextFingerprint.AreNearDuplicates(one.Fingerprint, other.Fingerprint)) return true;
        if (one.Kind != other.Kind || one.Kind is not (ArticleKind.Judgement or ArticleKind.Visit)) return false;
        if (one.InspectionType is { } first && other.InspectionType is { } second && first != second) return false;
        if (one.Visit?.Sequence is { } earlier && other.Visit?.Sequence is { } later && earlier != later) return false;
        return Subjects(one).Intersect(Subjects(other)).Any();
    }

    private static Story Of(IReadOnlyList<ClassifiedArticle> group)
    {
        List<ClassifiedArticle> articles = [.. group.OrderBy(article => article.Date).ThenBy(article => article.ArticleId, StringComparer.Ordinal)];
        var first = articles[0];
        return new Story(
            first.Title,
            first.Source,
            first.Date,
            articles[^1].Date,
            first.Kind,
            articles.Select(article => article.InspectionType).FirstOrDefault(type => type is not null),
            [.. articles.SelectMany(article => article.Councils).Where(council => council.Role == CouncilRole.Subject).DistinctBy(council => council.Code)],
            [.. articles.Select((article, i) => Part(article, first, articles.Take(i)))]);
    }

    private static StoryArticle Part(ClassifiedArticle article, ClassifiedArticle first, IEnumerable<ClassifiedArticle> before) => new(
        article.ArticleId,
        article.Url,
        article.Title,
        article.Source,
        article.Date,
        Math.Round((article.Date - first.Date).TotalHours, 1),
        TextFingerprint.Distance(article.Fingerprint, first.Fingerprint) is { } bits ? Math.Round(1 - (bits / 64.0), 2) : null,
        before.Any(earlier => TextFingerprint.AreNearDuplicates(article.Fingerprint, earlier.Fingerprint)));

    private static IEnumerable<string> Subjects(ClassifiedArticle article) =>
        article.Councils.Where(council => council.Role == CouncilRole.Subject).Select(council => council.Code);
}

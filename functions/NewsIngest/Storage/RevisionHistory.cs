using System.Text.Json;
using NewsIngest.Classification;

namespace NewsIngest.Storage;

/// <summary>One reading of an article, and what it was taken to say then.</summary>
/// <param name="Number">From 1, oldest first; readings that found the same text have none.</param>
/// <param name="IsCurrent">The reading whose findings the query tables hold.</param>
/// <param name="Page">Name of the blob that holds the page as it was; null where the source's licence keeps facts only.</param>
/// <param name="Classification">Null for readings older than this history.</param>
public sealed record ArticleRevision(int Number, DateTimeOffset FetchedAt, bool IsCurrent, string? Page, string ClassifierVersion,
    ClassifiedArticle? Classification);

/// <summary>
/// What an article said at each of its revisions. The newest is in the query tables; when the article changes, what the one before said moves to
/// a small blob beside its page, so that neither the article's row grows nor an article that never changes costs anything.
/// </summary>
public sealed class RevisionHistory(ArticleStore articles, PageStore pages, ClassificationStore classifications)
{
    /// <summary>Readings that are remembered, the newest: the schedule makes at most four, a person may ask for more.</summary>
    public const int MostRevisions = 50;

    private const string Ending = ".classification.gz";

    /// <summary>
    /// The revisions of an article, oldest first; of the article that it is an alias of, where it is one. Empty for an unknown or unread article.
    /// </summary>
    public async Task<IReadOnlyList<ArticleRevision>> ReadAsync(ArticleId id, CancellationToken cancellationToken)
    {
        var article = await articles.FindOwnAsync(id, cancellationToken);
        if (article?.Revisions is not [.., var last]) return [];

        var read = new List<ArticleRevision>();
        foreach (var revision in article.Revisions.SkipLast(1))
            read.Add(Describe(revision, isCurrent: false, await ReadKeptAsync(article.Id, revision, cancellationToken)));
        read.Add(Describe(last, isCurrent: true, await ReadCurrentAsync(article, last, cancellationToken)));
        return read;
    }

    /// <summary>Keeps what the article's newest revision says; to be called before another takes its place. What is kept already stays as it is.</summary>
    internal async Task KeepAsync(ArticleRecord article, CancellationToken cancellationToken)
    {
        if (article.Revisions is not [.., var last]) return;

        var classification = await ReadCurrentAsync(article, last, cancellationToken);
        var json = JsonSerializer.SerializeToUtf8Bytes(classification, StoredJson.Default.ClassifiedArticle);
        await pages.AddAsync(BlobName(article.Id, last), json, cancellationToken);
    }

    /// <summary>Deletes what is kept of a revision, its page included.</summary>
    internal async Task ForgetAsync(ArticleId id, Revision revision, CancellationToken cancellationToken)
    {
        if (revision.Page is { } page) await pages.DeleteAsync(page, cancellationToken);
        await pages.DeleteAsync(BlobName(id, revision), cancellationToken);
    }

    /// <summary>Whether a blob beside the pages holds what a revision said, which is kept for good, and not a page.</summary>
    internal static bool IsKept(string blobName) => blobName.EndsWith(Ending, StringComparison.Ordinal);

    private static string BlobName(ArticleId id, Revision revision) => $"{id.Value}/{revision.Number}{Ending}";

    private static ArticleRevision Describe(Revision revision, bool isCurrent, ClassifiedArticle? classification) =>
        new(revision.Number, revision.FetchedAt, isCurrent, revision.Page, revision.ClassifierVersion, classification);

    private async Task<ClassifiedArticle?> ReadKeptAsync(ArticleId id, Revision revision, CancellationToken cancellationToken) =>
        await pages.ReadAsync(BlobName(id, revision), cancellationToken) is { } json
            ? JsonSerializer.Deserialize(json, StoredJson.Default.ClassifiedArticle)
            : null;

    /// <summary>From the row that holds all of the article; a page that is no article has none, and says nothing.</summary>
    private async Task<ClassifiedArticle> ReadCurrentAsync(ArticleRecord article, Revision last, CancellationToken cancellationToken)
    {
        var stored = await classifications.ReadAsync(article.KeysWritten ?? [], cancellationToken);
        return stored ?? new(
            article.Id.Value,
            article.Url,
            article.Title ?? "",
            article.Source,
            article.FiledUnder,
            article.Kind ?? ArticleKind.NotAnArticle,
            InspectionType: null,
            Councils: [],
            Findings: [],
            last.ClassifierVersion);
    }
}

using Azure;
using NewsIngest.Messages;
using NewsIngest.Storage;

namespace NewsIngest.Pipeline;

/// <summary>
/// An article between the poll that found it and its first reading. The message that asks for it says all that its row does, so that the row need
/// not be read before it is written: should it have changed meanwhile, storage refuses the write (If-Match), and only then is it read.
/// </summary>
internal static class DiscoveredArticle
{
    /// <param name="article">As the poll added it.</param>
    public static FetchPageMessage ToMessage(ArticleRecord article) => new(
        article.Id.Value,
        article.Url,
        article.Source,
        Revision: 1,
        article.DiscoveredAt,
        article.Title,
        article.ListedDate,
        RowETag: article.Version == default ? null : article.Version.ToString("H"));

    /// <returns>The row as the poll wrote it; null when it may well have changed since: it has to be read.</returns>
    public static ArticleRecord? Row(FetchPageMessage message) =>
        message is { Revision: 1, Attempt: 0, RowETag: { Length: > 0 } version } && ArticleId.TryParse(message.ArticleId, out var id)
            ? new ArticleRecord(id, message.Url, message.Source, message.DiscoveredAt, Title: message.ListedTitle, ListedDate: message.ListedDate,
                Version: new ETag(version))
            : null;

    /// <summary>
    /// Whether the poll that found the article has put it on the list of revisits at this time already: the watchdog's row is that of the first revisit.
    /// </summary>
    public static bool IsScheduled(FetchPageMessage message, ArticleId article, DateTimeOffset due) =>
        message.RowETag is not null && message.ArticleId == article.Value && due == message.DiscoveredAt + RevisitPlan.Watchdog;
}

using NewsIngest.Classification;
using NewsIngest.Fetching;
using NewsIngest.Storage;

namespace NewsIngest.Querying;

/// <summary>All that is stored of one article.</summary>
/// <param name="Asked">The id that was asked for, where the article turned out to be the same as another.</param>
/// <param name="OutcomeDetail">One sentence for people: what went wrong when it was fetched last.</param>
/// <param name="Revisions">Oldest first: each reading of a text that differed from the one before.</param>
/// <param name="Classification">Councils and findings with their evidence and rules; null where it was never read, or is no article.</param>
public sealed record ArticleAnswer(
    string ArticleId,
    string? Asked,
    Uri Url,
    string Source,
    string? Title,
    ArticleState State,
    FetchOutcome? Outcome,
    string? OutcomeDetail,
    DateTimeOffset DiscoveredAt,
    DateTimeOffset? Published,
    DateTimeOffset? FetchedAt,
    ArticleKind? Kind,
    bool Paywalled,
    string? ClassifierVersion,
    IReadOnlyList<Revision> Revisions,
    ClassifiedArticle? Classification);

/// <summary>One article by its id or its address.</summary>
public sealed class ArticleQueries(ArticleStore articles, ClassificationStore classifications)
{
    /// <summary>Two point reads, a third where the id is another's alias: the row of Articles, and the article's row in the stream.</summary>
    /// <param name="idOrUrl">An article id, or any address of the article.</param>
    /// <returns>Null when no such article is known.</returns>
    /// <exception cref="QueryException">The text is neither an id nor a web address.</exception>
    public async Task<ArticleAnswer?> FindAsync(string idOrUrl, CancellationToken cancellationToken)
    {
        var asked = IdOf(idOrUrl);
        var article = await articles.FindOwnAsync(asked, cancellationToken);
        if (article is null) return null;

        return new ArticleAnswer(
            article.Id.Value,
            article.Id == asked ? null : asked.Value,
            article.Url,
            article.Source,
            article.Title,
            article.State,
            article.Outcome,
            article.OutcomeDetail,
            article.DiscoveredAt,
            article.Published,
            article.FetchedAt,
            article.Kind,
            article.Paywalled,
            article.ClassifierVersion,
            article.Revisions ?? [],
            await classifications.ReadAsync(article.KeysWritten ?? [], cancellationToken));
    }

    private static ArticleId IdOf(string idOrUrl)
    {
        if (ArticleId.TryParse(idOrUrl, out var id)) return id;
        return Uri.TryCreate(idOrUrl, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? ArticleId.Of(url)
            : throw new QueryException($"'{idOrUrl}' is neither the id of an article (26 letters and digits) nor a web address.");
    }
}

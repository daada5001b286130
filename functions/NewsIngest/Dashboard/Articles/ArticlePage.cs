using System.Runtime.CompilerServices;
using NewsIngest.Classification;
using NewsIngest.Extraction;
using NewsIngest.Querying;
using NewsIngest.Sources;
using NewsIngest.Storage;

namespace NewsIngest.Dashboard.Articles;

/// <summary>The text of a revision whose page is kept, read again by the present program.</summary>
internal sealed record RevisionText(int Number, Article Article);

/// <param name="Explanation">Null where no text may be shown.</param>
/// <param name="Text">The newest text that is kept; null for a source of which only facts are.</param>
/// <param name="Before">The text of the revision before it.</param>
internal sealed record ArticlePage(
    ArticleAnswer Answer, bool KeepsFactsOnly, IReadOnlyList<ArticleRevision> Revisions, RevisionText? Text, RevisionText? Before, Explanation? Explanation);

/// <summary>Reads an article's row, what its revisions said, and the pages of its newest two where they may be kept.</summary>
internal sealed class ArticlePageQuery(ArticleQueries articles, RevisionHistory history, PageStore pages, SourceCatalog catalog, Classifier classifier)
{
    /// <exception cref="QueryException">The text is neither an id nor a web address.</exception>
    public async Task<ArticlePage?> ReadAsync(string idOrUrl, CancellationToken cancellationToken)
    {
        if (await articles.FindAsync(idOrUrl, cancellationToken) is not { } answer) return null;
        var revisions = ArticleId.TryParse(answer.ArticleId, out var id) ? await history.ReadAsync(id, cancellationToken) : [];
        // What was kept before the licence was known stays unseen.
        var factsOnly = catalog.Find(answer.Source)?.Store == StorePolicy.FactsOnly;
        var texts = factsOnly ? [] : await TextsAsync(answer, cancellationToken).Take(2).ToListAsync(cancellationToken);
        var newest = texts.FirstOrDefault();
        return new ArticlePage(answer, factsOnly, revisions, newest, texts.ElementAtOrDefault(1), newest is null ? null : classifier.Explain(newest.Article));
    }

    /// <summary>Newest first.</summary>
    private async IAsyncEnumerable<RevisionText> TextsAsync(ArticleAnswer answer, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var revision in answer.Revisions.Reverse())
        {
            if (revision.Page is not { } page || await PageAsync(page, cancellationToken) is not { } body) continue;
            var article = ArticleExtractor.Extract(PageDecoder.Decode(body, revision.ContentType), revision.FinalUrl ?? answer.Url, revision.FetchedAt);
            // As when it was classified: the list's title and date stand in for what the page lacks.
            if (article.Title.Length == 0) article = article with { Title = answer.Title ?? "" };
            if (article.Text.Length > 0) yield return new RevisionText(revision.Number, article with { Published = article.Published ?? answer.Published });
        }
    }

    /// <summary>A damaged page is no reason to show nothing of its article.</summary>
    private async Task<byte[]?> PageAsync(string page, CancellationToken cancellationToken)
    {
        try
        {
            return await pages.ReadAsync(page, cancellationToken);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}

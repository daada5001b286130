using NewsIngest.Extraction.Links;
using NewsIngest.Extraction.Pages;

namespace NewsIngest.Extraction;

/// <summary>Finds the articles that a list page leads to, on any layout.</summary>
public static class ArticleLinkFinder
{
    /// <param name="html">The page, decoded.</param>
    /// <param name="baseUrl">Where the page was fetched: relative links are resolved against it (or the page's <c>base</c> element).</param>
    /// <param name="fetchedAt">When: relative dates are resolved against it, and later ones refused.</param>
    /// <returns>Each article once, in the order of the page, with title and date where shown.</returns>
    public static IReadOnlyList<ArticleLink> Find(string html, Uri baseUrl, DateTimeOffset? fetchedAt = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(baseUrl);
        return new ListPage(PageReader.Read(html).Page, baseUrl, fetchedAt).Articles();
    }
}

using NewsIngest.Extraction;
using NewsIngest.Fetching;
using NewsIngest.Sources.Feeds;
using NewsIngest.Sources.Govuk;
using NewsIngest.Sources.Indexes;
using NewsIngest.Sources.Sitemaps;

namespace NewsIngest.Sources;

/// <summary>Finds the article links of a list page for which no rules are given.</summary>
public delegate IReadOnlyList<ArticleLink> ArticleLinkDiscovery(string html, Uri baseUrl, DateTimeOffset? fetchedAt);

/// <summary>Turns what a poll fetched into the articles that it announces.</summary>
public static class SourceReader
{
    /// <param name="page">A fetched page, or a truncated one, of which is used what came.</param>
    /// <param name="discover">For sources of kind index without link rules; <see cref="ArticleLinkFinder"/> unless given.</param>
    public static SourceListing Read(Source source, FetchedPage page, ArticleLinkDiscovery? discover = null)
    {
        var (body, problem) = SitemapCompression.Undo(page.Body);
        var text = PageDecoder.Decode(body.Span, page.ContentType);
        var content = source.Kind switch
        {
            SourceKind.Sitemap => SitemapReader.Read(text, page.FinalUrl),
            SourceKind.GovukSearch => GovukSearchReader.Read(text, page.FinalUrl),
            SourceKind.Index => IndexReader.Read(source.Links, text, page, discover ?? ArticleLinkFinder.Find),
            _ => FeedReader.Read(text, page.FinalUrl),
        };

        return SourceFilter.Apply(source.Filters, content) with
        {
            Problems = [.. problem is null ? [] : (string[])[problem], .. page.Outcome is FetchOutcome.Truncated ? (string[])[page.Detail!] : [], .. content.Problems],
        };
    }
}

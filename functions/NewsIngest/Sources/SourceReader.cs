using NewsIngest.Extraction;
using NewsIngest.Fetching;
using NewsIngest.Sources.Feeds;
using NewsIngest.Sources.Govuk;
using NewsIngest.Sources.Indexes;
using NewsIngest.Sources.Sitemaps;

namespace NewsIngest.Sources;

/// <summary>Turns what a poll fetched into the articles that it announces.</summary>
public static class SourceReader
{
    /// <param name="page">A fetched page, or a truncated one, of which is used what came.</param>
    public static SourceListing Read(Source source, FetchedPage page)
    {
        var (body, problem) = SitemapCompression.Undo(page.Body);
        var text = PageDecoder.Decode(body.Span, page.ContentType);
        var content = source.Kind switch
        {
            SourceKind.Sitemap => SitemapReader.Read(text, page.FinalUrl),
            SourceKind.GovukSearch => GovukSearchReader.Read(text, page.FinalUrl),
            SourceKind.Index => IndexReader.Read(source.Links, text, page),
            _ => FeedReader.Read(text, page.FinalUrl),
        };

        return SourceFilter.Apply(source.Filters, content) with
        {
            Problems = [.. problem is null ? [] : (string[])[problem], .. page.Outcome is FetchOutcome.Truncated ? (string[])[page.Detail!] : [],
                .. content.Problems],
        };
    }

    /// <summary>The kind of source that a page is, by what is in it.</summary>
    public static SourceKind DetectKind(FetchedPage page) =>
        ListingKind.Of(PageDecoder.Decode(SitemapCompression.Undo(page.Body).Body.Span, page.ContentType));
}

using System.IO.Enumeration;
using NewsIngest.Extraction;
using NewsIngest.Fetching;
using NewsIngest.Fetching.Addresses;
using NewsIngest.Sources.Feeds;

namespace NewsIngest.Sources;

/// <summary>Keeps the announced articles that a source's filters want, each URL once.</summary>
internal static class SourceFilter
{
    public static SourceListing Apply(SourceFilters filters, FeedContent content)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var listed = new List<ListedLink>();
        foreach (var item in content.Items)
        {
            var verdict = seen.Add(CanonicalUrl.IdentityOf(item.Url)) ? Judge(filters, item) : FilterVerdict.Repeated;
            listed.Add(new ListedLink(new ArticleLink(item.Url, item.Title, item.Published), verdict));
        }

        return new SourceListing([.. listed.Where(entry => entry.Verdict.IsWanted).Select(entry => entry.Link)], content.Problems, content.MinimumInterval)
        {
            NestedSitemaps = [.. content.Nested.Select(sitemap => sitemap.Url).Distinct()],
            Listed = listed,
        };
    }

    private static FilterVerdict Judge(SourceFilters filters, FeedItem item)
    {
        if (item.Url.AbsoluteUri.Length > UrlPolicy.MaxLength) return FilterVerdict.TooLong;
        if (Mentioned(item, filters.MustNotMention) is { } unwanted) return new(false, "mustNotMention", unwanted);
        if (Matched(item.Url, filters.NotUrlPatterns) is { } excluded) return new(false, "notUrlPatterns", excluded);

        var mentioned = Mentioned(item, filters.MustMention);
        if (mentioned is null && filters.MustMention is not []) return new(false, "mustMention");
        var matched = Matched(item.Url, filters.UrlPatterns);
        if (matched is null && filters.UrlPatterns is not []) return new(false, "urlPatterns");

        return mentioned is not null ? new(true, "mustMention", mentioned)
            : matched is not null ? new(true, "urlPatterns", matched)
            : new(true);
    }

    private static string? Mentioned(FeedItem item, IReadOnlyList<string> phrases)
    {
        if (phrases is []) return null;

        var text = WithStraightApostrophes($"{item.Title}\n{item.Summary}");
        return phrases.FirstOrDefault(phrase => text.Contains(WithStraightApostrophes(phrase), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"children’s" and "children's" are one word to whoever writes a filter.</summary>
    private static string WithStraightApostrophes(string text) => text.Replace('\u2019', '\'');

    private static string? Matched(Uri url, IReadOnlyList<string> patterns) =>
        patterns.FirstOrDefault(pattern => FileSystemName.MatchesSimpleExpression(pattern, url.AbsoluteUri));
}

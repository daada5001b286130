using System.IO.Enumeration;
using NewsIngest.Extraction;
using NewsIngest.Sources.Feeds;

namespace NewsIngest.Sources;

/// <summary>Keeps the announced articles that a source's filters want, each URL once.</summary>
internal static class SourceFilter
{
    public static SourceListing Apply(SourceFilters filters, FeedContent content)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var links = new List<ArticleLink>();
        var filtered = 0;
        foreach (var item in content.Items)
        {
            if (!seen.Add(item.Url.AbsoluteUri)) continue;
            if (IsWanted(filters, item)) links.Add(new ArticleLink(item.Url, item.Title, item.Published));
            else filtered++;
        }

        return new SourceListing(links, content.Problems, content.MinimumInterval)
        {
            NestedSitemaps = [.. content.Nested.Select(sitemap => sitemap.Url).Distinct()],
            Filtered = filtered,
        };
    }

    private static bool IsWanted(SourceFilters filters, FeedItem item) =>
        (filters.MustMention is [] || MentionsAny(item, filters.MustMention))
        && !MentionsAny(item, filters.MustNotMention)
        && (filters.UrlPatterns is [] || MatchesAny(item.Url, filters.UrlPatterns))
        && !MatchesAny(item.Url, filters.NotUrlPatterns);

    private static bool MentionsAny(FeedItem item, IReadOnlyList<string> phrases) => phrases.Any(phrase =>
        item.Title?.Contains(phrase, StringComparison.OrdinalIgnoreCase) == true || item.Summary?.Contains(phrase, StringComparison.OrdinalIgnoreCase) == true);

    private static bool MatchesAny(Uri url, IReadOnlyList<string> patterns) =>
        patterns.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, url.AbsoluteUri));
}

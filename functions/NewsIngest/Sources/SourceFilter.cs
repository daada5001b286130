using System.IO.Enumeration;
using NewsIngest.Extraction;
using NewsIngest.Fetching;
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
            if (!seen.Add(CanonicalUrl.IdentityOf(item.Url))) continue;
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

    private static bool MentionsAny(FeedItem item, IReadOnlyList<string> phrases)
    {
        if (phrases is []) return false;

        var text = WithStraightApostrophes($"{item.Title}\n{item.Summary}");
        return phrases.Any(phrase => text.Contains(WithStraightApostrophes(phrase), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"children’s" and "children's" are one word to whoever writes a filter.</summary>
    private static string WithStraightApostrophes(string text) => text.Replace('\u2019', '\'');

    private static bool MatchesAny(Uri url, IReadOnlyList<string> patterns) =>
        patterns.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, url.AbsoluteUri));
}

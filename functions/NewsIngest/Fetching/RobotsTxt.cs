using System.Text;
using NewsIngest.Fetching.Robots;

namespace NewsIngest.Fetching;

/// <summary>A robots.txt file, read by RFC 9309, with the Crawl-delay that many sites add to it.</summary>
public sealed class RobotsTxt
{
    /// <summary>A file without rules: everything is allowed.</summary>
    public static RobotsTxt Empty { get; } = new([], []);

    private readonly IReadOnlyList<RobotsGroup> _groups;

    internal RobotsTxt(IReadOnlyList<RobotsGroup> groups, IReadOnlyList<Uri> sitemaps)
    {
        _groups = groups;
        Sitemaps = sitemaps;
    }

    /// <summary>The absolute URLs of its Sitemap lines, which belong to no group.</summary>
    public IReadOnlyList<Uri> Sitemaps { get; }

    /// <summary>Reads anything, a web page included: what is no rule is passed over (RFC 9309, 2.3.1.5).</summary>
    public static RobotsTxt Parse(ReadOnlySpan<byte> file) =>
        Parse(Encoding.UTF8.GetString(file.StartsWith(Encoding.UTF8.Preamble) ? file[Encoding.UTF8.Preamble.Length..] : file));

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    public static RobotsTxt Parse(string file) => RobotsParser.Parse(file);

    /// <param name="userAgentToken">The product token of RFC 9309, 2.2.1: "NewsIngest", whatever its case.</param>
    /// <param name="url">Absolute; its path and query count.</param>
    public bool IsAllowed(string userAgentToken, Uri url) => Decide(userAgentToken, url) is not { Allows: false };

    /// <summary>Seconds between two requests that the site asks of this crawler; null where it asks for nothing.</summary>
    public TimeSpan? CrawlDelay(string userAgentToken) => GroupsOf(userAgentToken).Select(group => group.CrawlDelay).Max();

    /// <summary>The rule that decides: the longest that matches, and Allow before Disallow (RFC 9309, 2.2.2). Null when none matches.</summary>
    internal RobotsRule? Decide(string userAgentToken, Uri url)
    {
        if (url.AbsolutePath == "/robots.txt") return null;

        var path = RobotsPath.OfUrl(url);
        return GroupsOf(userAgentToken)
            .SelectMany(group => group.Rules)
            .Where(rule => rule.Pattern.Matches(path))
            .OrderByDescending(rule => rule.Pattern.Length)
            .ThenByDescending(rule => rule.Allows)
            .FirstOrDefault();
    }

    /// <summary>All groups that name the crawler count as one; the groups for everyone apply only where none names it.</summary>
    private IEnumerable<RobotsGroup> GroupsOf(string token)
    {
        var named = _groups.Where(group => group.Agents.Contains(token, StringComparer.OrdinalIgnoreCase)).ToList();
        return named.Count > 0 ? named : _groups.Where(group => group.Agents.Contains(RobotsGroup.Everyone));
    }
}

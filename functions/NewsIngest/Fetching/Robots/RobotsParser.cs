using System.Globalization;

namespace NewsIngest.Fetching.Robots;

/// <summary>Reads robots.txt line by line (RFC 9309, 2.2), as forgivingly as the large crawlers do.</summary>
internal static class RobotsParser
{
    /// <summary>Longer lines are cut: no URL that we would fetch is longer.</summary>
    private const int MaxLineLength = 16 * 1024;

    private enum Key
    {
        Other,
        UserAgent,
        Allow,
        Disallow,
        CrawlDelay,
        Sitemap,
    }

    public static RobotsTxt Parse(string file)
    {
        var builder = new Builder();
        var number = 0;
        foreach (var line in file.AsSpan().TrimStart("\uFEFF\uFFFD").EnumerateLines())
        {
            number++;
            var (key, value) = Split(line[..Math.Min(line.Length, MaxLineLength)]);
            builder.Add(key, value, number);
        }

        return builder.Build();
    }

    private static (Key Key, string Value) Split(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf('#');
        if (comment >= 0) line = line[..comment];
        line = line.Trim();

        var end = line.IndexOf(':');
        // "Disallow /private", without its colon, is common enough to be meant.
        if (end < 0) end = line.IndexOfAny(' ', '\t');
        return end > 0 ? (KeyOf(line[..end].Trim()), line[(end + 1)..].Trim().ToString()) : (Key.Other, "");
    }

    private static Key KeyOf(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[16];
        if (name.Length > lower.Length) return Key.Other;
        name.ToLowerInvariant(lower);
        return lower[..name.Length] switch
        {
            "user-agent" or "useragent" or "user agent" => Key.UserAgent,
            "allow" => Key.Allow,
            "disallow" or "dissallow" or "dissalow" or "disalow" or "diasllow" or "disallaw" => Key.Disallow,
            "crawl-delay" or "crawldelay" or "crawl delay" => Key.CrawlDelay,
            "sitemap" or "site-map" => Key.Sitemap,
            _ => Key.Other,
        };
    }

    /// <summary>The product token at the beginning of a User-agent line: "Foo/1.2 (x)" is "Foo".</summary>
    private static string AgentOf(string value)
    {
        if (value.StartsWith('*') && (value.Length == 1 || char.IsWhiteSpace(value[1]))) return RobotsGroup.Everyone;
        return string.Concat(value.TakeWhile(character => char.IsAsciiLetter(character) || character is '-' or '_'));
    }

    private sealed class Builder
    {
        private readonly List<RobotsGroup> _groups = [];
        private readonly List<Uri> _sitemaps = [];
        private List<string> _agents = [];
        private List<RobotsRule> _rules = [];
        private TimeSpan? _delay;
        private bool _hasRules;

        public void Add(Key key, string value, int line)
        {
            switch (key)
            {
                case Key.UserAgent:
                    if (_hasRules) CloseGroup();
                    _agents.Add(AgentOf(value));
                    break;
                case Key.Allow or Key.Disallow when _agents.Count > 0:
                    _hasRules = true;
                    if (value.Length > 0) _rules.Add(new RobotsRule(key is Key.Allow, new RobotsPattern(value), line));
                    break;
                case Key.CrawlDelay when _agents.Count > 0 && DelayOf(value) is { } delay:
                    _hasRules = true;
                    _delay = delay;
                    break;
                case Key.Sitemap when Uri.TryCreate(value, UriKind.Absolute, out var sitemap) && sitemap.Scheme.StartsWith("http", StringComparison.Ordinal):
                    _sitemaps.Add(sitemap);
                    break;
            }
        }

        public RobotsTxt Build()
        {
            CloseGroup();
            return new RobotsTxt(_groups, _sitemaps);
        }

        private static TimeSpan? DelayOf(string value) =>
            double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < TimeSpan.MaxValue.TotalSeconds
                ? TimeSpan.FromSeconds(seconds)
                : null;

        private void CloseGroup()
        {
            if (_agents.Count > 0) _groups.Add(new RobotsGroup(_agents, _rules, _delay));
            (_agents, _rules, _delay, _hasRules) = ([], [], null, false);
        }
    }
}

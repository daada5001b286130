using System.Net;
using NewsIngest.Extraction;

namespace NewsIngest.Sources.Feeds;

/// <summary>Reads a feed of any format; what counts is its first character, for content types of feeds are seldom right.</summary>
internal static class FeedReader
{
    public static FeedContent Read(string text, Uri url)
    {
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (start.IsEmpty) return FeedContent.Unreadable("The feed is empty.");
        if (start[0] == '{') return JsonFeedReader.Read(text, url);
        if (IsWebPage(start)) return FeedContent.Unreadable($"A web page came where a feed was expected.{FeedNamedBy(text, url)}");
        return XmlFeedReader.Read(text, url);
    }

    /// <summary>A page often names its site's feed, which may be the one that was meant.</summary>
    private static string FeedNamedBy(string html, Uri url)
    {
        var scanner = new TagScanner(html);
        while (scanner.NextTag() is { } name)
        {
            string? type = null, link = null;
            while (scanner.NextAttribute() is var (attribute, value))
            {
                if (attribute == "type") type = value.ToLowerInvariant();
                else if (attribute == "href") link = value;
            }

            if (name == "link"
                && type is "application/rss+xml" or "application/atom+xml" or "application/feed+json"
                && FeedLinks.Resolve(url, WebUtility.HtmlDecode(link)) is { } feed) return $" It names {feed} as its feed.";
        }

        return "";
    }

    private static bool IsWebPage(ReadOnlySpan<char> start) =>
        start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
}

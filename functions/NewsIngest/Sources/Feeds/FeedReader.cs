namespace NewsIngest.Sources.Feeds;

/// <summary>Reads a feed of any format; what counts is its first character, for content types of feeds are seldom right.</summary>
internal static class FeedReader
{
    public static FeedContent Read(string text, Uri url)
    {
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (start.IsEmpty) return FeedContent.Unreadable("The feed is empty.");
        if (start[0] == '{') return JsonFeedReader.Read(text, url);
        if (IsWebPage(start)) return FeedContent.Unreadable("A web page came where a feed was expected.");
        return XmlFeedReader.Read(text, url);
    }

    private static bool IsWebPage(ReadOnlySpan<char> start) =>
        start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
}

namespace NewsIngest.Sources.Feeds;

/// <summary>Makes full addresses of what feeds give as links.</summary>
internal static class FeedLinks
{
    /// <param name="baseUrl">From xml:base, or the feed's own address.</param>
    /// <returns>Null for anything but an http or https address.</returns>
    public static Uri? Resolve(Uri baseUrl, string? link)
    {
        if (string.IsNullOrWhiteSpace(link)) return null;

        // As browsers do (WHATWG URL Standard, 4.4): line ends and tabs go, blanks inside stay and are escaped.
        var text = string.Concat(link.Trim().Where(character => !char.IsControl(character)));
        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) text = $"{baseUrl.Scheme}://{text}";
        return Uri.TryCreate(baseUrl, text, out var url) && url.Scheme is "http" or "https" && url.UserInfo.Length == 0 ? url : null;
    }
}

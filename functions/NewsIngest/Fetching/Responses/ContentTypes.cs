using System.Collections.Frozen;

namespace NewsIngest.Fetching.Responses;

/// <summary>Which media types, and which first bytes, can hold an article or a list of articles.</summary>
internal static class ContentTypes
{
    /// <summary>What the Accept header asks for.</summary>
    public const string Accepted =
        "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, application/json;q=0.9, */*;q=0.1";

    private static readonly FrozenSet<string> Pages = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "application/octet-stream",
        "application/xhtml+xml",
        "text/html",
        "text/plain",
        "text/xhtml",
        "unknown/unknown");

    private static readonly FrozenSet<string> Listings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "application/atom",
        "application/gzip",
        "application/json",
        "application/rdf",
        "application/rss",
        "application/x-gzip",
        "application/xml",
        "binary/octet-stream",
        "text/json",
        "text/rdf",
        "text/rss",
        "text/x-json",
        "text/xml");

    /// <summary>What files that are no text begin with, whatever their header says.</summary>
    private static readonly (byte[] Start, string Name)[] Signatures =
    [
        ([.. "%PDF-"u8], "a PDF file"),
        ([0x89, .. "PNG\r\n"u8], "a PNG image"),
        ([0xff, 0xd8, 0xff], "a JPEG image"),
        ([.. "GIF8"u8], "a GIF image"),
        ([.. "PK\u0003\u0004"u8], "a ZIP archive or an Office document"),
        ([0xd0, 0xcf, 0x11, 0xe0], "an old Office document"),
        ([.. "wOFF"u8], "a font"),
        ([.. "wOF2"u8], "a font"),
        ([.. "ID3"u8], "an audio file"),
        ([.. "OggS"u8], "an audio file"),
        ([.. "{\\rtf"u8], "an RTF document"),
        ([0x00, 0x61, 0x73, 0x6d], "a program"),
    ];

    /// <param name="mediaType">Without parameters; null when the header is missing or unreadable, which many feeds' are.</param>
    /// <returns>What is wrong with it, as a sentence; null when it may be read.</returns>
    public static string? Refusal(string? mediaType, ExpectedContent expected)
    {
        if (mediaType is null || expected is ExpectedContent.Anything || Pages.Contains(mediaType)) return null;

        var isListing = Listings.Contains(mediaType)
            || mediaType.EndsWith("+xml", StringComparison.OrdinalIgnoreCase) && !mediaType.StartsWith("image/", StringComparison.OrdinalIgnoreCase)
            || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
        return isListing && expected is ExpectedContent.PageOrListing
            ? null
            : $"The content type is '{mediaType}', not {(expected is ExpectedContent.Page ? "a web page" : "a web page, a feed or a sitemap")}.";
    }

    /// <returns>What the bytes are instead of text, as a sentence; null when they may be text.</returns>
    public static string? Refusal(ReadOnlySpan<byte> body, ExpectedContent expected)
    {
        if (expected is ExpectedContent.Anything) return null;
        foreach (var (start, name) in Signatures)
        {
            if (body.StartsWith(start)) return $"The body is {name}.";
        }

        return null;
    }
}

using System.Text;
using System.Text.Json;
using NewsIngest.Extraction;
using NewsIngest.Sources.Feeds;

namespace NewsIngest.Sources;

/// <summary>Tells what kind of list a text is, for an address that nobody has described in sources.json.</summary>
internal static class ListingKind
{
    public static SourceKind Of(string text)
    {
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (start.StartsWith("{")) return IsGovuk(start) ? SourceKind.GovukSearch : SourceKind.Feed;
        if (start.StartsWith("<")) return OfRoot(new TagScanner(start).NextTag() ?? "");
        return IsAddress(start) ? SourceKind.Sitemap : SourceKind.Index;
    }

    private static SourceKind OfRoot(string element)
    {
        var name = element[(element.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return FeedVocabulary.IsRoot(name) ? SourceKind.Feed
            : name is "urlset" or "sitemapindex" ? SourceKind.Sitemap
            : SourceKind.Index;
    }

    /// <summary>A sitemap may be a plain list of addresses, one a line (sitemaps.org, "Other Sitemap formats").</summary>
    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n');
        return Uri.TryCreate(text[..(end < 0 ? text.Length : end)].Trim().ToString(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https";
    }

    /// <summary>GOV.UK's search answers with results, its content API with links; a JSON Feed has neither at its top.</summary>
    private static bool IsGovuk(ReadOnlySpan<char> json)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(json.Length)];
        var reader = new Utf8JsonReader(bytes.AsSpan(0, Encoding.UTF8.GetBytes(json, bytes)), isFinalBlock: false, state: default);
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == 1 && reader.TokenType is JsonTokenType.PropertyName
                    && (reader.ValueTextEquals("results"u8) || reader.ValueTextEquals("links"u8)))
                    return true;
            }
        }
        catch (JsonException)
        {
            // Cut off or broken: what came before the fault did not name it.
        }

        return false;
    }
}

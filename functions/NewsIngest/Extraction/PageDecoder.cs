using System.Net.Http.Headers;
using System.Text;

namespace NewsIngest.Extraction;

/// <summary>Turns a page's bytes into text.</summary>
public static class PageDecoder
{
    /// <param name="contentType">The Content-Type header, when there is one.</param>
    public static string Decode(ReadOnlySpan<byte> body, string? contentType = null)
    {
        var charset = MediaTypeHeaderValue.TryParse(contentType, out var header) ? header.CharSet : null;
        return (charset is "iso-8859-1" ? Encoding.Latin1 : Encoding.UTF8).GetString(body);
    }
}

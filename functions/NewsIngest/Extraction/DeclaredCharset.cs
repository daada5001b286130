using System.Text;
using System.Text.RegularExpressions;

namespace NewsIngest.Extraction;

/// <summary>The encoding that a page or a feed declares in its own first bytes.</summary>
internal static partial class DeclaredCharset
{
    /// <summary>The HTML Standard (13.2.3.2) looks at 1,024 bytes; real pages put scripts before their declaration.</summary>
    private const int Window = 4096;

    /// <summary>From an XML declaration, or from an HTML meta element outside comments, whichever comes first.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> body)
    {
        var head = Encoding.Latin1.GetString(body[..Math.Min(body.Length, Window)]);
        if (XmlDeclaration().Match(head) is { Success: true } xml) return OfMarkup(xml.Groups["label"].Value);

        foreach (Match meta in Meta().Matches(Comments().Replace(head, "")))
        {
            if (OfMarkup(LabelOf(meta.Value)) is { } encoding) return encoding;
        }

        return null;
    }

    private static string? LabelOf(string meta)
    {
        string? content = null;
        var isContentType = false;
        foreach (Match attribute in Attributes().Matches(meta))
        {
            var value = attribute.Groups["value"].Value.Trim('"', '\'');
            switch (attribute.Groups["name"].Value.ToLowerInvariant())
            {
                case "charset": return value;
                case "content": content ??= value; break;
                case "http-equiv": isContentType = value.Equals("content-type", StringComparison.OrdinalIgnoreCase); break;
            }
        }

        return isContentType && content is not null && CharsetParameter().Match(content) is { Success: true } parameter ? parameter.Groups["label"].Value : null;
    }

    /// <summary>A declaration that could be read as ASCII was not written in UTF-16 (HTML Standard, 13.2.3.2).</summary>
    private static Encoding? OfMarkup(string? label) => CharsetLabels.Find(label) is { } encoding
        ? encoding is UnicodeEncoding ? Encoding.UTF8 : encoding
        : null;

    [GeneratedRegex("""^\s*<\?xml\s[^>]*?encoding\s*=\s*["'](?<label>[^"'>]{1,40})["']""", RegexOptions.NonBacktracking)]
    private static partial Regex XmlDeclaration();

    [GeneratedRegex("<!--.*?(-->|$)", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Comments();

    [GeneratedRegex("<meta[\\s/][^>]*>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Meta();

    [GeneratedRegex("""(?<name>[a-z-]+)\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'>;]+)""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Attributes();

    [GeneratedRegex("""charset\s*=\s*["']?(?<label>[^"'\s;]+)""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex CharsetParameter();
}

using System.Text;
using System.Text.RegularExpressions;

namespace NewsIngest.Extraction;

/// <summary>The encoding that a page or a feed declares in its own first bytes.</summary>
internal static partial class DeclaredCharset
{
    /// <summary>The HTML Standard (13.2.3.2) looks at 1,024 bytes; real pages put scripts before their declaration.</summary>
    private const int Window = 4096;

    /// <summary>From an XML declaration or, failing that, from an HTML meta element.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> body)
    {
        var head = Encoding.Latin1.GetString(body[..Math.Min(body.Length, Window)]);
        return XmlDeclaration().Match(head) is { Success: true } xml ? OfMarkup(xml.Groups["label"].Value) : OfMeta(head);
    }

    /// <summary>The HTML Standard's prescan: a declaration inside a comment, or inside another element's attribute, is none.</summary>
    private static Encoding? OfMeta(string head)
    {
        var scanner = new TagScanner(head);
        while (scanner.NextTag() is { } name)
        {
            string? charset = null, content = null;
            var isContentType = false;
            while (scanner.NextAttribute() is var (attribute, value))
            {
                switch (attribute)
                {
                    case "charset": charset ??= value; break;
                    case "content": content ??= value; break;
                    case "http-equiv": isContentType |= value.Equals("content-type", StringComparison.OrdinalIgnoreCase); break;
                }
            }

            if (name != "meta") continue;
            var declared = charset ?? (isContentType && content is not null ? LabelIn(content) : null);
            if (OfMarkup(declared) is { } encoding) return encoding;
        }

        return null;
    }

    private static string? LabelIn(string content) =>
        CharsetParameter().Match(content) is { Success: true } parameter ? parameter.Groups["label"].Value.Trim('"', '\'') : null;

    /// <summary>A declaration that could be read as ASCII was not written in UTF-16, whatever it says (HTML Standard, 13.2.3.2).</summary>
    private static Encoding? OfMarkup(string? label) => CharsetLabels.Find(label) is { } encoding
        ? encoding is UnicodeEncoding ? Encoding.UTF8 : encoding
        : null;

    [GeneratedRegex("""^\s*<\?xml\s[^>]*?encoding\s*=\s*["'](?<label>[^"'>]{1,40})["']""", RegexOptions.NonBacktracking)]
    private static partial Regex XmlDeclaration();

    [GeneratedRegex("""charset\s*=\s*(?<label>"[^"]*"|'[^']*'|[^"'\s;][^\s;]*)""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex CharsetParameter();
}

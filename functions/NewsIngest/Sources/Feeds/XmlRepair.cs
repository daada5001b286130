using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsIngest.Sources.Feeds;

/// <summary>Mends what most often makes a feed unreadable as XML, and leaves the rest alone.</summary>
internal static partial class XmlRepair
{
    private const string CDataStart = "<![CDATA[";
    private const string CDataEnd = "]]>";

    /// <summary>
    /// HTML entities become characters; a bare '&amp;' or '&lt;' is escaped; characters that XML forbids go. CDATA sections stay as they are.
    /// </summary>
    public static string Repair(string xml)
    {
        var result = new StringBuilder(xml.Length + 256);
        var position = 0;
        while (position < xml.Length)
        {
            var next = xml[position];
            if (next == '<' && string.CompareOrdinal(xml, position, CDataStart, 0, CDataStart.Length) == 0)
            {
                var end = xml.IndexOf(CDataEnd, position, StringComparison.Ordinal);
                end = end < 0 ? xml.Length : end + CDataEnd.Length;
                AppendAllowed(result, xml.AsSpan(position, end - position));
                position = end;
            }
            else if (next == '<')
            {
                var opensTag = position + 1 < xml.Length && (char.IsLetter(xml[position + 1]) || xml[position + 1] is '/' or '!' or '?' or '_');
                result.Append(opensTag ? "<" : "&lt;");
                position++;
            }
            else if (next == '&')
            {
                position += AppendReference(result, xml, position);
            }
            else
            {
                if (IsAllowed(next)) result.Append(next);
                position++;
            }
        }

        return result.ToString();
    }

    /// <summary>Prefixes that stand before an element's or an attribute's name, declared or not.</summary>
    public static IEnumerable<string> Prefixes(string xml) => PrefixUse().Matches(xml)
        .Select(match => match.Groups["prefix"].Value)
        .Where(prefix => prefix is not ("xml" or "xmlns"))
        .Distinct(StringComparer.Ordinal);

    /// <returns>How many characters of the source were dealt with.</returns>
    private static int AppendReference(StringBuilder result, string xml, int position)
    {
        var match = Reference().Match(xml, position, Math.Min(40, xml.Length - position));
        if (!match.Success)
        {
            result.Append("&amp;");
            return 1;
        }

        var decoded = WebUtility.HtmlDecode(match.Value);
        var isMarkup = decoded is "&" or "<" or ">" or "\"" or "'";
        if (isMarkup) result.Append(match.Value);
        else if (decoded == match.Value) result.Append("&amp;").Append(match.ValueSpan[1..]);
        else AppendAllowed(result, decoded);
        return match.Length;
    }

    private static void AppendAllowed(StringBuilder result, ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (IsAllowed(character)) result.Append(character);
        }
    }

    private static bool IsAllowed(char character) => character is '\t' or '\n' or '\r' or >= ' ' and not '\uFFFE' and not '\uFFFF';

    [GeneratedRegex(@"\G&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")]
    private static partial Regex Reference();

    [GeneratedRegex(@"[<\s/](?<prefix>[A-Za-z_][\w.\-]{0,40}):[A-Za-z_]", RegexOptions.NonBacktracking)]
    private static partial Regex PrefixUse();
}

using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsIngest.Fetching.Robots;

/// <summary>
/// Brings paths and patterns to one spelling, so that they compare octet by octet (RFC 9309, 2.2.2): what needs no
/// escape is unescaped, all else is escaped, in capitals.
/// </summary>
internal static class RobotsPath
{
    /// <summary>Reserved characters (RFC 3986, 2.2), which mean something else when escaped; without the wildcards of robots.txt.</summary>
    private static readonly SearchValues<char> Delimiters = SearchValues.Create(":/?#[]@!&'()+,;=");

    /// <summary>The path and query of <paramref name="url"/>; '*' and '$' in it are plain characters and come out escaped.</summary>
    public static string OfUrl(Uri url) => Normalize(url.PathAndQuery);

    /// <summary>A pattern, with its '*' left as they are, and a '$' only where it ends the pattern.</summary>
    public static string OfPattern(string pattern)
    {
        var anchored = pattern.EndsWith('$');
        var path = anchored ? pattern[..^1] : pattern;
        var normalized = string.Join('*', path.Split('*').Select(part => Normalize(part)));
        return anchored ? normalized + '$' : normalized;
    }

    private static string Normalize(string path)
    {
        var result = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && char.IsAsciiHexDigit(path[i + 1]) && char.IsAsciiHexDigit(path[i + 2]))
            {
                Append(result, Convert.ToByte(path.Substring(i + 1, 2), 16), isEscaped: true);
                i += 2;
            }
            else if (char.IsAscii(path[i]))
            {
                Append(result, (byte)path[i], isEscaped: false);
            }
            else
            {
                var length = char.IsHighSurrogate(path[i]) && i + 1 < path.Length && char.IsLowSurrogate(path[i + 1]) ? 2 : 1;
                foreach (var octet in Encoding.UTF8.GetBytes(path, i, length)) Append(result, octet, isEscaped: true);
                i += length - 1;
            }
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, byte octet, bool isEscaped)
    {
        var character = (char)octet;
        var isUnreserved = char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_' or '~';
        var isPlainDelimiter = !isEscaped && Delimiters.Contains(character);
        if (isUnreserved || isPlainDelimiter) result.Append(character);
        else result.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
    }
}

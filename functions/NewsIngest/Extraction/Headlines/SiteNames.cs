namespace NewsIngest.Extraction.Headlines;

/// <summary>Takes the site's name off a declared title: "Headline | The Gazette", "Council News - Headline".</summary>
internal static class SiteNames
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " > ", " < ", " ~ ", " : ", "| "];

    private const string Colon = ": ";
    private const string The = "the ";

    /// <summary>Words of the longest name, and letters of a domain from which a name that begins with it is the site's.</summary>
    private const int MostWords = 5;
    private const int ShortestDomain = 5;

    public static string Strip(string title, string? siteName, Uri? url)
    {
        var text = title.Trim();
        // More than one part can be the site's: "Headline | News | The Gazette".
        for (var round = 0; round < 3; round++)
        {
            var shorter = StripOnce(text, siteName, url);
            if (shorter.Length == text.Length) break;
            text = shorter;
        }

        return text;
    }

    /// <summary>
    /// The last part of the document's title, where the headline stands before it and a bar or the like between: the site's name, when nothing else declares
    /// it.
    /// </summary>
    public static string? After(string headline, string? documentTitle)
    {
        if (headline.Length == 0 || documentTitle?.Trim() is not { } title || Last(title) is not ( > 0 and var at, var separator)) return null;
        var tail = title[(at + separator.Length)..].Trim();
        return tail.Length > 0 && Words(tail) <= MostWords && title.AsSpan(0, at).TrimEnd().EndsWith(headline, StringComparison.OrdinalIgnoreCase)
            ? tail
            : null;
    }

    private static string StripOnce(string title, string? siteName, Uri? url)
    {
        var (at, separator) = Last(title);
        if (at > 0)
        {
            var head = title[..at].Trim();
            var tail = title[(at + separator.Length)..].Trim();
            if (IsSite(tail, siteName, url) || (separator.Contains('|') && Words(head) >= 3 && Words(tail) <= MostWords && Words(head) > Words(tail)))
                return head;
        }

        (at, separator) = First(title);
        if (at > 0 && IsSite(title[..at].Trim(), siteName, url)) return title[(at + separator.Length)..].Trim();
        // "The Example Post: Headline"; a colon in the headline itself follows no site's name.
        at = title.IndexOf(Colon, StringComparison.Ordinal);
        return at > 0 && IsSite(title[..at].Trim(), siteName, url) ? title[(at + Colon.Length)..].Trim() : title;
    }

    private static (int At, string Separator) Last(string title)
    {
        var (best, found) = (-1, "");
        foreach (var separator in Separators)
            if (title.LastIndexOf(separator, StringComparison.Ordinal) is var at && at > best) (best, found) = (at, separator);
        return (best, found);
    }

    private static (int At, string Separator) First(string title)
    {
        var (best, found) = (int.MaxValue, "");
        foreach (var separator in Separators)
            if (title.IndexOf(separator, StringComparison.Ordinal) is >= 0 and var at && at < best) (best, found) = (at, separator);
        return best == int.MaxValue ? (-1, "") : (best, found);
    }

    /// <summary>The part is the site's declared name, or is spelt in its domain.</summary>
    private static bool IsSite(string part, string? siteName, Uri? url)
    {
        if (part.Length == 0) return true;
        if (siteName is not null && WordOverlap.Of(part, siteName) >= 0.6) return true;
        if (url is null || !url.IsAbsoluteUri) return false;
        var host = string.Concat(url.Host.Where(char.IsLetterOrDigit));
        var name = part.StartsWith(The, StringComparison.OrdinalIgnoreCase) ? part[The.Length..] : part;
        var letters = string.Concat(name.Where(char.IsLetterOrDigit));
        return letters.Length >= 3
            && (host.Contains(letters, StringComparison.OrdinalIgnoreCase) || (Words(part) <= MostWords && BeginsWithDomain(letters, url)));
    }

    /// <summary>"Spektrum der Wissenschaft" at spektrum.de.</summary>
    private static bool BeginsWithDomain(string letters, Uri url)
    {
        foreach (var label in url.Host.Split('.'))
            if (label.Length >= ShortestDomain && letters.StartsWith(label.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}

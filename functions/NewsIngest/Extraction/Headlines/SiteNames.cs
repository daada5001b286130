namespace NewsIngest.Extraction.Headlines;

/// <summary>Takes the site's name off a declared title: "Headline | The Gazette", "Council News - Headline".</summary>
internal static class SiteNames
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " > ", " < ", " ~ ", " : ", "| "];

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

    private static string StripOnce(string title, string? siteName, Uri? url)
    {
        var (at, separator) = Last(title);
        if (at > 0)
        {
            var head = title[..at].Trim();
            var tail = title[(at + separator.Length)..].Trim();
            if (IsSite(tail, siteName, url) || (separator.Contains('|') && Words(head) >= 3 && Words(tail) <= 5 && Words(head) > Words(tail))) return head;
        }

        (at, separator) = First(title);
        if (at > 0 && IsSite(title[..at].Trim(), siteName, url)) return title[(at + separator.Length)..].Trim();
        return title;
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
        var host = url.Host.Replace("-", "", StringComparison.Ordinal);
        var letters = string.Concat(part.Where(char.IsLetterOrDigit));
        return letters.Length >= 3 && host.Contains(letters, StringComparison.OrdinalIgnoreCase);
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}

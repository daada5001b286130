namespace NewsIngest.Extraction.Dates;

/// <summary>The order of day and month in dates like 3/4/2021, which the other dates of the page can tell.</summary>
internal static class NumericDates
{
    /// <summary>Ends of the addresses of sites that write the day first, though a system made in America may call their language its own.</summary>
    private static readonly string[] DayFirstHosts = [".uk", ".ie", ".au", ".nz", ".za", ".in", ".scot", ".wales", ".cymru", ".london"];

    /// <summary>Whether 3/4/2021 is the fourth of March on the page: as its other dates tell, or else its language and its site.</summary>
    public static bool IsMonthFirst(ReadOnlySpan<char> text, string? language, Uri? url) =>
        PutMonthFirst(text)
        ?? ("en-US".Equals(language, StringComparison.OrdinalIgnoreCase)
            && !(url is { IsAbsoluteUri: true } && Array.Exists(DayFirstHosts, end => url.Host.EndsWith(end, StringComparison.OrdinalIgnoreCase))));

    /// <summary>Whether most of the dates in the text that can be read only one way put the month first; null when none, or as many, do.</summary>
    public static bool? PutMonthFirst(ReadOnlySpan<char> text)
    {
        var votes = 0;
        while (text.IndexOf('/') is >= 0 and var slash)
        {
            var second = text[(slash + 1)..];
            if (NumberAtEnd(text[..slash]) is { } first && NumberAtStart(second) is { } next && second.IndexOf('/') is 1 or 2)
                votes += first <= 12 && next is > 12 and <= 31 ? 1 : next <= 12 && first is > 12 and <= 31 ? -1 : 0;
            text = second;
        }

        return votes == 0 ? null : votes > 0;
    }

    private static int? NumberAtEnd(ReadOnlySpan<char> text)
    {
        var digits = text[(text.LastIndexOfAnyExceptInRange('0', '9') + 1)..];
        return digits.Length is 1 or 2 ? int.Parse(digits) : null;
    }

    private static int? NumberAtStart(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? text : text[..end];
        return digits.Length is 1 or 2 ? int.Parse(digits) : null;
    }
}

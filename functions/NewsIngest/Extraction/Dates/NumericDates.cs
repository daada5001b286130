namespace NewsIngest.Extraction.Dates;

/// <summary>The order of day and month in dates like 3/4/2021, which the other dates of the page can tell.</summary>
internal static class NumericDates
{
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

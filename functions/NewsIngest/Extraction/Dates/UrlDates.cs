using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsIngest.Extraction.Dates;

/// <summary>Dates that content systems write into addresses.</summary>
internal static partial class UrlDates
{
    /// <summary>
    /// The day in an address like <c>/2021/03/12/</c>, <c>/2021-03-12-</c>, <c>/20210312/</c> <c>/12-03-2021-</c> or <c>/2021/mar/12/</c>; null when it names
    /// none.
    /// </summary>
    public static string? Find(Uri url)
    {
        if (!url.IsAbsoluteUri) return null;
        var match = Numbers().Match(url.AbsolutePath);
        if (match.Success) return $"{match.Groups[1].Value}-{match.Groups[2].Value.PadLeft(2, '0')}-{match.Groups[3].Value.PadLeft(2, '0')}";
        match = DayFirst().Match(url.AbsolutePath);
        if (match.Success) return $"{match.Groups[3].Value}-{match.Groups[2].Value}-{match.Groups[1].Value}";
        match = Named().Match(url.AbsolutePath);
        return match.Success && MonthNames.NumberOf(match.Groups[2].ValueSpan) is > 0 and var month
            ? $"{match.Groups[1].Value}-{month:00}-{match.Groups[3].Value.PadLeft(2, '0')}"
            : null;
    }

    /// <summary>The year in an address like <c>/archive/2021/</c>; null when it names none.</summary>
    public static int? FindYear(Uri url) =>
        url.IsAbsoluteUri && OnlyYear().Match(url.AbsolutePath) is { Success: true } match
            ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    /// <summary>The first day of the month in an address like <c>/2021/03/</c> or <c>/2021-03/</c>; null when it names none.</summary>
    public static string? FindMonth(Uri url)
    {
        var match = YearAndMonth().Match(url.AbsolutePath);
        return match.Success ? $"{match.Groups[1].Value}-{match.Groups[2].Value}-01" : null;
    }

    [GeneratedRegex(@"/((?:19|20)[0-9]{2})[/-](0[1-9]|1[0-2])/", RegexOptions.CultureInvariant)]
    private static partial Regex YearAndMonth();

    [GeneratedRegex(@"(?<![0-9])((?:19|20)[0-9]{2})(?:/|-|_|\.)?((?:0[1-9]|1[0-2]))(?:/|-|_|\.)?(0[1-9]|[12][0-9]|3[01])(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<![0-9])(0[1-9]|[12][0-9]|3[01])[-_.](0[1-9]|1[0-2])[-_.]((?:19|20)[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"/((?:19|20)[0-9]{2})/", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyYear();

    [GeneratedRegex(@"/((?:19|20)[0-9]{2})/([a-z]{3,9})/([0-9]{1,2})(?=/|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}

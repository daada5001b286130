using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsIngest.Extraction.Dates;

/// <summary>Dates told by their distance from the day on which the page was read.</summary>
internal static partial class RelativeDates
{
    public static DateTimeOffset? Read(ReadOnlySpan<char> text, DateTimeOffset now)
    {
        foreach (var match in Ago().EnumerateMatches(text))
        {
            var words = text.Slice(match.Index, match.Length);
            var blank = words.IndexOfAny(" \n");
            var count = int.TryParse(words[..blank], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
            return words[blank..].TrimStart()[0] switch
            {
                's' or 'S' => now,
                'm' or 'M' when words.Contains("mo", StringComparison.OrdinalIgnoreCase) => Day(now.AddMonths(-count)),
                'm' or 'M' => now.AddMinutes(-count),
                'h' or 'H' => now.AddHours(-count),
                'd' or 'D' => Day(now.AddDays(-count)),
                'w' or 'W' => Day(now.AddDays(-7 * count)),
                _ => Day(now.AddYears(-count)),
            };
        }

        var trimmed = text.Trim();
        return trimmed.StartsWith("yesterday", StringComparison.OrdinalIgnoreCase) ? Day(now.AddDays(-1))
            : trimmed.StartsWith("today", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("just now", StringComparison.OrdinalIgnoreCase) ? Day(now)
            : null;
    }

    private static DateTimeOffset Day(DateTimeOffset moment) => new(moment.Date, TimeSpan.Zero);

    [GeneratedRegex(@"\b(?:[0-9]{1,3}|an?|one)\s(?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month|year)s?\sago\b", RegexOptions.IgnoreCase
        | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Ago();
}

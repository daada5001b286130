using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsIngest.Sources.Feeds;

/// <summary>
/// Reads the dates of feeds and sitemaps: RFC 822 and 2822 with all their mishaps, RFC 3339 and the W3C profile of ISO 8601, Unix
/// time, and dates as people write them. A date without a zone is taken as UTC.
/// </summary>
public static partial class FeedDate
{
    private const int EarliestYear = 1970;
    private const int LatestYear = 2100;

    /// <returns>Null when it is no date, or one that no news can have (before 1970, after 2100).</returns>
    public static DateTimeOffset? Parse(string? text)
    {
        if (text is null || text.Length > 200) return null;

        var trimmed = text.Trim();
        if (trimmed.Length == 0) return null;
        return UnixTime(trimmed) ?? (Iso().Match(trimmed) is { Success: true } iso ? OfIso(iso) : OfWords(trimmed));
    }

    private static DateTimeOffset? UnixTime(string text) =>
        text.Length is 10 or 13 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && DateTimeOffset.FromUnixTimeMilliseconds(text.Length == 10 ? number * 1000 : number) is { Year: <= LatestYear } time
            ? time
            : null;

    private static DateTimeOffset? OfIso(Match iso) => Build(
        Number(iso, "year"), Number(iso, "month") ?? 1, Number(iso, "day") ?? 1, new ClockTime(
            Number(iso, "hour") ?? 0, Number(iso, "minute") ?? 0, Number(iso, "second") ?? 0, Half: null), iso.Groups["zone"].Value);

    /// <summary>Finds day, month, year, time and zone among words in any order.</summary>
    private static DateTimeOffset? OfWords(string text)
    {
        ClockTime? time = null;
        var zone = "";
        int? month = null;
        List<int> numbers = [];
        foreach (Match word in Words().Matches(Comment().Replace(text, " ")))
        {
            var value = word.Value;
            if (word.Groups["time"].Success) time ??= OfClock(word);
            else if (word.Groups["date"].Success) numbers.AddRange(value.Split('/', '-', '.').Select(part => int.Parse(part, CultureInfo.InvariantCulture)));
            else if (word.Groups["number"].Success) numbers.Add(int.Parse(word.Groups["number"].ValueSpan, CultureInfo.InvariantCulture));
            else if (word.Groups["offset"].Success && time is not null) zone += value;
            else if (word.Groups["offset"].Success && int.TryParse(value.AsSpan(1), out var dashed)) numbers.Add(dashed);
            else if (month is null && MonthOf(value) is { } named) month = named;
            else if (time is not null && FeedDateZones.Find(value) is not null) zone = value;
        }

        var date = month is { } known ? WithMonth(numbers, known) : InNumbers(numbers);
        return date is var (year, monthNumber, day) ? Build(year, monthNumber, day, time ?? default, zone) : null;
    }

    private static (int Year, int Month, int Day)? WithMonth(List<int> numbers, int month) => numbers switch
    {
        [> 31 and var year, var day, ..] => (FullYear(year), month, day),
        [var day, var year, ..] => (FullYear(year), month, day),
        _ => null,
    };

    /// <summary>Day first, as in Britain, unless only month first is a date.</summary>
    private static (int Year, int Month, int Day)? InNumbers(List<int> numbers) => numbers switch
    {
        [> 31 and var year, var month, var day, ..] => (year, month, day),
        [var month and <= 12, > 12 and <= 31 and var day, var year, ..] => (FullYear(year), month, day),
        [var day, var month, var year, ..] => (FullYear(year), month, day),
        _ => null,
    };

    private static ClockTime OfClock(Match word) => new(
        Number(word, "hour") ?? 0, Number(word, "minute") ?? 0, Number(word, "second") ?? 0,
        word.Groups["half"].Value is [var half, ..] ? char.ToLowerInvariant(half) : null);

    /// <summary>Two-digit years, by RFC 2822, 4.3; three-digit ones come from a fault of the year 2000.</summary>
    private static int FullYear(int year) => year switch
    {
        < 50 => year + 2000,
        < 1000 => year + 1900,
        _ => year,
    };

    private static int? MonthOf(string word) =>
        word.Length < 3 ? null : Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, name =>
            name.StartsWith(word, StringComparison.OrdinalIgnoreCase) || word.Equals("Sept", StringComparison.OrdinalIgnoreCase) && name == "September") is >= 0
                and var index
            ? index + 1
            : null;

    private static DateTimeOffset? Build(int? year, int month, int day, ClockTime time, string zone)
    {
        if (year is not (>= EarliestYear and <= LatestYear) || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year.Value, month)) return null;
        if (time is not { Hour: <= 24, Minute: < 60, Second: <= 60 }) return null;

        var clock = time.SinceMidnight;
        if (clock > TimeSpan.FromDays(1)) return null;
        return new DateTimeOffset(year.Value, month, day, 0, 0, 0, FeedDateZones.Find(zone) ?? TimeSpan.Zero) + clock;
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true, ValueSpan: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    // Digits are those of ASCII: \d would take those of any script.
    [GeneratedRegex(
        @"^(?<year>[0-9]{4})(-?(?<month>[0-9]{2})(-?(?<day>[0-9]{2})([T\s]+(?<hour>[0-9]{1,2})(:?(?<minute>[0-9]{2})(:?(?<second>[0-9]{2})([.,][0-9]+)?)?)?\s*(?<zone>[A-Za-z]{1,5}|[+\-−][0-9]{1,2}:?[0-9]{0,2})?)?)?)?$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"(?<time>\b(?<hour>[0-9]{1,2})(:(?<minute>[0-9]{1,2})(:(?<second>[0-9]{1,2})([.,][0-9]+)?)?\s*(?<half>[AaPp]\.?[Mm]\.?)?|\.(?<minute>[0-9]{2})\s*(?<half>[AaPp]\.?[Mm]\b)|\s*(?<half>[AaPp]\.?[Mm]\b\.?)))|(?<date>\b[0-9]{1,4}[/.\-][0-9]{1,2}[/.\-][0-9]{1,4}\b)|(?<offset>[+\-−][0-9]{1,2}:?[0-9]{0,2}\b)|(?<number>[0-9]{1,4})(?<ordinal>st|nd|rd|th)?|(?<name>[A-Za-z]+)",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Words();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    /// <param name="Half">'a' or 'p' on a twelve-hour clock.</param>
    private readonly record struct ClockTime(int Hour, int Minute, int Second, char? Half)
    {
        public TimeSpan SinceMidnight => new(Half switch
        {
            'a' when Hour == 12 => 0,
            'p' when Hour < 12 => Hour + 12,
            _ => Hour,
        }, Minute, Math.Min(Second, 59));
    }
}

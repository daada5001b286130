using System.Globalization;

namespace NewsIngest.Storage;

/// <summary>
/// Row keys that sort newest first: tables return rows in ascending order of their keys, so time is written as what is left of it.
/// </summary>
internal static class SortKey
{
    private const int Digits = 19;

    /// <summary>Nineteen digits; a later time gives a lower key.</summary>
    public static string Inverted(DateTimeOffset time) =>
        (DateTimeOffset.MaxValue.UtcTicks - time.UtcTicks).ToString("D19", CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Inverted(DateTimeOffset)"/>
    public static string Inverted(DateOnly day) => Inverted(StartOf(day));

    /// <summary>The first moment of a day; days are UTC's here.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>The time that a key made with <see cref="Inverted(DateTimeOffset)"/> begins with; false for any other text.</summary>
    public static bool TryTime(string key, out DateTimeOffset time)
    {
        var (most, left) = (DateTimeOffset.MaxValue.UtcTicks, 0L);
        var valid = key.Length > Digits && long.TryParse(key.AsSpan(0, Digits), NumberStyles.None, CultureInfo.InvariantCulture, out left) && left <= most;
        time = valid ? new(most - left, TimeSpan.Zero) : default;
        return valid;
    }

    /// <summary>The partition of a month: "2026-03".</summary>
    public static string Month(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The partition of an hour: "2026-03-01T17".</summary>
    public static string Hour(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH", CultureInfo.InvariantCulture);
}

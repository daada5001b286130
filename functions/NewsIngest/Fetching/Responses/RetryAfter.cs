using System.Globalization;

namespace NewsIngest.Fetching.Responses;

/// <summary>The Retry-After header (RFC 9110, 10.2.3).</summary>
internal static class RetryAfter
{
    /// <param name="value">Seconds or a date; as it came.</param>
    /// <param name="longest">A later time is taken as this far ahead.</param>
    /// <returns>Null when there is no header, or it is unreadable, negative or past: the usual back-off applies.</returns>
    public static DateTimeOffset? Parse(string? value, DateTimeOffset now, TimeSpan longest)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;

        var wait = double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            ? seconds >= longest.TotalSeconds ? longest : TimeSpan.FromSeconds(double.IsNaN(seconds) ? 0 : Math.Max(seconds, 0))
            : HttpDate.Parse(value) - now;
        if (wait is not { } positive || positive <= TimeSpan.Zero) return null;

        return now + (positive < longest ? positive : longest);
    }
}

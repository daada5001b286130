using NewsIngest.Fetching;

namespace NewsIngest.Sources;

/// <summary>Says when a source is polled next.</summary>
public static class PollSchedule
{
    /// <summary>However long a source fails, it is looked at once a week.</summary>
    public static readonly TimeSpan LongestBackOff = TimeSpan.FromDays(7);

    /// <summary>
    /// After a success: the source's interval, or what the feed or the Cache-Control header asks for if that is longer. After failures:
    /// the interval doubled for each one in a row. Never before the site's Retry-After.
    /// </summary>
    /// <param name="page">What the poll that just ended brought.</param>
    /// <param name="minimumInterval">From the listing, where one was read.</param>
    /// <param name="failures">Failed polls in a row, this one included; 0 after a success.</param>
    /// <param name="chance">From 0 to 1; moves the poll within the source's jitter.</param>
    public static DateTimeOffset Next(Source source, FetchedPage page, TimeSpan? minimumInterval, int failures, double chance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(failures);
        ArgumentOutOfRangeException.ThrowIfLessThan(chance, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(chance, 1);

        var interval = failures == 0
            ? Longest(source.Interval, minimumInterval, page.FreshFor)
            : Shortest(source.Interval * Math.Pow(2, Math.Min(failures, 16)), Longest(LongestBackOff, source.Interval));
        var next = page.FetchedAt + interval * (1 + source.Jitter * (2 * chance - 1));
        return page.RetryAt > next ? page.RetryAt.Value : next;
    }

    private static TimeSpan Longest(params ReadOnlySpan<TimeSpan?> spans)
    {
        var longest = TimeSpan.Zero;
        foreach (var span in spans)
        {
            if (span > longest) longest = span.Value;
        }

        return longest;
    }

    private static TimeSpan Shortest(TimeSpan left, TimeSpan right) => left < right ? left : right;
}

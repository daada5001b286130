using System.Globalization;
using Microsoft.Azure.Functions.Worker;

namespace NewsIngest.LocalHost.Functions;

/// <summary>How often, and after which waits, a failed function runs again.</summary>
/// <param name="MaxRetries">After the first run; -1 without end.</param>
/// <param name="Shortest">The first wait.</param>
/// <param name="Longest">The longest wait; the same as the shortest for a fixed delay.</param>
internal sealed record RetryPolicy(int MaxRetries, TimeSpan Shortest, TimeSpan Longest)
{
    public static readonly RetryPolicy None = new(0, TimeSpan.Zero, TimeSpan.Zero);

    public static RetryPolicy From(RetryAttribute? attribute) => attribute switch
    {
        FixedDelayRetryAttribute same => new(same.MaxRetryCount, Parse(same.DelayInterval), Parse(same.DelayInterval)),
        ExponentialBackoffRetryAttribute grows => new(grows.MaxRetryCount, Parse(grows.MinimumInterval), Parse(grows.MaximumInterval)),
        _ => None,
    };

    public bool Allows(int retry) => MaxRetries < 0 || retry <= MaxRetries;

    /// <summary>The wait before a retry: doubled each time from the shortest, times 0.8 to 1.2 by chance, within both bounds.</summary>
    /// <param name="retry">From 1.</param>
    /// <param name="chance">From 0 to 1.</param>
    public TimeSpan WaitBefore(int retry, double chance)
    {
        if (Shortest == Longest) return Shortest;
        var first = Shortest > TimeSpan.Zero ? Shortest : TimeSpan.FromSeconds(1);
        var wait = first * Math.Pow(2, Math.Min(retry - 1, 30)) * (0.8 + (0.4 * chance));
        return wait < Shortest ? Shortest : wait > Longest ? Longest : wait;
    }

    private static TimeSpan Parse(string interval) => TimeSpan.Parse(interval, CultureInfo.InvariantCulture);
}

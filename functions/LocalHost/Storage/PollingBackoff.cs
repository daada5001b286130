namespace NewsIngest.LocalHost.Storage;

/// <summary>
/// How long to wait before the next look: nothing after a find, then longer and longer, with chance in it so that hosts do not march
/// in step.
/// </summary>
internal sealed class PollingBackoff(TimeSpan longest, Func<double> chance)
{
    public static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);

    // 2^30 times 100 ms is three years: enough for any interval, and far from an overflow.
    private const int MostDoublings = 30;

    private int _misses;

    /// <summary>The look found something, or the storage answers again.</summary>
    public void Reset() => _misses = 0;

    /// <summary>The look found nothing: the wait before the next.</summary>
    public TimeSpan NextWait() => WaitAfter(_misses++, longest, chance());

    /// <param name="misses">Vain looks before this one.</param>
    /// <param name="longest">The wait's upper bound.</param>
    /// <param name="chance">From 0 to 1: the wait is that far from 0.8 to 1.2 times the doubled interval.</param>
    public static TimeSpan WaitAfter(int misses, TimeSpan longest, double chance)
    {
        var wait = Shortest * Math.Pow(2, Math.Min(misses, MostDoublings)) * (0.8 + (0.4 * chance));
        if (wait < Shortest) wait = Shortest;
        return wait > longest ? longest : wait;
    }
}

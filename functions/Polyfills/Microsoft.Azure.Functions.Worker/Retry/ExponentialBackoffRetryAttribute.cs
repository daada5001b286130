using System.Globalization;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Waits longer before each further try.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ExponentialBackoffRetryAttribute : RetryAttribute
{
    /// <param name="maxRetryCount">How often after the first run; -1 without end.</param>
    /// <param name="minimumInterval">A <see cref="TimeSpan"/>, such as "00:00:05".</param>
    /// <param name="maximumInterval">A <see cref="TimeSpan"/>, not below the minimum.</param>
    /// <exception cref="ArgumentOutOfRangeException">An interval is no time span, or negative.</exception>
    /// <exception cref="ArgumentException">The minimum is greater than the maximum.</exception>
    public ExponentialBackoffRetryAttribute(int maxRetryCount, string minimumInterval, string maximumInterval)
    {
        var minimum = Parse(minimumInterval, nameof(minimumInterval));
        var maximum = Parse(maximumInterval, nameof(maximumInterval));
        if (minimum > maximum)
        {
            throw new ArgumentException(
                $"The minimum {minimumInterval} is greater than the maximum {maximumInterval}.", nameof(minimumInterval));
        }

        MaxRetryCount = maxRetryCount;
        MinimumInterval = minimumInterval;
        MaximumInterval = maximumInterval;
    }

    public string MinimumInterval { get; }

    public string MaximumInterval { get; }

    private static TimeSpan Parse(string text, string parameter) =>
        TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var interval) && interval >= TimeSpan.Zero
            ? interval
            : throw new ArgumentOutOfRangeException(parameter, text, "A time span of zero or more is needed, such as 00:00:10.");
}

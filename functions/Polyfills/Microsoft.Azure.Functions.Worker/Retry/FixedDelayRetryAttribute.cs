using System.Globalization;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Waits the same time before each further try.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FixedDelayRetryAttribute : RetryAttribute
{
    /// <param name="maxRetryCount">How often after the first run; -1 without end.</param>
    /// <param name="delayInterval">A <see cref="TimeSpan"/>, such as "00:00:10".</param>
    /// <exception cref="ArgumentOutOfRangeException">The delay is no time span, or negative.</exception>
    public FixedDelayRetryAttribute(int maxRetryCount, string delayInterval)
    {
        if (!TimeSpan.TryParse(delayInterval, CultureInfo.InvariantCulture, out var delay) || delay < TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(
                nameof(delayInterval), delayInterval, "A time span of zero or more is needed, such as 00:00:10.");
        }

        MaxRetryCount = maxRetryCount;
        DelayInterval = delayInterval;
    }

    public string DelayInterval { get; }
}

namespace Microsoft.Azure.Functions.Worker;

/// <summary>How often this event was tried before, by a <see cref="RetryAttribute"/>.</summary>
public abstract class RetryContext
{
    /// <summary>0 for the first run.</summary>
    public abstract int RetryCount { get; }

    /// <summary>-1 without end.</summary>
    public abstract int MaxRetryCount { get; }
}

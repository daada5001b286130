namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs a failed function again. For timers; a queue message has its dequeue count instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class RetryAttribute : Attribute
{
    /// <summary>How often after the first run; -1 without end.</summary>
    public int MaxRetryCount { get; set; }
}

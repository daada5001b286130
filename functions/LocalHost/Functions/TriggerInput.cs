namespace NewsIngest.LocalHost.Functions;

/// <summary>The event that runs a function once.</summary>
internal abstract record TriggerInput
{
    /// <summary>Why the function runs, for the log. Asked after the run.</summary>
    public abstract string Reason { get; }
}

using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.LocalHost.Timers;

namespace NewsIngest.LocalHost.Functions;

/// <summary>What runs a function, with its settings resolved.</summary>
internal abstract record FunctionTrigger
{
    /// <summary>A few words for the list of functions.</summary>
    public abstract string Describe();
}

internal sealed record TimerFunctionTrigger(Schedule Schedule, bool UseMonitor, bool RunOnStartup) : FunctionTrigger
{
    public override string Describe() => $"timer  {Schedule}{(RunOnStartup ? ", and at start" : "")}";
}

/// <param name="Queue">The queue's name.</param>
/// <param name="Connection">The name of the storage connection.</param>
internal sealed record QueueFunctionTrigger(string Queue, string Connection) : FunctionTrigger
{
    public override string Describe() => $"queue  {Queue}";
}

/// <param name="Methods">Upper case; empty for any.</param>
/// <param name="Route">Below the prefix.</param>
internal sealed record HttpFunctionTrigger(IReadOnlyList<string> Methods, RoutePattern Route, AuthorizationLevel Level) : FunctionTrigger
{
    public override string Describe() =>
        $"http   {(Methods.Count == 0 ? "any method" : string.Join(", ", Methods))} ({Level.ToString().ToLowerInvariant()})";
}

using NewsIngest.LocalHost.Functions;

namespace NewsIngest.LocalHost.Timers;

internal sealed record TimerFunctionTrigger(Schedule Schedule, bool UseMonitor, bool RunOnStartup) : FunctionTrigger
{
    public override string Describe() => $"timer  {Schedule}{(RunOnStartup ? ", and at start" : "")}";
}

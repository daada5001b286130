using Microsoft.Azure.Functions.Worker;
using NewsIngest.LocalHost.Functions;

namespace NewsIngest.LocalHost.Timers;

internal sealed record TimerInput(TimerInfo Timer, string Why) : TriggerInput
{
    public override string Reason => Why;
}

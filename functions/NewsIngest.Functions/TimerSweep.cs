using Microsoft.Azure.Functions.Worker;
using NewsIngest.Pipeline;

namespace NewsIngest.Functions;

/// <summary>Sends on what stalled and revisits articles that may have changed, on the schedule of setting <c>SweepSchedule</c>.</summary>
public sealed class TimerSweep(Sweeper sweeper)
{
    [Function(nameof(TimerSweep))]
    public Task RunAsync([TimerTrigger("%SweepSchedule%")] TimerInfo _, CancellationToken cancellationToken) =>
        sweeper.RunAsync(cancellationToken);
}

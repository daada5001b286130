using Microsoft.Azure.Functions.Worker;
using NewsIngest.Operations.Status;
using NewsIngest.Pipeline;

namespace NewsIngest.Functions;

/// <summary>Sends on what stalled and revisits articles that may have changed, on the schedule of setting <c>SweepSchedule</c>.</summary>
public sealed class TimerSweep(Sweeper sweeper, TimerRuns runs)
{
    [Function(nameof(TimerSweep))]
    public Task RunAsync([TimerTrigger("%SweepSchedule%")] TimerInfo _, CancellationToken cancellationToken) =>
        runs.RunAsync(nameof(TimerSweep), async token =>
        {
            var result = await sweeper.RunAsync(token);
            return $"{result.Stalled} stalled articles sent on, {result.Revisits} to be read again";
        }, cancellationToken);
}

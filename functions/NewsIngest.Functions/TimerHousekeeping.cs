using Microsoft.Azure.Functions.Worker;
using NewsIngest.Operations;
using NewsIngest.Operations.Status;

namespace NewsIngest.Functions;

/// <summary>
/// Removes what is kept no longer, on the schedule of setting <c>SweepSchedule</c>: a failure of the sweep does not hold it up, nor the other way round.
/// </summary>
public sealed class TimerHousekeeping(Housekeeping housekeeping, TimerRuns runs)
{
    [Function(nameof(TimerHousekeeping))]
    public Task RunAsync([TimerTrigger("%SweepSchedule%")] TimerInfo _, CancellationToken cancellationToken) =>
        runs.RunAsync(nameof(TimerHousekeeping), async token =>
        {
            var result = await housekeeping.RunAsync(token);
            return $"{result.Pages} old pages and {result.Notes} old errors removed";
        }, cancellationToken);
}

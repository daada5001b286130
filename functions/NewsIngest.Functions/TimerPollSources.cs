using Microsoft.Azure.Functions.Worker;
using NewsIngest.Operations.Status;
using NewsIngest.Pipeline;

namespace NewsIngest.Functions;

/// <summary>Polls the sources that are due, on the schedule of setting <c>PollSchedule</c>.</summary>
public sealed class TimerPollSources(SourcePoller poller, TimerRuns runs)
{
    [Function(nameof(TimerPollSources))]
    public Task RunAsync([TimerTrigger("%PollSchedule%")] TimerInfo _, CancellationToken cancellationToken) =>
        runs.RunAsync(nameof(TimerPollSources), async token =>
        {
            var results = await poller.PollDueAsync(token);
            return $"{results.Count} sources polled, {results.Sum(result => result.New)} new articles";
        }, cancellationToken);
}

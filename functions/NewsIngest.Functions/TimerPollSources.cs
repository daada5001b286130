using Microsoft.Azure.Functions.Worker;
using NewsIngest.Pipeline;

namespace NewsIngest.Functions;

/// <summary>Polls the sources that are due, on the schedule of setting <c>PollSchedule</c>.</summary>
public sealed class TimerPollSources(SourcePoller poller)
{
    [Function(nameof(TimerPollSources))]
    public Task RunAsync([TimerTrigger("%PollSchedule%")] TimerInfo _, CancellationToken cancellationToken) =>
        poller.PollDueAsync(cancellationToken);
}

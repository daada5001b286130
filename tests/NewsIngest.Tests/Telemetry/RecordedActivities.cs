using System.Collections.Concurrent;
using System.Diagnostics;
using NewsIngest.Telemetry;

namespace NewsIngest.Tests.Telemetry;

/// <summary>Keeps the pipeline's spans of this process: those of tests that run beside this one too, so look for your own.</summary>
internal sealed class RecordedActivities : IDisposable
{
    private readonly ConcurrentQueue<Activity> _ended = new();
    private readonly ActivityListener _listener;

    public RecordedActivities()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == PipelineTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _ended.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public Activity Ended(ActivitySpanId span) => _ended.Single(activity => activity.SpanId == span);

    public void Dispose() => _listener.Dispose();
}

using System.Diagnostics;
using NewsIngest.Messages;

namespace NewsIngest.Telemetry;

/// <summary>One run of a stage: its span and its duration. What is disposed of without <see cref="Done"/> has failed.</summary>
internal sealed class StageRun : IDisposable
{
    private readonly string _stage;
    private readonly Activity? _activity;
    private readonly TimeProvider _time;
    private readonly long _started;
    private string? _failure = "unknown";

    private StageRun(string stage, Activity? activity, TimeProvider time)
    {
        (_stage, _activity, _time, _started) = (stage, activity, time, time.GetTimestamp());
    }

    /// <summary>Takes up a queue message: its trace goes on, and how long it waited is measured.</summary>
    public static StageRun OfMessage(string queue, string message, TimeProvider time)
    {
        var header = MessageHeader.Read(message);
        if (header.Due is { } due) PipelineMetrics.MessageTaken(queue, time.GetUtcNow() - due);
        return new StageRun(queue, PipelineTelemetry.BeginMessage(queue, header.Trace), time);
    }

    public static StageRun OfPoll(string source, TimeProvider time) =>
        new(PipelineTelemetry.PollStage, PipelineTelemetry.BeginPoll(source), time);

    public void Done() => _failure = null;

    public void Failed(Exception exception) => _failure = exception.GetType().Name;

    public void Dispose()
    {
        PipelineMetrics.StageEnded(_stage, _time.GetElapsedTime(_started), _failure);
        if (_failure is not null) _activity?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", _failure);
        _activity?.Dispose();
    }
}

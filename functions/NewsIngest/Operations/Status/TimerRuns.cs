using Azure;
using Microsoft.Extensions.Logging;
using NewsIngest.Storage;

namespace NewsIngest.Operations.Status;

/// <summary>Runs a timer's work and records how it went: the Functions host itself only logs a timer's failure.</summary>
public sealed partial class TimerRuns(RunStore runs, TimeProvider time, ILogger<TimerRuns> logger)
{
    /// <param name="name">The function's name.</param>
    /// <param name="work">Returns what it did, in one line.</param>
    public async Task RunAsync(string name, Func<CancellationToken, Task<string>> work, CancellationToken cancellationToken)
    {
        var started = time.GetUtcNow();
        try
        {
            var detail = await work(cancellationToken);
            await runs.RecordAsync(new TimerRun(name, started, time.GetUtcNow(), Succeeded: true, detail), cancellationToken);
        }
        catch (Exception exception)
        {
            await TryRecordAsync(new TimerRun(name, started, time.GetUtcNow(), Succeeded: false, ErrorText.Of(exception)));
            throw;
        }
    }

    /// <summary>Storage may be the very thing that failed: the work's own error must not be lost over it.</summary>
    private async Task TryRecordAsync(TimerRun run)
    {
        try
        {
            await runs.RecordAsync(run, CancellationToken.None);
        }
        catch (Exception exception) when (exception is RequestFailedException or AggregateException)
        {
            Log.NotRecorded(logger, run.Name, ErrorText.Of(exception));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "{Timer} failed, and that could not be recorded in table Runs. {Reason}")]
        public static partial void NotRecorded(ILogger logger, string timer, string reason);
    }
}

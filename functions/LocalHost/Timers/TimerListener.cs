using Microsoft.Extensions.Logging;
using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Storage;

namespace NewsIngest.LocalHost.Timers;

/// <summary>
/// Runs one timer function as the Functions host does: by its schedule in UTC, never twice at once, in one process of the app at a time,
/// at once when occurrences were missed. A failed run is logged and the schedule moves on.
/// </summary>
internal sealed partial class TimerListener(
    FunctionDescriptor function,
    ITimerLock timerLock,
    IScheduleStore schedules,
    TimerRunner runner,
    StorageOutage outage,
    TimeProvider time,
    Func<double> chance,
    ILogger logger) : ITriggerListener
{
    /// <summary>How often a process without the lock asks for it.</summary>
    private static readonly TimeSpan AskForLockEvery = TimeSpan.FromSeconds(5);

    /// <summary>The clock is looked at this often: a computer that slept must not sleep through an occurrence too.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly TimerFunctionTrigger _trigger = (TimerFunctionTrigger)function.Trigger;
    private readonly PollingBackoff _backoff = new(AskForLockEvery, chance);
    private readonly bool _isMonitored = IsMonitored((TimerFunctionTrigger)function.Trigger, time.GetUtcNow());
    private bool _startupRunIsDue = ((TimerFunctionTrigger)function.Trigger).RunOnStartup;
    private bool _isElsewhere;

    public FunctionDescriptor Function => function;

    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await using var hold = await TakeLockAsync(stopping);
                using var until = CancellationTokenSource.CreateLinkedTokenSource(stopping, hold.Lost);
                await KeepScheduleAsync(until.Token);
            }
            catch (OperationCanceledException)
            {
                // Stopped, or the lock was lost and is asked for again.
            }
        }
    }

    // A timer holds nothing but its lock, which ends with the process.
    public Task AbandonAsync() => Task.CompletedTask;

    public Task<InvocationResult> InvokeAsync(string? input, CancellationToken cancellation) =>
        runner.RunAsync(new TimerInput(new(), "asked for")).WaitAsync(cancellation);

    private static bool IsMonitored(TimerFunctionTrigger trigger, DateTimeOffset now) =>
        trigger.UseMonitor && !trigger.Schedule.IsFasterThanAMinute(now);

    private async Task<ITimerLockHold> TakeLockAsync(CancellationToken stopping)
    {
        while (true)
        {
            if (await TryAsync(() => timerLock.TryTakeAsync(function.EntryPoint, stopping), stopping) is { } hold)
            {
                _isElsewhere = false;
                return hold;
            }

            if (!_isElsewhere) Log.AnotherHostRunsIt(logger);
            _isElsewhere = true;
            await Task.Delay(AskForLockEvery, time, stopping);
        }
    }

    private async Task KeepScheduleAsync(CancellationToken until)
    {
        var stored = _isMonitored ? await TryAsync(() => schedules.ReadAsync(function.EntryPoint, until), until) : null;
        var state = ScheduleState.AtStart(_trigger.Schedule, stored, time.GetUtcNow());
        if (state != stored) await SaveAsync(state, until);
        Log.NextOccurrence(logger, state.Next);

        if (state.IsPastDue(time.GetUtcNow())) state = await RunOnceAsync(state, "past due", until);
        else if (_startupRunIsDue) state = await RunOnceAsync(state, "at start", until);
        _startupRunIsDue = false;

        while (true)
        {
            state = await WaitAsync(state, until);
            state = await RunOnceAsync(state, "on schedule", until);
        }
    }

    private async Task<ScheduleState> RunOnceAsync(ScheduleState state, string why, CancellationToken until)
    {
        until.ThrowIfCancellationRequested();
        var started = time.GetUtcNow();
        await runner.RunAsync(
            new TimerInput(new() { ScheduleStatus = _isMonitored ? state.ToStatus() : null, IsPastDue = why == "past due" }, why));
        var next = state.AfterRun(_trigger.Schedule, started, scheduled: why == "on schedule");
        await SaveAsync(next, CancellationToken.None);
        return next;
    }

    /// <returns>The state whose next occurrence has come: the same one, unless the clock was put back meanwhile.</returns>
    private async Task<ScheduleState> WaitAsync(ScheduleState state, CancellationToken until)
    {
        for (var now = time.GetUtcNow(); state.Next > now; now = time.GetUtcNow())
        {
            if (state.IsBehind(now)) await SaveAsync(state = ScheduleState.New(_trigger.Schedule, now), until);
            var wait = state.Next - now;
            await Task.Delay(wait < LongestWait ? wait : LongestWait, time, until);
        }

        return state;
    }

    /// <summary>A schedule that cannot be saved now goes on from memory, and is saved with the next run.</summary>
    private async Task SaveAsync(ScheduleState state, CancellationToken until)
    {
        if (!_isMonitored) return;
        try
        {
            await schedules.WriteAsync(function.EntryPoint, state, until);
            outage.Succeeded(function.Name);
        }
        catch (Exception failure)
        {
            until.ThrowIfCancellationRequested();
            outage.Failed(function.Name, failure);
        }
    }

    /// <summary>Asks storage until it answers.</summary>
    private async Task<T> TryAsync<T>(Func<Task<T>> ask, CancellationToken until)
    {
        while (true)
        {
            try
            {
                var answer = await ask();
                outage.Succeeded(function.Name);
                _backoff.Reset();
                return answer;
            }
            catch (Exception failure)
            {
                until.ThrowIfCancellationRequested();
                outage.Failed(function.Name, failure);
            }

            await Task.Delay(_backoff.NextWait(), time, until);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Another host of this app keeps the schedule: this one waits for its turn.")]
        public static partial void AnotherHostRunsIt(ILogger logger);

        [LoggerMessage(Level = LogLevel.Debug, Message = "Next at {Next:u}.")]
        public static partial void NextOccurrence(ILogger logger, DateTimeOffset next);
    }
}

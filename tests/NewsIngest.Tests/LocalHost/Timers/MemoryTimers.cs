using System.Collections.Concurrent;
using NewsIngest.LocalHost.Timers;

namespace NewsIngest.Tests.LocalHost.Timers;

/// <summary>Locks and schedules of one app, in memory.</summary>
internal sealed class MemoryTimers : ITimerLock, IScheduleStore
{
    public ConcurrentDictionary<string, ScheduleState> States { get; } = new();

    public ConcurrentDictionary<string, CancellationTokenSource> Locks { get; } = new();

    /// <summary>Another host has every lock.</summary>
    public bool HeldElsewhere { get; set; }

    /// <summary>Every call fails.</summary>
    public bool IsAway { get; set; }

    public Task<ITimerLockHold?> TryTakeAsync(string timer, CancellationToken cancellation)
    {
        ThrowIfAway();
        if (HeldElsewhere) return Task.FromResult<ITimerLockHold?>(null);
        var lost = new CancellationTokenSource();
        return Task.FromResult<ITimerLockHold?>(Locks.TryAdd(timer, lost) ? new Hold(this, timer, lost) : null);
    }

    public Task<ScheduleState?> ReadAsync(string timer, CancellationToken cancellation)
    {
        ThrowIfAway();
        return Task.FromResult(States.GetValueOrDefault(timer));
    }

    public Task WriteAsync(string timer, ScheduleState state, CancellationToken cancellation)
    {
        ThrowIfAway();
        States[timer] = state;
        return Task.CompletedTask;
    }

    /// <summary>Takes the locks away from those who hold them.</summary>
    public Task LoseAsync() => Task.WhenAll(Locks.Values.Select(held => held.CancelAsync()));

    private void ThrowIfAway()
    {
        if (IsAway) throw new IOException("Storage is away.");
    }

    private sealed class Hold(MemoryTimers timers, string timer, CancellationTokenSource lost) : ITimerLockHold
    {
        public CancellationToken Lost => lost.Token;

        public ValueTask DisposeAsync()
        {
            timers.Locks.TryRemove(timer, out var _);
            return ValueTask.CompletedTask;
        }
    }
}

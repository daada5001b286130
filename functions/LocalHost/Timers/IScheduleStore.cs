namespace NewsIngest.LocalHost.Timers;

/// <summary>Keeps where schedules stand over restarts.</summary>
internal interface IScheduleStore
{
    Task<ScheduleState?> ReadAsync(string timer, CancellationToken cancellation);

    Task WriteAsync(string timer, ScheduleState state, CancellationToken cancellation);
}

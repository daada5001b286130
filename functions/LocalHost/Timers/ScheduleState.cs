using Microsoft.Azure.Functions.Worker;

namespace NewsIngest.LocalHost.Timers;

/// <summary>Where a schedule stands, all in UTC.</summary>
/// <param name="Last">When the function last ran by its schedule; default before the first time.</param>
/// <param name="Next">The occurrence that is due next.</param>
/// <param name="LastUpdated">The time from which <paramref name="Next"/> was worked out.</param>
internal sealed record ScheduleState(DateTimeOffset Last, DateTimeOffset Next, DateTimeOffset LastUpdated)
{
    /// <summary>A clock runs back by far less on its own.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    public static ScheduleState New(Schedule schedule, DateTimeOffset now) => new(default, schedule.NextAfter(now), now);

    /// <summary>
    /// What holds when a host starts. A schedule that was changed since, seen by its next occurrence, begins anew from now if that is past.
    /// </summary>
    public static ScheduleState AtStart(Schedule schedule, ScheduleState? stored, DateTimeOffset now)
    {
        if (stored is null || stored.IsBehind(now)) return New(schedule, now);

        var from = stored.Last != default ? stored.Last : stored.LastUpdated != default ? stored.LastUpdated : now;
        var expected = schedule.NextAfter(from);
        if (expected == stored.Next) return stored;
        return now > expected ? New(schedule, now) : new(default, expected, from);
    }

    /// <summary>At least one occurrence was missed, with no host running.</summary>
    public bool IsPastDue(DateTimeOffset now) => now > Next;

    /// <summary>The clock was put back since: what was worked out by it would hold the timer up until it is there again.</summary>
    public bool IsBehind(DateTimeOffset now) => LastUpdated > now + Tolerance;

    /// <param name="started">When the run began.</param>
    /// <param name="scheduled">Its time had come, by a clock that may have been early: the same occurrence must not come twice.</param>
    public ScheduleState AfterRun(Schedule schedule, DateTimeOffset started, bool scheduled)
    {
        var last = scheduled && Next > started ? Next : started;
        return new(last, schedule.NextAfter(last), last);
    }

    public ScheduleStatus ToStatus() => new() { Last = Last.UtcDateTime, Next = Next.UtcDateTime, LastUpdated = LastUpdated.UtcDateTime };
}

using NewsIngest.LocalHost.Timers;

namespace NewsIngest.Tests.LocalHost.Timers;

[TestClass]
public sealed class ScheduleStateTests
{
    private static readonly Schedule Hourly = Schedule.Parse("0 0 * * * *");
    private static readonly DateTimeOffset Nine = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    [TestMethod]
    public void A_timer_that_never_ran_is_due_at_its_next_occurrence()
    {
        var state = ScheduleState.AtStart(Hourly, stored: null, Nine.AddMinutes(5));

        Assert.AreEqual(new(default, Nine.AddHours(1), Nine.AddMinutes(5)), state);
        Assert.IsFalse(state.IsPastDue(Nine.AddMinutes(5)));
    }

    [TestMethod]
    public void A_restart_before_the_next_occurrence_changes_nothing()
    {
        var stored = new ScheduleState(Nine, Nine.AddHours(1), Nine);

        Assert.AreEqual(stored, ScheduleState.AtStart(Hourly, stored, Nine.AddMinutes(59)));
        Assert.IsFalse(stored.IsPastDue(Nine.AddHours(1)));
    }

    [TestMethod]
    public void A_restart_after_missed_occurrences_is_past_due_once()
    {
        var now = Nine.AddHours(5.5);
        var state = ScheduleState.AtStart(Hourly, new(Nine, Nine.AddHours(1), Nine), now);
        Assert.IsTrue(state.IsPastDue(now));

        var after = state.AfterRun(Hourly, now, scheduled: false);

        Assert.AreEqual(new(now, Nine.AddHours(6), now), after);
        Assert.IsFalse(ScheduleState.AtStart(Hourly, after, now.AddMinutes(1)).IsPastDue(now.AddMinutes(1)));
    }

    [TestMethod]
    public void A_timer_that_never_ran_and_missed_its_first_occurrence_is_past_due()
    {
        var stored = new ScheduleState(default, Nine.AddHours(1), Nine.AddMinutes(5));

        Assert.IsTrue(ScheduleState.AtStart(Hourly, stored, Nine.AddHours(2)).IsPastDue(Nine.AddHours(2)));
    }

    [TestMethod]
    public void A_changed_schedule_begins_anew_and_is_not_past_due()
    {
        var stored = new ScheduleState(Nine, Nine.AddHours(1), Nine);
        var now = Nine.AddDays(2).AddMinutes(1);

        var state = ScheduleState.AtStart(Schedule.Parse("0 30 * * * *"), stored, now);

        Assert.AreEqual(new(default, Nine.AddDays(2).AddMinutes(30), now), state);
        Assert.IsFalse(state.IsPastDue(now));
    }

    [TestMethod]
    public void A_changed_schedule_whose_next_occurrence_is_still_to_come_counts_from_the_last()
    {
        var stored = new ScheduleState(Nine, Nine.AddHours(1), Nine);

        var state = ScheduleState.AtStart(Schedule.Parse("0 30 * * * *"), stored, Nine.AddMinutes(10));

        Assert.AreEqual(new(default, Nine.AddMinutes(30), Nine), state);
    }

    [TestMethod]
    public void A_clock_that_is_early_does_not_bring_the_same_occurrence_twice()
    {
        var state = new ScheduleState(Nine, Nine.AddHours(1), Nine);

        var after = state.AfterRun(Hourly, Nine.AddHours(1).AddMilliseconds(-20), scheduled: true);

        Assert.AreEqual(new(Nine.AddHours(1), Nine.AddHours(2), Nine.AddHours(1)), after);
    }

    [TestMethod]
    public void A_clock_that_was_ahead_does_not_hold_the_timer_up_until_it_is_there_again()
    {
        var stored = new ScheduleState(Nine.AddYears(1), Nine.AddYears(1).AddHours(1), Nine.AddYears(1));

        var state = ScheduleState.AtStart(Hourly, stored, Nine.AddMinutes(5));

        Assert.AreEqual(ScheduleState.New(Hourly, Nine.AddMinutes(5)), state);
    }

    [TestMethod]
    public void A_late_run_skips_what_it_was_late_for_and_holds_over_a_restart()
    {
        var late = Nine.AddHours(3).AddMilliseconds(1.5);

        var after = new ScheduleState(Nine, Nine.AddHours(1), Nine).AfterRun(Hourly, late, scheduled: true);

        Assert.AreEqual(new(late, Nine.AddHours(4), late), after);
        Assert.AreEqual(after, ScheduleState.AtStart(Hourly, after, late.AddSeconds(1)));
    }

    [TestMethod]
    public void Functions_see_the_times_in_UTC()
    {
        var status = new ScheduleState(Nine, Nine.AddHours(1), Nine).ToStatus();

        Assert.AreEqual(DateTimeKind.Utc, status.Next.Kind);
        Assert.AreEqual(Nine.AddHours(1).UtcDateTime, status.Next);
    }
}

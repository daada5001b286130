using Microsoft.Azure.Functions.Worker;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.LocalHost.Timers;

[TestClass]
public sealed class TimerTriggerTests(TestContext context)
{
    private const string AtNoon = "0 0 12 * * *";
    private const string AtNewYear = "0 0 0 1 1 *";

    private readonly FakeTimeProvider _clock = new();
    private readonly string _app = TestStorage.NewPrefix();

    private CancellationToken Cancellation => context.CancellationToken;

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_timer_that_missed_occurrences_while_no_host_ran_is_past_due_once()
    {
        await using (var before = App(AtNoon))
        {
            await before.StartAsync(Cancellation);
            await before.Logs.WaitForAsync("Next at", Cancellation);
        }

        _clock.Advance(TimeSpan.FromDays(3));
        await using (var after = App(AtNoon))
        {
            await after.StartAsync(Cancellation);
            var timer = await after.NextAsync<TimerInfo>(Cancellation);
            Assert.IsTrue(timer.IsPastDue);
            Assert.AreEqual(new DateTime(2026, 1, 5, 12, 0, 0, DateTimeKind.Utc), timer.ScheduleStatus?.Next);
            await after.Logs.WaitForAsync("past due", Cancellation);
        }

        await using var again = App(AtNoon);
        await again.StartAsync(Cancellation);
        await again.Logs.WaitForAsync("Next at 2026-01-08 12:00:00Z", Cancellation);
        Assert.IsFalse(again.Calls.Reader.TryRead(out _));
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_changed_schedule_is_not_past_due()
    {
        await using (var before = App(AtNoon))
        {
            await before.StartAsync(Cancellation);
            await before.Logs.WaitForAsync("Next at", Cancellation);
        }

        _clock.Advance(TimeSpan.FromDays(3));
        await using var after = App("0 0 18 * * *");
        await after.StartAsync(Cancellation);

        await after.Logs.WaitForAsync("Next at 2026-01-08 18:00:00Z", Cancellation);
        Assert.IsFalse(after.Calls.Reader.TryRead(out _));
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task Of_two_hosts_of_one_app_one_runs_the_timer_and_the_other_takes_over()
    {
        await using var first = App(AtNewYear, typeof(StartupFunction));
        await first.StartAsync(Cancellation);
        await first.NextAsync<TimerInfo>(Cancellation);
        await first.Logs.WaitForAsync("at start", Cancellation);

        await using var second = App(AtNewYear, typeof(StartupFunction));
        await second.StartAsync(Cancellation);
        await second.Logs.WaitForAsync("Another host of this app keeps the schedule", Cancellation);
        Assert.IsFalse(second.Calls.Reader.TryRead(out _));

        await first.Host.StopAsync();
        while (!second.Logs.Entries.Any(entry => entry.Message.StartsWith("Next at", StringComparison.Ordinal)))
        {
            _clock.Advance(TimeSpan.FromSeconds(5));
            await second.CountAsync(second.QueueName, Cancellation);
        }

        Assert.IsFalse((await second.NextAsync<TimerInfo>(Cancellation)).IsPastDue);
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_timer_runs_when_its_time_has_come_and_when_asked_for()
    {
        await using var test = App(AtNoon);
        await test.StartAsync(Cancellation);
        await test.Logs.WaitForAsync("Next at 2026-01-05 12:00:00Z", Cancellation);

        var asked = await test.Host.InvokeAsync("daily", cancellation: Cancellation);
        Assert.IsTrue(asked.Succeeded);
        Assert.IsNull((await test.NextAsync<TimerInfo>(Cancellation)).ScheduleStatus);

        _clock.Advance(TimeSpan.FromHours(3));
        var timer = await test.NextAsync<TimerInfo>(Cancellation);

        Assert.IsFalse(timer.IsPastDue);
        Assert.AreEqual(new DateTime(2026, 1, 5, 12, 0, 0, DateTimeKind.Utc), timer.ScheduleStatus?.Next);
    }

    private HostUnderTest App(string schedule, Type? function = null) => new(function ?? typeof(DailyFunction))
    {
        HostId = _app,
        Options = options => options with { Time = _clock },
        ["Schedule"] = schedule,
    };
}

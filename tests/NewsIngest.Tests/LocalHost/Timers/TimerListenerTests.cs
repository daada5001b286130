using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NewsIngest.LocalHost.Discovery;
using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Storage;
using NewsIngest.LocalHost.Timers;
using NewsIngest.TestSupport;

namespace NewsIngest.Tests.LocalHost.Timers;

[TestClass]
public sealed class TimerListenerTests(TestContext context) : IDisposable
{
    private static readonly DateTimeOffset Nine = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _clock = new(Nine);
    private readonly MemoryTimers _storage = new();
    private readonly Runs _runs = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly RecordedLogs _logs = new();

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    [TestMethod]
    public async Task It_runs_at_each_occurrence_and_keeps_where_the_schedule_stands()
    {
        var listening = Listen(typeof(Hourly));

        var first = await PassAsync(TimeSpan.FromHours(1));
        var second = await PassAsync(TimeSpan.FromHours(1));

        Assert.IsFalse(first.IsPastDue);
        Assert.AreEqual(default, first.ScheduleStatus!.Last);
        Assert.AreEqual(Nine.AddHours(1).UtcDateTime, second.ScheduleStatus!.Last);
        await StopAsync(listening);
        Assert.AreEqual(new(Nine.AddHours(2), Nine.AddHours(3), Nine.AddHours(2)), _storage.States.Values.Single());
    }

    [TestMethod]
    public async Task A_failed_run_is_followed_by_the_next_occurrence()
    {
        var listening = Listen(typeof(Hourly));
        _runs.Fail = 1;

        await PassAsync(TimeSpan.FromHours(1));
        await PassAsync(TimeSpan.FromHours(1));

        await StopAsync(listening);
        Assert.AreEqual(Nine.AddHours(3), _storage.States.Values.Single().Next);
    }

    [TestMethod]
    public async Task A_failed_run_is_tried_again_as_its_attribute_says_before_the_schedule_moves_on()
    {
        var listening = Listen(typeof(HourlyWithRetry));
        _runs.Fail = 2;

        await PassAsync(TimeSpan.FromHours(1));
        await PassAsync(TimeSpan.FromSeconds(10));
        await PassAsync(TimeSpan.FromSeconds(10));

        Assert.AreSequenceEqual([0, 1, 2], _runs.RetryCounts);
        await StopAsync(listening);
        Assert.AreEqual(Nine.AddHours(2), _storage.States.Values.Single().Next);
    }

    [TestMethod]
    public async Task A_run_that_outlasts_occurrences_is_followed_by_one_at_once()
    {
        var listening = Listen(typeof(Hourly));
        _runs.Hold = new();
        await PassAsync(TimeSpan.FromHours(1));

        _clock.Advance(TimeSpan.FromHours(3.5));
        Assert.AreEqual(1, _runs.Begun);
        var hold = _runs.Hold;
        _runs.Hold = null;
        hold.SetResult();
        await _runs.NextAsync(context.CancellationToken);
        await WaitForTimerAsync();

        Assert.AreEqual(2, _runs.Begun);
        await StopAsync(listening);
        Assert.AreEqual(Nine.AddHours(5), _storage.States.Values.Single().Next);
    }

    [TestMethod]
    public async Task A_clock_that_is_put_back_leaves_the_timer_running_by_the_new_time()
    {
        var listening = Listen(typeof(Hourly));
        await PassAsync(TimeSpan.FromHours(1));
        await WaitForTimerAsync();

        _clock.SetTo(Nine.AddDays(-30).AddMinutes(50));
        _clock.Advance(TimeSpan.FromMinutes(1));
        await PassAsync(TimeSpan.FromMinutes(9));

        await StopAsync(listening);
        Assert.AreEqual(new(Nine.AddDays(-30).AddHours(1), Nine.AddDays(-30).AddHours(2), Nine.AddDays(-30).AddHours(1)), _storage.States.Values.Single());
    }

    [TestMethod]
    public async Task A_clock_that_is_put_forward_brings_one_run_and_not_those_of_all_the_hours_between()
    {
        var listening = Listen(typeof(Hourly));
        await PassAsync(TimeSpan.FromHours(1));
        await WaitForTimerAsync();

        _clock.SetTo(Nine.AddDays(30).AddMinutes(29));
        await PassAsync(TimeSpan.FromMinutes(1));
        await WaitForTimerAsync();

        Assert.AreEqual(2, _runs.Begun);
        await StopAsync(listening);
        Assert.AreEqual(Nine.AddDays(30).AddHours(1), _storage.States.Values.Single().Next);
    }

    [TestMethod]
    public async Task Stopping_waits_for_the_run_under_way()
    {
        var listening = Listen(typeof(Hourly));
        _runs.Hold = new();
        await PassAsync(TimeSpan.FromHours(1));

        await _stop.CancelAsync();
        Assert.IsFalse(listening.IsCompleted);
        _runs.Hold.SetResult();
        await listening;

        Assert.AreEqual(Nine.AddHours(2), _storage.States.Values.Single().Next);
        Assert.IsEmpty(_storage.Locks);
    }

    [TestMethod]
    public async Task A_run_that_is_asked_for_waits_for_the_one_under_way_and_leaves_the_schedule_alone()
    {
        var listener = Make(typeof(Hourly));
        var listening = listener.RunAsync(_stop.Token);
        _runs.Hold = new();
        await PassAsync(TimeSpan.FromHours(1));

        var asked = listener.InvokeAsync(input: null, context.CancellationToken);
        Assert.AreEqual(1, _runs.Begun);
        _runs.Hold.SetResult();
        await _runs.NextAsync(context.CancellationToken);

        Assert.IsTrue((await asked).Succeeded);
        await StopAsync(listening);
        Assert.AreEqual(Nine.AddHours(2), _storage.States.Values.Single().Next);
    }

    [TestMethod]
    public async Task A_lock_that_is_lost_is_asked_for_again_before_the_next_run()
    {
        var listening = Listen(typeof(Hourly));
        await WaitForTimerAsync();
        _storage.HeldElsewhere = true;

        await _storage.LoseAsync();
        _clock.Advance(TimeSpan.FromHours(2));
        await WaitForTimerAsync();
        Assert.AreEqual(0, _runs.Begun);
        _storage.HeldElsewhere = false;
        var run = await PassAsync(TimeSpan.FromSeconds(5));

        Assert.IsTrue(run.IsPastDue);
        await StopAsync(listening);
    }

    [TestMethod]
    public async Task Storage_that_is_away_is_told_once_and_tried_until_it_answers()
    {
        _storage.IsAway = true;
        var listening = Listen(typeof(Hourly));
        for (var i = 0; i < 5; i++)
        {
            await WaitForTimerAsync();
            _clock.Advance(TimeSpan.FromSeconds(5));
        }

        _storage.IsAway = false;
        await PassAsync(TimeSpan.FromHours(1));

        Assert.HasCount(2, _logs.Told);
        Assert.StartsWith("Storage 'Main' does not answer Hourly", _logs.Told[0]);
        Assert.StartsWith("Storage 'Main' answers again", _logs.Told[1]);
        await StopAsync(listening);
    }

    [TestMethod]
    public async Task A_schedule_of_seconds_keeps_no_monitor()
    {
        var listening = Listen(typeof(EverySecond));

        var run = await PassAsync(TimeSpan.FromSeconds(1));

        Assert.IsNull(run.ScheduleStatus);
        await StopAsync(listening);
        Assert.IsEmpty(_storage.States);
    }

    private Task Listen(Type function) => Make(function).RunAsync(_stop.Token);

    private TimerListener Make(Type function)
    {
        var descriptor = new FunctionDiscovery(new(new ConfigurationBuilder().Build())).Find([function]).Single();
        var services = new ServiceCollection().AddSingleton(_runs).BuildServiceProvider();
        var invoker = new FunctionInvoker(services, NullLoggerFactory.Instance, _clock, timeout: null);
        return new(
            descriptor,
            _storage,
            _storage,
            new(descriptor, invoker, _clock, () => 0.5, CancellationToken.None),
            new StorageOutage("Main", _clock, _logs.CreateLogger("")),
            _clock,
            () => 0.5,
            _logs.CreateLogger(""));
    }

    /// <summary>Lets time pass once something waits for it, and returns the run that follows.</summary>
    private async Task<TimerInfo> PassAsync(TimeSpan time)
    {
        await WaitForTimerAsync();
        _clock.Advance(time);
        return await _runs.NextAsync(context.CancellationToken);
    }

    private async Task WaitForTimerAsync()
    {
        while (_clock.WaitingTimers == 0)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private async Task StopAsync(Task listening)
    {
        await WaitForTimerAsync();
        await _stop.CancelAsync();
        await listening;
    }

    public sealed class Hourly(IServiceProvider services)
    {
        [Function("Hourly")]
        public Task Run([TimerTrigger("0 0 * * * *")] TimerInfo timer, FunctionContext context) =>
            services.GetRequiredService<Runs>().BeginAsync(timer, context);
    }

    public sealed class HourlyWithRetry(IServiceProvider services)
    {
        [Function("HourlyWithRetry"), FixedDelayRetry(2, "00:00:10")]
        public Task Run([TimerTrigger("0 0 * * * *")] TimerInfo timer, FunctionContext context) =>
            services.GetRequiredService<Runs>().BeginAsync(timer, context);
    }

    public sealed class EverySecond(IServiceProvider services)
    {
        [Function("EverySecond")]
        public Task Run([TimerTrigger("* * * * * *")] TimerInfo timer, FunctionContext context) =>
            services.GetRequiredService<Runs>().BeginAsync(timer, context);
    }

    private sealed class Runs
    {
        private readonly Channel<TimerInfo> _timers = Channel.CreateUnbounded<TimerInfo>();
        private readonly ConcurrentQueue<int> _retryCounts = new();

        public int Begun => _retryCounts.Count;

        public IEnumerable<int> RetryCounts => _retryCounts;

        /// <summary>How many of the next runs fail.</summary>
        public int Fail { get; set; }

        /// <summary>What runs wait for.</summary>
        public TaskCompletionSource? Hold { get; set; }

        public ValueTask<TimerInfo> NextAsync(CancellationToken cancellation) => _timers.Reader.ReadAsync(cancellation);

        public async Task BeginAsync(TimerInfo timer, FunctionContext context)
        {
            _retryCounts.Enqueue(context.RetryContext.RetryCount);
            _timers.Writer.TryWrite(timer);
            if (Hold is not null) await Hold.Task;
            if (Fail-- > 0) throw new InvalidOperationException("As the test wants.");
        }
    }
}

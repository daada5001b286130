using System.Threading.Channels;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NewsIngest.LocalHost.Discovery;
using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Queues;
using NewsIngest.LocalHost.Storage;
using NewsIngest.TestSupport;

namespace NewsIngest.Tests.LocalHost.Queues;

[TestClass]
public sealed class QueueListenerTests(TestContext context) : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly FakeQueue _queue = new("items");
    private readonly RecordedLogs _logs = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<TaskCompletionSource> _runs = Channel.CreateUnbounded<TaskCompletionSource>();

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    [TestMethod]
    public async Task An_empty_queue_is_looked_into_less_and_less_often()
    {
        var listening = Listen();

        List<TimeSpan> waits = [];
        var last = _clock.GetUtcNow();
        for (var looks = 2; looks <= 7; looks++)
        {
            await WaitForTimerAsync();
            while (Looks() < looks)
            {
                _clock.Advance(TimeSpan.FromMilliseconds(10));
                await Task.Yield();
            }

            waits.Add(_clock.GetUtcNow() - last);
            last = _clock.GetUtcNow();
        }

        Assert.IsLessThanOrEqualTo(TimeSpan.FromMilliseconds(110), waits[0]);
        Assert.IsGreaterThanOrEqualTo(TimeSpan.FromMilliseconds(1500), waits[5]);
        await StopAsync(listening);
    }

    [TestMethod]
    public async Task More_is_taken_only_when_few_enough_are_worked_on()
    {
        _queue.Hold(FakeQueue.Message("a"), FakeQueue.Message("b"), FakeQueue.Message("c"));
        var listening = Listen(new() { BatchSize = 3, NewBatchThreshold = 1 });
        List<TaskCompletionSource> runs = [await NextAsync(), await NextAsync(), await NextAsync()];

        runs[0].SetResult();
        await WaitForCallAsync("delete", 1);
        Assert.AreEqual(1, Looks());
        runs[1].SetResult();
        await WaitForCallAsync("look", 2);

        runs[2].SetResult();
        await StopAsync(listening);
    }

    [TestMethod]
    public async Task What_storage_hands_out_while_the_host_stops_is_given_back()
    {
        _queue.Looks = new(0);
        _queue.Hold(FakeQueue.Message("a"));
        var listening = Listen();
        await WaitForCallAsync("look", 1);

        await _stop.CancelAsync();
        _queue.Looks.Release();
        await listening;

        Assert.AreEqual("update a 00:00:00", _queue.Calls.Last());
        Assert.IsFalse(_runs.Reader.TryRead(out _));
    }

    [TestMethod]
    public async Task Stopping_waits_for_what_runs()
    {
        _queue.Hold(FakeQueue.Message("a"));
        var listening = Listen();
        var run = await NextAsync();

        await _stop.CancelAsync();
        Assert.IsFalse(listening.IsCompleted);
        run.SetResult();
        await listening;

        Assert.AreEqual("delete a", _queue.Calls.Last());
    }

    [TestMethod]
    public async Task An_outcome_that_storage_does_not_take_is_told_and_the_host_goes_on()
    {
        _queue.Hold(FakeQueue.Message("a"));
        var listening = Listen();
        var run = await NextAsync();

        _queue.Failure = new IOException("away");
        run.SetResult();
        while (!_logs.Told.Contains(
            "Storage did not take the outcome of the message a (IOException: away). It comes again within 10 min."))
            await Task.Yield();
        _queue.Failure = null;
        _queue.Hold(FakeQueue.Message("b"));
        while (!_runs.Reader.TryPeek(out _))
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        (await NextAsync()).SetResult();
        await StopAsync(listening);
    }

    [TestMethod]
    public async Task A_message_that_was_deleted_meanwhile_is_no_matter()
    {
        _queue.Hold(FakeQueue.Message("a"));
        var listening = Listen();
        var run = await NextAsync();

        _queue.Failure = FakeQueue.Fault(404, QueueErrorCode.MessageNotFound);
        run.SetResult();
        await WaitForCallAsync("delete", 1);
        _queue.Failure = null;

        await StopAsync(listening);
        Assert.DoesNotContain(line => line.Contains("outcome", StringComparison.Ordinal), _logs.Told);
    }

    private int Looks() => _queue.Calls.Count(call => call.StartsWith("look", StringComparison.Ordinal));

    private async Task<TaskCompletionSource> NextAsync() => await _runs.Reader.ReadAsync(context.CancellationToken);

    private async Task WaitForCallAsync(string call, int times)
    {
        while (_queue.Calls.Count(each => each.StartsWith(call, StringComparison.Ordinal)) < times)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private async Task WaitForTimerAsync()
    {
        while (_clock.WaitingTimers == 0) await Task.Yield();
    }

    private async Task StopAsync(Task listening)
    {
        await _stop.CancelAsync();
        await listening;
    }

    private Task Listen(QueueSettings? settings = null)
    {
        settings ??= new();
        var lease = TimeSpan.FromMinutes(10);
        var function = new FunctionDiscovery(new(new ConfigurationBuilder().Build())).Find([typeof(Worker)]).Single();
        var services = new ServiceCollection().AddSingleton(_runs).BuildServiceProvider();
        var invoker = new FunctionInvoker(services, NullLoggerFactory.Instance, _clock, timeout: null);
        return new QueueListener(
            new(function, _queue, new FakeQueue("items-poison"), settings, lease, invoker, _clock, _logs.CreateLogger(""), CancellationToken.None),
            _queue,
            settings,
            lease,
            new StorageOutage("Main", _clock, _logs.CreateLogger("")),
            _clock,
            () => 0.5,
            _logs.CreateLogger(""))
            .RunAsync(_stop.Token);
    }

    public sealed class Worker(IServiceProvider services)
    {
        [Function("Worker")]
        public async Task Run([QueueTrigger("items")] BinaryData body)
        {
            var end = new TaskCompletionSource(body, TaskCreationOptions.RunContinuationsAsynchronously);
            services.GetRequiredService<Channel<TaskCompletionSource>>().Writer.TryWrite(end);
            await end.Task;
        }
    }
}

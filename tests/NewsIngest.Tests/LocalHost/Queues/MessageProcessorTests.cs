using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NewsIngest.LocalHost.Discovery;
using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Queues;
using NewsIngest.TestSupport;

namespace NewsIngest.Tests.LocalHost.Queues;

[TestClass]
public sealed class MessageProcessorTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly FakeQueue _queue = new("items");
    private readonly FakeQueue _poison = new("items-poison");
    private readonly RecordedLogs _logs = new();
    private readonly CancellationTokenSource _deadline = new();
    private readonly Work _work = new();

    public void Dispose() => _deadline.Dispose();

    [TestMethod]
    public async Task A_message_whose_function_succeeds_is_deleted()
    {
        await Make().ProcessAsync(FakeQueue.Message("a", "aGVsbG8="));

        Assert.AreSequenceEqual(["hello"], _work.Bodies);
        Assert.AreSequenceEqual(["delete a"], _queue.Calls);
    }

    [TestMethod]
    public async Task A_message_whose_function_fails_waits_as_host_json_says()
    {
        _work.Failure = new InvalidOperationException();

        await Make().ProcessAsync(FakeQueue.Message("a", dequeueCount: 4));

        Assert.AreSequenceEqual(["update a 00:00:30"], _queue.Calls);
        Assert.IsEmpty(_poison.Calls);
    }

    [TestMethod]
    public async Task The_last_failure_copies_the_message_for_good_before_it_is_deleted()
    {
        _work.Failure = new InvalidOperationException();
        _poison.IsThere = false;

        await Make().ProcessAsync(FakeQueue.Message("a", "eA==", dequeueCount: 5));

        Assert.AreSequenceEqual(["send eA== for -1", "create", "send eA== for -1"], _poison.Calls);
        Assert.AreSequenceEqual(["delete a"], _queue.Calls);
    }

    [TestMethod]
    public async Task A_message_that_cannot_be_copied_is_not_deleted()
    {
        _work.Failure = new InvalidOperationException();
        _poison.Failure = new IOException("away");

        await Assert.ThrowsExactlyAsync<IOException>(() => Make().ProcessAsync(FakeQueue.Message("a", dequeueCount: 5)));

        Assert.IsEmpty(_queue.Calls);
    }

    [TestMethod]
    public async Task A_message_that_was_taken_more_often_than_it_may_does_not_run()
    {
        await Make().ProcessAsync(FakeQueue.Message("a", dequeueCount: 6));

        Assert.IsEmpty(_work.Bodies);
        Assert.AreSequenceEqual(["send eA== for -1"], _poison.Calls);
        Assert.AreSequenceEqual(["delete a"], _queue.Calls);
    }

    [TestMethod]
    public async Task A_message_that_is_not_base64_does_not_run_and_is_copied_as_it_lies_there()
    {
        await Make().ProcessAsync(FakeQueue.Message("a", "not base64"));

        Assert.IsEmpty(_work.Bodies);
        Assert.AreSequenceEqual(["send not base64 for -1"], _poison.Calls);
    }

    [TestMethod]
    public async Task In_a_queue_without_a_poison_queue_a_failed_message_stays_invisible()
    {
        _work.Failure = new InvalidOperationException();

        await Make(hasPoison: false).ProcessAsync(FakeQueue.Message("a", dequeueCount: 5));

        Assert.IsEmpty(_queue.Calls);
        Assert.Contains("stays invisible for up to 10 min", _logs.Told.Single());
    }

    [TestMethod]
    public async Task The_newest_receipt_settles_a_message_that_took_long()
    {
        _work.Hold = new();
        var processing = Make().ProcessAsync(FakeQueue.Message("a"));
        _clock.Advance(TimeSpan.FromMinutes(5));

        _work.Hold.SetResult();
        await processing;

        Assert.AreSequenceEqual(["update a 00:10:00", "delete a"], _queue.Calls);
    }

    [TestMethod]
    public async Task A_message_that_another_took_over_is_left_to_it()
    {
        _work.Hold = new();
        var processing = Make().ProcessAsync(FakeQueue.Message("a"));
        _queue.Failure = FakeQueue.Fault(404, QueueErrorCode.MessageNotFound);
        _clock.Advance(TimeSpan.FromMinutes(5));
        _queue.Failure = null;

        _work.Hold.SetResult();
        await processing;

        Assert.AreSequenceEqual(["update a 00:10:00"], _queue.Calls);
    }

    [TestMethod]
    public async Task A_run_that_is_cancelled_counts_as_a_failure()
    {
        await _deadline.CancelAsync();

        await Make().ProcessAsync(FakeQueue.Message("a"));

        Assert.AreSequenceEqual(["update a 00:00:30"], _queue.Calls);
    }

    [TestMethod]
    public async Task An_abandoned_message_is_visible_at_once_and_the_end_of_its_run_changes_nothing()
    {
        _work.Hold = new();
        var processor = Make();
        var processing = processor.ProcessAsync(FakeQueue.Message("a"));

        await processor.AbandonAsync();
        Assert.AreSequenceEqual(["update a 00:00:00"], _queue.Calls);
        _work.Hold.SetResult();

        await Assert.ThrowsExactlyAsync<Azure.RequestFailedException>(() => processing);
    }

    private MessageProcessor Make(bool hasPoison = true)
    {
        var function = new FunctionDiscovery(new(new ConfigurationBuilder().Build())).Find([typeof(Worker)]).Single();
        var services = new ServiceCollection().AddSingleton(_work).BuildServiceProvider();
        return new(
            function,
            _queue,
            hasPoison ? _poison : null,
            new QueueSettings { VisibilityTimeout = TimeSpan.FromSeconds(30) },
            TimeSpan.FromMinutes(10),
            new FunctionInvoker(services, NullLoggerFactory.Instance, _clock, timeout: null),
            _clock,
            _logs.CreateLogger(""),
            _deadline.Token);
    }

    public sealed class Worker(IServiceProvider services)
    {
        [Function("Worker")]
        public Task Run([QueueTrigger("items")] string body, CancellationToken cancellation) =>
            services.GetRequiredService<Work>().DoAsync(body, cancellation);
    }

    private sealed class Work
    {
        public List<string> Bodies { get; } = [];

        public Exception? Failure { get; set; }

        public TaskCompletionSource? Hold { get; set; }

        public async Task DoAsync(string body, CancellationToken cancellation)
        {
            cancellation.ThrowIfCancellationRequested();
            Bodies.Add(body);
            if (Hold is not null) await Hold.Task;
            if (Failure is not null) throw Failure;
        }
    }
}

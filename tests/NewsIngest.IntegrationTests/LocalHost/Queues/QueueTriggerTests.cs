using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace NewsIngest.IntegrationTests.LocalHost.Queues;

[TestClass]
public sealed class QueueTriggerTests(TestContext context)
{
    private const string ThreeTriesAtOnce = """
        {
          "version": "2.0",
          "extensions": { "queues": { "maxDequeueCount": 3, "visibilityTimeout": "00:00:00", "maxPollingInterval": "00:00:00.2" } }
        }
        """;

    private CancellationToken Cancellation => context.CancellationToken;

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_message_runs_its_function_once_and_is_deleted()
    {
        await using var test = new HostUnderTest(typeof(EchoFunction));
        await test.StartAsync(Cancellation);

        await test.SendAsync("hello", Cancellation);

        Assert.AreEqual("hello", await test.NextAsync<string>(Cancellation));
        await test.Host.StopAsync();
        Assert.AreEqual(0, await test.CountAsync(test.QueueName, Cancellation));
        Assert.IsFalse(test.Calls.Reader.TryRead(out _));
        var lines = test.Logs.Entries.Where(entry => entry.Message.StartsWith("Succeeded in", StringComparison.Ordinal));
        Assert.AreSequenceEqual(["Function.Echo"], lines.Select(entry => entry.Category));
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_message_that_fails_is_tried_again_and_then_moved_to_the_poison_queue_for_good()
    {
        await using var test = new HostUnderTest(typeof(FailingFunction)) { HostJson = ThreeTriesAtOnce };
        await test.StartAsync(Cancellation);

        await test.SendAsync("bad", Cancellation);

        for (var count = 1; count <= 3; count++) Assert.AreEqual(("bad", count), await test.NextAsync<(string, int)>(Cancellation));
        await test.Logs.WaitForAsync("moved to", Cancellation);
        await test.Host.StopAsync();
        Assert.AreEqual(0, await test.CountAsync(test.QueueName, Cancellation));
        var queue = await test.QueueAsync($"{test.QueueName}-poison", Cancellation);
        var poison = (await queue.ReceiveMessageAsync(cancellationToken: Cancellation)).Value;
        Assert.AreEqual("bad", poison.Body.ToString());
        Assert.AreEqual(9999, poison.ExpiresOn?.Year);
        Assert.AreEqual(3, test.Logs.Entries.Count(entry => entry.Level == LogLevel.Error && entry.Exception is InvalidOperationException));
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_message_that_is_not_base64_goes_to_the_poison_queue_without_a_run()
    {
        await using var test = new HostUnderTest(typeof(EchoFunction));
        var queue = await test.QueueAsync(test.QueueName, Cancellation, base64: false);
        await queue.SendMessageAsync("{ not base64 }", Cancellation);

        await test.StartAsync(Cancellation);
        await test.Logs.WaitForAsync("moved to", Cancellation);
        await test.Host.StopAsync();

        Assert.IsFalse(test.Calls.Reader.TryRead(out _));
        Assert.AreEqual(0, await test.CountAsync(test.QueueName, Cancellation));
        var poison = await test.QueueAsync($"{test.QueueName}-poison", Cancellation, base64: false);
        Assert.AreEqual("{ not base64 }", (await poison.ReceiveMessageAsync(cancellationToken: Cancellation)).Value.Body.ToString());
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_message_in_plain_text_is_read_where_host_json_says_none()
    {
        await using var test = new HostUnderTest(typeof(EchoFunction))
        {
            HostJson = """{ "version": "2.0", "extensions": { "queues": { "messageEncoding": "none" } } }""",
        };
        await test.StartAsync(Cancellation);

        await (await test.QueueAsync(test.QueueName, Cancellation, base64: false)).SendMessageAsync("{ plain }", Cancellation);

        Assert.AreEqual("{ plain }", await test.NextAsync<string>(Cancellation));
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_message_is_bound_to_a_class_whatever_the_case_of_its_names_and_its_details_to_parameters()
    {
        await using var test = new HostUnderTest(typeof(OrderFunction));
        await test.StartAsync(Cancellation);

        await test.SendAsync("""{ "item": "tea", "COUNT": 2 }""", Cancellation);

        var (order, id, inserted, name) = await test.NextAsync<(Order, string, DateTimeOffset, string)>(Cancellation);
        Assert.AreEqual(new Order("tea", 2), order);
        Assert.IsTrue(Guid.TryParse(id, out _));
        Assert.AreNotEqual(default, inserted);
        Assert.AreEqual("Order", name);
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_whole_message_is_handed_over_with_its_body_decoded()
    {
        await using var test = new HostUnderTest(typeof(MessageFunction));
        await test.StartAsync(Cancellation);

        await test.SendAsync("café", Cancellation);

        var message = await test.NextAsync<QueueMessage>(Cancellation);
        Assert.AreEqual("café", message.Body.ToString());
        Assert.AreEqual(1, message.DequeueCount);
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_poison_queue_can_be_a_trigger_itself()
    {
        await using var test = new HostUnderTest(typeof(FailingFunction), typeof(PoisonFunction)) { HostJson = ThreeTriesAtOnce };
        await test.StartAsync(Cancellation);

        await test.SendAsync("bad", Cancellation);

        for (var count = 1; count <= 3; count++) await test.NextAsync<(string, int)>(Cancellation);
        Assert.AreEqual("poison bad", await test.NextAsync<string>(Cancellation));
        await test.Host.StopAsync();
        Assert.AreEqual(0, await test.CountAsync($"{test.QueueName}-poison", Cancellation));
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_message_stays_invisible_for_as_long_as_its_function_runs()
    {
        await using var test = new HostUnderTest(typeof(SlowFunction))
        {
            Options = options => options with { MessageLease = TimeSpan.FromSeconds(6) },
        };
        await test.StartAsync(Cancellation);
        await test.SendAsync("slow", Cancellation);
        await test.NextAsync<string>(Cancellation);

        // Three renewals take one and a half leases.
        await test.Logs.WaitForAsync(_ => test.Logs.Count("is renewed") >= 3, Cancellation);
        var second = await (await test.QueueAsync(test.QueueName, Cancellation)).ReceiveMessageAsync(cancellationToken: Cancellation);
        test.Gate.SetResult();
        await test.Host.StopAsync();

        Assert.IsNull(second.Value);
        Assert.IsFalse(test.Calls.Reader.TryRead(out _));
        Assert.AreEqual(0, await test.CountAsync(test.QueueName, Cancellation));
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task No_more_messages_are_worked_on_at_once_than_batch_size_and_threshold_together()
    {
        await using var test = new HostUnderTest(typeof(CountingFunction))
        {
            HostJson = """{ "version": "2.0", "extensions": { "queues": { "batchSize": 2, "newBatchThreshold": 1 } } }""",
        };
        for (var i = 0; i < 8; i++) await test.SendAsync("x", Cancellation);

        await test.StartAsync(Cancellation);
        Queue<Run> running = [];
        List<int> alongside = [];
        await BeginTwoAsync();
        while (alongside.Count < 8)
        {
            while (running.Count > 1) running.Dequeue().End.SetResult();
            await BeginTwoAsync();
        }

        foreach (var run in running) run.End.SetResult();
        await test.Host.StopAsync();

        Assert.HasCount(8, test.Ended);
        Assert.AreEqual(3, alongside.Max());

        async Task BeginTwoAsync()
        {
            for (var i = 0; i < 2; i++)
            {
                var run = await test.NextAsync<Run>(Cancellation);
                running.Enqueue(run);
                alongside.Add(run.Alongside);
            }
        }
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_queue_that_is_deleted_under_the_host_is_made_anew()
    {
        await using var test = new HostUnderTest(typeof(EchoFunction));
        await test.StartAsync(Cancellation);
        await test.SendAsync("before", Cancellation);
        await test.NextAsync<string>(Cancellation);

        await (await test.QueueAsync(test.QueueName, Cancellation)).DeleteAsync(Cancellation);
        await test.Logs.WaitForAsync("is gone and is made anew", Cancellation);
        await test.SendAsync("after", Cancellation);

        Assert.AreEqual("after", await test.NextAsync<string>(Cancellation));
    }
}

using Azure.Storage.Queues.Models;

namespace NewsIngest.IntegrationTests.LocalHost.Queues;

[TestClass]
public sealed class DrainTests(TestContext context)
{
    private CancellationToken Cancellation => context.CancellationToken;

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_run_under_way_may_end_when_the_host_stops()
    {
        await using var test = new HostUnderTest(typeof(SlowFunction));
        await BeginRunAsync(test);

        var stopped = test.Host.StopAsync();
        await test.SendAsync("too late", Cancellation);
        Assert.IsFalse(stopped.IsCompleted);
        test.Gate.SetResult();
        await stopped;

        Assert.IsFalse(test.Calls.Reader.TryRead(out _));
        Assert.AreEqual("too late", (await TakeAsync(test)).Body.ToString());
        Assert.AreEqual(1, await test.CountAsync(test.QueueName, Cancellation));
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_run_that_takes_too_long_is_cancelled_and_its_message_is_visible_again()
    {
        await using var test = new HostUnderTest(typeof(SlowFunction))
        {
            Options = options => options with { DrainTimeout = TimeSpan.Zero, CancelTimeout = TimeSpan.FromMinutes(2) },
        };
        await BeginRunAsync(test);

        await test.Host.StopAsync();

        Assert.AreEqual(2, (await TakeAsync(test)).DequeueCount);
        Assert.Contains(entry => entry.Message.StartsWith("Cancelled after", StringComparison.Ordinal), test.Logs.Entries);
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_message_is_released_over_the_head_of_a_run_that_does_not_give_up()
    {
        await using var test = new HostUnderTest(typeof(StubbornFunction))
        {
            Options = options => options with { DrainTimeout = TimeSpan.Zero, CancelTimeout = TimeSpan.Zero },
        };
        await BeginRunAsync(test);

        await test.Host.StopAsync();

        Assert.AreEqual(2, (await TakeAsync(test)).DequeueCount);
    }

    private async Task BeginRunAsync(HostUnderTest test)
    {
        await test.StartAsync(Cancellation);
        await test.SendAsync("slow", Cancellation);
        await test.NextAsync<string>(Cancellation);
    }

    private async Task<QueueMessage> TakeAsync(HostUnderTest test)
    {
        var queue = await test.QueueAsync(test.QueueName, Cancellation);
        return (await queue.ReceiveMessageAsync(cancellationToken: Cancellation)).Value;
    }
}

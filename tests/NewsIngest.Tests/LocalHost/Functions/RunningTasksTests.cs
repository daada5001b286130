using NewsIngest.LocalHost.Functions;

namespace NewsIngest.Tests.LocalHost.Functions;

[TestClass]
public sealed class RunningTasksTests(TestContext context)
{
    [TestMethod]
    public async Task A_waiter_goes_on_when_few_enough_are_left()
    {
        var running = new RunningTasks();
        TaskCompletionSource first = new(), second = new();
        running.Start(() => first.Task);
        running.Start(() => second.Task);

        var waiter = running.WaitUntilAtMostAsync(1, context.CancellationToken);
        Assert.IsFalse(waiter.IsCompleted);
        first.SetResult();
        await waiter;

        var last = running.WaitUntilAtMostAsync(0, context.CancellationToken);
        Assert.IsFalse(last.IsCompleted);
        second.SetResult();
        await last;
    }

    [TestMethod]
    public async Task A_wait_can_be_given_up()
    {
        var running = new RunningTasks();
        TaskCompletionSource end = new();
        running.Start(() => end.Task);

        await Assert.ThrowsAsync<OperationCanceledException>(() => running.WaitUntilAtMostAsync(0, new CancellationToken(canceled: true)));

        end.SetResult();
    }
}

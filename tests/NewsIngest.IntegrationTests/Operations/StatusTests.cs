using NewsIngest.Classification;
using NewsIngest.Messages;
using NewsIngest.Operations.Status;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Operations;

[TestClass]
[DoNotParallelize] // It counts what all tests left.
public sealed class StatusTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Queues_tell_how_many_wait_and_since_when()
    {
        await using var operations = await TestOperations.OpenAsync("Newham", TestContext.CancellationToken);
        var queue = await operations.Layout.QueueAsync(QueueNames.ClassifyArticlePoison, TestContext.CancellationToken);
        await queue.ClearMessagesAsync(TestContext.CancellationToken);
        var sent = await queue.SendMessageAsync("given up", TestContext.CancellationToken);

        var report = await operations.Get<StatusQuery>().ReadAsync(countArticles: false, TestContext.CancellationToken);

        Assert.IsTrue(report.StorageAnswers);
        Assert.AreSequenceEqual(QueueNames.All, report.Queues.Select(one => one.Name));
        Assert.AreEqual(new QueueStatus(QueueNames.ClassifyArticlePoison, 1, sent.Value.InsertionTime, IsPoison: true),
            report.Queues.Single(one => one.Name == QueueNames.ClassifyArticlePoison));
        Assert.AreEqual((Classifier.Version, MessageFormat.Version), (report.Versions.Classifier, report.Versions.Messages));
        Assert.IsNull(report.Articles);
        await queue.ClearMessagesAsync(TestContext.CancellationToken);
    }

    [TestMethod]
    public async Task Articles_are_counted_by_state_when_that_is_asked_for()
    {
        await using var operations = await TestOperations.OpenAsync("Norfolk", TestContext.CancellationToken);
        var status = operations.Get<StatusQuery>();
        var before = await status.ReadAsync(countArticles: true, TestContext.CancellationToken);

        await operations.StoreAsync("good", TestContext.CancellationToken);
        var after = await status.ReadAsync(countArticles: true, TestContext.CancellationToken);

        Assert.AreEqual(before.Articles!["classified"] + 1, after.Articles!["classified"]);
        Assert.AreEqual(before.Articles["forgotten"], after.Articles["forgotten"]);
    }

    [TestMethod]
    public async Task A_timer_tells_when_it_ran_last_and_what_it_did()
    {
        await using var operations = await TestOperations.OpenAsync("Oldham", TestContext.CancellationToken);
        var name = $"Timer{Guid.NewGuid():N}";

        await operations.Get<TimerRuns>().RunAsync(name, _ =>
        {
            operations.Clock.Advance(TimeSpan.FromSeconds(3));
            return Task.FromResult("three things done");
        }, TestContext.CancellationToken);

        var run = (await operations.Get<StatusQuery>()
            .ReadAsync(countArticles: false, TestContext.CancellationToken)).Timers.Single(timer => timer.Name == name);
        Assert.AreEqual((true, "three things done", TimeSpan.FromSeconds(3)), (run.Succeeded, run.Detail, run.Ended - run.Started));
    }

    [TestMethod]
    public async Task A_timer_that_fails_is_recorded_with_its_error_which_the_host_sees_too()
    {
        await using var operations = await TestOperations.OpenAsync("Oxfordshire", TestContext.CancellationToken);
        var name = $"Timer{Guid.NewGuid():N}";

        await Assert.ThrowsExactlyAsync<IOException>(() => operations.Get<TimerRuns>()
            .RunAsync(name, _ => throw new IOException("The disk is full."), TestContext.CancellationToken));

        var run = (await operations.Get<RunStore>().ReadAllAsync(TestContext.CancellationToken)).Single(timer => timer.Name == name);
        Assert.AreEqual((false, "IOException: The disk is full."), (run.Succeeded, run.Detail));
    }
}

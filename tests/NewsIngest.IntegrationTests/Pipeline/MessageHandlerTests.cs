using NewsIngest.Operations.Status;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Pipeline;

/// <summary>Messages that no stage can work on, sent to the running pipeline.</summary>
[TestClass]
public sealed class MessageHandlerTests
{
    private static RunningPipeline _pipeline = null!;

    public required TestContext TestContext { get; init; }

    [ClassInitialize]
    public static async Task StartAsync(TestContext context) => _pipeline = await RunningPipeline.StartAsync(context.CancellationToken);

    [ClassCleanup]
    public static async Task StopAsync() => await _pipeline.DisposeAsync();

    [TestMethod]
    [DataRow(QueueNames.FetchPage, "not JSON at all")]
    [DataRow(QueueNames.FetchPage, """{"n":"fetch-page","v":1,"d":{"articleId":"x"}}""")]
    [DataRow(QueueNames.ClassifyArticle, """{"n":"fetch-page","v":1,"d":{}}""")]
    public async Task An_unreadable_message_becomes_a_failure_that_people_see(string queue, string message)
    {
        var failures = _pipeline.Get<FailureStore>();

        await _pipeline.SendAsync(queue, message, TestContext.CancellationToken);

        await RunningPipeline.UntilAsync(
            async () => (await failures.NewestAsync(queue, 100, TestContext.CancellationToken)).Any(failure => failure.Message == message),
            TestContext.CancellationToken);
    }

    [TestMethod]
    public async Task A_message_of_a_newer_program_is_put_off_and_not_lost()
    {
        var message = """{"n":"classify-article","v":99,"d":{}}""";

        await _pipeline.SendAsync(QueueNames.ClassifyArticle, message, TestContext.CancellationToken);

        await RunningPipeline.UntilAsync(
            () => Task.FromResult(_pipeline.Logs.Entries.Any(entry => entry.Message.Contains("schema version 99", StringComparison.Ordinal))),
            TestContext.CancellationToken);
        await RunningPipeline.UntilAsync(async () => await _pipeline.WaitingAsync(QueueNames.ClassifyArticle, TestContext.CancellationToken) == 1, TestContext.CancellationToken);
    }

    [TestMethod]
    public async Task A_message_that_the_host_gave_up_on_becomes_a_failure()
    {
        await _pipeline.SendAsync(QueueNames.FetchPagePoison, "given up", TestContext.CancellationToken);

        await RunningPipeline.UntilAsync(
            async () => (await _pipeline.Get<StatusQuery>().ReadAsync(countArticles: false, TestContext.CancellationToken)).Failures.Any(failure => failure.Message == "given up"),
            TestContext.CancellationToken);
    }
}

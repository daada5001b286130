using System.Text;
using NewsIngest.Fetching;
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
            async () => (await failures.ListAsync(queue, since: null, TestContext.CancellationToken)
                .ToListAsync(TestContext.CancellationToken)).Any(failure => failure.Message == message),
            TestContext.CancellationToken);
    }

    [TestMethod]
    [DataRow(QueueNames.FetchPage, 97)]
    [DataRow(QueueNames.ClassifyArticle, 98)]
    [DataRow(QueueNames.Alerts, 99)]
    public async Task A_message_of_a_newer_program_is_put_off_and_neither_lost_nor_poisoned(string queue, int version)
    {
        var message = $$$"""{"n":"{{{queue}}}","v":{{{version}}},"d":{"unheardOf":true}}""";

        await _pipeline.SendAsync(queue, message, TestContext.CancellationToken);

        await _pipeline.Logs.WaitForAsync($"schema version {version}", TestContext.CancellationToken);
        await RunningPipeline.UntilAsync(async () => await _pipeline.WaitingAsync(queue, TestContext.CancellationToken) == 1, TestContext.CancellationToken);
        Assert.DoesNotContain(failure => failure.Message == message,
            await _pipeline.Get<FailureStore>().ListAsync(queue, since: null, TestContext.CancellationToken).ToListAsync(TestContext.CancellationToken));
    }

    /// <summary>To the letter: later programs put more into their messages, and one that is deployed finds the earlier one's in its queues.</summary>
    [TestMethod]
    public async Task The_messages_of_the_first_program_are_understood()
    {
        var url = _pipeline.Sites.Expected.First(article => article.Text is not null).Url;
        var id = ArticleId.Of(CanonicalUrl.Normalize(url));
        var fetch = $$"""{"articleId":"{{id}}","url":"{{url}}","source":"Example News","revision":1,"discoveredAt":"2026-03-01T09:00:00+00:00","attempt":0}""";

        await _pipeline.SendAsync(QueueNames.FetchPage, $$$"""{"n":"fetch-page","v":1,"d":{{{fetch}}}}""", TestContext.CancellationToken);
        var read = await ReadAsync(id, after: null);
        var page = PageStore.BlobName(id.Value, 2);
        await _pipeline.Get<PageStore>()
            .SaveAsync(page, Encoding.UTF8.GetBytes("<h1>Another story</h1><p>Ofsted has rated Derby's children's services good."),
                TestContext.CancellationToken);
        await _pipeline.SendAsync(
            QueueNames.ClassifyArticle,
            $$$"""
            {"n":"classify-article","v":1,"d":{"fetch":{{{fetch.Replace("\"revision\":1", "\"revision\":2", StringComparison.Ordinal)}}},"page":"{{{page}}}",
            "finalUrl":"{{{read.Url}}}","contentType":"text/html; charset=utf-8","fetchedAt":"{{{read.FetchedAt!.Value.AddHours(1):O}}}"}}
            """,
            TestContext.CancellationToken);

        Assert.AreEqual("Another story", (await ReadAsync(read.Id, read.FetchedAt)).Title);
    }

    [TestMethod]
    public async Task A_message_that_the_host_gave_up_on_becomes_a_failure()
    {
        await _pipeline.SendAsync(QueueNames.FetchPagePoison, "given up", TestContext.CancellationToken);

        await RunningPipeline.UntilAsync(
            async () => (await _pipeline.Get<StatusQuery>()
                .ReadAsync(countArticles: false, TestContext.CancellationToken)).Failures.Any(failure => failure.Message == "given up"),
            TestContext.CancellationToken);
    }

    /// <returns>The article's own row once it was read after that time; where it has another address, the row there.</returns>
    private async Task<ArticleRecord> ReadAsync(ArticleId id, DateTimeOffset? after)
    {
        ArticleRecord? article = null;
        await RunningPipeline.UntilAsync(
            async () =>
            {
                article = await _pipeline.Get<ArticleStore>().FindAsync(id, TestContext.CancellationToken);
                if (article?.AliasOf is { } own) article = await _pipeline.Get<ArticleStore>().FindAsync(own, TestContext.CancellationToken);
                return article?.State == ArticleState.Classified && (after is null || article.FetchedAt > after);
            },
            TestContext.CancellationToken);
        return article!;
    }
}

using System.Text;
using NewsIngest.Fetching;
using NewsIngest.IntegrationTests.Pipeline;
using NewsIngest.Messages;
using NewsIngest.Operations.Redriving;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Reliability;

/// <summary>What no program of ours ever wrote lies in the running app's queues, around a message that one did.</summary>
[TestClass]
public sealed class PoisonTests
{
    /// <summary>A queue takes 64 KiB, of which Azurite counts the XML around the text as well.</summary>
    private const int LongestText = 65_000;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    [Timeout(300_000, CooperativeCancellation = true)]
    public async Task Poison_is_recorded_can_be_sent_again_and_harms_no_neighbour()
    {
        await using var pipeline = await RunningPipeline.StartAsync(TestContext.CancellationToken);
        var article = pipeline.Sites.Expected.First(expected => expected.Text is not null).Url;
        var poison = QueueNames.Work.SelectMany(queue => Texts(queue).Select(text => (Queue: queue, Text: text))).ToList();

        foreach (var (queue, text) in poison) await SendAsync(pipeline, queue, text);
        await pipeline.SendAsync(QueueNames.FetchPage, MessageFormat.Write(Message(article)), TestContext.CancellationToken);
        foreach (var (queue, text) in poison) await SendAsync(pipeline, queue, text + "~");

        await RunningPipeline.UntilAsync(async () => (await FindAsync(pipeline, article))?.State is ArticleState.Classified or ArticleState.Alias,
            TestContext.CancellationToken);
        await RecordedAsync(pipeline, poison, times: 1);

        var redriver = pipeline.Get<Redriver>();
        foreach (var queue in QueueNames.Work)
            foreach (var failure in await pipeline.Get<FailureStore>().OpenAsync(queue, TestContext.CancellationToken)
                .ToListAsync(TestContext.CancellationToken))
                await redriver.RedriveAsync(failure, TestContext.CancellationToken);

        await RecordedAsync(pipeline, poison, times: 2);
        foreach (var queue in QueueNames.Work.Concat(QueueNames.Poison))
            await RunningPipeline.UntilAsync(async () => await pipeline.WaitingAsync(queue, TestContext.CancellationToken) == 0, TestContext.CancellationToken);
    }

    /// <summary>As they lie in the queue; each is sent a second time with a sign behind it, which makes another text of it.</summary>
    private static string[] Texts(string queue) =>
    [
        "not JSON at all",
        "{ broken",
        "<xml/>",
        Convert.ToBase64String([0xff, 0xfe, 0x00, 0xd8]),
        Base64("\0\0\0"),
        Base64("\uFFFF\u202Efdp.exe"),
        "[1,2]",
        """{"n":"another-queue","v":1,"d":{}}""",
        $$$"""{"n":"{{{queue}}}","v":"one","d":{}}""",
        $$$"""{"n":"{{{queue}}}","v":0,"d":{}}""",
        $$$"""{"n":"{{{queue}}}","v":1e99,"d":{}}""",
        $$$"""{"n":"{{{queue}}}","v":1,"d":null}""",
        $$$"""{"n":"{{{queue}}}","v":1,"d":{"articleId":7,"subject":[],"page":[7]}}""",
        $$$"""{"n":"{{{queue}}}","v":1,"d":{"articleId":"../../etc","url":"file:///etc/passwd","source":"","revision":-1}}""",
        $$$"""{"n":"{{{queue}}}","v":1,"d":{{{new string('[', 5_000)}}}{{{new string(']', 5_000)}}}}""",
        new string('[', LongestText - 1),
        Base64(new string('x', (LongestText / 4 * 3) - 8)),
    ];

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static FetchPageMessage Message(Uri url) =>
        new(ArticleId.Of(CanonicalUrl.Normalize(url)).Value, url, "Example News", 1, TimeProvider.System.GetUtcNow());

    private async Task SendAsync(RunningPipeline pipeline, string queue, string text)
    {
        var raw = await pipeline.Layout.RawQueueAsync(queue, TestContext.CancellationToken);
        await raw.SendMessageAsync(text, TestContext.CancellationToken);
    }

    private async Task<ArticleRecord?> FindAsync(RunningPipeline pipeline, Uri url) =>
        await pipeline.Get<ArticleStore>().FindAsync(ArticleId.Of(CanonicalUrl.Normalize(url)), TestContext.CancellationToken);

    /// <summary>Waits until every text is among the failures of its queue, so many times and not marked as sent again.</summary>
    private async Task RecordedAsync(RunningPipeline pipeline, IReadOnlyList<(string Queue, string Text)> poison, int times)
    {
        foreach (var queue in QueueNames.Work)
        {
            var expected = poison.Where(entry => entry.Queue == queue).SelectMany(entry => (string[])[entry.Text, entry.Text + "~"]).Select(MessageText.Decode)
                .ToHashSet();
            await RunningPipeline.UntilAsync(
                async () =>
                {
                    var failures = await pipeline.Get<FailureStore>().ListAsync(queue, since: null, TestContext.CancellationToken)
                        .ToListAsync(TestContext.CancellationToken);
                    return expected.SetEquals(failures.Where(failure => failure.Times >= times && failure.RedrivenAt is null)
                        .Select(failure => failure.Message));
                },
                TestContext.CancellationToken);
        }
    }
}

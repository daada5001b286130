using System.Collections.Concurrent;
using System.Diagnostics;
using NewsIngest.IntegrationTests.Pipeline;
using NewsIngest.Pipeline;
using NewsIngest.Querying;
using NewsIngest.Sources;
using NewsIngest.Storage;
using NewsIngest.Telemetry;

namespace NewsIngest.IntegrationTests.Telemetry;

/// <summary>One round of the running pipeline, seen as an operator sees it: spans, and the lines of the log.</summary>
[TestClass]
public sealed class ArticleTraceTests
{
    /// <summary>
    /// Every call that the product makes for a new article, on average. What the Functions host adds around it (it takes two messages from their
    /// queues, up to 32 in one call, and deletes each) is beyond what a program can save, and is not in it: infra/SCALE.md counts it.
    /// </summary>
    private const int MostCallsPerArticle = 12;

    /// <summary>The article's own row, written by the poll; what the poll writes for all its articles together is shared.</summary>
    private const int CallsBeforeTheTrace = 1;

    private const int CallsPerUnchangedPoll = 2;

    private static readonly ConcurrentQueue<Activity> Spans = new();

    private static ActivityListener _listener = null!;
    private static RunningPipeline _pipeline = null!;

    public required TestContext TestContext { get; init; }

    [ClassInitialize]
    public static async Task RunAsync(TestContext context)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == PipelineTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
        _pipeline = await RunningPipeline.StartAsync(context.CancellationToken);
        // Made once in a process: no article's calls.
        await _pipeline.Layout.QueueAsync(QueueNames.FetchPage, context.CancellationToken);
        await _pipeline.Layout.PagesAsync(context.CancellationToken);
        await _pipeline.RunRoundAsync(context.CancellationToken);
    }

    [ClassCleanup]
    public static async Task StopAsync()
    {
        await _pipeline.DisposeAsync();
        _listener.Dispose();
    }

    [TestMethod]
    public async Task An_article_is_one_trace_from_the_poll_that_found_it_to_its_rows()
    {
        var stored = await _pipeline.Get<ClassificationQueries>().FindAsync(new ClassificationQuery(), TestContext.CancellationToken)
            .ToListAsync(TestContext.CancellationToken);
        var discovered = Discoveries().ToDictionary(discovery => (string)discovery.GetTagItem("newsingest.article.id")!);

        var traced = stored.Where(article => discovered.ContainsKey(article.ArticleId)).ToList();

        Assert.IsGreaterThan(stored.Count / 2, traced.Count, "Only what is filed under another address than it was found at has another id.");
        foreach (var article in traced)
        {
            var discovery = discovered[article.ArticleId];
            var fetch = Spans.Single(span => span.OperationName == $"process {QueueNames.FetchPage}" && span.ParentSpanId == discovery.SpanId);
            var classify = Spans.Single(span => span.OperationName == $"process {QueueNames.ClassifyArticle}" && span.ParentSpanId == fetch.SpanId);

            Assert.AreEqual(default, discovery.ParentSpanId, article.Title);
            Assert.AreEqual("poll source", Spans.Single(span => span.SpanId == discovery.Links.Single().Context.SpanId).OperationName);
            Assert.AreEqual(discovery.TraceId, classify.TraceId, article.Title);
            Assert.AreNotEqual(ActivityStatusCode.Error, classify.Status, article.Title);
        }
    }

    [TestMethod]
    public void Storage_is_called_no_more_often_for_a_new_article_than_promised()
    {
        var calls = _pipeline.Calls.All.ToLookup(call => call.Trace, call => call.What);
        var own = Discoveries().Select(discovery => discovery.TraceId).ToHashSet();
        var articles = Spans
            .Where(span => span.OperationName == $"process {QueueNames.ClassifyArticle}" && own.Contains(span.TraceId)
                && span.Status != ActivityStatusCode.Error)
            .Select(span => calls[span.TraceId].ToList())
            // One that was listed under another address too meets another writer now and then, and is looked at again.
            .Where(article => !article.Contains("GET Articles"))
            .ToList();

        Assert.IsGreaterThan(Discoveries().Count() / 2, articles.Count);
        foreach (var (what, count) in articles.SelectMany(article => article).CountBy(what => what).OrderByDescending(call => call.Value))
            TestContext.WriteLine($"{(double)count / articles.Count:0.00} {what}");
        var average = articles.Average(article => article.Count) + CallsBeforeTheTrace;
        TestContext.WriteLine($"{average:0.00} calls for a new article, most {articles.Max(article => article.Count)
            + CallsBeforeTheTrace}, over {articles.Count} articles");
        Assert.IsLessThanOrEqualTo(MostCallsPerArticle, average);
    }

    [TestMethod]
    public async Task A_poll_that_finds_nothing_new_calls_storage_twice_beside_reading_all_sources_at_once()
    {
        var poller = _pipeline.Get<SourcePoller>();
        var unchanged = 0;
        foreach (var source in _pipeline.Get<SourceCatalog>().Sources)
        {
            using var asked = new Activity("poll again").Start();
            var result = (await poller.PollAsync([source], force: true, TestContext.CancellationToken)).Single();

            var calls = _pipeline.Calls.All.Where(call => call.Trace == asked.TraceId).Select(call => call.What).ToList();
            TestContext.WriteLine($"{source.Name}, {result.Outcome}, {result.New} new: {string.Join(", ", calls)}");
            if (result.New > 0) continue;
            unchanged++;
            Assert.IsTrue(calls.Remove("GET Sources"));
            Assert.HasCount(CallsPerUnchangedPoll, calls, source.Name);
        }

        Assert.IsGreaterThan(0, unchanged);
    }

    [TestMethod]
    public async Task Only_lines_that_say_so_quote_articles()
    {
        var stored = await _pipeline.Get<ClassificationQueries>().FindAsync(new ClassificationQuery(), TestContext.CancellationToken)
            .ToListAsync(TestContext.CancellationToken);
        var evidence = stored.SelectMany(article => article.Findings).Select(finding => finding.Evidence.Sentence).ToList();
        var quotes = typeof(ArticleQuotes).FullName;

        Assert.IsNotEmpty(evidence);
        foreach (var entry in _pipeline.Logs.Entries.Where(entry => entry.Category != quotes))
        {
            Assert.IsFalse(evidence.Any(sentence => entry.Message.Contains(sentence, StringComparison.Ordinal)), entry.Message);
            Assert.IsFalse(stored.Any(article => entry.Message.Contains(article.Title, StringComparison.Ordinal)), entry.Message);
        }

        Assert.IsTrue(_pipeline.Logs.Entries.Any(entry => entry.Category == quotes && entry.Message.Contains(evidence[0], StringComparison.Ordinal)));
    }

    /// <summary>Of this class's own pipeline: others run beside it in this process.</summary>
    private static IEnumerable<Activity> Discoveries() => Spans.Where(span =>
        span.OperationName == "discover article" && _pipeline.Sites.Sources.Any(source => IsOn(source.Url, (string)span.GetTagItem("url.full")!)));

    private static bool IsOn(Uri site, string url) => new Uri(url).Authority == site.Authority;
}

using System.Collections.Concurrent;
using System.Diagnostics;
using NewsIngest.IntegrationTests.Pipeline;
using NewsIngest.Pipeline;
using NewsIngest.Querying;
using NewsIngest.Telemetry;

namespace NewsIngest.IntegrationTests.Telemetry;

/// <summary>One round of the running pipeline, seen as an operator sees it: spans, and the lines of the log.</summary>
[TestClass]
public sealed class ArticleTraceTests
{
    /// <summary>Where .NET's HTTP client reports its requests: storage calls are told by Azurite's ports.</summary>
    private const string HttpRequests = "System.Net.Http";

    /// <summary>Calls within a new article's trace, on average; infra/SCALE.md reckons with 13 and says what more would cost.</summary>
    private const int MostCallsPerArticle = 20;

    private static readonly ConcurrentQueue<Activity> Spans = new();

    private static ActivityListener _listener = null!;
    private static RunningPipeline _pipeline = null!;

    public required TestContext TestContext { get; init; }

    [ClassInitialize]
    public static async Task RunAsync(TestContext context)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is PipelineTelemetry.Name or HttpRequests,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
        _pipeline = await RunningPipeline.StartAsync(context.CancellationToken);
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
    public void Storage_is_called_no_more_often_for_an_article_than_promised()
    {
        var calls = Spans
            .Where(span => span.Source.Name == HttpRequests && IsStorage(span))
            .ToLookup(span => span.TraceId);
        var own = Discoveries().Select(discovery => discovery.TraceId).ToHashSet();
        var perArticle = Spans
            .Where(span => span.OperationName == $"process {QueueNames.ClassifyArticle}" && own.Contains(span.TraceId) && span.Status != ActivityStatusCode.Error)
            .Select(span => calls[span.TraceId].ToList())
            .ToList();

        Assert.IsNotEmpty(perArticle);
        foreach (var service in perArticle.SelectMany(article => article).CountBy(Service).OrderBy(service => service.Key))
            TestContext.WriteLine($"{service.Key}: {(double)service.Value / perArticle.Count:0.00} calls per article");
        TestContext.WriteLine($"{perArticle.Average(article => article.Count):0.00} calls per article, most {perArticle.Max(article => article.Count)}");
        Assert.IsLessThanOrEqualTo(MostCallsPerArticle, perArticle.Average(article => article.Count));
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

    private static bool IsStorage(Activity span) => span.GetTagItem("server.port") is int port && Ports.Contains(port);

    private static int[] Ports => [_pipeline.Azurite.Ports.Blob, _pipeline.Azurite.Ports.Queue, _pipeline.Azurite.Ports.Table];

    private static string Service(Activity span) =>
        $"{((string[])["blob", "queue", "table"])[Array.IndexOf(Ports, (int)span.GetTagItem("server.port")!)]} {span.GetTagItem("http.request.method")}";
}

using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Fetching;
using NewsIngest.Pipeline;
using NewsIngest.Sources;
using NewsIngest.Storage;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.Pipeline;

/// <summary>What the poller remembers from one poll to the next.</summary>
[TestClass]
public sealed class SourcePollerTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly string _name = $"{Guid.NewGuid():N}";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsingest-poller-");
    private readonly ScriptedFetcher _fetcher = new();
    private ServiceProvider? _services;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task An_unchanged_feed_is_still_asked_no_more_often_than_it_wished()
    {
        _fetcher.Answers.Enqueue(Page(FetchOutcome.Fetched, "<rss><channel><ttl>720</ttl></channel></rss>"));
        _fetcher.Answers.Enqueue(Page(FetchOutcome.NotModified, ""));

        await PollAsync("feed");
        var state = await PollAsync("feed");

        Assert.AreEqual(FetchOutcome.NotModified, state.Outcome);
        Assert.AreEqual(Now.AddHours(12), state.NextPoll);
    }

    [TestMethod]
    public async Task A_feed_that_takes_its_wish_back_is_polled_at_the_sources_own_interval()
    {
        _fetcher.Answers.Enqueue(Page(FetchOutcome.Fetched, "<rss><channel><ttl>720</ttl></channel></rss>"));
        _fetcher.Answers.Enqueue(Page(FetchOutcome.Fetched, "<rss><channel/></rss>"));

        await PollAsync("feed");

        Assert.AreEqual(Now.AddHours(1), (await PollAsync("feed")).NextPoll);
    }

    [TestMethod]
    public async Task An_index_of_sitemaps_is_asked_for_whole_because_the_sitemaps_in_it_change_by_themselves()
    {
        for (var poll = 0; poll < 2; poll++)
        {
            _fetcher.Answers.Enqueue(Page(FetchOutcome.Fetched, "<sitemapindex><sitemap><loc>https://news.example.org/s.xml</loc></sitemap></sitemapindex>") with { ETag = "\"1\"" });
            _fetcher.Answers.Enqueue(Page(FetchOutcome.Fetched, "<urlset/>"));
        }

        await PollAsync("sitemap");
        await PollAsync("sitemap");

        Assert.AreSequenceEqual(["/list", "/s.xml", "/list", "/s.xml"], _fetcher.Requests.Select(request => request.Url.AbsolutePath));
        Assert.IsTrue(_fetcher.Requests.All(request => request.ETag is null));
    }

    public async ValueTask DisposeAsync()
    {
        if (_services is not null) await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static FetchedPage Page(FetchOutcome outcome, string text) => new()
    {
        Outcome = outcome,
        RequestedUrl = new Uri("https://news.example.org/list"),
        FinalUrl = new Uri("https://news.example.org/list"),
        Body = Encoding.UTF8.GetBytes(text),
        FetchedAt = Now,
    };

    private async Task<SourceState> PollAsync(string kind)
    {
        _services ??= await ServicesAsync(kind);
        await _services.GetRequiredService<SourcePoller>().PollAsync(_services.GetRequiredService<SourceCatalog>().Sources, force: true, TestContext.CancellationToken);
        return (await _services.GetRequiredService<SourceStore>().ReadAllAsync(TestContext.CancellationToken))[_name];
    }

    private async Task<ServiceProvider> ServicesAsync(string kind)
    {
        var sources = Path.Combine(_folder.FullName, "sources.json");
        await File.WriteAllTextAsync(
            sources,
            $$"""{"sources": [{"name": "{{_name}}", "home": "https://news.example.org/", "kind": "{{kind}}", "url": "https://news.example.org/list", "jitter": 0}]}""",
            TestContext.CancellationToken);
        var configuration = new ConfigurationManager
        {
            ["AzureWebJobsStorage"] = await TestStorage.ConnectionStringAsync(TestContext.CancellationToken),
            ["Pipeline:SourcesFile"] = sources,
        };
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(new FakeTimeProvider(Now))
            .AddNewsIngest(configuration)
            .AddSingleton<IPageFetcher>(_fetcher)
            .BuildServiceProvider();
    }

    private sealed class ScriptedFetcher : IPageFetcher
    {
        public Queue<FetchedPage> Answers { get; } = [];

        public List<FetchRequest> Requests { get; } = [];

        public Task<FetchedPage> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
        {
            Requests.Add(request);
            return Task.FromResult(Answers.Dequeue());
        }
    }
}

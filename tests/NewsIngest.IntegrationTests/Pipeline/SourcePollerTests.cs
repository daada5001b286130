using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Fetching;
using NewsIngest.IntegrationTests.Storage;
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
    private readonly FakeTimeProvider _clock = new(Now);
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
            _fetcher.Answers.Enqueue(Page(FetchOutcome.Fetched,
                "<sitemapindex><sitemap><loc>https://news.example.org/s.xml</loc></sitemap></sitemapindex>") with
            { ETag = "\"1\"" });
            _fetcher.Answers.Enqueue(Page(FetchOutcome.Fetched, "<urlset/>"));
        }

        await PollAsync("sitemap");
        await PollAsync("sitemap");

        Assert.AreSequenceEqual(["/list", "/s.xml", "/list", "/s.xml"], _fetcher.Requests.Select(request => request.Url.AbsolutePath));
        Assert.IsTrue(_fetcher.Requests.All(request => request.ETag is null));
    }

    [TestMethod]
    [DataRow(false, DisplayName = "for the first time")]
    [DataRow(true, DisplayName = "once more")]
    public async Task Of_two_instances_that_find_a_source_due_at_the_same_moment_one_polls_it(bool isKnown)
    {
        for (var answers = 0; answers < 3; answers++) _fetcher.Answers.Enqueue(Page(FetchOutcome.Fetched, "<rss><channel/></rss>"));
        if (isKnown) await PollAsync("feed");
        _clock.Advance(TimeSpan.FromDays(1));
        var before = _fetcher.Requests.Count;
        var claims = new Rendezvous(TableNames.Sources, writers: 2);
        await using var one = await ServicesAsync("feed", claims);
        await using var other = await ServicesAsync("feed", claims);

        var polled = await Task.WhenAll(PollDueAsync(one), PollDueAsync(other));

        Assert.HasCount(before + 1, _fetcher.Requests);
        Assert.ContainsSingle(polled.SelectMany(results => results));
    }

    [TestMethod]
    public async Task A_source_polled_by_a_clock_that_was_ahead_is_due_when_the_clock_is_put_right()
    {
        _clock.SetTo(Now.AddYears(1));
        _fetcher.Answers.Enqueue(Page(FetchOutcome.NotModified, ""));
        await PollAsync("feed");

        _clock.SetTo(Now);
        _fetcher.Answers.Enqueue(Page(FetchOutcome.NotModified, ""));

        Assert.HasCount(1, await PollDueAsync(_services!));
        Assert.HasCount(0, await PollDueAsync(_services!));
    }

    [TestMethod]
    public async Task A_clock_that_steps_over_many_polls_brings_one()
    {
        _fetcher.Answers.Enqueue(Page(FetchOutcome.NotModified, ""));
        await PollAsync("feed");

        _clock.SetTo(Now.AddDays(30));
        _fetcher.Answers.Enqueue(Page(FetchOutcome.NotModified, ""));

        Assert.HasCount(1, await PollDueAsync(_services!));
        Assert.HasCount(0, await PollDueAsync(_services!));
    }

    [TestMethod]
    public async Task A_title_and_an_address_without_end_do_not_hold_up_the_other_articles_of_their_list()
    {
        var (story, title) = ($"https://news.example.org/{_name}", new string('\u2603', 60_000));
        _fetcher.Answers.Enqueue(Page(
            FetchOutcome.Fetched,
            $"<rss><channel><item><title>{title}</title><link>{story}/1</link></item><item><link>{story}/{new string('a',
                60_000)}</link></item><item><link>{story}/2</link></item></channel></rss>"));

        await PollAsync("feed");

        var articles = _services!.GetRequiredService<ArticleStore>();
        foreach (var number in (int[])[1, 2])
            Assert.IsNotNull(await articles.FindAsync(ArticleId.Of(new Uri($"{story}/{number}")), TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task A_source_that_cannot_be_polled_stops_no_other_and_is_due_again()
    {
        await using var services = await ServicesAsync("feed", sources: 4);
        foreach (var _ in Enumerable.Range(0, 4)) _fetcher.Answers.Enqueue(Page(FetchOutcome.NotModified, ""));
        _fetcher.Fails = request => request.Url.Host.StartsWith("news1.", StringComparison.Ordinal);

        await Assert.ThrowsExactlyAsync<AggregateException>(() => PollDueAsync(services));
        _fetcher.Fails = _ => false;
        _clock.Advance(TimeSpan.FromMinutes(11));
        var again = await PollDueAsync(services);

        Assert.HasCount(5, _fetcher.Requests);
        Assert.AreEqual($"{_name}1", Assert.ContainsSingle(again).Source);
    }

    public async ValueTask DisposeAsync()
    {
        if (_services is not null) await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private FetchedPage Page(FetchOutcome outcome, string text) => new()
    {
        Outcome = outcome,
        RequestedUrl = new Uri("https://news.example.org/list"),
        FinalUrl = new Uri("https://news.example.org/list"),
        Body = Encoding.UTF8.GetBytes(text),
        FetchedAt = _clock.GetUtcNow(),
    };

    private async Task<SourceState> PollAsync(string kind)
    {
        _services ??= await ServicesAsync(kind);
        await _services.GetRequiredService<SourcePoller>()
            .PollAsync(_services.GetRequiredService<SourceCatalog>().Sources, force: true, TestContext.CancellationToken);
        return (await _services.GetRequiredService<SourceStore>().ReadAllAsync(TestContext.CancellationToken))[_name];
    }

    private Task<IReadOnlyList<PollResult>> PollDueAsync(ServiceProvider services) =>
        services.GetRequiredService<SourcePoller>().PollDueAsync(TestContext.CancellationToken);

    private async Task<ServiceProvider> ServicesAsync(string kind, HttpPipelinePolicy? policy = null, int sources = 1)
    {
        // One has the test's own name and host, as every test but one expects.
        var entries = Enumerable.Range(0, sources).Select(i => i == 0 ? "" : $"{i}").Select(number =>
            $$"""{"name": "{{_name}}{{number}}", "home": "https://news{{number}}.example.org/", "kind": "{{kind}}", "url": "https://news{{number}}.example.org/list", "jitter": 0}""");
        var file = Path.Combine(_folder.FullName, "sources.json");
        await File.WriteAllTextAsync(file, $$"""{"sources": [{{string.Join(", ", entries)}}]}""", TestContext.CancellationToken);
        var configuration = new ConfigurationManager { ["Pipeline:SourcesFile"] = file };
        var storage = StorageClients.FromConnectionString(
            await TestStorage.ConnectionStringAsync(TestContext.CancellationToken),
            options =>
            {
                if (policy is not null) options.AddPolicy(policy, HttpPipelinePosition.PerCall);
            });
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(_clock)
            .AddNewsIngest(configuration)
            .AddSingleton(storage)
            .AddSingleton<IPageFetcher>(_fetcher)
            .AddSingleton<IRobotsGate>(new OpenGate(TimeSpan.FromSeconds(1)))
            .BuildServiceProvider();
    }

    private sealed class ScriptedFetcher : IPageFetcher
    {
        public Queue<FetchedPage> Answers { get; } = [];

        public List<FetchRequest> Requests { get; } = [];

        /// <summary>Which requests end in an error that no fetch ever has, as storage that fails would.</summary>
        public Func<FetchRequest, bool> Fails { get; set; } = _ => false;

        public Task<FetchedPage> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
        {
            lock (Requests)
            {
                Requests.Add(request);
                if (Fails(request)) throw new InvalidOperationException("As the test wants.");
                return Task.FromResult(Answers.Dequeue());
            }
        }
    }
}

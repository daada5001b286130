using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Fetching;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.Fetching;

/// <summary>What the state of a host's robots.txt means for its pages (RFC 9309, 2.3 and 2.4).</summary>
[TestClass]
public sealed class RobotsGateTests : FetchTest
{
    public RobotsGateTests() => Server.OnPage("/page", "<p>here");

    [TestMethod]
    [DataRow("404 Not Found", FetchOutcome.Fetched)]
    [DataRow("401 No", FetchOutcome.Fetched)]
    [DataRow("403 No", FetchOutcome.Fetched)]
    [DataRow("410 Gone", FetchOutcome.Fetched)]
    [DataRow("204 No Content", FetchOutcome.Fetched)]
    [DataRow("429 Slow", FetchOutcome.RobotsUnavailable)]
    [DataRow("500 Oops", FetchOutcome.RobotsUnavailable)]
    [DataRow("503 Busy", FetchOutcome.RobotsUnavailable)]
    public async Task A_robots_txt_that_is_absent_allows_and_one_that_cannot_be_had_forbids(string status, FetchOutcome outcome)
    {
        Server.On("/robots.txt", $"{status}\nContent-Length: 0");

        var page = await FetchAsync();

        Assert.AreEqual(outcome, page.Outcome, page.Detail);
    }

    [TestMethod]
    public async Task A_robots_txt_that_does_not_come_forbids()
    {
        Server.On("/robots.txt", (_, _, stop) => Task.Delay(Timeout.Infinite, stop));

        Assert.AreEqual(FetchOutcome.RobotsUnavailable, (await FetchAsync(new() { ["HeaderTimeout"] = "00:00:00.300" })).Outcome);
    }

    [TestMethod]
    public async Task A_web_page_in_its_place_has_no_rules()
    {
        Server.OnPage("/robots.txt", "<!doctype html><p>User-agent is a word");

        Assert.AreEqual(FetchOutcome.Fetched, (await FetchAsync()).Outcome);
    }

    [TestMethod]
    public async Task The_deciding_rule_is_told()
    {
        Server.On("/robots.txt", "200 OK\nContent-Type: image/png", [0xef, 0xbb, 0xbf, .. "User-agent: *\nDisallow: /pa"u8]);

        var page = await FetchAsync();

        Assert.AreEqual(FetchOutcome.DisallowedByRobots, page.Outcome);
        Assert.AreEqual($"robots.txt of 127.0.0.1:{Server.Port} says Disallow: /pa (line 2).", page.Detail);
        Assert.DoesNotContain(request => request.Path == "/page", Server.Requests);
    }

    [TestMethod]
    public async Task Redirects_of_robots_txt_are_followed_to_another_host()
    {
        await using var other = new HostileServer().OnPage("/rules", "User-agent: *\nDisallow: /");
        Server.OnRedirect("/robots.txt", other.Url("/rules").AbsoluteUri);

        Assert.AreEqual(FetchOutcome.DisallowedByRobots, (await FetchAsync()).Outcome);
    }

    [TestMethod]
    public async Task Redirects_of_robots_txt_without_end_count_as_no_file()
    {
        for (var i = 0; i < 9; i++) Server.OnRedirect(i == 0 ? "/robots.txt" : $"/r{i}", $"/r{i + 1}");

        Assert.AreEqual(FetchOutcome.Fetched, (await FetchAsync()).Outcome);
    }

    [TestMethod]
    public async Task Rules_beyond_500_KiB_are_not_read_and_those_before_hold()
    {
        var padding = new string('#', 600 * 1024);
        Server.OnPage("/robots.txt", $"User-agent: *\nDisallow: /other\n{padding}\nDisallow: /page");

        await using var fetcher = new TestFetcher();
        var gate = fetcher.Get<IRobotsGate>();
        Assert.IsTrue((await gate.CheckAsync(Server.Url("/page"), TestContext.CancellationToken)).Allowed);
        Assert.IsFalse((await gate.CheckAsync(Server.Url("/other"), TestContext.CancellationToken)).Allowed);
    }

    [TestMethod]
    public async Task It_is_asked_once_a_day()
    {
        var clock = new FakeTimeProvider();
        Server.OnPage("/robots.txt", "User-agent: *\nCrawl-delay: 7\nSitemap: https://example.org/sitemap.xml");
        await using var fetcher = new TestFetcher(configure: services => services.AddSingleton<TimeProvider>(clock));
        var gate = fetcher.Get<IRobotsGate>();

        var decision = await gate.CheckAsync(Server.Url("/page"), TestContext.CancellationToken);
        Assert.AreEqual(TimeSpan.FromSeconds(7), decision.CrawlDelay);
        Assert.AreEqual("https://example.org/sitemap.xml", decision.Sitemaps.Single().AbsoluteUri);

        clock.Advance(TimeSpan.FromHours(23));
        await gate.CheckAsync(Server.Url("/page"), TestContext.CancellationToken);
        Assert.HasCount(1, Server.Requests);

        clock.Advance(TimeSpan.FromHours(2));
        await gate.CheckAsync(Server.Url("/page"), TestContext.CancellationToken);
        Assert.HasCount(2, Server.Requests);
    }

    [TestMethod]
    public async Task What_one_instance_has_read_no_other_asks_for_that_day()
    {
        var (clock, store) = (new FakeTimeProvider(), new SharedRobots());
        Server.OnPage("/robots.txt", "User-agent: *\nDisallow: /page");

        Assert.IsFalse(await AllowedAsync(clock, store));
        clock.Advance(TimeSpan.FromHours(23));
        Assert.IsFalse(await AllowedAsync(clock, store));
        Assert.HasCount(1, Server.Requests);

        clock.Advance(TimeSpan.FromHours(2));
        Assert.IsFalse(await AllowedAsync(clock, store));
        Assert.HasCount(2, Server.Requests);
    }

    [TestMethod]
    public async Task What_a_clock_that_was_ahead_has_read_is_read_again()
    {
        var (clock, store, now) = (new FakeTimeProvider(), new SharedRobots(), new FakeTimeProvider().GetUtcNow());
        Server.OnPage("/robots.txt", "User-agent: *\nDisallow: /page");
        await using var fetcher = new TestFetcher(configure: services => services.AddSingleton<TimeProvider>(clock).AddSingleton<IRobotsStore>(store));
        clock.SetTo(now.AddYears(1));
        Assert.AreEqual(FetchOutcome.DisallowedByRobots,
            (await fetcher.Get<IRobotsGate>().CheckAsync(Server.Url("/page"), TestContext.CancellationToken)).Outcome);

        clock.SetTo(now);
        Server.OnPage("/robots.txt", "");

        Assert.AreEqual(FetchOutcome.Fetched, (await fetcher.Get<IRobotsGate>().CheckAsync(Server.Url("/page"), TestContext.CancellationToken)).Outcome);
    }

    [TestMethod]
    public async Task One_that_could_not_be_had_is_not_passed_on()
    {
        var (clock, store) = (new FakeTimeProvider(), new SharedRobots());
        Server.On("/robots.txt", "500 Oops\nContent-Length: 0");
        Assert.IsFalse(await AllowedAsync(clock, store));

        Server.OnPage("/robots.txt", "");

        Assert.IsTrue(await AllowedAsync(clock, store));
    }

    [TestMethod]
    public async Task One_that_could_not_be_had_is_tried_again_when_its_host_says()
    {
        var clock = new FakeTimeProvider();
        Server.On("/robots.txt", "503 Busy\nRetry-After: 300\nContent-Length: 0");
        await using var fetcher = new TestFetcher(configure: services => services.AddSingleton<TimeProvider>(clock));
        var gate = fetcher.Get<IRobotsGate>();

        var refused = await gate.CheckAsync(Server.Url("/page"), TestContext.CancellationToken);
        Assert.AreEqual(clock.GetUtcNow() + TimeSpan.FromMinutes(5), refused.RetryAt);

        Server.OnPage("/robots.txt", "");
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.IsTrue((await gate.CheckAsync(Server.Url("/page"), TestContext.CancellationToken)).Allowed);
    }

    [TestMethod]
    [DataRow("0.2", 1.0, DisplayName = "a shorter delay than our own")]
    [DataRow("30", 30.0)]
    [DataRow("86400", 120.0, DisplayName = "a day between two requests")]
    [DataRow("soon", 1.0)]
    [DataRow("-5", 1.0)]
    public async Task Crawl_delay_is_obeyed_within_reason(string asked, double seconds)
    {
        Server.OnPage("/robots.txt", $"User-agent: *\nCrawl-delay: {asked}");

        await using var fetcher = new TestFetcher();
        var decision = await fetcher.Get<IRobotsGate>().CheckAsync(Server.Url("/page"), TestContext.CancellationToken);

        Assert.AreEqual(TimeSpan.FromSeconds(seconds), decision.CrawlDelay);
    }

    /// <summary>As a new instance sees it.</summary>
    private async Task<bool> AllowedAsync(FakeTimeProvider clock, SharedRobots store)
    {
        await using var fetcher = new TestFetcher(configure: services => services.AddSingleton<TimeProvider>(clock).AddSingleton<IRobotsStore>(store));
        return (await fetcher.Get<IRobotsGate>().CheckAsync(Server.Url("/page"), TestContext.CancellationToken)).Allowed;
    }

    private Task<FetchedPage> FetchAsync(Dictionary<string, string?>? settings = null) => FetchAsync("/page", settings);

    private sealed class SharedRobots : IRobotsStore
    {
        private StoredRobots? _stored;

        public Task<StoredRobots?> FindAsync(Uri site, CancellationToken cancellationToken) => Task.FromResult(_stored);

        public Task SaveAsync(Uri site, StoredRobots robots, CancellationToken cancellationToken)
        {
            _stored = robots;
            return Task.CompletedTask;
        }
    }
}

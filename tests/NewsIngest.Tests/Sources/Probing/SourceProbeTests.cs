using System.Globalization;
using System.Text;
using NewsIngest.Fetching;
using NewsIngest.Sources;
using NewsIngest.Sources.Probing;

namespace NewsIngest.Tests.Sources.Probing;

[TestClass]
public sealed class SourceProbeTests
{
    private const string Feed = """
        <rss version="2.0"><channel><ttl>720</ttl>
        <item><title>Ofsted visits Anytown</title><link>https://example.org/1</link><pubDate>Fri, 01 May 2026 09:00:00 GMT</pubDate></item>
        <item><title>Bins are late</title><link>https://example.org/2</link></item>
        <item><title>Ofsted visits Anytown</title><link>https://example.org/1?utm_source=rss</link></item>
        </channel></rss>
        """;

    private static readonly Uri Url = new("https://example.org/feed");

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task An_address_is_read_as_what_comes_back_and_nothing_is_filtered()
    {
        var report = await Probe(Page(Url, Feed) with { ETag = "\"7\"", ContentType = "text/xml; charset=iso-8859-1" })
            .RunAsync(Url, TestContext.CancellationToken);

        Assert.IsNull(report.Source);
        Assert.AreEqual(SourceKind.Feed, report.Kind);
        Assert.AreSequenceEqual(["robots", "answer", "cache", "charset", "kind", "listing", "interval"], report.Steps.Select(step => step.Name));
        Assert.AreEqual("ETag \"7\"", Step(report, "cache").Detail);
        Assert.AreEqual(new ProbeStep("listing", "3 links", "2 taken, 0 turned away by filters, 1 repeated"), Step(report, "listing"));
        Assert.AreEqual(new ProbeStep("interval", "12 h", "The list asks for 12 h."), Step(report, "interval"));
        Assert.IsTrue(report.IsUsable);
    }

    [TestMethod]
    public async Task A_source_of_the_list_is_read_by_its_own_kind_and_filters()
    {
        var source = Source(SourceKind.Feed) with { Filters = SourceFilters.None with { MustMention = ["ofsted"] } };

        var report = await Probe(Page(Url, Feed)).RunAsync(source, TestContext.CancellationToken);

        Assert.AreEqual("Example", report.Source);
        Assert.AreSequenceEqual(
            [new(true, "mustMention", "ofsted"), new(false, "mustMention"), FilterVerdict.Repeated],
            report.Links.Select(entry => entry.Verdict));
    }

    [TestMethod]
    public async Task A_source_whose_page_looks_like_another_kind_says_so()
    {
        var report = await Probe(Page(Url, Feed)).RunAsync(Source(SourceKind.Sitemap), TestContext.CancellationToken);

        Assert.AreEqual(SourceKind.Sitemap, report.Kind);
        Assert.Contains("looks like feed", Step(report, "kind").Detail!);
    }

    [TestMethod]
    public async Task Each_redirect_is_a_step()
    {
        var moved = new Uri("https://www.example.org/feed");
        var page = Page(Url, Feed) with { Redirects = [Url, new("https://example.org/old")], FinalUrl = moved };

        var report = await Probe(page).RunAsync(Url, TestContext.CancellationToken);

        Assert.AreSequenceEqual(
            ["https://example.org/feed to https://example.org/old", "https://example.org/old to https://www.example.org/feed"],
            report.Steps.Where(step => step.Name == "redirect").Select(step => step.Detail));
    }

    [TestMethod]
    public async Task What_does_not_come_ends_in_its_outcome()
    {
        var page = Page(Url, "") with { Outcome = FetchOutcome.Blocked, Status = 403, Detail = "The server answered 403 Forbidden." };

        var report = await Probe(page).RunAsync(Url, TestContext.CancellationToken);

        Assert.IsFalse(report.IsUsable);
        Assert.AreEqual("blocked", report.Steps[^1].Outcome);
        Assert.Contains("status 403", report.Steps[^1].Detail!);
        Assert.Contains("403 Forbidden", report.Steps[^1].Detail!);
    }

    [TestMethod]
    public async Task Of_an_index_of_sitemaps_the_newest_is_read_as_a_poll_does()
    {
        var newest = new Uri("https://example.org/b.xml");
        var index = Page(Url, """
            <sitemapindex><sitemap><loc>https://example.org/a.xml</loc><lastmod>2026-01-01</lastmod></sitemap>
            <sitemap><loc>https://example.org/b.xml</loc><lastmod>2026-05-01</lastmod></sitemap></sitemapindex>
            """);
        var sitemap = Page(newest, "<urlset><url><loc>https://example.org/news/1</loc></url></urlset>");

        var report = await Probe(index, sitemap).RunAsync(Url, TestContext.CancellationToken);

        Assert.AreEqual(SourceKind.Sitemap, report.Kind);
        Assert.AreEqual("https://example.org/news/1", report.Links.Single().Link.Url.AbsoluteUri);
        Assert.HasCount(2, report.Steps.Where(step => step.Name == "answer"));
    }

    private static ProbeStep Step(SourceProbeReport report, string name) => report.Steps.Single(step => step.Name == name);

    private static SourceProbe Probe(params FetchedPage[] pages) => new(new ScriptedFetcher(pages), new OpenGate());

    private static Source Source(SourceKind kind) => new() { Name = "Example", Home = new Uri("https://example.org/"), Kind = kind, Url = Url };

    private static FetchedPage Page(Uri url, string text) => new()
    {
        Outcome = FetchOutcome.Fetched,
        RequestedUrl = url,
        FinalUrl = url,
        Status = 200,
        Body = Encoding.UTF8.GetBytes(text),
        FetchedAt = DateTimeOffset.Parse("2026-06-04T00:00:00Z", CultureInfo.InvariantCulture),
    };

    private sealed class ScriptedFetcher(IReadOnlyList<FetchedPage> pages) : IPageFetcher
    {
        public Task<FetchedPage> FetchAsync(FetchRequest request, CancellationToken cancellationToken) =>
            Task.FromResult(pages.Single(page => page.RequestedUrl == request.Url));
    }

    private sealed class OpenGate : IRobotsGate
    {
        public Task<RobotsDecision> CheckAsync(Uri url, CancellationToken cancellationToken) =>
            Task.FromResult(new RobotsDecision(FetchOutcome.Fetched, TimeSpan.FromSeconds(1)));
    }
}

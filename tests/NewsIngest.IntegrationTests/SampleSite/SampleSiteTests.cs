using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using NewsIngest.Samples;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.Samples;

[TestClass]
public sealed class SampleSiteTests
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task It_listens_on_the_loopback_address_only_with_one_port_a_site()
    {
        await using var site = await StartAsync();

        Assert.IsTrue(site.BaseAddress.IsLoopback);
        Assert.IsTrue(site.Sources.All(source => source.Home.IsLoopback));
        var ports = site.Sources.Select(source => source.Home.Port).Distinct().ToArray();
        Assert.HasCount(8, ports);
        Assert.DoesNotContain(site.BaseAddress.Port, ports);
    }

    [TestMethod]
    public async Task Every_source_and_every_expected_page_answers_with_its_own_addresses_filled_in()
    {
        await using var site = await StartAsync();

        foreach (var url in site.Sources.Select(source => source.Url).Concat(site.Expected.Select(article => article.Url)))
        {
            using var response = await GetAsync(url);
            // One page answers 503 the first time.
            using var answer = response.StatusCode == HttpStatusCode.ServiceUnavailable ? await GetAsync(url) : response;
            var body = await answer.Content.ReadAsByteArrayAsync(TestContext.CancellationToken);

            Assert.AreEqual(HttpStatusCode.OK, answer.StatusCode, url.ToString());
            Assert.IsNotEmpty(body, url.ToString());
            Assert.IsLessThan(0, body.AsSpan().IndexOf(".example/"u8), url.ToString());
        }
    }

    [TestMethod]
    public async Task A_client_that_has_the_page_already_is_told_so_by_its_entity_tag()
    {
        await using var site = await StartAsync();
        var feed = new Uri(site.AddressOf("derby-newsroom"), "/feed/rss");
        using var first = await GetAsync(feed);

        using var request = new HttpRequestMessage(HttpMethod.Get, feed);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await Client.SendAsync(request, TestContext.CancellationToken);

        Assert.AreEqual(HttpStatusCode.NotModified, second.StatusCode);
        Assert.AreEqual(0, (await second.Content.ReadAsByteArrayAsync(TestContext.CancellationToken)).Length);
        Assert.IsNull(first.Content.Headers.LastModified, "This site gives entity tags alone.");
        Assert.AreEqual(first.Headers.ETag!.ToString(), site.Requests[^1].IfNoneMatch);
    }

    [TestMethod]
    public async Task A_client_that_has_the_page_already_is_told_so_by_its_date()
    {
        await using var site = await StartAsync();
        var list = new Uri(site.AddressOf("greenwich-news"), "/newsroom");
        using var first = await GetAsync(list);

        using var request = new HttpRequestMessage(HttpMethod.Get, list);
        request.Headers.IfModifiedSince = first.Content.Headers.LastModified;
        using var second = await Client.SendAsync(request, TestContext.CancellationToken);

        Assert.AreEqual(HttpStatusCode.NotModified, second.StatusCode);
        Assert.IsNull(first.Headers.ETag, "This site gives dates alone.");
        Assert.IsNotNull(site.Requests[^1].IfModifiedSince);
    }

    [TestMethod]
    public async Task A_link_of_the_feed_redirects_and_gains_tracking_parameters()
    {
        await using var site = await StartAsync();
        var newsroom = site.AddressOf("derby-newsroom");

        using var answer = await GetAsync(new Uri(newsroom, "/r/69b4470f5d"));

        Assert.AreEqual(HttpStatusCode.Found, answer.StatusCode);
        Assert.AreEqual(newsroom.Port, answer.Headers.Location!.Port);
        Assert.Contains("utm_source=", answer.Headers.Location.Query);
        using var target = await GetAsync(answer.Headers.Location);
        Assert.AreEqual(HttpStatusCode.OK, target.StatusCode);
    }

    [TestMethod]
    public async Task A_busy_page_answers_503_with_a_time_to_wait_and_then_comes()
    {
        await using var site = await StartAsync();
        var page = new Uri(site.AddressOf("greenwich-news"), "/newsroom/2025/foster-carers-long-service");

        using var first = await GetAsync(page);
        using var second = await GetAsync(page);
        using var third = await GetAsync(page);

        Assert.AreEqual(HttpStatusCode.ServiceUnavailable, first.StatusCode);
        Assert.AreEqual(TimeSpan.FromSeconds(1), first.Headers.RetryAfter!.Delta);
        Assert.AreEqual(HttpStatusCode.OK, second.StatusCode);
        Assert.AreEqual(HttpStatusCode.OK, third.StatusCode);
    }

    [TestMethod]
    public async Task A_page_is_compressed_for_a_client_that_asks_and_plain_for_one_that_does_not()
    {
        await using var site = await StartAsync();
        var feed = new Uri(site.AddressOf("trade-weekly"), "/feed/");
        using var request = new HttpRequestMessage(HttpMethod.Get, feed);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));

        using var compressed = await Client.SendAsync(request, TestContext.CancellationToken);
        using var plain = await GetAsync(feed);

        Assert.Contains("gzip", compressed.Content.Headers.ContentEncoding);
        Assert.IsEmpty(plain.Content.Headers.ContentEncoding);
        await using var unpacked = new GZipStream(await compressed.Content.ReadAsStreamAsync(TestContext.CancellationToken), CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        Assert.AreEqual(await plain.Content.ReadAsStringAsync(TestContext.CancellationToken), await reader.ReadToEndAsync(TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task Each_site_has_rules_for_robots_of_its_own()
    {
        await using var site = await StartAsync();

        using var answer = await GetAsync(new Uri(site.AddressOf("trade-weekly"), "/robots.txt"));

        Assert.AreEqual("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Disallow: /members/", await answer.Content.ReadAsStringAsync(TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task A_page_that_is_not_there_is_answered_as_its_site_does()
    {
        await using var site = await StartAsync();

        using var answer = await GetAsync(new Uri(site.AddressOf("trade-weekly"), "/no-such-page/"));

        Assert.AreEqual(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [TestMethod]
    public async Task A_site_may_say_200_to_a_page_that_is_not_there_and_even_to_robots()
    {
        await using var site = await StartAsync();

        foreach (var path in (string[])["/stories/no-such-story.htm", "/robots.txt"])
        {
            using var answer = await GetAsync(new Uri(site.AddressOf("digest-pages"), path));

            Assert.AreEqual(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("Page not found", await answer.Content.ReadAsStringAsync(TestContext.CancellationToken));
        }
    }

    [TestMethod]
    public async Task A_notice_that_was_withdrawn_is_gone_for_good()
    {
        await using var site = await StartAsync();

        using var answer = await GetAsync(new Uri(site.AddressOf("public-notices"), "/government/news/consultation-on-inspection-fees-withdrawn"));

        Assert.AreEqual(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("no longer available", await answer.Content.ReadAsStringAsync(TestContext.CancellationToken));
    }

    [TestMethod]
    [DataRow("/stories/bath-aug25.htm", null, DisplayName = "no charset in the header")]
    [DataRow("/stories/westnorthants.htm", "iso-8859-1", DisplayName = "ISO-8859-1 in the header, as the web used to write it")]
    public async Task Old_pages_come_as_Windows_1252_bytes(string path, string? charset)
    {
        await using var site = await StartAsync();

        using var answer = await GetAsync(new Uri(site.AddressOf("digest-pages"), path));
        var body = await answer.Content.ReadAsByteArrayAsync(TestContext.CancellationToken);

        Assert.AreEqual(charset, answer.Content.Headers.ContentType!.CharSet);
        // The right quotation mark of Windows-1252, which ISO-8859-1 has no letter for.
        Assert.Contains((byte)0x92, body);
        Assert.IsGreaterThan(0, body.AsSpan().IndexOf("charset=windows-1252"u8));
    }

    [TestMethod]
    [DataRow("/feed.json", "text/plain", DisplayName = "a JSON Feed called plain text")]
    [DataRow("/sitemap-news.xml", "text/html", DisplayName = "a sitemap called HTML")]
    public async Task Some_lists_are_sent_under_a_wrong_media_type(string path, string mediaType)
    {
        await using var site = await StartAsync();

        using var answer = await GetAsync(new Uri(site.AddressOf("civic-wire"), path));

        Assert.AreEqual(mediaType, answer.Content.Headers.ContentType!.MediaType);
    }

    [TestMethod]
    public async Task One_story_has_two_addresses_and_names_one_as_canonical()
    {
        await using var site = await StartAsync();
        var story = site.Expected.Single(article => article.Url.AbsolutePath.StartsWith("/news/manchester", StringComparison.Ordinal)).Url;

        using var first = await GetAsync(story);
        using var second = await GetAsync(new Uri(story, story.AbsolutePath.Replace("/news/", "/lite/", StringComparison.Ordinal)));

        var page = await second.Content.ReadAsStringAsync(TestContext.CancellationToken);
        Assert.AreEqual(await first.Content.ReadAsStringAsync(TestContext.CancellationToken), page);
        Assert.Contains($"<link rel=\"canonical\" href=\"{story}\"/>", page);
    }

    [TestMethod]
    public async Task The_log_tells_who_asked_what_and_when()
    {
        var clock = new FakeTimeProvider();
        await using var site = await SampleSite.StartAsync(0, clock, TestContext.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(site.AddressOf("trade-weekly"), "/feed/?paged=1"));
        request.Headers.UserAgent.ParseAdd("TestReader/1.0");

        clock.Advance(TimeSpan.FromMinutes(3));
        using var answer = await Client.SendAsync(request, TestContext.CancellationToken);

        var logged = Assert.ContainsSingle(site.Requests);
        Assert.AreEqual(new SampleRequest(clock.GetUtcNow(), "trade-weekly", "HEAD", "/feed/?paged=1", 200, "TestReader/1.0", null, null), logged);
    }

    [TestMethod]
    public async Task Sources_are_written_as_the_product_reads_them()
    {
        await using var site = await StartAsync();

        using var json = JsonDocument.Parse(site.SourcesJson());

        var sources = json.RootElement.GetProperty("sources").EnumerateArray().ToArray();
        Assert.HasCount(site.Sources.Count, sources);
        foreach (var source in sources)
        {
            Assert.IsTrue(Uri.IsWellFormedUriString(source.GetProperty("url").GetString(), UriKind.Absolute));
            Assert.IsTrue(Uri.IsWellFormedUriString(source.GetProperty("home").GetString(), UriKind.Absolute));
            Assert.Contains(source.GetProperty("kind").GetString(), (string[])["feed", "index", "sitemap"]);
            Assert.AreEqual(TimeSpan.FromMinutes(5), TimeSpan.Parse(source.GetProperty("interval").GetString()!, CultureInfo.InvariantCulture));
        }
    }

    [TestMethod]
    public async Task A_site_that_nobody_serves_is_refused_by_name()
    {
        await using var site = await StartAsync();

        var refusal = Assert.ThrowsExactly<ArgumentException>(() => site.AddressOf("no-such-site"));

        Assert.Contains("trade-weekly", refusal.Message);
    }

    private Task<SampleSite> StartAsync() => SampleSite.StartAsync(TestContext.CancellationToken);

    private Task<HttpResponseMessage> GetAsync(Uri url) => Client.GetAsync(url, TestContext.CancellationToken);
}

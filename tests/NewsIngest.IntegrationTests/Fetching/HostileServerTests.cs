using System.IO.Compression;
using System.Text;
using NewsIngest.Fetching;

namespace NewsIngest.IntegrationTests.Fetching;

/// <summary>Each fault that a server can have ends in its own recorded outcome, with a sentence that says what was wrong.</summary>
[TestClass]
public sealed class HostileServerTests : IAsyncDisposable
{
    private const string Page = "<!doctype html><title>Inspectors praise Anytown</title><p>Text.</p>";
    private const string Html = "Content-Type: text/html";

    private readonly HostileServer _server = new();

    public required TestContext TestContext { get; init; }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [TestMethod]
    public async Task A_page_is_fetched_with_all_that_the_next_visit_needs()
    {
        _server.OnPage("/page", Page, $"{Html}\nETag: W/\"7\"\nLast-Modified: Mon, 05 Jan 2026 08:00:00 GMT\nCache-Control: max-age=600");

        var page = await FetchAsync("/page");

        Assert.AreEqual(FetchOutcome.Fetched, page.Outcome, page.Detail);
        Assert.AreEqual(Page, Encoding.UTF8.GetString(page.Body.Span));
        Assert.AreEqual(200, page.Status);
        Assert.AreEqual("W/\"7\"", page.ETag);
        Assert.AreEqual("Mon, 05 Jan 2026 08:00:00 GMT", page.LastModified);
        Assert.AreEqual(TimeSpan.FromMinutes(10), page.FreshFor);
        Assert.IsNull(page.Detail);
    }

    [TestMethod]
    public async Task The_fetcher_says_who_it_is_and_brings_no_cookies()
    {
        _server.OnPage("/page", Page, $"{Html}\nSet-Cookie: id=1");

        await using var fetcher = new TestFetcher();
        await fetcher.FetchAsync(_server.Url("/page"), TestContext.CancellationToken);
        await fetcher.FetchAsync(_server.Url("/page"), TestContext.CancellationToken);

        var last = _server.Requests[^1].Headers;
        Assert.StartsWith("NewsIngest/", last["User-Agent"]);
        Assert.EndsWith("(+https://example.org/newsingest)", last["User-Agent"]);
        Assert.AreEqual("gzip, deflate, br", last["Accept-Encoding"]);
        Assert.IsFalse(last.ContainsKey("Cookie"));
        Assert.IsFalse(last.ContainsKey("traceparent"));
    }

    [TestMethod]
    public async Task An_unchanged_page_costs_no_body()
    {
        _server.On("/page", async (request, stream, stop) => await stream.WriteAsync(HostileServer.Head(
            request.Headers.GetValueOrDefault("If-None-Match") == "\"7\"" && request.Headers.ContainsKey("If-Modified-Since")
                ? "304 Not Modified\nETag: \"7\""
                : "500 Oops\nContent-Length: 0"), stop));

        await using var fetcher = new TestFetcher();
        var page = await fetcher.FetchAsync(
            new FetchRequest(_server.Url("/page")) { ETag = "\"7\"", LastModified = "Mon, 05 Jan 2026 08:00:00 GMT" }, TestContext.CancellationToken);

        Assert.AreEqual(FetchOutcome.NotModified, page.Outcome, page.Detail);
    }

    [TestMethod]
    [DataRow(304, FetchOutcome.UnexpectedStatus, DisplayName = "304 to a question that was not asked")]
    [DataRow(300, FetchOutcome.UnexpectedStatus)]
    [DataRow(302, FetchOutcome.UnexpectedStatus, DisplayName = "302 without Location")]
    [DataRow(400, FetchOutcome.UnexpectedStatus)]
    [DataRow(401, FetchOutcome.Blocked)]
    [DataRow(402, FetchOutcome.Blocked)]
    [DataRow(403, FetchOutcome.Blocked)]
    [DataRow(404, FetchOutcome.NotFound)]
    [DataRow(410, FetchOutcome.Gone)]
    [DataRow(429, FetchOutcome.RateLimited)]
    [DataRow(451, FetchOutcome.Blocked)]
    [DataRow(500, FetchOutcome.ServerError)]
    [DataRow(503, FetchOutcome.ServerError)]
    [DataRow(599, FetchOutcome.ServerError)]
    public async Task A_status_without_a_page_is_an_outcome(int status, FetchOutcome outcome)
    {
        _server.On("/page", $"{status} Whatever\nContent-Length: 0");

        var page = await FetchAsync("/page");

        Assert.AreEqual(outcome, page.Outcome);
        Assert.AreEqual(status, page.Status);
        Assert.Contains($"{status}", page.Detail!);
    }

    [TestMethod]
    [DataRow("cf-mitigated: challenge", 403)]
    [DataRow("cf-mitigated: challenge", 503)]
    [DataRow("x-amzn-waf-action: captcha", 405)]
    public async Task A_bot_check_is_a_refusal_whatever_its_status(string header, int status)
    {
        _server.On("/page", $"{status} No\n{header}\n{Html}\nContent-Length: {Page.Length}", Encoding.ASCII.GetBytes(Page));

        Assert.AreEqual(FetchOutcome.Blocked, (await FetchAsync("/page")).Outcome);
    }

    [TestMethod]
    [DataRow("image/png")]
    [DataRow("application/pdf")]
    [DataRow("video/mp4")]
    [DataRow("image/svg+xml")]
    [DataRow("application/zip")]
    public async Task A_type_that_holds_no_text_is_not_read(string type)
    {
        _server.OnPage("/page", Page, $"Content-Type: {type}");

        var page = await FetchAsync("/page");

        Assert.AreEqual(FetchOutcome.WrongContentType, page.Outcome);
        Assert.Contains(type, page.Detail!);
    }

    [TestMethod]
    public async Task A_PDF_that_calls_itself_a_web_page_is_found_out()
    {
        _server.OnPage("/page", "%PDF-1.7 …", Html);

        Assert.AreEqual(FetchOutcome.WrongContentType, (await FetchAsync("/page")).Outcome);
    }

    [TestMethod]
    [DataRow("application/rss+xml", ExpectedContent.PageOrListing, FetchOutcome.Fetched)]
    [DataRow("application/rss+xml", ExpectedContent.Page, FetchOutcome.WrongContentType)]
    [DataRow("text/plain", ExpectedContent.Page, FetchOutcome.Fetched)]
    [DataRow("nonsense", ExpectedContent.Page, FetchOutcome.Fetched, DisplayName = "an unreadable type is no type")]
    public async Task What_may_be_read_depends_on_what_is_expected(string type, ExpectedContent expected, FetchOutcome outcome)
    {
        _server.OnPage("/page", Page, $"Content-Type: {type}");

        await using var fetcher = new TestFetcher();
        var page = await fetcher.FetchAsync(new FetchRequest(_server.Url("/page")) { Expected = expected }, TestContext.CancellationToken);

        Assert.AreEqual(outcome, page.Outcome, page.Detail);
    }

    [TestMethod]
    public async Task A_success_with_nothing_in_it_is_recorded_as_empty()
    {
        _server.OnPage("/empty", "", Html).On("/none", "204 No Content").On("/packed", $"200 OK\n{Html}\nContent-Encoding: gzip\nContent-Length: 0");

        Assert.AreEqual(FetchOutcome.EmptyBody, (await FetchAsync("/empty")).Outcome);
        Assert.AreEqual(FetchOutcome.EmptyBody, (await FetchAsync("/none")).Outcome);
        Assert.AreEqual(FetchOutcome.EmptyBody, (await FetchAsync("/packed")).Outcome);
    }

    [TestMethod]
    [DataRow("gzip")]
    [DataRow("x-gzip")]
    [DataRow("br")]
    [DataRow("deflate")]
    [DataRow("deflate raw")]
    public async Task A_compressed_page_is_read_and_a_cut_one_is_known_as_cut(string coding)
    {
        var packed = Pack(coding, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 3000).Select(i => $"{i * 7919} "))));
        var head = $"200 OK\n{Html}\nContent-Encoding: {coding.Split(' ')[0]}\n";
        _server
            .On("/whole", head + $"Content-Length: {packed.Length}", packed)
            .On("/half", head + $"Content-Length: {packed.Length / 2}", packed[..(packed.Length / 2)])
            .On("/all-but-one", head + $"Content-Length: {packed.Length - 1}", packed[..^1]);

        Assert.AreEqual(FetchOutcome.Fetched, (await FetchAsync("/whole")).Outcome);
        Assert.AreEqual(FetchOutcome.Truncated, (await FetchAsync("/half")).Outcome);
        Assert.AreEqual(FetchOutcome.Truncated, (await FetchAsync("/all-but-one")).Outcome);
    }

    [TestMethod]
    public async Task A_body_compressed_twice_is_unpacked_twice()
    {
        var packed = Pack("br", Pack("gzip", Encoding.UTF8.GetBytes(Page)));
        _server.On("/page", $"200 OK\n{Html}\nContent-Encoding: gzip, br\nContent-Length: {packed.Length}", packed);

        Assert.AreEqual(Page, Encoding.UTF8.GetString((await FetchAsync("/page")).Body.Span));
    }

    [TestMethod]
    [DataRow("gzip", DisplayName = "plain text that claims to be gzip")]
    [DataRow("zstd", DisplayName = "a coding that was not asked for")]
    [DataRow("gzip, gzip, gzip", DisplayName = "three wrappings")]
    public async Task A_body_that_is_not_packed_as_declared_is_bad_encoding(string coding)
    {
        var body = Encoding.UTF8.GetBytes(Page);
        _server.On("/page", $"200 OK\n{Html}\nContent-Encoding: {coding}\nContent-Length: {body.Length}", body);

        Assert.AreEqual(FetchOutcome.BadEncoding, (await FetchAsync("/page")).Outcome);
    }

    [TestMethod]
    public async Task A_damaged_gzip_body_is_bad_encoding()
    {
        var packed = Pack("gzip", Encoding.UTF8.GetBytes(Page));
        packed[^6] ^= 1;
        _server.On("/page", $"200 OK\n{Html}\nContent-Encoding: gzip\nContent-Length: {packed.Length}", packed);

        Assert.AreEqual(FetchOutcome.BadEncoding, (await FetchAsync("/page")).Outcome);
    }

    [TestMethod]
    public async Task A_body_shorter_than_declared_is_truncated_and_what_came_is_kept()
    {
        _server.On("/short", $"200 OK\n{Html}\nContent-Length: 5000", Encoding.UTF8.GetBytes(Page));
        _server.On("/chunked", HostileServer.Head($"200 OK\n{Html}\nTransfer-Encoding: chunked"), "10\r\n<p>Sixteen bytes\r\n40\r\nbut no more"u8.ToArray());

        var shortPage = await FetchAsync("/short");
        Assert.AreEqual(FetchOutcome.Truncated, shortPage.Outcome, shortPage.Detail);
        Assert.AreEqual(Page, Encoding.UTF8.GetString(shortPage.Body.Span));
        Assert.AreEqual(FetchOutcome.Truncated, (await FetchAsync("/chunked")).Outcome);
    }

    [TestMethod]
    public async Task A_body_over_the_limit_is_refused_by_its_declared_length_or_as_it_streams()
    {
        var large = new byte[70_000];
        Array.Fill(large, (byte)'a');
        _server
            .On("/declared", $"200 OK\n{Html}\nContent-Length: 99999999999")
            .On("/streamed", $"200 OK\n{Html}", large);

        await using var fetcher = new TestFetcher(new() { ["MaxBodyBytes"] = "65536" });
        foreach (var path in (string[])["/declared", "/streamed"])
        {
            var page = await fetcher.FetchAsync(_server.Url(path), TestContext.CancellationToken);
            Assert.AreEqual(FetchOutcome.TooLarge, page.Outcome, path);
            Assert.AreEqual(0, page.Body.Length);
        }
    }

    [TestMethod]
    public async Task A_body_of_exactly_the_limit_is_read()
    {
        _server.OnPage("/page", new string('a', 65536), Html);

        await using var fetcher = new TestFetcher(new() { ["MaxBodyBytes"] = "65536" });
        Assert.AreEqual(FetchOutcome.Fetched, (await fetcher.FetchAsync(_server.Url("/page"), TestContext.CancellationToken)).Outcome);
    }

    [TestMethod]
    [DoNotParallelize]
    [DataRow("gzip", 200)]
    [DataRow("br", 200)]
    [DataRow("gzip, gzip", 1000)]
    public async Task A_decompression_bomb_is_stopped_while_it_unpacks(string coding, int megabytes)
    {
        var bomb = Bomb(coding, megabytes);
        _server.On("/page", $"200 OK\n{Html}\nContent-Encoding: {coding}\nContent-Length: {bomb.Length}", bomb);

        await using var fetcher = new TestFetcher();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var page = await fetcher.FetchAsync(_server.Url("/page"), TestContext.CancellationToken);

        Assert.AreEqual(FetchOutcome.TooLarge, page.Outcome, page.Detail);
        Assert.AreEqual(0, page.Body.Length);
        Assert.IsLessThan(32L * 1024 * 1024, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    [TestMethod]
    public async Task A_header_over_its_limit_is_too_large()
    {
        _server.OnPage("/page", Page, $"{Html}\nX-Padding: {new string('x', 70 * 1024)}");

        Assert.AreEqual(FetchOutcome.TooLarge, (await FetchAsync("/page")).Outcome);
    }

    [TestMethod]
    public async Task An_answer_that_is_not_HTTP_is_invalid()
    {
        _server.On("/page", "220 mail.example ESMTP ready\r\n"u8.ToArray());

        Assert.AreEqual(FetchOutcome.InvalidResponse, (await FetchAsync("/page")).Outcome);
    }

    [TestMethod]
    public async Task A_server_that_hangs_up_before_answering_is_a_failed_connection()
    {
        _server.On("/page", []);

        Assert.AreEqual(FetchOutcome.ConnectionFailed, (await FetchAsync("/page")).Outcome);
    }

    [TestMethod]
    public async Task A_closed_port_is_a_failed_connection()
    {
        _server.StopListening();

        Assert.AreEqual(FetchOutcome.ConnectionFailed, (await FetchAsync("/page")).Outcome);
    }

    [TestMethod]
    public async Task A_secure_handshake_that_gets_no_sense_is_a_TLS_failure()
    {
        var secure = new UriBuilder(_server.Url("/page")) { Scheme = "https" }.Uri;

        await using var fetcher = new TestFetcher();
        Assert.AreEqual(FetchOutcome.TlsFailed, (await fetcher.FetchAsync(secure, TestContext.CancellationToken)).Outcome);
    }

    [TestMethod]
    public async Task Whatever_bytes_come_as_an_answer_the_fetch_ends_in_an_outcome()
    {
        const int Rounds = 150;
        var random = new Random(20_260_105);
        byte[] honest =
        [
            .. HostileServer.Head($"200 OK\n{Html}; charset=utf-8\nETag: \"7\"\nCache-Control: max-age=60\nContent-Encoding: gzip\nTransfer-Encoding: chunked"),
            .. "40\r\n"u8, .. Pack("gzip", Encoding.ASCII.GetBytes(Page))[..64], .. "\r\n0\r\n\r\n"u8,
        ];
        for (var i = 0; i < Rounds; i++)
        {
            var answer = honest.ToArray();
            for (var damage = random.Next(1, 5); damage > 0; damage--) answer[random.Next(answer.Length)] = (byte)random.Next(256);
            _server.On($"/{i}", answer[..random.Next(answer.Length / 2, answer.Length)]);
        }

        await using var fetcher = new TestFetcher(new() { ["BreakDuration"] = "00:00:00.500" });
        for (var i = 0; i < Rounds; i++)
        {
            var page = await fetcher.FetchAsync(_server.Url($"/{i}"), TestContext.CancellationToken);
            Assert.IsTrue(page.Outcome is FetchOutcome.Fetched || page.Detail is { Length: > 0 }, $"{i}: {page.Outcome}");
        }
    }

    private static byte[] Pack(string coding, byte[] body)
    {
        using var packed = new MemoryStream();
        using (Stream packer = coding switch
        {
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "deflate raw" => new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            packer.Write(body);
        }

        return packed.ToArray();
    }

    private static byte[] Bomb(string coding, int megabytes)
    {
        using var packed = new MemoryStream();
        using (Stream packer = coding == "br"
            ? new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)
            : new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < megabytes; i++) packer.Write(zeros);
        }

        return coding == "gzip, gzip" ? Pack("gzip", packed.ToArray()) : packed.ToArray();
    }

    private async Task<FetchedPage> FetchAsync(string path)
    {
        await using var fetcher = new TestFetcher();
        return await fetcher.FetchAsync(_server.Url(path), TestContext.CancellationToken);
    }
}

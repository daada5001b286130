using System.Text;
using NewsIngest.Fetching;

namespace NewsIngest.IntegrationTests.Fetching;

/// <summary>Each fault that a server can have ends in its own recorded outcome, with a sentence that says what was wrong.</summary>
[TestClass]
public sealed class HostileServerTests : FetchTest
{
    [TestMethod]
    public async Task A_page_is_fetched_with_all_that_the_next_visit_needs()
    {
        Server.OnPage("/page", Page, $"{Html}\nETag: W/\"7\"\nLast-Modified: Mon, 05 Jan 2026 08:00:00 GMT\nCache-Control: max-age=600");

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
        Server.OnPage("/page", Page, $"{Html}\nSet-Cookie: id=1");

        await using var fetcher = new TestFetcher();
        await fetcher.FetchAsync(Server.Url("/page"), TestContext.CancellationToken);
        await fetcher.FetchAsync(Server.Url("/page"), TestContext.CancellationToken);

        var last = Server.Requests[^1].Headers;
        Assert.StartsWith("NewsIngest/", last["User-Agent"]);
        Assert.EndsWith("(+https://example.org/newsingest)", last["User-Agent"]);
        Assert.AreEqual("gzip, deflate, br", last["Accept-Encoding"]);
        Assert.IsFalse(last.ContainsKey("Cookie"));
        Assert.IsFalse(last.ContainsKey("traceparent"));
    }

    [TestMethod]
    public async Task An_unchanged_page_costs_no_body()
    {
        Server.On("/page", async (request, stream, stop) => await stream.WriteAsync(HostileServer.Head(
            request.Headers.GetValueOrDefault("If-None-Match") == "\"7\"" && request.Headers.ContainsKey("If-Modified-Since")
                ? "304 Not Modified\nETag: \"7\""
                : "500 Oops\nContent-Length: 0"), stop));

        await using var fetcher = new TestFetcher();
        var page = await fetcher.FetchAsync(
            new FetchRequest(Server.Url("/page")) { ETag = "\"7\"", LastModified = "Mon, 05 Jan 2026 08:00:00 GMT" }, TestContext.CancellationToken);

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
        Server.On("/page", $"{status} Whatever\nContent-Length: 0");

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
        Server.On("/page", $"{status} No\n{header}\n{Html}\nContent-Length: {Page.Length}", Encoding.ASCII.GetBytes(Page));

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
        Server.OnPage("/page", Page, $"Content-Type: {type}");

        var page = await FetchAsync("/page");

        Assert.AreEqual(FetchOutcome.WrongContentType, page.Outcome);
        Assert.Contains(type, page.Detail!);
    }

    [TestMethod]
    public async Task A_PDF_that_calls_itself_a_web_page_is_found_out()
    {
        Server.OnPage("/page", "%PDF-1.7 …", Html);

        Assert.AreEqual(FetchOutcome.WrongContentType, (await FetchAsync("/page")).Outcome);
    }

    [TestMethod]
    [DataRow("application/rss+xml", ExpectedContent.PageOrListing, FetchOutcome.Fetched)]
    [DataRow("application/rss+xml", ExpectedContent.Page, FetchOutcome.WrongContentType)]
    [DataRow("text/plain", ExpectedContent.Page, FetchOutcome.Fetched)]
    [DataRow("nonsense", ExpectedContent.Page, FetchOutcome.Fetched, DisplayName = "an unreadable type is no type")]
    public async Task What_may_be_read_depends_on_what_is_expected(string type, ExpectedContent expected, FetchOutcome outcome)
    {
        Server.OnPage("/page", Page, $"Content-Type: {type}");

        await using var fetcher = new TestFetcher();
        var page = await fetcher.FetchAsync(new FetchRequest(Server.Url("/page")) { Expected = expected }, TestContext.CancellationToken);

        Assert.AreEqual(outcome, page.Outcome, page.Detail);
    }

    [TestMethod]
    public async Task A_success_with_nothing_in_it_is_recorded_as_empty()
    {
        Server.OnPage("/empty", "", Html).On("/none", "204 No Content").On("/packed", $"200 OK\n{Html}\nContent-Encoding: gzip\nContent-Length: 0");

        Assert.AreEqual(FetchOutcome.EmptyBody, (await FetchAsync("/empty")).Outcome);
        Assert.AreEqual(FetchOutcome.EmptyBody, (await FetchAsync("/none")).Outcome);
        Assert.AreEqual(FetchOutcome.EmptyBody, (await FetchAsync("/packed")).Outcome);
    }

    [TestMethod]
    public async Task A_header_over_its_limit_is_too_large()
    {
        Server.OnPage("/page", Page, $"{Html}\nX-Padding: {new string('x', 70 * 1024)}");

        Assert.AreEqual(FetchOutcome.TooLarge, (await FetchAsync("/page")).Outcome);
    }

    [TestMethod]
    public async Task An_answer_that_is_not_HTTP_is_invalid()
    {
        Server.On("/page", "220 mail.example ESMTP ready\r\n"u8.ToArray());

        Assert.AreEqual(FetchOutcome.InvalidResponse, (await FetchAsync("/page")).Outcome);
    }

    [TestMethod]
    public async Task AServer_that_hangs_up_before_answering_is_a_failed_connection()
    {
        Server.On("/page", []);

        Assert.AreEqual(FetchOutcome.ConnectionFailed, (await FetchAsync("/page")).Outcome);
    }

    [TestMethod]
    public async Task A_closed_port_is_a_failed_connection()
    {
        Server.StopListening();

        Assert.AreEqual(FetchOutcome.ConnectionFailed, (await FetchAsync("/page")).Outcome);
    }

    [TestMethod]
    public async Task A_secure_handshake_that_gets_no_sense_is_a_TLS_failure()
    {
        var secure = new UriBuilder(Server.Url("/page")) { Scheme = "https" }.Uri;

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
            .. "40\r\n"u8, .. Packed.Pack("gzip", Encoding.ASCII.GetBytes(Page))[..64], .. "\r\n0\r\n\r\n"u8,
        ];
        for (var i = 0; i < Rounds; i++)
        {
            var answer = honest.ToArray();
            for (var damage = random.Next(1, 5); damage > 0; damage--) answer[random.Next(answer.Length)] = (byte)random.Next(256);
            Server.On($"/{i}", answer[..random.Next(answer.Length / 2, answer.Length)]);
        }

        await using var fetcher = new TestFetcher(new() { ["BreakDuration"] = "00:00:00.500" });
        for (var i = 0; i < Rounds; i++)
        {
            var page = await fetcher.FetchAsync(Server.Url($"/{i}"), TestContext.CancellationToken);
            Assert.IsTrue(page.Outcome is FetchOutcome.Fetched || page.Detail is { Length: > 0 }, $"{i}: {page.Outcome}");
        }
    }
}

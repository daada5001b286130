using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Fetching;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.Fetching;

/// <summary>What a second attempt cures is tried again within the fetch, briefly; all else is left to the caller's plan.</summary>
[TestClass]
public sealed class RetryTests : FetchTest
{
    [TestMethod]
    public async Task A_passing_failure_is_overcome()
    {
        Fails(times: 2, "500 Oops\nContent-Length: 0");

        var page = await FetchAsync(new() { ["MaxRetries"] = "2" });

        Assert.AreEqual(FetchOutcome.Fetched, page.Outcome, page.Detail);
        Assert.AreEqual(3, page.Requests);
    }

    [TestMethod]
    public async Task A_cut_body_is_asked_for_again()
    {
        Fails(times: 1, "200 OK\nContent-Type: text/html\nContent-Length: 100");

        Assert.AreEqual(FetchOutcome.Fetched, (await FetchAsync(new() { ["MaxRetries"] = "1" })).Outcome);
    }

    [TestMethod]
    [DataRow("403 No\nContent-Length: 0", FetchOutcome.Blocked)]
    [DataRow("404 No\nContent-Length: 0", FetchOutcome.NotFound)]
    [DataRow("429 Slow\nContent-Length: 0", FetchOutcome.RateLimited)]
    [DataRow("200 OK\nContent-Type: image/gif\nContent-Length: 0", FetchOutcome.WrongContentType)]
    public async Task What_a_second_attempt_would_not_cure_is_asked_once(string answer, FetchOutcome outcome)
    {
        Fails(times: 9, answer);

        var page = await FetchAsync(new() { ["MaxRetries"] = "2" });

        Assert.AreEqual(outcome, page.Outcome);
        Assert.AreEqual(1, page.Requests);
    }

    [TestMethod]
    [DataRow("429 Slow", FetchOutcome.RateLimited)]
    [DataRow("503 Busy", FetchOutcome.ServerError)]
    public async Task A_long_Retry_After_is_handed_on_and_not_waited_for(string status, FetchOutcome outcome)
    {
        Fails(times: 9, $"{status}\nRetry-After: 120\nContent-Length: 0");

        var page = await FetchAsync(new() { ["MaxRetries"] = "2" });

        Assert.AreEqual(outcome, page.Outcome);
        Assert.AreEqual(1, page.Requests);
        Assert.IsTrue(page.RetryAt - page.FetchedAt is { TotalSeconds: > 100 and <= 120 }, $"{page.RetryAt}");
    }

    [TestMethod]
    [DataRow("429 Slow")]
    [DataRow("503 Busy")]
    public async Task A_host_that_asks_for_a_pause_is_asked_for_no_other_page_until_it_is_over(string status)
    {
        var clock = new FakeTimeProvider();
        Server.On("/first", $"{status}\nRetry-After: 120\nContent-Length: 0").OnPage("/second", "<p>here");
        await using var fetcher = new TestFetcher(configure: services => services.AddSingleton<TimeProvider>(clock));
        var first = await fetcher.FetchAsync(Server.Url("/first"), TestContext.CancellationToken);

        var refused = await fetcher.FetchAsync(Server.Url("/second"), TestContext.CancellationToken);
        Assert.AreEqual(FetchOutcome.HostUnavailable, refused.Outcome, refused.Detail);
        Assert.AreEqual(first.RetryAt, refused.RetryAt);
        Assert.DoesNotContain(request => request.Path == "/second", Server.Requests);

        clock.Advance(TimeSpan.FromSeconds(120));
        Assert.AreEqual(FetchOutcome.Fetched, (await fetcher.FetchAsync(Server.Url("/second"), TestContext.CancellationToken)).Outcome);
    }

    [TestMethod]
    public async Task A_pause_by_a_clock_that_was_ahead_ends_when_the_clock_is_put_right()
    {
        var (clock, now) = (new FakeTimeProvider(), new FakeTimeProvider().GetUtcNow());
        Server.On("/first", "429 Slow\nRetry-After: 120\nContent-Length: 0").OnPage("/second", "<p>here");
        await using var fetcher = new TestFetcher(configure: services => services.AddSingleton<TimeProvider>(clock));
        clock.SetTo(now.AddYears(1));
        await fetcher.FetchAsync(Server.Url("/first"), TestContext.CancellationToken);

        clock.SetTo(now);

        Assert.AreEqual(FetchOutcome.Fetched, (await fetcher.FetchAsync(Server.Url("/second"), TestContext.CancellationToken)).Outcome);
    }

    [TestMethod]
    public async Task A_short_Retry_After_is_obeyed_within_the_fetch()
    {
        Fails(times: 1, "429 Slow\nRetry-After: 1\nContent-Length: 0");

        var page = await FetchAsync(new() { ["MaxRetries"] = "1" });

        Assert.AreEqual(FetchOutcome.Fetched, page.Outcome, page.Detail);
        Assert.AreEqual(2, page.Requests);
    }

    [TestMethod]
    public async Task An_absurd_Retry_After_is_cut_to_the_longest_allowed()
    {
        Fails(times: 9, "503 Busy\nRetry-After: 315360000\nContent-Length: 0");

        var page = await FetchAsync(new() { ["MaxRetryAfter"] = "06:00:00" });

        Assert.IsTrue(page.RetryAt - page.FetchedAt is { TotalHours: > 5.9 and <= 6 }, $"{page.RetryAt}");
    }

    [TestMethod]
    public async Task A_host_that_keeps_failing_is_left_in_peace_while_others_are_asked()
    {
        Fails(times: 99, "500 Oops\nContent-Length: 0");
        await using var other = new HostileServer().OnPage("/page", "<p>fine");
        await using var fetcher = new TestFetcher(new() { ["BreakAfterAnswers"] = "3", ["BreakDuration"] = "01:00:00" });

        var outcomes = new List<FetchedPage>();
        for (var i = 0; i < 5; i++) outcomes.Add(await fetcher.FetchAsync(Server.Url("/page"), TestContext.CancellationToken));

        Assert.AreEqual(FetchOutcome.HostUnavailable, outcomes[^1].Outcome);
        Assert.IsTrue(outcomes[^1].RetryAt - outcomes[^1].FetchedAt is { TotalMinutes: > 59 and <= 60 });
        Assert.IsLessThan(5, Server.Requests.Count(request => request.Path == "/page"));
        Assert.AreEqual(FetchOutcome.Fetched, (await fetcher.FetchAsync(other.Url("/page"), TestContext.CancellationToken)).Outcome);
    }

    private void Fails(int times, string answer)
    {
        var seen = 0;
        Server.On("/page", async (_, stream, stop) =>
        {
            var failing = Interlocked.Increment(ref seen) <= times;
            await stream.WriteAsync(HostileServer.Head(failing ? answer : "200 OK\nContent-Type: text/html\nContent-Length: 1"), stop);
            if (!failing) await stream.WriteAsync("x"u8.ToArray(), stop);
        });
    }

    private Task<FetchedPage> FetchAsync(Dictionary<string, string?> settings) => FetchAsync("/page", settings);
}

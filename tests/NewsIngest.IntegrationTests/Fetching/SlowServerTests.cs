using NewsIngest.Fetching;

namespace NewsIngest.IntegrationTests.Fetching;

/// <summary>A server that takes its time gets no more of ours than the settings allow.</summary>
[TestClass]
public sealed class SlowServerTests : FetchTest
{
    [TestMethod]
    public async Task A_header_that_does_not_come_is_a_time_out()
    {
        Server.On("/page", (_, _, stop) => Task.Delay(Timeout.Infinite, stop));

        var page = await FetchAsync("/page", new() { ["HeaderTimeout"] = "00:00:01" });

        Assert.AreEqual(FetchOutcome.TimedOut, page.Outcome);
        Assert.AreEqual("No answer began within 1 s.", page.Detail);
    }

    [TestMethod]
    public async Task A_body_that_drips_is_a_time_out()
    {
        Server.On("/page", async (_, stream, stop) =>
        {
            await stream.WriteAsync(HostileServer.Head("200 OK\nContent-Type: text/html"), stop);
            while (true)
            {
                await stream.WriteAsync("<"u8.ToArray(), stop);
                await Task.Delay(20, stop);
            }
        });

        var page = await FetchAsync("/page", new() { ["AttemptTimeout"] = "00:00:01" });

        Assert.AreEqual(FetchOutcome.TimedOut, page.Outcome);
        Assert.AreEqual("The page was not there after 1 s.", page.Detail);
    }

    [TestMethod]
    public async Task A_header_that_drips_is_a_time_out()
    {
        Server.On("/page", async (_, stream, stop) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nX-Slow: "u8.ToArray(), stop);
            while (true)
            {
                await stream.WriteAsync("x"u8.ToArray(), stop);
                await Task.Delay(20, stop);
            }
        });

        Assert.AreEqual(FetchOutcome.TimedOut, (await FetchAsync("/page", new() { ["HeaderTimeout"] = "00:00:01" })).Outcome);
    }

    [TestMethod]
    public async Task Redirects_share_the_time_of_one_fetch()
    {
        for (var i = 0; i < 6; i++)
        {
            var next = $"/{i + 1}";
            Server.On($"/{i}", async (_, stream, stop) =>
            {
                await Task.Delay(250, stop);
                await stream.WriteAsync(HostileServer.Head($"302 Found\nLocation: {next}\nContent-Length: 0"), stop);
            });
        }

        var page = await FetchAsync("/0", new() { ["TotalTimeout"] = "00:00:00.600" });

        Assert.AreEqual(FetchOutcome.TimedOut, page.Outcome);
        Assert.IsLessThan(6, page.Redirects.Count);
    }

    [TestMethod]
    public async Task The_callers_own_cancellation_is_thrown_not_recorded()
    {
        Server.On("/page", (_, _, stop) => Task.Delay(Timeout.Infinite, stop));
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(TestContext.CancellationToken);
        await using var fetcher = new TestFetcher();

        var fetching = fetcher.FetchAsync(Server.Url("/page"), giveUp.Token);
        await giveUp.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => fetching);
    }

    [TestMethod]
    public async Task One_host_is_asked_one_thing_at_a_time()
    {
        for (var i = 0; i < 5; i++)
        {
            Server.On($"/{i}", async (_, stream, stop) =>
            {
                await Task.Delay(30, stop);
                await stream.WriteAsync(HostileServer.Head("200 OK\nContent-Type: text/html\nContent-Length: 1"), stop);
                await stream.WriteAsync("x"u8.ToArray(), stop);
            });
        }

        await using var fetcher = new TestFetcher();
        var pages = await Task.WhenAll(Enumerable.Range(0, 5).Select(i => fetcher.FetchAsync(Server.Url($"/{i}"), TestContext.CancellationToken)));

        Assert.IsTrue(pages.All(page => page.Outcome is FetchOutcome.Fetched));
        Assert.AreEqual(1, Server.MostAtOnce);
        Assert.AreEqual(1, Server.Requests.Count(request => request.Path == "/robots.txt"));
    }
}

using NewsIngest.Fetching;

namespace NewsIngest.IntegrationTests.Fetching;

/// <summary>Redirects are followed by hand: counted, recorded, and each checked like a first address.</summary>
[TestClass]
public sealed class RedirectTests : FetchTest
{
    [TestMethod]
    [DataRow(301)]
    [DataRow(302)]
    [DataRow(303)]
    [DataRow(307)]
    [DataRow(308)]
    public async Task A_redirect_is_followed_and_recorded(int status)
    {
        Server.OnRedirect("/old", "/new?x=1#part", status).OnPage("/new?x=1", "<p>Here");

        var page = await FetchAsync("/old");

        Assert.AreEqual(FetchOutcome.Fetched, page.Outcome, page.Detail);
        Assert.AreEqual(Server.Url("/new?x=1"), page.FinalUrl);
        Assert.AreEqual(Server.Url("/old"), page.RequestedUrl);
        CollectionAssert.AreEqual((Uri[])[Server.Url("/old")], page.Redirects.ToArray());
        Assert.AreEqual(2, page.Requests);
    }

    [TestMethod]
    public async Task Five_redirects_are_followed_and_six_are_too_many()
    {
        for (var i = 0; i < 6; i++) Server.OnRedirect($"/{i}", $"/{i + 1}");
        Server.OnPage("/6", "<p>Here");

        Assert.AreEqual(FetchOutcome.Fetched, (await FetchAsync("/1")).Outcome);
        Assert.AreEqual(FetchOutcome.TooManyRedirects, (await FetchAsync("/0")).Outcome);
    }

    [TestMethod]
    public async Task A_loop_is_found_at_its_first_turn()
    {
        Server.OnRedirect("/a", "/b").OnRedirect("/b", "/a").OnRedirect("/self", "/self#again");

        Assert.AreEqual(FetchOutcome.RedirectLoop, (await FetchAsync("/a")).Outcome);
        Assert.AreEqual(FetchOutcome.RedirectLoop, (await FetchAsync("/self")).Outcome);
        Assert.AreEqual(3, Server.Requests.Count(request => request.Path != "/robots.txt"));
    }

    [TestMethod]
    [DataRow("file:///etc/passwd", FetchOutcome.ForbiddenRedirect)]
    [DataRow("javascript:alert(1)", FetchOutcome.ForbiddenRedirect)]
    [DataRow("data:text/html,x", FetchOutcome.ForbiddenRedirect)]
    [DataRow("ftp://example.org/x", FetchOutcome.ForbiddenRedirect)]
    [DataRow("http://user:secret@example.org/", FetchOutcome.ForbiddenRedirect)]
    [DataRow("http://example.org:22/", FetchOutcome.ForbiddenRedirect)]
    [DataRow("http://[", FetchOutcome.ForbiddenRedirect)]
    [DataRow("http://169.254.169.254/latest/meta-data/", FetchOutcome.ForbiddenAddress)]
    [DataRow("http://0xa9fea9fe/", FetchOutcome.ForbiddenAddress)]
    [DataRow("http://10.0.0.1/", FetchOutcome.ForbiddenAddress)]
    [DataRow("http://[fd00:ec2::254]/", FetchOutcome.ForbiddenAddress)]
    [DataRow("//192.168.1.1/admin", FetchOutcome.ForbiddenAddress)]
    public async Task A_redirect_to_where_a_public_page_has_no_business_is_refused(string location, FetchOutcome outcome)
    {
        Server.OnRedirect("/page", location);

        var page = await FetchAsync("/page");

        Assert.AreEqual(outcome, page.Outcome, page.Detail);
        Assert.IsNotNull(page.Detail);
    }

    [TestMethod]
    public async Task A_redirect_into_a_path_that_robots_txt_forbids_stops_there()
    {
        Server.OnPage("/robots.txt", "User-agent: *\nDisallow: /private").OnRedirect("/page", "/private/page").OnPage("/private/page", "<p>No");

        var page = await FetchAsync("/page");

        Assert.AreEqual(FetchOutcome.DisallowedByRobots, page.Outcome);
        Assert.DoesNotContain(request => request.Path == "/private/page", Server.Requests);
    }

    [TestMethod]
    public async Task A_redirect_to_another_host_asks_that_hosts_robots_txt_first()
    {
        await using var other = new HostileServer().OnPage("/robots.txt", "User-agent: newsingest\nDisallow: /");
        Server.OnRedirect("/page", other.Url("/page").AbsoluteUri);

        var page = await FetchAsync("/page");

        Assert.AreEqual(FetchOutcome.DisallowedByRobots, page.Outcome);
        Assert.HasCount(1, other.Requests);
    }
}

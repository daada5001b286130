using System.Text;
using NewsIngest.Fetching;

namespace NewsIngest.Tests.Fetching;

/// <summary>The rules of RFC 9309, section by section.</summary>
[TestClass]
public sealed class RobotsTxtTests
{
    private const string Us = "NewsIngest";

    [TestMethod]
    [DataRow("User-agent: newsingest\nDisallow: /a", "/a", false, DisplayName = "2.2.1: the token matches whatever its case")]
    [DataRow("User-agent: NewsIngestPlus\nDisallow: /a", "/a", true, DisplayName = "2.2.1: another token that only begins like ours")]
    [DataRow("User-agent: NewsIngest/2.0 (beta)\nDisallow: /a", "/a", false, DisplayName = "2.2.1: what follows the token is not part of it")]
    [DataRow("User-agent: *\nDisallow: /a", "/a", false, DisplayName = "2.2.1: the group for everyone")]
    [DataRow("User-agent: *\nDisallow: /\n\nUser-agent: NewsIngest\nDisallow: /b", "/a", true, DisplayName = "2.2.1: our own group instead of everyone's")]
    [DataRow("User-agent: *\nDisallow: /\n\nUser-agent: NewsIngest\nDisallow:", "/a", true, DisplayName = "2.2.1: our own group, though empty")]
    [DataRow("User-agent: x\nUser-agent: NewsIngest\nDisallow: /a", "/a", false, DisplayName = "2.2.1: one group for two crawlers")]
    [DataRow("User-agent: NewsIngest\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: NewsIngest\nDisallow: /b", "/b", false, DisplayName = "2.2.1: groups of one crawler are joined")]
    [DataRow("Disallow: /a", "/a", true, DisplayName = "2.2: a rule before any group")]
    [DataRow("User-agent: NewsIngest\nSitemap: https://e.org/s.xml\nDisallow: /a", "/a", false, DisplayName = "2.2.4: other records end no group")]
    [DataRow("User-agent: NewsIngest\nCrawl-delay: 2\nUser-agent: *\nDisallow: /", "/a", true, DisplayName = "a delay alone makes a group")]
    [DataRow("User-agent: NewsIngest\nDisallow:\nUser-agent: *\nDisallow: /", "/a", true, DisplayName = "an empty rule makes a group")]
    [DataRow("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true, DisplayName = "2.2.2: the longest rule decides")]
    [DataRow("User-agent: *\nAllow: /a\nDisallow: /a/b", "/a/b/c", false, DisplayName = "2.2.2: whatever the order")]
    [DataRow("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true, DisplayName = "2.2.2: of two equal rules Allow wins")]
    [DataRow("User-agent: *\nDisallow: /A", "/a", true, DisplayName = "2.2.2: paths have case")]
    [DataRow("User-agent: *\nDisallow: /", "/robots.txt", true, DisplayName = "2.2.2: robots.txt itself")]
    [DataRow("User-agent: *\nDisallow: /news?p=", "/news?p=2", false, DisplayName = "2.2.2: the query is part of the path")]
    [DataRow("User-agent: *\nDisallow: /a<b|c", "/a%3Cb%7Cd", true, DisplayName = "2.2.2: characters that a URL must escape, and another path")]
    [DataRow("User-agent: *\nDisallow: /a<b|c", "/a%3cb%7Cc", false, DisplayName = "2.2.2: characters that a URL must escape")]
    [DataRow("User-agent: *\nDisallow: /a b", "/a%20b", false, DisplayName = "2.2.2: a blank in a path")]
    [DataRow("User-agent: *\nDisallow: /*.pdf$", "/x/a.pdf", false, DisplayName = "2.2.3: '*' and '$'")]
    [DataRow("User-agent: *\nDisallow: /*.pdf$", "/x/a.pdf?x=1", true, DisplayName = "2.2.3: '$' is the end")]
    [DataRow("User-agent: *\nDisallow: /a*b*c", "/axxbyyczz", false, DisplayName = "2.2.3: several '*'")]
    [DataRow("User-agent: *\nDisallow: /a*a$", "/a", true, DisplayName = "2.2.3: beginning and end do not share a character")]
    [DataRow("User-agent: *\nDisallow: /a$b", "/a$b", false, DisplayName = "2.2.3: '$' elsewhere is a character")]
    [DataRow("User-agent: *\nDisallow: /file-%2A.html", "/file-*.html", false, DisplayName = "2.2.3: an escaped '*' is a character")]
    [DataRow("User-agent: *\nDisallow: /caf\u00e9", "/caf%C3%A9", false, DisplayName = "2.2.2: letters beyond ASCII")]
    [DataRow("User-agent: *\nDisallow: /caf%c3%a9", "/caf\u00e9", false, DisplayName = "2.2.2: and their escapes, in small letters")]
    [DataRow("User-agent: *\nDisallow: /%62%61%7A", "/baz", false, DisplayName = "2.2.2: escapes that nobody needs")]
    [DataRow("User-agent: *\nDisallow: /a%2Fb", "/a/b", true, DisplayName = "2.2.2: an escaped '/' is no '/'")]
    [DataRow("user-agent:*\ndisallow:/a #comment", "/a", false, DisplayName = "case, blanks and comments")]
    [DataRow("User-agent: *\r\nDisallow: /a\rDisallow: /b", "/b", false, DisplayName = "line ends of three kinds")]
    [DataRow("User agent: *\nDissallow: /a", "/a", false, DisplayName = "usual slips of the pen")]
    [DataRow("User-agent *\nDisallow /a", "/a", false, DisplayName = "no colons")]
    [DataRow("<html><body>User-agent: *\nDisallow: /a</body>", "/a", true, DisplayName = "2.3.1.5: what cannot be read is passed over")]
    [DataRow("", "/a", true)]
    public void A_path_is_allowed_or_not(string robots, string path, bool allowed) =>
        Assert.AreEqual(allowed, RobotsTxt.Parse(robots).IsAllowed(Us, new Uri($"https://example.org{path}")));

    [TestMethod]
    [DataRow(new byte[] { 0xef, 0xbb, 0xbf })]
    [DataRow(new byte[] { 0xef, 0xbb }, DisplayName = "half a mark")]
    public void A_byte_order_mark_hides_no_rule(byte[] mark) =>
        Assert.IsFalse(RobotsTxt.Parse([.. mark, .. "User-agent: *\nDisallow: /"u8]).IsAllowed(Us, new Uri("https://example.org/a")));

    [TestMethod]
    public void Delay_and_sitemaps_are_read()
    {
        var robots = RobotsTxt.Parse("User-agent: NewsIngest\nCrawl-delay: 2.5\nSitemap: /relative.xml\nSitemap: https://example.org/s.xml\nUser-agent: *\nCrawl-delay: 60");

        Assert.AreEqual(TimeSpan.FromSeconds(2.5), robots.CrawlDelay(Us));
        Assert.AreEqual(TimeSpan.FromMinutes(1), robots.CrawlDelay("Other"));
        Assert.AreEqual("https://example.org/s.xml", robots.Sitemaps.Single().AbsoluteUri);
    }

    [TestMethod]
    public void A_pattern_made_to_be_slow_is_not()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a", 4000));
        var file = new StringBuilder("User-agent: *\n");
        for (var i = 0; i < 40; i++) file.Append("Disallow: /").Append(pattern).Append("b$\n");

        Assert.IsTrue(RobotsTxt.Parse(file.ToString()).IsAllowed(Us, new Uri($"https://example.org/{new string('a', 2000)}")));
    }
}

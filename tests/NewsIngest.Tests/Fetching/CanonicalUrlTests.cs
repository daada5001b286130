using NewsIngest.Fetching;

namespace NewsIngest.Tests.Fetching;

[TestClass]
public sealed class CanonicalUrlTests
{
    private const string Article = "https://www.example.org/news/inspectors-praise-anytown";

    [TestMethod]
    [DataRow("?utm_source=x&utm_medium=y")]
    [DataRow("?UTM_Campaign=x")]
    [DataRow("?fbclid=abc&gclid=def")]
    [DataRow("?at_medium=RSS&at_campaign=KARANGA")]
    [DataRow("?mc_cid=1&mc_eid=2")]
    [DataRow("#comments")]
    [DataRow("#:~:text=Inspectors")]
    [DataRow("?")]
    [DataRow("?print=1")]
    [DataRow("?amp")]
    [DataRow("?outputType=amp")]
    [DataRow("?tmpl=component&print=1&layout=default", "?layout=default")]
    [DataRow("/amp")]
    [DataRow("/print")]
    [DataRow(".amp")]
    [DataRow(";jsessionid=0A1B")]
    public void What_changes_nothing_on_the_page_is_cut(string addition, string kept = "") =>
        Assert.AreEqual(Article + kept, CanonicalUrl.Normalize(new Uri(Article + addition)).AbsoluteUri);

    [TestMethod]
    [DataRow("https://www.example.org:443/a", "https://www.example.org/a")]
    [DataRow("HTTPS://WWW.Example.ORG/a", "https://www.example.org/a")]
    [DataRow("https://www.example.org./a", "https://www.example.org/a")]
    [DataRow("https://user:pass@www.example.org/a", "https://www.example.org/a")]
    [DataRow("https://www.example.org", "https://www.example.org/")]
    [DataRow("https://www.example.org/news/index.html", "https://www.example.org/news/")]
    [DataRow("https://www.example.org/Default.aspx", "https://www.example.org/")]
    [DataRow("https://www.example.org/index.php?id=7", "https://www.example.org/index.php?id=7", DisplayName = "an index file that shows many pages")]
    [DataRow("https://amp.example.org/a", "https://example.org/a")]
    [DataRow("https://www.example.org/amp/a", "https://www.example.org/a")]
    [DataRow("https://www.example.org/news/story/amp/", "https://www.example.org/news/story/")]
    [DataRow("https://www.example.org/amp", "https://www.example.org/amp", DisplayName = "a page of that name")]
    [DataRow("https://www.example.org/a/../b/./c", "https://www.example.org/b/c")]
    [DataRow("https://www.example.org/a%2fb%7Ec", "https://www.example.org/a%2Fb~c")]
    [DataRow("https://www.example.org/caf%e9?q=%a3", "https://www.example.org/caf%E9?q=%A3", DisplayName = "escapes of octets that are no UTF-8")]
    [DataRow("https://www.example.org/a?id=7&amp;utm_source=x&amp;page=2", "https://www.example.org/a?id=7&page=2", DisplayName = "an ampersand that was escaped twice")]
    [DataRow("http://xn--m\u00fcnchen.example/a?utm_source=x", "http://xn--m\u00fcnchen.example/a", DisplayName = "a host name that has no ASCII form")]
    [DataRow("http://\uff05\uff14\uff11.com/a", "http://\uff05\uff14\uff11.com/a", DisplayName = "a host name that is none")]
    [DataRow("https://www.example.org/a?id=7&utm_source=x&page=2", "https://www.example.org/a?id=7&page=2")]
    [DataRow("http://[2a00::1]:8080/a", "http://[2a00::1]:8080/a")]
    public void An_address_is_brought_to_its_plain_form(string url, string expected) =>
        Assert.AreEqual(expected, CanonicalUrl.Normalize(new Uri(url)).AbsoluteUri);

    [TestMethod]
    [DataRow("https://example.org/News/Inspectors-Praise-Anytown/")]
    [DataRow("http://www.example.org/news/inspectors-praise-anytown?utm_source=x")]
    [DataRow("https://m.example.org/news/inspectors-praise-anytown")]
    [DataRow("https://www.example.org/news/inspectors-praise-anytown#top")]
    public void Two_addresses_of_one_article_have_one_identity(string url) =>
        Assert.AreEqual("example.org/news/inspectors-praise-anytown", CanonicalUrl.IdentityOf(new Uri(url)));

    [TestMethod]
    public void The_order_of_parameters_is_no_part_of_the_identity() => Assert.AreEqual(
        CanonicalUrl.IdentityOf(new Uri("https://example.org/a?id=1&x=2")), CanonicalUrl.IdentityOf(new Uri("https://example.org/a?x=2&id=1")));

    [TestMethod]
    [DataRow("?q=care+leavers", "?q=care%20leavers", DisplayName = "blanks of a query")]
    [DataRow("caf%c3%a9", "caf%C3%A9", DisplayName = "escapes in small letters")]
    public void The_spelling_of_escapes_is_no_part_of_the_identity(string one, string other) =>
        Assert.AreEqual(CanonicalUrl.IdentityOf(new Uri($"https://example.org/{one}")), CanonicalUrl.IdentityOf(new Uri($"https://example.org/{other}")));

    [TestMethod]
    [DataRow("https://example.org/n/aB3x", "https://example.org/n/ab3x", DisplayName = "ids that differ in case")]
    [DataRow("https://example.org/a?id=1", "https://example.org/a?id=2")]
    [DataRow("https://example.org/a", "https://example.org/b")]
    [DataRow("https://news.example.org/a", "https://example.org/a")]
    [DataRow("https://www.gov.uk/a", "https://gov.uk.example/a")]
    public void Different_articles_have_different_identities(string one, string other) =>
        Assert.AreNotEqual(CanonicalUrl.IdentityOf(new Uri(one)), CanonicalUrl.IdentityOf(new Uri(other)));

    [TestMethod]
    [DataRow(Article, "https://www.example.org/news/2026/inspectors-praise-anytown")]
    [DataRow(Article, "https://example.org/news/inspectors-praise-anytown")]
    [DataRow("https://m.example.org/story/7", "https://www.example.org/story/7")]
    [DataRow("https://example.org/?p=123", "https://example.org/2026/01/title", DisplayName = "a short link")]
    [DataRow("https://example.org/a?session=5", "https://example.org/a")]
    [DataRow("https://example.org/long-read/2", "https://example.org/long-read", DisplayName = "page two of a long article")]
    [DataRow("https://news.leeds.gov.uk/a", "https://leeds.gov.uk/news/a")]
    public void A_plausible_declaration_is_believed(string fetched, string declared) =>
        Assert.AreEqual(declared, CanonicalUrl.Of(new Uri(fetched), new Uri(declared)).AbsoluteUri);

    [TestMethod]
    [DataRow(Article, "https://www.example.com/news/inspectors-praise-anytown", DisplayName = "another site")]
    [DataRow("https://www.leeds.gov.uk/a", "https://www.gov.uk/a", DisplayName = "another site under a shared suffix")]
    [DataRow("https://one.co.uk/a", "https://two.co.uk/a")]
    [DataRow(Article, "https://www.example.org/", DisplayName = "the front page")]
    [DataRow(Article, "https://www.example.org/index.html", DisplayName = "the front page by its file")]
    [DataRow(Article, "https://www.example.org/news", DisplayName = "the section")]
    [DataRow(Article, "https://www.example.org/news/{{slug}}", DisplayName = "a template that nobody filled in")]
    [DataRow(Article, "https://www.example.org/undefined/inspectors")]
    [DataRow("https://example.org/article.aspx?id=7", "https://example.org/article.aspx", DisplayName = "the parameter that picks the article is lost")]
    [DataRow(Article, "ftp://www.example.org/x")]
    [DataRow(Article, "https://user@www.example.org/x")]
    public void An_implausible_declaration_is_not(string fetched, string declared) =>
        Assert.AreEqual(new Uri(fetched).AbsoluteUri, CanonicalUrl.Of(new Uri(fetched), new Uri(declared)).AbsoluteUri);

    [TestMethod]
    public void A_declaration_does_not_lead_back_to_http() =>
        Assert.AreEqual("https://example.org/b", CanonicalUrl.Of(new Uri("https://example.org/a"), new Uri("http://example.org/b")).AbsoluteUri);
}

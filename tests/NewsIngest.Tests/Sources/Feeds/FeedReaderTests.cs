using System.Text;
using NewsIngest.Extraction;
using NewsIngest.Fetching;
using NewsIngest.Sources;
using static NewsIngest.Tests.Sources.ExampleSource;

namespace NewsIngest.Tests.Sources.Feeds;

/// <summary>What a poll of a feed finds, in good feeds and in those that are met with.</summary>
[TestClass]
public sealed class FeedReaderTests
{
    private const string Rss = """
        <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title><link>https://example.org/</link>
        <item><title>One &amp; only</title><link>https://example.org/1</link><pubDate>Wed, 03 Jun 2026 08:18:00 Z</pubDate></item>
        <item><title><![CDATA[Two <b>bold</b> &#8217;]]></title><link>https://example.org/2</link><dc:date>2026-06-02</dc:date></item>
        </channel></rss>
        """;

    [TestMethod]
    public void RSS_2_gives_links_titles_and_dates()
    {
        var listing = Read(Rss);

        Assert.IsEmpty(listing.Problems);
        CollectionAssert.AreEqual(
            (ArticleLink[])
            [
                new(new Uri("https://example.org/1"), "One & only", new DateTimeOffset(2026, 6, 3, 8, 18, 0, TimeSpan.Zero)),
                new(new Uri("https://example.org/2"), "Two bold ’", new DateTimeOffset(2026, 6, 2, 0, 0, 0, TimeSpan.Zero)),
            ],
            listing.Links.ToArray());
    }

    [TestMethod]
    public void Atom_gives_the_alternate_link_and_the_update_where_nothing_was_published()
    {
        var listing = Read("""
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Ofsted</title><link rel="self" href="https://www.gov.uk/o.atom"/>
            <entry><id>tag:www.gov.uk,2005:/a</id><updated>2026-06-03T08:18:00+01:00</updated><link rel="self" href="/a.atom"/>
            <link rel="alternate" type="text/html" href="https://www.gov.uk/a"/><title>A &amp; B</title><summary type="html">&lt;p&gt;Text…&lt;/p&gt;</summary></entry></feed>
            """);

        Assert.AreEqual(new ArticleLink(new Uri("https://www.gov.uk/a"), "A & B", new DateTimeOffset(2026, 6, 3, 8, 18, 0, TimeSpan.FromHours(1))),
            listing.Links.Single());
    }

    [TestMethod]
    public void RSS_1_gives_items_that_stand_outside_the_channel()
    {
        var listing = Read("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
            <channel rdf:about="https://example.org/"><title>News</title><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel>
            <item rdf:about="https://example.org/1"><title>One</title></item></rdf:RDF>
            """);

        Assert.AreEqual("https://example.org/1", listing.Links.Single().Url.AbsoluteUri);
        Assert.AreEqual(TimeSpan.FromHours(6), listing.MinimumInterval);
    }

    [TestMethod]
    public void RSS_0_91_with_its_document_type_is_read_without_fetching_it()
    {
        var listing = Read("""
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
            <rss version="0.91"><channel><item><title>Caf&eacute;</title><link>https://example.org/1</link></item></channel></rss>
            """);

        Assert.AreEqual("Café", listing.Links.Single().Title);
    }

    [TestMethod]
    public void JSON_Feed_is_read_item_by_item()
    {
        var listing = Read("""
            {"version":"https://jsonfeed.org/version/1.1","title":"News","items":[
            {"id":"1","url":"/1","title":"One","date_published":"2026-06-03T08:18:00Z"},
            {"id":"https://example.org/2","content_html":"<p>No title</p>"}, {"id":"3"},
            """);

        CollectionAssert.AreEqual((string[])["https://example.org/1", "https://example.org/2"], Urls(listing));
        Assert.HasCount(2, listing.Problems);
    }

    [TestMethod]
    [DataRow("<guid>https://example.org/g</guid>", "https://example.org/g")]
    [DataRow("<guid isPermaLink=\"false\">a1b2</guid><link>https://example.org/1</link>", "https://example.org/1")]
    [DataRow("<link>\n  https://example.org/\n1 2\n</link>", "https://example.org/1%202", DisplayName = "blanks and line ends in a link")]
    [DataRow("<link>/1?a=1&amp;b=2</link>", "https://example.org/1?a=1&b=2", DisplayName = "a relative link")]
    [DataRow("<link>www.example.org/1</link>", "https://www.example.org/1", DisplayName = "a link without its scheme")]
    [DataRow("<link xml:base=\"https://other.org/x/\">1</link>", "https://other.org/x/1")]
    [DataRow("<link href=\"https://example.org/1\"/>", "https://example.org/1", DisplayName = "an Atom link in RSS")]
    [DataRow("<link>https://feeds.example/x</link><fb:origLink xmlns:fb=\"http://rssnamespace.org/feedburner/ext/1.0\">https://example.org/1</fb:origLink>", "https://example.org/1")]
    public void The_link_of_an_item_is_found(string item, string url) =>
        CollectionAssert.AreEqual((string[])[url], Urls(Read($"<rss><channel><item><title>T</title>{item}</item></channel></rss>")));

    [TestMethod]
    [DataRow("<title>T</title>")]
    [DataRow("<guid isPermaLink=\"false\">https://example.org/g</guid>")]
    [DataRow("<link>javascript:alert(1)</link>")]
    [DataRow("<link>mailto:news@example.org</link>")]
    [DataRow("<link>http://</link>")]
    public void An_item_that_leads_nowhere_is_counted_not_kept(string item)
    {
        var listing = Read($"<rss><channel><item>{item}</item></channel></rss>");

        Assert.IsEmpty(listing.Links);
        Assert.AreEqual("One item has no usable link.", listing.Problems.Single());
    }

    [TestMethod]
    [DataRow("<title>Fish & chips</title>", "Fish & chips", DisplayName = "a bare ampersand")]
    [DataRow("<title>5 < 6</title>", "5 < 6", DisplayName = "a bare less-than sign")]
    [DataRow("<title>A\u0001B</title>", "AB", DisplayName = "a control character")]
    [DataRow("<title>caf&eacute;&nbsp;au lait</title>", "café au lait", DisplayName = "HTML entities")]
    [DataRow("<dc:title>T</dc:title>", "T", DisplayName = "an undeclared prefix")]
    [DataRow("<title>T</title><odd:thing odd:at='1'>x</odd:thing>", "T", DisplayName = "an unknown undeclared prefix")]
    public void XML_with_a_usual_fault_is_mended_and_the_fault_told(string item, string title)
    {
        var listing = Read($"<rss><channel><item>{item}<link>https://example.org/1?a=1&b=2</link></item></channel></rss>");

        Assert.AreEqual(title, listing.Links.Single().Title);
        Assert.AreEqual("https://example.org/1?a=1&b=2", listing.Links.Single().Url.AbsoluteUri);
        Assert.Contains("mended", listing.Problems.Single());
    }

    [TestMethod]
    public void A_feed_that_breaks_off_gives_the_items_before_the_break()
    {
        for (var length = Rss.IndexOf("<dc:date>", StringComparison.Ordinal); length < Rss.Length - 10; length += 7)
        {
            var listing = Read(Rss[..length]);
            Assert.HasCount(2, listing.Links, Rss[..length]);
            Assert.Contains("before the fault", listing.Problems.Single());
        }
    }

    [TestMethod]
    public void A_cut_body_says_so_beside_its_items()
    {
        var listing = SourceReader.Read(Source(),
            Page(Rss[..^20]) with { Outcome = FetchOutcome.Truncated, Detail = "The connection closed before the end of the body." });

        Assert.HasCount(2, listing.Links);
        Assert.Contains("The connection closed before the end of the body.", listing.Problems);
    }

    [TestMethod]
    [DataRow("<!doctype html><html><body>Log in", "A web page came where a feed was expected.")]
    [DataRow("<html><link rel='alternate' type='application/rss+xml' href='/news?a=1&amp;b=2'>", "A web page came where a feed was expected. It names https://example.org/news?a=1&b=2 as its feed.")]
    [DataRow("", "The feed is empty.")]
    [DataRow("<urlset/>", "It is no feed: its root element is 'urlset'.")]
    [DataRow("{\"a\":1}", "The JSON has no list 'items'.")]
    public void What_is_no_feed_is_told(string text, string problem) => Assert.AreEqual(problem, Read(text).Problems.Single());

    [TestMethod]
    public void Text_before_the_XML_is_passed_over() => Assert.HasCount(2, Read("\r\n\uFEFF Warning: undefined variable\n" + Rss).Links);

    [TestMethod]
    public void A_feed_in_another_encoding_is_read_by_its_declaration()
    {
        var body = Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='iso-8859-1'?><rss><channel><item><title>Café</title><link>https://example.org/1</link></item></channel></rss>");

        Assert.AreEqual("Café", SourceReader.Read(Source(), Page("") with { Body = body }).Links.Single().Title);
    }

    [TestMethod]
    [DataRow("<ttl>120</ttl>", 120)]
    [DataRow("<ttl>0</ttl>", null)]
    [DataRow("<ttl>a while</ttl>", null)]
    [DataRow("<ttl>99999</ttl>", 1440, DisplayName = "months")]
    [DataRow("<sy:updatePeriod>hourly</sy:updatePeriod>", 60)]
    [DataRow("<sy:updatePeriod>yearly</sy:updatePeriod>", 1440)]
    [DataRow("<ttl>30</ttl><sy:updatePeriod> hourly </sy:updatePeriod>", 60, DisplayName = "the longer of the two")]
    public void A_feed_says_how_often_it_wants_to_be_read(string elements, int? minutes)
    {
        var listing = Read($"<rss xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'><channel>{elements}</channel></rss>");

        Assert.AreEqual(minutes, (int?)listing.MinimumInterval?.TotalMinutes);
    }

    [TestMethod]
    public void Entities_are_not_expanded()
    {
        var listing = Read("""
            <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
            <rss><channel><item><title>x&b;&c;</title><link>https://example.org/1</link></item></channel></rss>
            """);

        Assert.AreEqual("x&b;&c;", listing.Links.Single().Title);
    }

    [TestMethod]
    public void A_feed_nested_without_end_is_stopped()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000));

        Assert.Contains("256 deep", Read($"<rss><channel><item><link>https://example.org/1</link></item>{deep}").Problems.Single());
        Assert.HasCount(1, Read($"<rss><channel><item><link>https://example.org/1</link></item><item><description>{deep}").Links);
    }

    [TestMethod]
    public void A_feed_without_end_is_read_to_its_limit()
    {
        var items = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<item><link>https://example.org/{i}</link></item>"));

        var listing = Read($"<rss><channel>{items}</channel></rss>");

        Assert.HasCount(5_000, listing.Links);
        Assert.Contains("more than 5000 items", listing.Problems.Single());
    }

    [TestMethod]
    public void One_article_announced_twice_is_one_link() => Assert.HasCount(
        1, Read("<rss><channel><item><link>https://example.org/1</link></item><item><link>https://example.org/1?utm_source=rss#x</link></item></channel></rss>").Links);
}

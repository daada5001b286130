using System.IO.Compression;
using System.Text;
using NewsIngest.Extraction;
using NewsIngest.Sources;
using static NewsIngest.Tests.Sources.ExampleSource;

namespace NewsIngest.Tests.Sources;

/// <summary>What a poll of a sitemap, a search or a list page finds.</summary>
[TestClass]
public sealed class SourceReaderTests
{
    [TestMethod]
    public void A_sitemap_gives_pages_with_their_news_titles_and_dates()
    {
        var listing = Read(SourceKind.Sitemap, """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
            <url><loc>https://example.org/1</loc><lastmod>2026-06-05</lastmod><image:image><image:loc>https://example.org/1.png</image:loc><image:title>Pic</image:title></image:image>
            <news:news><news:publication><news:name>N</news:name></news:publication><news:publication_date>2026-06-03</news:publication_date><news:title>One</news:title></news:news></url>
            <url><loc>https://example.org/2</loc></url><url/></urlset>
            """);

        Assert.AreEqual(new ArticleLink(new Uri("https://example.org/1"), "One", new DateTimeOffset(2026, 6, 3, 0, 0, 0, TimeSpan.Zero)), listing.Links[0]);
        Assert.HasCount(2, listing.Links);
        Assert.AreEqual("1 entries have no usable URL.", listing.Problems.Single());
    }

    [TestMethod]
    public void A_sitemap_index_gives_sitemaps_newest_first()
    {
        var listing = Read(SourceKind.Sitemap, """
            <sitemapindex><sitemap><loc>https://example.org/s1.xml</loc><lastmod>2025-01-01</lastmod></sitemap>
            <sitemap><loc>https://example.org/s2.xml.gz</loc><lastmod>2026-01-01</lastmod></sitemap></sitemapindex>
            """);

        Assert.IsEmpty(listing.Links);
        CollectionAssert.AreEqual((string[])["https://example.org/s2.xml.gz", "https://example.org/s1.xml"],
            listing.NestedSitemaps.Select(url => url.AbsoluteUri).ToArray());
    }

    [TestMethod]
    public void A_packed_sitemap_is_unpacked_and_a_cut_one_used_as_far_as_it_goes()
    {
        var text = "<urlset>" + string.Concat(Enumerable.Range(0, 4000).Select(i => $"<url><loc>https://example.org/{i * 7919}</loc></url>")) + "</urlset>";
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(text));
        var file = packed.ToArray();

        Assert.HasCount(4000, SourceReader.Read(Source(SourceKind.Sitemap), Page("") with { Body = file }).Links);
        var cut = SourceReader.Read(Source(SourceKind.Sitemap), Page("") with { Body = file.AsMemory(0, file.Length / 2) });
        Assert.IsNotEmpty(cut.Links);
        Assert.Contains("gzip", cut.Problems[0]);
    }

    [TestMethod]
    public void A_list_of_URLs_is_a_sitemap_too() =>
        Assert.HasCount(2, Read(SourceKind.Sitemap, "https://example.org/1\r\n\r\nhttps://example.org/2\n").Links);

    [TestMethod]
    public void GOV_UK_search_results_are_read()
    {
        var listing = Read(SourceKind.GovukSearch, """
            {"results":[{"title":"A council’s services","link":"/government/news/a","public_timestamp":"2026-06-03T08:18:00.000+01:00","description":"D"},{"title":"No link"}],"total":2,"start":0}
            """);

        Assert.AreEqual("https://example.org/government/news/a", listing.Links.Single().Url.AbsoluteUri);
        Assert.AreEqual(TimeSpan.FromHours(1), listing.Links.Single().Published?.Offset);
    }

    [TestMethod]
    public void Documents_of_GOV_UKs_content_API_are_read() => Assert.AreEqual(
        "https://example.org/government/news/a",
        Read(SourceKind.GovukSearch,
            """{"base_path":"/c","links":{"documents":[{"base_path":"/government/news/a","title":"A"}],"parent":[{"base_path":"/p"}]}}""").Links.Single().Url.AbsoluteUri);

    [TestMethod]
    public void A_list_page_is_read_by_its_rules()
    {
        var html = """
            <base href="https://example.org/news/"><nav><a href="/about">About</a></nav>
            <ul class="wide list"><li><h3><a href="one?a=1&amp;b=2">One <em>more</em></a></h3></li><li class="ad"><a href="https://ads.example/">Buy</a></li></ul>
            """;
        var source = Source(SourceKind.Index) with { Links = new LinkRules("ul.list h3 > a", null) };

        var link = SourceReader.Read(source, Page(html)).Links.Single();
        Assert.AreEqual(new ArticleLink(new Uri("https://example.org/news/one?a=1&b=2"), "One more"), link);

        var byXPath = source with { Links = new LinkRules(null, "//li[not(@class)]") };
        Assert.AreEqual(link, SourceReader.Read(byXPath, Page(html)).Links.Single());
    }

    [TestMethod]
    public void Rules_that_match_nothing_say_so()
    {
        var source = Source(SourceKind.Index) with { Links = new LinkRules("main article a", null) };

        Assert.Contains("changed its layout", SourceReader.Read(source, Page("<p>New design!")).Problems.Single());
    }

    [TestMethod]
    public void A_list_page_nested_without_end_is_refused()
    {
        var source = Source(SourceKind.Index) with { Links = new LinkRules("a", null) };

        Assert.Contains("256 deep", SourceReader.Read(source, Page(string.Concat(Enumerable.Repeat("<div>", 50_000)))).Problems.Single());
    }

    [TestMethod]
    public void A_list_page_without_rules_is_left_to_discovery()
    {
        const string List = """
            <main><ul>
            <li><h2><a href="/news/ofsted-praises-anytown-services">Ofsted praises Anytown's children's services</a></h2><time datetime="2026-05-01">1 May 2026</time></li>
            <li><h2><a href="/news/otherham-told-to-improve-its-care">Otherham told to improve its care for children</a></h2><time datetime="2026-04-30">30 April 2026</time></li>
            <li><h2><a href="/news/somewhere-opens-a-new-family-hub">Somewhere opens a new hub for families</a></h2><time datetime="2026-04-29">29 April 2026</time></li>
            </ul></main>
            """;

        Assert.AreSequenceEqual(
            ["https://example.org/news/ofsted-praises-anytown-services", "https://example.org/news/otherham-told-to-improve-its-care",
                "https://example.org/news/somewhere-opens-a-new-family-hub"],
            Urls(SourceReader.Read(Source(SourceKind.Index), Page(List))));
    }
}

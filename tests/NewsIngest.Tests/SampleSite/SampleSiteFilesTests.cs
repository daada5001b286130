using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace NewsIngest.Tests.Samples;

[TestClass]
public sealed class SampleSiteFilesTests
{
    [TestMethod]
    public void Every_link_leads_to_a_page_or_to_a_named_dead_end()
    {
        var sites = SamplePage.Manifest.Sites.ToDictionary(site => site.Origin);
        var lost = SamplePage.All
            .SelectMany(page => SampleLinks.Of(page).Select(link => (Page: page, Link: link)))
            .Where(pair => !Resolves(pair.Link))
            .Select(pair => $"{pair.Page.Address} → {pair.Link}")
            .ToArray();

        Assert.IsEmpty(lost, string.Join('\n', lost));

        bool Resolves(Uri link) =>
            link.IsAbsoluteUri && sites.TryGetValue(link.GetLeftPart(UriPartial.Scheme | UriPartial.Authority), out var site)
                ? site.FindKey(link.AbsolutePath, link.Query) is not null || site.DeadEnds.Any(end => Meets(end, link.PathAndQuery))
                : SamplePage.Manifest.External.Any(start => link.AbsoluteUri.StartsWith(start, StringComparison.Ordinal));

        static bool Meets(string end, string path) => end.EndsWith('*') ? path.StartsWith(end[..^1], StringComparison.Ordinal) : path == end;
    }

    [TestMethod]
    public void Every_dead_end_is_linked_to_and_truly_leads_nowhere()
    {
        var linked = SamplePage.All.SelectMany(SampleLinks.Of).ToHashSet();
        foreach (var site in SamplePage.Manifest.Sites)
        {
            foreach (var end in site.DeadEnds)
            {
                Assert.Contains(link => link.AbsoluteUri.StartsWith(site.Origin + end.TrimEnd('*'), StringComparison.Ordinal), linked, $"{site.Folder}{end}");
                Assert.IsNull(site.FindKey(end, ""), $"{site.Folder}{end}");
            }
        }
    }

    [TestMethod]
    public void Every_answer_names_a_file_that_exists()
    {
        foreach (var page in SamplePage.All) Assert.IsTrue(File.Exists(page.FullPath), page.FullPath);
    }

    [TestMethod]
    public void Every_page_decodes_in_the_charset_that_it_declares_and_says_that_it_is_a_sample()
    {
        foreach (var page in SamplePage.All.Where(page => page.Extension is ".html" or ".htm"))
            Assert.Contains("sample", page.Read(), StringComparison.OrdinalIgnoreCase, page.FullPath);
    }

    [TestMethod]
    public void Every_feed_lists_articles_with_a_title_and_a_date()
    {
        foreach (var page in SamplePage.All.Where(page => page.Extension == ".xml"))
        {
            var entries = XDocument.Parse(page.Read()).Descendants().Where(element => element.Name.LocalName is "item" or "entry" or "url").ToArray();

            Assert.IsNotEmpty(entries, page.FullPath);
            foreach (var entry in entries)
            {
                var names = entry.Descendants().Select(element => element.Name.LocalName).ToHashSet();
                Assert.Contains("title", names, page.FullPath);
                Assert.IsTrue(names.Overlaps(["pubDate", "updated", "publication_date"]), page.FullPath);
            }
        }
    }

    [TestMethod]
    public void Every_RSS_date_is_right_about_its_weekday()
    {
        foreach (var page in SamplePage.All.Where(page => page.Extension == ".xml"))
        {
            foreach (var date in XDocument.Parse(page.Read()).Descendants("pubDate").Select(element => element.Value))
            {
                var day = DateOnly.ParseExact(date[5..16], "dd MMM yyyy", CultureInfo.InvariantCulture);
                Assert.AreEqual(day.ToString("ddd", CultureInfo.InvariantCulture), date[..3], $"{page.FullPath}: {date}");
            }
        }
    }

    [TestMethod]
    public void Every_JSON_Feed_lists_articles_with_a_title_and_a_date()
    {
        foreach (var page in SamplePage.All.Where(page => page.Extension == ".json"))
        {
            using var feed = JsonDocument.Parse(page.Read());
            Assert.StartsWith("https://jsonfeed.org/version/", feed.RootElement.GetProperty("version").GetString());
            foreach (var item in feed.RootElement.GetProperty("items").EnumerateArray())
            {
                Assert.IsFalse(string.IsNullOrWhiteSpace(item.GetProperty("title").GetString()));
                Assert.IsTrue(item.GetProperty("date_published").TryGetDateTimeOffset(out _));
            }
        }
    }

    [TestMethod]
    public void There_are_at_least_thirty_pages_in_eight_layouts()
    {
        var sites = SamplePage.All
            .Where(page => page.Extension is ".html" or ".htm")
            .GroupBy(page => page.Site.Folder)
            .Where(site => site.Count() > 2)
            .ToArray();

        Assert.IsGreaterThanOrEqualTo(8, sites.Length);
        Assert.IsGreaterThanOrEqualTo(30, sites.Sum(site => site.Count()));
    }
}

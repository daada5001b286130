using System.Text.Json;
using NewsIngest.Cli.Views;
using NewsIngest.Extraction;
using NewsIngest.Sources;
using NewsIngest.Sources.Probing;

namespace NewsIngest.Tests.Cli;

[TestClass]
public sealed class SourcesJsonTests
{
    [TestMethod]
    public void A_test_of_a_source_is_written_with_the_words_of_sources_json()
    {
        var link = new ListedLink(new ArticleLink(new Uri("https://example.org/1"), "“Good” for Anytown"), new FilterVerdict(false, "mustMention"));
        var report = new SourceProbeReport(null, new Uri("https://example.org/"), SourceKind.GovukSearch, [new("robots", "allowed")], [link], []);

        var json = SourcesJson.Write(report);
        var root = JsonDocument.Parse(json).RootElement;

        Assert.AreEqual("govukSearch", root.GetProperty("kind").GetString());
        Assert.AreEqual("mustMention", root.GetProperty("links")[0].GetProperty("verdict").GetProperty("filter").GetString());
        Assert.IsTrue(root.GetProperty("isUsable").GetBoolean());
        Assert.Contains("“Good” for Anytown", json);
    }

    [TestMethod]
    public void The_entry_of_a_tested_address_is_one_that_sources_json_takes()
    {
        var report = new SourceProbeReport(null, new Uri("https://news.example.org/feed?of=children's+services"), SourceKind.Feed, [], [], []);

        var source = SourceCatalog.Parse($$"""{ "sources": [ {{SourcesJson.Entry(report)}} ] }""", "sources.json").Sources.Single();

        Assert.AreEqual("news.example.org", source.Name);
        Assert.AreEqual(new Uri("https://news.example.org/"), source.Home);
        Assert.AreEqual((report.Kind, report.Url), (source.Kind, source.Url));
    }
}

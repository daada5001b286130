using NewsIngest.Sources;

namespace NewsIngest.Tests.Sources;

[TestClass]
public sealed class SourceCatalogTests
{
    private const string Start = "{ \"name\": \"A\", \"home\": \"https://a.org/\", \"url\": \"https://a.org/feed\"";

    [TestMethod]
    public void A_source_is_read_with_its_defaults()
    {
        var source = SourceCatalog.Parse($$"""{ "sources": [ {{Start}}, "kind": "feed" }, ] } // ours""", "sources.json").Sources.Single();

        Assert.AreEqual(SourceKind.Feed, source.Kind);
        Assert.AreEqual(TimeSpan.FromHours(1), source.Interval);
        Assert.AreEqual(0.1, source.Jitter);
        Assert.AreEqual(StorePolicy.Full, source.Store);
        Assert.IsTrue(source.Enabled);
        Assert.AreSame(SourceFilters.None, source.Filters);
    }

    [TestMethod]
    public void A_source_is_read_with_everything_set()
    {
        var catalog = SourceCatalog.Parse($$"""
            { "sources": [ {{Start}}, "kind": "index", "interval": "1.12:00:00", "jitter": 0, "store": "factsOnly", "enabled": false,
              "disabledReason": "R", "licence": "L", "filters": { "mustMention": ["x"], "mustNotMention": ["y"], "urlPatterns": ["*z"], "notUrlPatterns": ["*q"] },
              "links": { "css": "ul a" } } ] }
            """, "sources.json");

        var source = catalog.Find(" a ");
        Assert.AreEqual(TimeSpan.FromHours(36), source?.Interval);
        Assert.AreEqual(StorePolicy.FactsOnly, source?.Store);
        Assert.AreEqual("R", source?.DisabledReason);
        Assert.AreEqual("*q", source?.Filters.NotUrlPatterns.Single());
        Assert.AreEqual("ul a", source?.Links?.Css);
    }

    [TestMethod]
    [DataRow("\"kind\": \"fead\"", "sources.json(3,9): sources[0].kind: 'fead' is not one of feed, index, sitemap, govukSearch")]
    [DataRow("\"kind\": 7", "sources.json(3,9): sources[0].kind: 7 is not one of feed, index, sitemap, govukSearch")]
    [DataRow("\"store\": \"full\"", "sources.json(2,1): sources[0].kind: this field is required")]
    [DataRow("\"kind\": \"feed\", \"intervall\": 1", "sources.json(3,17): sources[0].intervall: there is no such field; there are name, home, kind, url, interval, jitter, store, enabled, disabledReason, licence, filters, links")]
    [DataRow("\"kind\": \"feed\", \"kind\": \"feed\"", "sources.json(3,17): sources[0].kind: this field is there twice")]
    [DataRow("\"kind\": \"feed\", \"interval\": \"00:01:00\"", "sources.json(3,29): sources[0].interval: expected a duration from 00:05:00 to 7.00:00:00, written as hours:minutes:seconds, found '00:01:00'")]
    [DataRow("\"kind\": \"feed\", \"jitter\": 0.9", "sources.json(3,27): sources[0].jitter: expected a number from 0 to 0.5, found 0.9")]
    [DataRow("\"kind\": \"feed\", \"enabled\": \"no\"", "sources.json(3,28): sources[0].enabled: expected true or false, found 'no'")]
    [DataRow("\"kind\": \"feed\", \"enabled\": false", "sources.json(2,1): sources[0].disabledReason: a source that is off says why")]
    [DataRow("\"kind\": \"feed\", \"filters\": []", "sources.json(3,28): sources[0].filters: expected an object, found a list")]
    [DataRow("\"kind\": \"feed\", \"filters\": { \"mustMention\": \"x\" }", "sources.json(3,45): sources[0].filters.mustMention: expected a list of texts, found 'x'")]
    [DataRow("\"kind\": \"feed\", \"filters\": { \"mustMention\": [\"x\", 1] }", "sources.json(3,51): sources[0].filters.mustMention[1]: expected a text, found 1")]
    [DataRow("\"kind\": \"feed\", \"links\": { \"css\": \"a\" }", "sources.json(3,26): sources[0].links: only a source of kind index has link rules")]
    [DataRow("\"kind\": \"index\", \"links\": { }", "sources.json(3,27): sources[0].links: give either css or xpath")]
    [DataRow("\"kind\": \"index\", \"links\": { \"css\": \"a:hover\" }", "sources.json(3,36): sources[0].links.css: ':' at character 2 of 'a:hover' is not understood")]
    public void A_mistake_is_told_with_its_line_and_field(string rest, string problem)
    {
        var json = $"{{ \"sources\": [\n{Start},\n{rest}\n}} ] }}";

        var failure = Assert.ThrowsExactly<SourceCatalogException>(() => SourceCatalog.Parse(json, "sources.json"));

        Assert.AreEqual(problem, failure.Problems.Single());
    }

    [TestMethod]
    public void A_wrong_XPath_is_told()
    {
        var failure = Assert.ThrowsExactly<SourceCatalogException>(() =>
            SourceCatalog.Parse($$$"""{ "sources": [ {{{Start}}}, "kind": "index", "links": { "xpath": "//a[" } } ] }""", "s.json"));

        Assert.Contains("sources[0].links.xpath: not XPath 1.0", failure.Message);
    }

    [TestMethod]
    [DataRow("ftp://a.org/")]
    [DataRow("/feed")]
    [DataRow("https://user:pass@a.org/")]
    [DataRow("")]
    public void An_address_is_full_and_of_the_web(string url)
    {
        var failure = Assert.ThrowsExactly<SourceCatalogException>(() =>
            SourceCatalog.Parse($$"""{ "sources": [ { "name": "A", "home": "https://a.org/", "kind": "feed", "url": "{{url}}" } ] }""", "s.json"));

        Assert.Contains("sources[0].url", failure.Problems.Single());
    }

    [TestMethod]
    [DataRow("a/b")]
    [DataRow("a#b")]
    [DataRow("a\\u0007b")]
    public void A_name_can_be_a_table_key(string name) => Assert.ThrowsExactly<SourceCatalogException>(() =>
        SourceCatalog.Parse($$"""{ "sources": [ { "name": "{{name}}", "home": "https://a.org/", "kind": "feed", "url": "https://a.org/" } ] }""", "s.json"));

    [TestMethod]
    public void All_mistakes_of_a_file_are_told_at_once()
    {
        var failure = Assert.ThrowsExactly<SourceCatalogException>(() => SourceCatalog.Parse(
            $$"""{ "sources": [ {{Start}}, "kind": "x" }, { "name": "B" }, {{Start}}, "kind": "feed" }, {{Start.Replace("\"A\"", "\"a\"",
                StringComparison.Ordinal)}}, "kind": "feed" } ] }""",
            "s.json"));

        Assert.HasCount(5, failure.Problems);
        Assert.Contains("'a' is the name of an earlier source", failure.Problems[^1]);
    }

    [TestMethod]
    [DataRow("{ \"sources\": [ }", "s.json(1,16): not JSON")]
    [DataRow("", "s.json(1,1): not JSON")]
    [DataRow("[]", "s.json(1,1): expected an object, found a list")]
    [DataRow("{}", "s.json(1,1): sources: this field is required")]
    [DataRow("{ \"sources\": {} }", "s.json(1,14): sources: expected a list of sources")]
    public void A_file_that_is_no_catalogue_is_told(string json, string problem)
    {
        var failure = Assert.ThrowsExactly<SourceCatalogException>(() => SourceCatalog.Parse(json, "s.json"));

        Assert.StartsWith(problem, failure.Problems.Single());
    }

    [TestMethod]
    public void A_missing_file_is_told_by_its_name() =>
        Assert.Contains("no-such.json", Assert.ThrowsExactly<SourceCatalogException>(() => SourceCatalog.Load("no-such.json")).Message);
}

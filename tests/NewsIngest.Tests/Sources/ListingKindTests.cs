using NewsIngest.Sources;

namespace NewsIngest.Tests.Sources;

[TestClass]
public sealed class ListingKindTests
{
    [TestMethod]
    [DataRow("<?xml version='1.0'?><!-- ours --><rss version='2.0'><channel/></rss>", SourceKind.Feed)]
    [DataRow("\n<!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN' 'x'><rss/>", SourceKind.Feed)]
    [DataRow("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>", SourceKind.Feed)]
    [DataRow("<a:feed xmlns:a='http://www.w3.org/2005/Atom'/>", SourceKind.Feed)]
    [DataRow("""{"version":"https://jsonfeed.org/version/1.1","items":[{"links":[]}]}""", SourceKind.Feed)]
    [DataRow("""{"results":[{"link":"/government/news/1"}],"total":1}""", SourceKind.GovukSearch)]
    [DataRow("""{"base_path":"/government","links":{"documents":[]}}""", SourceKind.GovukSearch)]
    [DataRow("""{"total":3,"results":[{"link":"/gov""", SourceKind.GovukSearch, DisplayName = "cut off")]
    [DataRow("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'/>", SourceKind.Sitemap)]
    [DataRow("<?xml version='1.0'?><sitemapindex/>", SourceKind.Sitemap)]
    [DataRow("https://example.org/news/1\nhttps://example.org/news/2", SourceKind.Sitemap)]
    [DataRow("<!doctype html><html><body>News", SourceKind.Index)]
    [DataRow("<main><a href=/1>One</a></main>", SourceKind.Index)]
    [DataRow("Nothing here", SourceKind.Index)]
    [DataRow("", SourceKind.Index)]
    public void The_kind_of_a_list_is_seen_by_what_is_in_it(string text, SourceKind kind) => Assert.AreEqual(kind, ListingKind.Of(text));
}

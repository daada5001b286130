using System.Text.Json;
using System.Xml.Linq;
using HtmlAgilityPack;

namespace NewsIngest.Tests.Samples;

/// <summary>The addresses that a sample page, feed or sitemap refers to.</summary>
internal static class SampleLinks
{
    private static readonly (string Element, string Attribute)[] Referring =
        [("a", "href"), ("link", "href"), ("img", "src"), ("script", "src"), ("form", "action"), ("iframe", "src"), ("frame", "src")];

    public static IEnumerable<Uri> Of(SamplePage page) => Raw(page)
        .Select(link => new Uri(page.Address, link))
        .Distinct();

    private static IEnumerable<string> Raw(SamplePage page) => page.Extension switch
    {
        ".html" or ".htm" => InHtml(page.Read()),
        ".xml" => InXml(XDocument.Parse(page.Read())),
        ".json" => InJson(page.Read()),
        _ => [],
    };

    private static IEnumerable<string> InHtml(string html)
    {
        var root = SamplePage.Parse(html).DocumentNode;
        return from node in root.Descendants()
               from refers in Referring
               where node.Name == refers.Element
               let link = HtmlEntity.DeEntitize(node.GetAttributeValue(refers.Attribute, "")).Trim()
               where link.Length > 0
               select link;
    }

    private static IEnumerable<string> InXml(XDocument feed) => feed.Descendants().SelectMany(element => element.Name.LocalName switch
    {
        "link" => [(element.Attribute("href")?.Value ?? element.Value).Trim()],
        "loc" or "comments" => [element.Value.Trim()],
        "enclosure" => [element.Attribute("url")!.Value],
        "encoded" or "description" or "content" or "summary" => InHtml(element.Value),
        _ => Enumerable.Empty<string>(),
    });

    private static IEnumerable<string> InJson(string json)
    {
        using var feed = JsonDocument.Parse(json);
        foreach (var name in (string[])["home_page_url", "feed_url"])
            if (feed.RootElement.TryGetProperty(name, out var url)) yield return url.GetString()!;
        foreach (var item in feed.RootElement.GetProperty("items").EnumerateArray())
        {
            foreach (var name in (string[])["url", "image", "external_url"])
                if (item.TryGetProperty(name, out var url)) yield return url.GetString()!;
            if (item.TryGetProperty("content_html", out var html))
                foreach (var link in InHtml(html.GetString()!)) yield return link;
        }
    }
}

using HtmlAgilityPack;
using NewsIngest.Extraction;
using NewsIngest.Fetching;
using NewsIngest.Sources.Feeds;

namespace NewsIngest.Sources.Indexes;

/// <summary>Reads a list page: by the source's own rules where it has some, by discovery where not.</summary>
internal static class IndexReader
{
    public static FeedContent Read(LinkRules? rules, string html, FetchedPage page)
    {
        if (rules is not null) return ReadByRules(rules, html, page.FinalUrl);

        var links = ArticleLinkFinder.Find(html, page.FinalUrl, page.FetchedAt);
        return new FeedContent(
            [.. links.Select(link => new FeedItem(link.Url, link.Title, Published: link.Published))],
            links.Count == 0 ? ["No article links were found on the page."] : []);
    }

    private static FeedContent ReadByRules(LinkRules rules, string html, Uri url)
    {
        var document = new HtmlDocument { OptionMaxNestedChildNodes = FeedXml.MaxDepth };
        try
        {
            document.LoadHtml(html);
        }
        catch (Exception failure) when (failure.Message.Contains("nested", StringComparison.OrdinalIgnoreCase))
        {
            return FeedContent.Unreadable($"Elements are nested more than {FeedXml.MaxDepth} deep.");
        }

        var xpath = rules.XPath
            ?? (CssSelector.TryToXPath(rules.Css!, out var translated, out var problem) ? translated : throw new ArgumentException(problem, nameof(rules)));
        var baseUrl = FeedLinks.Resolve(url, document.DocumentNode.SelectSingleNode("//base[@href]")?.GetAttributeValue("href", null)) ?? url;
        var items = (document.DocumentNode.SelectNodes(xpath) ?? Enumerable.Empty<HtmlNode>())
            .Select(node => node.Name == "a" ? node : node.SelectSingleNode(".//a[@href]"))
            .Where(anchor => anchor is not null)
            .Select(anchor => (Url: FeedLinks.Resolve(baseUrl, HtmlEntity.DeEntitize(anchor!.GetAttributeValue("href", ""))),
                Title: FeedText.Plain(anchor.InnerHtml)))
            .Where(link => link.Url is not null)
            .Select(link => new FeedItem(link.Url!, link.Title))
            .ToList();
        return new FeedContent(items, items.Count == 0 ? ["The link rules match nothing: the page may have changed its layout."] : []);
    }
}

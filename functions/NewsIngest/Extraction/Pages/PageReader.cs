using HtmlAgilityPack;

namespace NewsIngest.Extraction.Pages;

/// <summary>Parses a page, walks it once and weighs its prose: what every reading of a page starts with.</summary>
internal static class PageReader
{
    public static (Page Page, ProseWorth Worth) Read(string html) => Read(PageParser.Parse(html));

    /// <inheritdoc cref="PageScanner.Scan"/>
    public static (Page Page, ProseWorth Worth) Read(HtmlDocument document, bool scripted = true)
    {
        var page = PageScanner.Scan(document, scripted);
        return (page, new ProseWorth(page));
    }
}

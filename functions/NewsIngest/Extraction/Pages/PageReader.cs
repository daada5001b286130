namespace NewsIngest.Extraction.Pages;

/// <summary>Parses a page, walks it once and weighs its prose: what every reading of a page starts with.</summary>
internal static class PageReader
{
    public static (Page Page, ProseWorth Worth) Read(string html)
    {
        var page = PageScanner.Scan(PageParser.Parse(html));
        return (page, new ProseWorth(page));
    }
}

using HtmlAgilityPack;

namespace NewsIngest.Extraction.Pages;

/// <summary>Turns what matters of a page's markup into HtmlAgilityPack's tree, within bounds that hostile markup cannot break.</summary>
internal static class PageParser
{
    public static HtmlDocument Parse(string html)
    {
        var document = new HtmlDocument
        {
            // Neither errors nor checksums nor an index of ids is read here.
            OptionCheckSyntax = false,
            OptionUseIdAttribute = false,
            OptionAutoCloseOnEnd = false,
        };
        document.LoadHtml(NestingLimiter.Limit(MarkupReducer.Reduce(html)));
        return document;
    }
}

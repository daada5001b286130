using NewsIngest.Extraction.Headlines;
using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Body;

/// <summary>
/// Finds first paragraphs that stand between the headline and the region of the article, in a box of their own, and are too small a part of it to
/// have kept the region wide: what a live blog says before its posts, an introduction above a form or a picture. One paragraph alone is the
/// standfirst, unless its box is named as the article's body.
/// </summary>
internal static class OpeningFinder
{
    private const Role NotTheText = Role.Standfirst | Role.Date | Role.Byline | Role.Header;

    /// <returns>The smallest region around both; the region given, when there is no such paragraph.</returns>
    public static int Add(Page page, ProseWorth worth, FurnitureMap furniture, Headline headline, int region, bool[] kept)
    {
        var first = headline.Block < 0 ? -1 : Find(page, worth, furniture, headline.Block + 1, page.Regions[region].FirstBlock, kept);
        while (first >= 0 && first < page.Regions[region].FirstBlock) region = page.Regions[region].Parent;
        return region;
    }

    private static int Find(Page page, ProseWorth worth, FurnitureMap furniture, int start, int end, bool[] kept)
    {
        var found = -1;
        for (var i = start; i < end; i++)
        {
            if (!IsParagraph(i)) continue;
            var last = i;
            while (last + 1 < end && IsParagraph(last + 1) && Box(last + 1) == Box(i)) last++;
            if (last > i || IsNamedBody(i))
            {
                for (var block = i; block <= last; block++) kept[block] = true;
                if (found < 0) found = i;
            }

            i = last;
        }

        return found;

        bool IsParagraph(int block) =>
            page.Blocks[block] is { HeadingLevel: 0 } text && worth[block] >= Thresholds.FirstParagraph
                && text.Kind is ElementKind.Paragraph or ElementKind.Block
            && !furniture.IsFurniture(page.Blocks[block].Region) && page.Blocks[block].LinkLength <= Thresholds.LinkedOpening * page.Blocks[block].Length;

        int Box(int block) => page.Blocks[block].Kind == ElementKind.Paragraph ? page.Regions[page.Blocks[block].Region].Parent : page.Blocks[block].Region;

        bool IsNamedBody(int block) => (page.Regions[page.Blocks[block].Region].Inherited & (Role.ArticleBody | NotTheText)) == Role.ArticleBody;
    }
}

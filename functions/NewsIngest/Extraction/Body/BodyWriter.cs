using System.Text;
using NewsIngest.Extraction.Headlines;
using NewsIngest.Extraction.Pages;

namespace NewsIngest.Extraction.Body;

/// <summary>Writes out the blocks of the chosen region that belong to the article.</summary>
internal static class BodyWriter
{
    public static string Write(Page page, int region, Headline headline, FurnitureMap furniture)
    {
        var text = new StringBuilder();
        var bounds = page.Regions[region];
        for (var i = bounds.FirstBlock; i < bounds.EndBlock; i++)
        {
            var block = page.Blocks[i];
            if (i == headline.Block || furniture.IsFurniture(block.Region)) continue;
            if (text.Length > 0) text.Append('\n');
            if (block.Kind == ElementKind.ListItem) text.Append("- ");
            text.Append(page.TextOf(block));
        }

        return text.ToString();
    }
}

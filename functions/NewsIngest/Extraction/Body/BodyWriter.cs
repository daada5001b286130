using System.Text;
using NewsIngest.Extraction.Pages;

namespace NewsIngest.Extraction.Body;

/// <summary>Writes out the blocks that belong to the article.</summary>
internal static class BodyWriter
{
    public static string Write(Page page, int region, bool[] kept)
    {
        var text = new StringBuilder();
        var bounds = page.Regions[region];
        for (var i = bounds.FirstBlock; i < bounds.EndBlock; i++)
        {
            if (!kept[i]) continue;
            if (text.Length > 0) text.Append('\n');
            if (page.Blocks[i].Kind == ElementKind.ListItem) text.Append("- ");
            text.Append(page.TextOf(page.Blocks[i]));
        }

        return text.ToString();
    }
}

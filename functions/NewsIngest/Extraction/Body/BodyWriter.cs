using System.Text;
using NewsIngest.Extraction.Pages;

namespace NewsIngest.Extraction.Body;

/// <summary>Writes out the blocks that belong to the article.</summary>
internal static class BodyWriter
{
    /// <summary>Longest text of a cell, in characters, that is joined with its row's others into a line; a longer one is text set in a table.</summary>
    private const int LongestCell = 160;

    public static string Write(Page page, int region, bool[] kept)
    {
        var text = new StringBuilder();
        var bounds = page.Regions[region];
        for (var i = bounds.FirstBlock; i < bounds.EndBlock; i++)
        {
            if (!kept[i]) continue;
            if (text.Length > 0) text.Append('\n');
            var (_, row) = Around(page, i);
            if (row > region && IsDataRow(page, page.Regions[row], kept))
            {
                AppendRow(text, page, page.Regions[row], kept);
                i = page.Regions[row].EndBlock - 1;
                continue;
            }

            if (StartsListItem(page, i)) text.Append("- ");
            text.Append(page.TextOf(page.Blocks[i]));
        }

        return text.ToString();
    }

    /// <summary>The cell and the row around a block; 0 for none.</summary>
    private static (int Cell, int Row) Around(Page page, int block)
    {
        // A cell holds its text itself or in a paragraph or two levels of wrappers; what is deeper is no table of data.
        var region = page.Blocks[block].Region;
        for (var level = 0; level < 4 && region > 0; level++)
        {
            if (page.Regions[region].Kind == ElementKind.Cell)
                return page.Regions[page.Regions[region].Parent].Kind == ElementKind.Row ? (region, page.Regions[region].Parent) : (region, 0);
            region = page.Regions[region].Parent;
        }

        return (0, 0);
    }

    /// <summary>Two or more cells, each with one short block.</summary>
    private static bool IsDataRow(Page page, in Region row, bool[] kept)
    {
        var last = -1;
        var cells = 0;
        for (var i = row.FirstBlock; i < row.EndBlock; i++)
        {
            if (!kept[i]) continue;
            var (cell, _) = Around(page, i);
            if (cell == 0 || cell == last || page.Blocks[i].Length > LongestCell) return false;
            last = cell;
            cells++;
        }

        return cells >= 2;
    }

    /// <summary>"Leadership: Good" for two cells, as a reader would say it; bars between more.</summary>
    private static void AppendRow(StringBuilder text, Page page, in Region row, bool[] kept)
    {
        var cells = 0;
        for (var i = row.FirstBlock; i < row.EndBlock; i++)
            if (kept[i]) cells++;
        var written = 0;
        for (var i = row.FirstBlock; i < row.EndBlock; i++)
        {
            if (!kept[i]) continue;
            if (written++ > 0) text.Append(cells > 2 ? " | " : text[^1] == ':' ? " " : ": ");
            text.Append(page.TextOf(page.Blocks[i]));
        }
    }

    /// <summary>Whether the block is a list item's first: later paragraphs of an item have no mark of their own.</summary>
    private static bool StartsListItem(Page page, int block)
    {
        var region = page.Blocks[block].Region;
        for (var level = 0; level < 3 && region > 0; level++)
        {
            var around = page.Regions[region];
            if (around.FirstBlock != block) return false;
            if (around.Kind == ElementKind.ListItem) return true;
            region = around.Parent;
        }

        return false;
    }
}

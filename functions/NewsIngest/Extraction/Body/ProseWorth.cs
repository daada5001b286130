using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Body;

/// <summary>How much each block looks like prose, and the sums over spans of blocks.</summary>
internal sealed class ProseWorth
{
    private readonly double[] _before;

    public ProseWorth(Page page)
    {
        _before = new double[page.Blocks.Length + 1];
        for (var i = 0; i < page.Blocks.Length; i++) _before[i + 1] = _before[i] + Of(page, page.Blocks[i]);
        var regions = page.Regions;
        for (var i = 1; i < regions.Length; i++)
        {
            ref var region = ref regions[i];
            var wrapper = Sum(region) > Thresholds.Wrapper * Total;
            region.Inherited = regions[region.Parent].Inherited | (wrapper ? region.Role & ~(Role.Furniture | Role.Doubtful) : region.Role);
        }
    }

    public double Total => _before[^1];

    public double this[int block] => _before[block + 1] - _before[block];

    /// <summary>The worth of the blocks <c>first..end</c>.</summary>
    public double Sum(int first, int end) => _before[end] - _before[first];

    public double Sum(in Region region) => Sum(region.FirstBlock, region.EndBlock);

    private static double Of(Page page, in TextBlock block)
    {
        if (block.HeadingLevel > 0 || block.Length < Thresholds.ShortestProse) return 0;
        if (block.LinkLength > block.Length * Thresholds.LinkedBlock) return 0;
        var text = page.TextOf(block);
        if (FurniturePhrases.IsFurnitureLine(text)) return 0;
        var commas = text.Count(',') + text.Count('，') + text.Count('、') + text.Count('،');
        // A list item or a cell is as often a menu's as an article's.
        var trust = block.Kind is ElementKind.ListItem or ElementKind.Cell ? 0.5 : 1;
        return trust * (1 + Math.Min(commas, 6) + Math.Min((block.Length - block.LinkLength) / 100.0, 6));
    }
}

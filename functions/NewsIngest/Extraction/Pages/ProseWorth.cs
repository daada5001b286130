using System.Buffers;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Pages;

/// <summary>How much each block looks like prose, and the sums over spans of blocks.</summary>
/// <remarks>Its numbers were calibrated together with those that decide on an article's body: change one and measure all.</remarks>
internal sealed class ProseWorth
{
    /// <summary>Characters from which a run of text counts as a paragraph of prose rather than a label.</summary>
    private const int ShortestProse = 25;

    /// <summary>Share of link text from which a block is a link with words around it, not prose with a link in it.</summary>
    private const double LinkedBlock = 0.5;

    /// <summary>Share of the page's prose from which what a region is named says nothing of the regions in it.</summary>
    private const double Wrapper = 0.5;

    /// <summary>Those of Chinese, Japanese and Arabic.</summary>
    private static readonly SearchValues<char> OtherCommas = SearchValues.Create("，、،");

    private readonly double[] _before;

    public ProseWorth(Page page)
    {
        _before = new double[page.Blocks.Length + 1];
        var hasOtherCommas = page.Text.AsSpan().ContainsAny(OtherCommas);
        for (var i = 0; i < page.Blocks.Length; i++) _before[i + 1] = _before[i] + Of(page, page.Blocks[i], hasOtherCommas);
        var regions = page.Regions;
        for (var i = 1; i < regions.Length; i++)
        {
            ref var region = ref regions[i];
            var wrapper = Sum(region) > Wrapper * Total;
            region.Inherited = regions[region.Parent].Inherited | (wrapper ? region.Role & ~(Role.Furniture | Role.Doubtful) : region.Role);
        }
    }

    public double Total => _before[^1];

    public double this[int block] => _before[block + 1] - _before[block];

    /// <summary>The worth of the blocks <c>first..end</c>.</summary>
    public double Sum(int first, int end) => _before[end] - _before[first];

    public double Sum(in Region region) => Sum(region.FirstBlock, region.EndBlock);

    private static double Of(Page page, in TextBlock block, bool hasOtherCommas)
    {
        if (block.HeadingLevel > 0 || block.Length < ShortestProse) return 0;
        if (block.LinkLength > block.Length * LinkedBlock) return 0;
        var text = page.TextOf(block);
        if (FurniturePhrases.IsFurnitureLine(text)) return 0;
        var commas = text.Count(',') + (hasOtherCommas ? text.CountAny(OtherCommas) : 0);
        // A list item or a cell is as often a menu's as an article's.
        var trust = block.Kind is ElementKind.ListItem or ElementKind.Cell ? 0.5 : 1;
        return trust * (1 + Math.Min(commas, 6) + Math.Min((block.Length - block.LinkLength) / 100.0, 6));
    }
}

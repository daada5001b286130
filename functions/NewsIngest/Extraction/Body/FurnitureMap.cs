using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Body;

/// <summary>Which regions are the page's furniture: navigation, adverts, related stories and the like.</summary>
internal sealed class FurnitureMap
{
    private readonly bool[] _furniture;

    public FurnitureMap(Page page, ProseWorth worth)
    {
        var regions = page.Regions;
        _furniture = new bool[regions.Length];
        for (var i = 1; i < regions.Length; i++)
            _furniture[i] = _furniture[regions[i].Parent] || Claims(regions[i]) is var limit && limit > 0 && worth.Sum(regions[i]) <= limit * worth.Total;
    }

    public bool IsFurniture(int region) => _furniture[region];

    /// <summary>The share of the page's prose up to which the region is furniture; 0 when nothing says that it is.</summary>
    private static double Claims(in Region region) =>
        (region.Role & Role.Quotation) != 0 ? 0
        : region.Kind is ElementKind.Navigation or ElementKind.Footer or ElementKind.Aside or ElementKind.Caption or ElementKind.Button || (region.Role & Role.Furniture) != 0 ? Thresholds.TooMuchForFurniture
        : region.Kind is ElementKind.Form or ElementKind.Header || (region.Role & Role.Doubtful) != 0 ? Thresholds.TooMuchForDoubtful
        : 0;
}

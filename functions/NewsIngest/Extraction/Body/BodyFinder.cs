using NewsIngest.Extraction.Headlines;
using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Body;

/// <summary>Chooses the region that holds the article, by the prose in it and by its names.</summary>
internal static class BodyFinder
{
    public static ArticleBody Find(Page page, Headline headline)
    {
        var worth = new ProseWorth(page);
        var furniture = new FurnitureMap(page, worth);
        var region = Choose(page, worth, furniture);
        return new ArticleBody(BodyWriter.Write(page, region, headline, furniture), region);
    }

    private static int Choose(Page page, ProseWorth worth, FurnitureMap furniture)
    {
        var regions = page.Regions;
        var sum = new double[regions.Length];
        for (var i = 0; i < page.Blocks.Length; i++)
        {
            var block = page.Blocks[i];
            if (!furniture.IsFurniture(block.Region)) sum[block.Region] += worth[i];
        }

        var best = 0;
        var bestScore = 0.0;
        for (var i = regions.Length - 1; i >= 0; i--)
        {
            var score = sum[i] * Bonus(regions[i]);
            if (score >= bestScore) (best, bestScore) = (i, score);
            if (regions[i].Parent >= 0) sum[regions[i].Parent] += sum[i] * (regions[i].Kind is ElementKind.Paragraph or ElementKind.ListItem ? 1 : Thresholds.Inheritance);
        }

        return best;
    }

    private static double Bonus(in Region region) =>
        region.Kind is ElementKind.Paragraph or ElementKind.ListItem or ElementKind.Heading ? 0
        : (region.Role & Role.ArticleBody) != 0 ? Thresholds.BodyNameBonus
        : region.Kind is ElementKind.Article or ElementKind.Main || (region.Role & Role.Content) != 0 ? Thresholds.ContentNameBonus
        : 1;
}

using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Body;

/// <summary>
/// Finds lists of cards: three or more like elements side by side, each with a linked headline and at most a summary. Streams of other stories
/// are made so on every site, whatever their names, and can hold more prose than a short article above them.
/// </summary>
internal static class CardLists
{
    private const int FewestCards = 3;

    /// <summary>Share of the children that must be cards; the rest are adverts and headings among them.</summary>
    private const double CardShare = 0.6;

    /// <summary>Characters of a linked headline, from and to.</summary>
    private const int ShortestHeadline = 15;
    private const int LongestHeadline = 200;

    /// <summary>Characters of text beside the links; a card with more is a section of an article. So is one with two paragraphs.</summary>
    private const int LongestSummary = 500;
    private const int ShortestParagraph = 120;

    /// <summary>For each region that is a card in such a list, the worth of the prose in all of the list's cards; 0 for every other.</summary>
    public static double[] Find(Page page, ProseWorth worth)
    {
        var regions = page.Regions;
        var children = new int[regions.Length];
        var cards = new int[regions.Length];
        var isCard = new bool[regions.Length];
        var listWorth = new double[regions.Length];
        for (var i = 1; i < regions.Length; i++)
        {
            if (regions[i].EndBlock == regions[i].FirstBlock) continue;
            children[regions[i].Parent]++;
            if (!IsCard(page, regions[i])) continue;
            isCard[i] = true;
            cards[regions[i].Parent]++;
            listWorth[regions[i].Parent] += worth.Sum(regions[i]);
        }

        var found = new double[regions.Length];
        for (var i = 1; i < regions.Length; i++)
        {
            var parent = regions[i].Parent;
            // A list of bare headlines has no worth and stays: whether links belong to the article is decided where they stand.
            if (isCard[i] && cards[parent] >= FewestCards && cards[parent] >= CardShare * children[parent]) found[i] = listWorth[parent];
        }

        return found;
    }

    private static bool IsCard(Page page, in Region region)
    {
        // A paragraph or a heading cannot be a card, nor can what has a score of blocks: looking stops there.
        if (region.Kind is ElementKind.Paragraph or ElementKind.Heading or ElementKind.Row or ElementKind.Cell || region.EndBlock - region.FirstBlock > 20)
            return false;
        var (headline, paragraphs, other) = (false, 0, 0);
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
        {
            var block = page.Blocks[i];
            var linked = block.LinkLength >= 0.8 * block.Length;
            if (linked && block.Length is >= ShortestHeadline and <= LongestHeadline) headline = true;
            else if (block.Length >= ShortestParagraph)
            {
                // A summary stands below its headline.
                if (!headline && block.Kind == ElementKind.Paragraph) return false;
                paragraphs++;
            }

            other += block.Length - (linked && block.Length <= LongestHeadline ? block.Length : 0);
        }

        return headline && paragraphs <= 1 && other <= LongestSummary && !RoleReader.IsFolded(region.Element);
    }
}

using NewsIngest.Extraction.Pages;

namespace NewsIngest.Extraction.Body;

/// <summary>
/// Takes cards of single stories out of the chosen region: boxes strewn among its paragraphs, each with a linked heading and a line or two below it.
/// </summary>
internal static class TeaserCards
{
    /// <summary>A shorter heading is no title.</summary>
    private const int ShortestTitle = 20;

    /// <summary>Blocks and characters of a card: a kicker, the title, a summary, its date and its author.</summary>
    private const int MostBlocks = 6;
    private const int LongestCard = 450;

    /// <summary>Worth of all cards, as a share of the worth of what stands around them, from which they are a round-up's items and so the article.</summary>
    private const double MostOfCards = 0.5;

    /// <param name="candidates">For each block of the page whether it can belong to the article's text; what does not is taken out.</param>
    public static void Drop(Page page, ProseWorth worth, bool[] candidates, int region)
    {
        var bounds = page.Regions[region];
        List<int> cards = [];
        var carded = 0.0;
        for (var i = region + 1; i < bounds.End; i++)
        {
            if (!IsCard(page, candidates, i)) continue;
            cards.Add(i);
            carded += KeptWorth(worth, candidates, page.Regions[i]);
            i = page.Regions[i].End - 1;
        }

        if (cards.Count == 0 || carded > MostOfCards * (KeptWorth(worth, candidates, bounds) - carded)) return;
        foreach (var card in cards)
        {
            Drop(candidates, page.Regions[card]);
            // "Catch up": what is left of the box around them.
            for (var box = page.Regions[card].Parent; box > region && KeptWorth(worth, candidates, page.Regions[box]) <= 0; box = page.Regions[box].Parent)
                Drop(candidates, page.Regions[box]);
        }
    }

    private static bool IsCard(Page page, bool[] candidates, int region)
    {
        var box = page.Regions[region];
        if (box.EndBlock - box.FirstBlock is < 2 or > MostBlocks
            || box.Kind is ElementKind.Paragraph or ElementKind.Heading or ElementKind.List or ElementKind.Quote or ElementKind.Table or ElementKind.Row)
        {
            return false;
        }

        var last = page.Blocks[box.EndBlock - 1];
        if (last.Start + last.Length - page.Blocks[box.FirstBlock].Start > LongestCard) return false;
        var title = -1;
        for (var i = box.FirstBlock; i < box.EndBlock; i++)
        {
            var block = page.Blocks[i];
            if (block.HeadingLevel == 0) continue;
            if (title >= 0 || block.Length < ShortestTitle || block.LinkLength < Thresholds.LinkedBox * block.Length) return false;
            title = i;
        }

        return title >= 0 && candidates[title];
    }

    private static double KeptWorth(ProseWorth worth, bool[] candidates, in Region region)
    {
        var sum = 0.0;
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
            if (candidates[i]) sum += worth[i];
        return sum;
    }

    private static void Drop(bool[] candidates, in Region region)
    {
        for (var i = region.FirstBlock; i < region.EndBlock; i++) candidates[i] = false;
    }
}

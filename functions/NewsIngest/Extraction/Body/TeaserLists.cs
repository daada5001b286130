using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Body;

/// <summary>Takes lists of other stories out of the chosen region: titles with or without a link, each with its date or its summary below.</summary>
internal sealed class TeaserLists
{
    /// <summary>A shorter link is no title.</summary>
    private const int ShortestTitle = 20;

    /// <summary>A shorter line that is wholly a link is no summary.</summary>
    private const int ShortestSummary = 40;

    /// <summary>So many characters may stand before a title: a date, a mark.</summary>
    private const int LongestLead = 25;

    /// <summary>Under a heading that says what they are, so many stories are a list; under any other, or none, it takes more.</summary>
    private const int FewestAnnounced = 2;
    private const int FewestUnannounced = 3;

    private readonly Page _page;
    private readonly ProseWorth _worth;
    private readonly int _first;
    private readonly int _end;
    private readonly bool[] _kept;
    private readonly bool[] _isTitle;

    private TeaserLists(Page page, ProseWorth worth, bool[] candidates, int region)
    {
        (_page, _worth, _kept) = (page, worth, candidates);
        (_first, _end) = (page.Regions[region].FirstBlock, page.Regions[region].EndBlock);
        _isTitle = new bool[_end - _first];
        foreach (var mark in page.Marks)
            if (mark.Kind == MarkKind.Link && mark.Length >= ShortestTitle && BlockAt(mark.Start) is var block && block >= _first && block < _end
                && mark.Start - page.Blocks[block].Start <= LongestLead
                && !FurniturePhrases.IsFurnitureLine(page.TextOf(page.Blocks[block]))) _isTitle[block - _first] = true;
    }

    /// <param name="candidates">For each block of the page whether it can belong to the article's text; what does not is taken out.</param>
    public static void Drop(Page page, ProseWorth worth, bool[] candidates, int region) => new TeaserLists(page, worth, candidates, region).Drop();

    private void Drop()
    {
        var before = 0.0;
        for (var i = _first; i < _end; i++)
        {
            if (!_kept[i]) continue;
            var block = _page.Blocks[i];
            var isTitle = IsTitle(i);
            before += _worth[i];
            if (!isTitle && !HeadingLines.IsHeadingLike(_page, block)) continue;
            var isAnnounced = !isTitle && FurniturePhrases.AnnouncesOtherStories(_page.TextOf(block));
            var (end, stories) = ListFrom(isTitle ? i : i + 1, block, isAnnounced);
            // A page of nothing but stories is a round-up: they are the article.
            var listed = KeptWorth(i, end);
            if (stories >= (isAnnounced ? FewestAnnounced : FewestUnannounced) && (isAnnounced || before - _worth[i] >= listed))
                for (var j = i; j < end; j++) _kept[j] = false;
            // Nor does a list of too few stories begin with its second.
            if (stories == 0) continue;
            before += listed - _worth[i];
            i = end - 1;
        }
    }

    /// <summary>Where a list that begins with a block ends, and how many stories it has.</summary>
    /// <param name="opening">Its heading, or its first title.</param>
    /// <param name="isAnnounced">The heading says that it is one: then its own headings are titles too.</param>
    private (int End, int Stories) ListFrom(int first, in TextBlock opening, bool isAnnounced)
    {
        var (stories, summaries, firstSummary, storiesAbove, hasSummary) = (0, 0, -1, 0, true);
        var i = first;
        for (; i < _end; i++)
        {
            if (!_kept[i]) continue;
            var block = _page.Blocks[i];
            if (IsTitle(i) || (isAnnounced && (_isTitle[i - _first] || block.HeadingLevel > opening.HeadingLevel)))
            {
                stories++;
                hasSummary = false;
            }
            else if (block.HeadingLevel > 0) break;
            // A card that is wholly a link brings its summary with it.
            else if (block.LinkLength >= Thresholds.LinkedBox * block.Length) hasSummary |= block.Length >= ShortestSummary;
            else if (_worth[i] >= Thresholds.FirstParagraph)
            {
                if (hasSummary) break;
                if (summaries++ == 0) (firstSummary, storiesAbove) = (i, stories);
                hasSummary = true;
            }
            else if (stories == 0 && !isAnnounced) break;
        }

        // The list has titles alone: the paragraph below it is the article's.
        return (storiesAbove > 1 && !isAnnounced) || (summaries == 1 && stories > 1) ? (firstSummary, storiesAbove) : (i, stories);
    }

    private bool IsTitle(int block) => _isTitle[block - _first] && _page.Blocks[block].Kind is not (ElementKind.ListItem or ElementKind.Cell);

    private double KeptWorth(int first, int end)
    {
        var sum = 0.0;
        for (var i = first; i < end; i++)
            if (_kept[i]) sum += _worth[i];
        return sum;
    }

    /// <summary>Index of the block that holds a place of the text; -1 for none.</summary>
    private int BlockAt(int place)
    {
        var (low, high) = (0, _page.Blocks.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var block = _page.Blocks[middle];
            if (place < block.Start) high = middle - 1;
            else if (place >= block.Start + block.Length) low = middle + 1;
            else return middle;
        }

        return -1;
    }
}

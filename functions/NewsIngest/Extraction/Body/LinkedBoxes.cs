using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Body;

/// <summary>Takes boxes out of the chosen region that lead to other pages: lists of links, and calls to readers with a button.</summary>
internal sealed class LinkedBoxes
{
    private readonly Page _page;
    private readonly ProseWorth _worth;
    private readonly int _first;
    private readonly bool[] _kept;

    private LinkedBoxes(Page page, ProseWorth worth, bool[] candidates, int region)
    {
        _page = page;
        _worth = worth;
        _first = page.Regions[region].FirstBlock;
        _kept = candidates;
    }

    /// <param name="candidates">For each block of the page whether it can belong to the article's text; what does not is taken out.</param>
    public static void Drop(Page page, ProseWorth worth, bool[] candidates, int region)
    {
        var boxes = new LinkedBoxes(page, worth, candidates, region);
        boxes.DropLinkLists(region);
        boxes.DropLinkedLines(region);
        boxes.DropCallsToAction(region);
    }

    /// <summary>Lists and boxes that are mostly links lead to other pages.</summary>
    private void DropLinkLists(int region)
    {
        var bounds = _page.Regions[region];
        var headed = new Dictionary<int, bool>();
        for (var i = region + 1; i < bounds.End; i++)
        {
            var inner = _page.Regions[i];
            if (inner.EndBlock - inner.FirstBlock == 0 || inner.Kind is ElementKind.Heading) continue;
            var (length, linked, links) = Measure(inner);
            if (linked < Thresholds.LinkedBox * length || HasPlainProse(inner)) continue;
            // One linked paragraph, or a list of links; but a list announced by the text ("The reports:") is the author's.
            if (inner.Kind is ElementKind.ListItem or ElementKind.Cell or ElementKind.Row) continue;
            if (links == 1 && length > Thresholds.LongestLinkedLine) continue;
            if (inner.Kind == ElementKind.List && inner.FirstBlock > _first && Announces(inner.FirstBlock - 1)) continue;
            if (links == 1 && IsLoneLine(inner)
                && (headed.TryGetValue(inner.Parent, out var isHeaded) ? isHeaded : headed[inner.Parent] = IsHeadedByLinks(inner.Parent)))
            {
                continue;
            }

            for (var block = inner.FirstBlock; block < inner.EndBlock; block++) _kept[block] = false;
            i = inner.End - 1;
        }
    }

    /// <summary>Lines one below the other without a box of their own, each wholly a link: "Earlier items".</summary>
    private void DropLinkedLines(int region)
    {
        var end = _page.Regions[region].EndBlock;
        for (var i = _first; i < end; i++)
        {
            var (first, lines) = (i, 0);
            while (i < end && LinkedLines(i) is > 0 and var linked) (i, lines) = (i + 1, lines + linked);
            if (lines < Thresholds.FewestLinkedLines || first > _first && Announces(first - 1)) continue;
            for (var block = first; block < i; block++) _kept[block] = false;
        }
    }

    /// <summary>How many lines a block has, if most of it is links; 0 for any other block. A line break alone parts no blocks.</summary>
    private int LinkedLines(int block)
    {
        var lines = _page.Blocks[block];
        if (!_kept[block] || lines.Kind is ElementKind.Heading or ElementKind.ListItem || lines.LinkLength < Thresholds.LinkedBox * lines.Length) return 0;
        var count = 1 + _page.TextOf(lines).Count('\n');
        // A cell with one link is one of a table's; a table that lays out a page has whole columns in one.
        return (lines.Kind == ElementKind.Cell && count == 1) || lines.Length > count * Thresholds.LongestLinkedLine ? 0 : count;
    }

    /// <summary>A small box that ends with a button: "Support us. We are three reporters. Become a member".</summary>
    private void DropCallsToAction(int region)
    {
        for (var i = region + 1; i < _page.Regions[region].End; i++)
        {
            var box = _page.Regions[i];
            if (box.EndBlock - box.FirstBlock is < 2 or > Thresholds.MostBlocksOfCall
                || box.Kind is ElementKind.Paragraph or ElementKind.List or ElementKind.ListItem)
            {
                continue;
            }

            var last = _page.Blocks[box.EndBlock - 1];
            if (last.LinkLength < last.Length || !FurniturePhrases.IsCall(_page.TextOf(last))) continue;
            if (last.Start + last.Length - _page.Blocks[box.FirstBlock].Start > Thresholds.LongestCall) continue;
            for (var block = box.FirstBlock; block < box.EndBlock; block++) _kept[block] = false;
        }
    }

    private static bool IsLoneLine(in Region region) => region.EndBlock == region.FirstBlock + 1;

    /// <summary>
    /// A round-up: linked lines and paragraphs in turn, each line the heading of the paragraph below. Links to other stories are strewn more thinly.
    /// </summary>
    private bool IsHeadedByLinks(int parent)
    {
        var (lines, headed, paragraphs, afterLine) = (0, 0, 0, false);
        var box = _page.Regions[parent];
        for (var i = parent + 1; i < box.End; i = _page.Regions[i].End)
        {
            var inner = _page.Regions[i];
            if (!IsLoneLine(inner) || !_kept[inner.FirstBlock]) continue;
            var block = _page.Blocks[inner.FirstBlock];
            var isLine = block.LinkLength >= Thresholds.LinkedBox * block.Length && block.Length <= Thresholds.LongestLinkedLine;
            if (isLine) lines++;
            else if (_worth[inner.FirstBlock] >= Thresholds.FirstParagraph)
            {
                paragraphs++;
                if (afterLine) headed++;
            }

            afterLine = isLine;
        }

        return headed >= Thresholds.FewestHeadedItems && headed >= Thresholds.HeadedLines * lines && paragraphs <= Thresholds.ParagraphsOfItem * headed;
    }

    /// <summary>A paragraph without a link is the author's: then only the lists around it are looked at one by one.</summary>
    private bool HasPlainProse(in Region region)
    {
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
            if (_page.Blocks[i].LinkLength == 0 && _worth[i] >= 1 && _page.Blocks[i].Kind == ElementKind.Paragraph) return true;
        return false;
    }

    private (int Length, int Linked, int Links) Measure(in Region region)
    {
        var (length, linked, links) = (0, 0, 0);
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
        {
            length += _page.Blocks[i].Length;
            linked += _page.Blocks[i].LinkLength;
            if (_page.Blocks[i].LinkLength > 0) links++;
        }

        return (length, linked, links);
    }

    private bool Announces(int block) => _kept[block] && _page.TextOf(_page.Blocks[block]) is [.., ':'];
}

using NewsIngest.Extraction.Headlines;
using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Body;

/// <summary>Takes out of the chosen region what stands between and after the article's own blocks.</summary>
internal sealed class BodyPruner
{
    private readonly Page _page;
    private readonly ProseWorth _worth;
    private readonly int _first;
    private readonly int _end;
    private readonly bool[] _kept;

    private BodyPruner(Page page, ProseWorth worth, bool[] candidates, int region)
    {
        _page = page;
        _worth = worth;
        _first = page.Regions[region].FirstBlock;
        _end = page.Regions[region].EndBlock;
        _kept = candidates;
    }

    /// <param name="candidates">For each block of the page whether it can belong to the article's text; what does not is taken out.</param>
    public static void Prune(Page page, ProseWorth worth, bool[] candidates, int region, Headline headline, string? author)
    {
        var pruner = new BodyPruner(page, worth, candidates, region);
        pruner.StartAtHeadline(headline);
        TeaserLists.Drop(page, worth, candidates, region);
        TeaserCards.Drop(page, worth, candidates, region);
        LinkedBoxes.Drop(page, worth, candidates, region);
        pruner.DropClosingSections();
        pruner.DropFurnitureLines();
        pruner.DropLead(headline);
        pruner.DropBiography(author);
        pruner.DropTail();
        pruner.DropRepeats();
        pruner.DropLoneHeadings();
    }

    /// <summary>What stands above the headline is a banner or a trail of links, unless it is a good part of the prose: then the headline is not one.</summary>
    private void StartAtHeadline(Headline headline)
    {
        if (headline.Block < _first || headline.Block >= _end) return;
        if (_worth.Sum(_first, headline.Block) > Thresholds.ProseAboveHeadline * _worth.Sum(_first, _end)) return;
        for (var i = _first; i <= headline.Block; i++) _kept[i] = false;
        var level = _page.Blocks[headline.Block].Region;
        // The heading may have been broken over several blocks; but a cell or a box can have it as its first line.
        if (_page.Regions[level].EndBlock - headline.Block > MostBlocksOfHeadline) return;
        for (var i = headline.Block + 1; i < _end && _page.Blocks[i].Region == level; i++) _kept[i] = false;
    }

    private const int MostBlocksOfHeadline = 4;

    private void DropFurnitureLines()
    {
        for (var i = _first; i < _end; i++)
        {
            if (!_kept[i]) continue;
            var block = _page.Blocks[i];
            var text = _page.TextOf(block);
            // What is worth anything has been asked already.
            if ((_worth[i] <= 0 && FurniturePhrases.IsFurnitureLine(text))
                || (block.Kind == ElementKind.Block && (FurniturePhrases.IsTimeOfPost(text) || IsFootnoteNumber(block))))
            {
                _kept[i] = false;
            }
        }
    }

    private bool IsFootnoteNumber(in TextBlock block) =>
        block.Length <= 3 && block.LinkLength == block.Length && !_page.TextOf(block).ContainsAnyExceptInRange('0', '9');

    /// <summary>
    /// "Related articles", "Share this", "About the author": what follows goes with them, up to the next heading of the same rank. A bold line among
    /// the paragraphs ("Related"), or one that announces them ("Related:"), takes only the links below it.
    /// </summary>
    private void DropClosingSections()
    {
        var total = KeptWorth(_first, _end);
        for (var i = _first; i < _end; i++)
        {
            var block = _page.Blocks[i];
            if (!_kept[i] || !HeadingLines.IsHeadingLike(_page, block)) continue;
            var closing = FurniturePhrases.ClosingHeadingOf(_page.TextOf(block));
            if (closing == ClosingHeading.None) continue;
            var linksOnly = closing == ClosingHeading.PerhapsList || (closing == ClosingHeading.List && block.HeadingLevel == 0);
            var end = i + 1;
            while (end < _end && !EndsSection(block, _page.Blocks[end]) && !(linksOnly && _kept[end] && _worth[end] >= Thresholds.FirstParagraph)) end++;
            // The article's own heading, with the article below it.
            if (closing == ClosingHeading.PerhapsList && end == i + 1) continue;
            if (KeptWorth(i, end) > Thresholds.ProseAfterClosingHeading * total) continue;
            for (var j = i; j < end; j++) _kept[j] = false;
        }
    }

    private double KeptWorth(int first, int end)
    {
        var sum = 0.0;
        for (var i = first; i < end; i++)
            if (_kept[i]) sum += _worth[i];
        return sum;
    }

    private static bool EndsSection(in TextBlock opening, in TextBlock block) =>
        block.HeadingLevel > 0 && (opening.HeadingLevel == 0 || block.HeadingLevel <= opening.HeadingLevel);

    /// <summary>
    /// Between the headline and the first paragraph stand the date, the byline, the reading time: short lines that are no sentences. What
    /// stands above them is the standfirst, or the headline again.
    /// </summary>
    private void DropLead(Headline headline)
    {
        var frame = LastFrameLine(headline);
        for (var i = _first; i <= frame; i++) _kept[i] = false;
        for (var i = _first; i < _end; i++)
        {
            if (!_kept[i]) continue;
            var block = _page.Blocks[i];
            if (block.HeadingLevel > 0) continue;
            if (IsNamedByline(block))
            {
                _kept[i] = false;
                continue;
            }

            var text = _page.TextOf(block);
            var isDated = ArticleLines.IsDateLine(text) || (text[^1] is not '.' && ArticleLines.EndsWithDate(text));
            if (_worth[i] >= Thresholds.FirstParagraph && !isDated) return;
            if ((isDated || ArticleLines.IsLeadLine(text)) && block.Kind is not (ElementKind.ListItem or ElementKind.Cell)) _kept[i] = false;
        }
    }

    /// <summary>"Tom Ashdown, Investigations, Local News": too many commas for a line, but for its name it would be the first paragraph.</summary>
    private bool IsNamedByline(in TextBlock block) =>
        (_page.Regions[block.Region].Inherited & (Role.Byline | Role.ArticleBody)) == Role.Byline && block.Length <= LongestByline
            && _page.TextOf(block)[^1] is not '.';

    private const int LongestByline = 100;

    /// <summary>Index of the last date line or byline, or of the headline's repetition, near the top of the region; -1 when there is none.</summary>
    private int LastFrameLine(Headline headline)
    {
        var frame = -1;
        var looked = 0;
        var above = 0.0;
        var words = WordOverlap.Words(headline.Text);
        for (var i = _first; i < _end && looked < Thresholds.FrameBlocks; i++)
        {
            // A date line counts even where it is furniture by its name.
            if (!_kept[i] && !IsNamedDate(i, headline)) continue;
            looked++;
            var text = _page.TextOf(_page.Blocks[i]);
            var isFrame = ArticleLines.IsDateLine(text) || ArticleLines.IsByline(text)
                || (words.Count > 0 && text.Length <= headline.Text.Length + 10 && WordOverlap.Of(WordOverlap.Words(text), words) >= 0.9);
            if (isFrame && above <= Thresholds.LongestStandfirst) frame = i;
            above += _worth[i];
        }

        return frame;
    }

    private bool IsNamedDate(int block, Headline headline) =>
        headline.Block >= _first && block > headline.Block
            && (_page.Regions[_page.Blocks[block].Region].Inherited & (Role.Date | Role.Byline | Role.Tools)) != 0
            && ArticleLines.IsDateLine(_page.TextOf(_page.Blocks[block]));

    /// <summary>"Harriet Lowe is our education correspondent": the end of the text can present its author. So can a line with nothing but the name.</summary>
    private void DropBiography(string? author)
    {
        if (author is null || author.Length > LongestAuthors) return;
        foreach (var range in author.AsSpan().Split(','))
        {
            var name = author.AsSpan(range).Trim();
            if (!name.Contains(' ')) continue;
            var looked = 0;
            for (var i = _end - 1; i >= _first && looked < Thresholds.BiographyBlocks; i--)
            {
                if (!_kept[i]) continue;
                looked++;
                var block = _page.Blocks[i];
                var text = _page.TextOf(block).TrimStart("*•–— ");
                if (!text.StartsWith(name, StringComparison.OrdinalIgnoreCase) || block.Kind == ElementKind.ListItem) continue;
                if (text.Length == name.Length || Presents(text[name.Length..])) _kept[i] = false;
            }
        }
    }

    /// <summary>Names of more people than sign an article are an organisation's list.</summary>
    private const int LongestAuthors = 120;

    private static bool Presents(ReadOnlySpan<char> afterName) =>
        afterName.StartsWith(" is ") || afterName.StartsWith(" covers ") || afterName.StartsWith(" writes ") || afterName.StartsWith(" joined ");

    /// <summary>After the last paragraph stand tags, credits, an agency's name: short lines that are no sentences, and files to fetch.</summary>
    private void DropTail()
    {
        for (var i = _end - 1; i >= _first; i--)
        {
            if (!_kept[i]) continue;
            var block = _page.Blocks[i];
            var text = _page.TextOf(block);
            if (!ArticleLines.IsFileLine(text) && (block.Kind is ElementKind.ListItem or ElementKind.Cell || !ArticleLines.IsTailLine(text))) return;
            _kept[i] = false;
        }
    }

    /// <summary>Pages show the same paragraph twice, once for each width of screen.</summary>
    private void DropRepeats()
    {
        var seen = new HashSet<string>();
        var lookup = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        var afterRepeat = false;
        for (var i = _first; i < _end; i++)
        {
            var block = _page.Blocks[i];
            if (!_kept[i]) continue;
            // A short line can stand twice for its own sake, but not among what is repeated.
            var isRepeat = !lookup.Add(_page.TextOf(block)) && (block.Length >= Thresholds.ShortestRepeat || afterRepeat);
            if (isRepeat) _kept[i] = false;
            afterRepeat = isRepeat;
        }
    }

    /// <summary>A heading whose section is gone, or that ends the text, heads nothing.</summary>
    private void DropLoneHeadings()
    {
        var next = -1;
        for (var i = _end - 1; i >= _first; i--)
        {
            if (!_kept[i])
            {
                continue;
            }

            var block = _page.Blocks[i];
            var headsNothing = block.HeadingLevel > 0
                && (next < 0 || HeadsOnlyLinks(i, next)
                    || (next > i + 1 && _page.Blocks[next].HeadingLevel > 0 && _page.Blocks[next].HeadingLevel <= block.HeadingLevel));
            if (headsNothing) _kept[i] = false;
            else next = i;
        }
    }

    /// <summary>Whether the box that the heading opens has nothing else in it but links, and what went with them, that are gone.</summary>
    private bool HeadsOnlyLinks(int heading, int next)
    {
        var box = _page.Regions[_page.Regions[_page.Blocks[heading].Region].Parent];
        if (box.EndBlock > next || box.FirstBlock != heading) return false;
        for (var i = heading + 1; i < box.EndBlock; i++)
            if (_page.Blocks[i].LinkLength >= Thresholds.LinkedBox * _page.Blocks[i].Length) return true;
        return false;
    }
}

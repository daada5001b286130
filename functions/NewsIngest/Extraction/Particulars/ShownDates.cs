using HtmlAgilityPack;
using NewsIngest.Extraction.Body;
using NewsIngest.Extraction.Dates;
using NewsIngest.Extraction.Headlines;
using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Particulars;

/// <summary>The dates that a page shows its readers: true for them, but which of several is the article's is a guess from where it stands.</summary>
internal sealed class ShownDates(Page page, ProseWorth worth, Headline headline, ArticleBody body, FurnitureMap furniture, DateReader reader)
{
    /// <summary>Blocks around the headline among which a date is looked for.</summary>
    private const int BlocksAbove = 8;
    private const int BlocksBelow = 25;

    /// <summary>Characters of text between a headline and its date line: the standfirst, a byline and a share bar go between.</summary>
    private const int FarthestFromHeadline = 1500;

    /// <summary>
    /// Characters of a line that is a date with a label or a name before it, of one that begins with the label, and of any line near the headline.
    /// </summary>
    private const int LongestDateLine = 60;
    private const int LongestLine = 90;
    private const int LongestLabelledLine = 160;
    private const int LongestNamedLine = 250;

    /// <summary>Characters of the place before a dateline's date.</summary>
    private const int LongestPlace = 40;

    /// <summary>Blocks right under the headline, and letters in the longest name of a weekday, "Wednesday".</summary>
    private const int BlocksOfOpening = 4;
    private const int LongestWeekday = 9;

    /// <summary>Letters in the shortest name of a month: "Mar".</summary>
    private const int ShortestMonth = 3;

    /// <summary>Blocks in a box whose parts, one below the other, make a date: "12", "March", "2019".</summary>
    private const int MostParts = 4;

    /// <summary>
    /// Paragraphs between a headline and its date line: a standfirst and a note. Below more of them stand the dates of inner stories and of tables.
    /// </summary>
    private const int MostParagraphsAbove = 2;

    private readonly DatePlaces _places = new(page, headline, furniture);

    /// <summary>The block around which dates are looked for: the headline's, or else the first of the article.</summary>
    private readonly int _anchor = headline.Block >= 0 ? headline.Block : body.Region > 0 ? page.Regions[body.Region].FirstBlock : 0;

    /// <summary>The date of a <c>time</c> element, or of one that is named as a date, nearest to the headline.</summary>
    public DateTimeOffset? FromMark()
    {
        DateTimeOffset? nearest = null;
        var distance = int.MaxValue;
        var at = _anchor < page.Blocks.Length ? page.Blocks[_anchor].Start : 0;
        foreach (var mark in page.Marks)
        {
            var isTime = mark.Kind == MarkKind.Time;
            if ((!isTime && (mark.Role & Role.Date) == 0) || !_places.IsInArticle(mark.Region)) continue;
            var away = mark.Start >= at ? mark.Start - at : (at - mark.Start) * 4;
            if (away >= distance || away > FarthestFromHeadline || TellsChange(mark) || IsByLink(mark)) continue;
            if ((FromAttributes(mark.Element)
                ?? (isTime || ArticleLines.IsDateLine(page.TextOf(mark)) ? reader.ReadValue(page.TextOf(mark).ToString()) : null)) is not { } date)
            {
                continue;
            }

            (nearest, distance) = (date, away);
        }

        return nearest;
    }

    /// <summary>A date beside the link to another story.</summary>
    private bool IsByLink(in Mark mark)
    {
        var region = page.Regions[mark.Region];
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
        {
            var block = page.Blocks[i];
            if (mark.Start < block.Start || mark.Start >= block.Start + block.Length) continue;
            return block.LinkLength * 2 >= block.Length && mark.Length * 2 < block.Length;
        }

        return false;
    }

    /// <summary>"Updated" in the element's name, or in the words before it on its line.</summary>
    private bool TellsChange(in Mark mark)
    {
        var name = mark.Element.GetAttributeValue("class", "") + mark.Element.GetAttributeValue("itemprop", "");
        if (DateLabels.TellsChange(name) && !name.Contains("publish", StringComparison.OrdinalIgnoreCase)) return true;
        var before = page.Text.AsSpan(Math.Max(0, mark.Start - LongestDateLine), Math.Min(LongestDateLine, mark.Start));
        before = before[(before.LastIndexOf('\n') + 1)..];
        return !before.ContainsAnyInRange('0', '9') && DateLabels.TellsChange(before);
    }

    /// <summary>Attributes in which an element tells its date to machines, HTML's own first; the rest are scripts' that show "3 hours ago".</summary>
    private static readonly string[] DateAttributes =
        ["datetime", "content", "title", "data-datetime", "data-published", "data-publish-date", "data-pubdate", "data-date", "data-timestamp", "data-time"];

    public DateTimeOffset? FromAttributes(HtmlNode element)
    {
        foreach (var name in DateAttributes)
            if (reader.ReadValue(element.GetAttributeValue(name, null)) is { } date) return date;
        return null;
    }

    /// <summary>
    /// The line under the headline, above the article's prose, that is little more than a date and does not say that it is another day than that of
    /// publication.
    /// </summary>
    public DateLine? DateLine()
    {
        var paragraphs = 0;
        for (var i = _anchor; i < Below && paragraphs <= MostParagraphsAbove; i++)
        {
            var block = page.Blocks[i];
            if (i > _anchor && block.Length > LongestDateLine && worth[i] >= Thresholds.FirstParagraph) paragraphs++;
            var text = page.TextOf(block);
            if (block.Kind == ElementKind.Cell || !ArticleLines.IsDateLine(text) || DateLabels.TellsOtherDay(text)
                || !(_places.IsInArticle(block.Region) || _places.IsNextToHeadline(i)))
            {
                continue;
            }

            return reader.First(text) is { Partial: false } found ? new DateLine(found.Date, HasWord(text[found.Start..found.End])) : null;
        }

        return null;
    }

    /// <summary>
    /// The date that a short line right under the headline begins with, whatever else it tells: "Monday 27 March 2023, Children and young people".
    /// </summary>
    public DateTimeOffset? FromOpening()
    {
        if (headline.Block < 0) return null;
        for (var i = headline.Block + 1; i < Math.Min(page.Blocks.Length, headline.Block + BlocksOfOpening) && worth[i] < Thresholds.FirstParagraph; i++)
        {
            var block = page.Blocks[i];
            var text = page.TextOf(block);
            if (block.Length > LongestDateLine || block.Kind is ElementKind.Cell or ElementKind.ListItem || block.LinkLength * 2 > block.Length
                || IsSentence(text) || !_places.IsNextToHeadline(i))
            {
                continue;
            }

            if (HasMark(block)) return null;
            if (reader.FirstUnchanged(text) is { Partial: false } found && !DateLabels.TellsOtherDay(text) && IsWeekday(text[..found.Start])) return found.Date;
        }

        return null;
    }

    /// <summary>An element that is named as a date, or is one for machines, stands in the block.</summary>
    private bool HasMark(in TextBlock block)
    {
        foreach (var mark in page.Marks)
            if (mark.Start >= block.Start && mark.Start < block.Start + block.Length && (mark.Kind == MarkKind.Time || (mark.Role & Role.Date) != 0))
                return true;
        return false;
    }

    private static bool IsWeekday(ReadOnlySpan<char> lead)
    {
        lead = lead.Trim(" ,");
        return lead.IsEmpty || (lead.Length <= LongestWeekday && lead.EndsWith("day", StringComparison.OrdinalIgnoreCase));
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var character in text)
        {
            letters = char.IsLetter(character) ? letters + 1 : 0;
            if (letters == ShortestMonth) return true;
        }

        return false;
    }

    /// <summary>A date in a short line near the headline, below it first: a date line before a line that only has a date in it.</summary>
    public DateTimeOffset? FromText()
    {
        DateTimeOffset? inLine = null, relative = null;
        foreach (var (first, end) in ((int, int)[])[(_anchor, Below), (Above, _anchor)])
        {
            for (var i = first; i < end; i++)
            {
                var block = page.Blocks[i];
                var region = page.Regions[block.Region];
                if (block.Length > LongestNamedLine || !(_places.IsInArticle(block.Region) || _places.IsNextToHeadline(i))) continue;
                var text = page.TextOf(block);
                var isNamed = (region.Inherited & Role.Date) != 0;
                if ((block.Length > LongestLine && !isNamed) || IsSentence(text)) continue;
                if (reader.FirstUnchanged(text) is { } found && (!found.Partial || block.Length < 40))
                {
                    if (isNamed || DateLabels.StartIn(text) >= 0 || ArticleLines.IsDateLine(text)) return found.Date;
                    inLine ??= found.Date;
                }
                else if (isNamed && FromParts(block.Region) is { } joined) return joined;
                else if (block.Length < 40) relative ??= reader.Relative(text);
            }
        }

        return inLine ?? relative;
    }

    /// <summary>The day, the month and the year each in a block of its own, in a small box that is named as a date.</summary>
    private DateTimeOffset? FromParts(int region)
    {
        for (; region > 0; region = page.Regions[region].Parent)
        {
            var box = page.Regions[region];
            var parts = box.EndBlock - box.FirstBlock;
            if (parts > MostParts) return null;
            if (parts < 2 || (box.Role & Role.Date) == 0) continue;
            var last = page.Blocks[box.EndBlock - 1];
            var start = page.Blocks[box.FirstBlock].Start;
            return reader.First(page.Text.AsSpan(start, last.Start + last.Length - start)) is { Partial: false } found ? found.Date : null;
        }

        return null;
    }

    public bool IsInArticle(int region) => _places.IsInArticle(region);

    private int Above => Math.Max(0, _anchor - BlocksAbove);

    private int Below => Math.Min(page.Blocks.Length, _anchor + BlocksBelow);

    /// <summary>A date behind a label ("Published: …") wherever it stands outside other articles, such as at the end of a council's page.</summary>
    public DateTimeOffset? FromLabel()
    {
        for (var i = 0; i < page.Blocks.Length; i++)
        {
            if (LabelIn(i) is not (>= 0 and var start)) continue;
            var text = page.TextOf(page.Blocks[i])[start..];
            if (reader.FirstUnchanged(text) is { } found) return found.Date;
            // "3 December 2025. Updated: 7 December 2025".
            if (start > 0 && ArticleLines.IsDateLine(page.TextOf(page.Blocks[i]))
                && reader.First(page.TextOf(page.Blocks[i])[..start]) is { Partial: false } before)
            {
                return before.Date;
            }

            // The label can be a block of its own, above the date.
            if (text.Length <= 30 && !DateLabels.TellsChange(text) && i + 1 < page.Blocks.Length && page.Blocks[i + 1].Length <= 40
                && reader.First(page.TextOf(page.Blocks[i + 1])) is { } below)
            {
                return below.Date;
            }
        }

        return null;
    }

    /// <summary>Where the label of a date begins in a block outside other articles; -1 when there is none.</summary>
    private int LabelIn(int block) =>
        page.Blocks[block].Length <= LongestLabelledLine && !_places.IsElsewhere(page.Blocks[block].Region)
            ? DateLabels.StartIn(page.TextOf(page.Blocks[block]))
            : -1;

    /// <summary>The dateline of a release or an agency's report: "BERLIN, 12 March 2019 –", at the start of its first paragraphs.</summary>
    public DateTimeOffset? FromDateline()
    {
        for (var i = _anchor; i < Below; i++)
        {
            if (!_places.IsInArticle(page.Blocks[i].Region)) continue;
            var text = page.TextOf(page.Blocks[i]);
            if (reader.First(text[..Math.Min(text.Length, LongestLine)]) is { Partial: false } found && found.Start <= LongestPlace
                && text[found.End..].TrimStart() is ['(' or '-' or '–' or '—' or '/' or ':', ..])
            {
                return found.Date;
            }
        }

        return null;
    }

    /// <summary>The day that all lines which are little more than a date name; null when they name two, or none.</summary>
    public DateTimeOffset? OnlyDay()
    {
        DateTimeOffset? only = null;
        foreach (var block in page.Blocks)
        {
            var text = page.TextOf(block);
            if (block.Length > LongestDateLine || _places.IsElsewhere(block.Region)) continue;
            if (!ArticleLines.IsDateLine(text) || reader.First(text) is not { Partial: false } found) continue;
            if (only is { } day && day.Date != found.Date.Date) return null;
            only ??= found.Date;
        }

        return only;
    }

    /// <summary>The day of the last change, near the headline or else behind its label.</summary>
    public DateTimeOffset? LastChange()
    {
        for (var i = Above; i < Below; i++)
        {
            var text = page.TextOf(page.Blocks[i]);
            if (text.Length <= LongestLine && DateLabels.TellsChange(text) && _places.IsInArticle(page.Blocks[i].Region) && reader.First(text) is { } found)
                return found.Date;
        }

        for (var i = 0; i < page.Blocks.Length; i++)
            if (LabelIn(i) is >= 0 and var start && reader.First(page.TextOf(page.Blocks[i])[start..]) is { } found) return found.Date;
        return null;
    }

    /// <summary>"March 2019", on a line of its own near the headline or behind a label.</summary>
    public DateTimeOffset? OnlyMonth()
    {
        for (var i = Above; i < Below; i++)
        {
            var block = page.Blocks[i];
            if (block.Length <= LongestDateLine / 2 && _places.IsInArticle(block.Region) && reader.Month(page.TextOf(block)) is { } month) return month;
        }

        for (var i = 0; i < page.Blocks.Length; i++)
            if (page.Blocks[i].Length <= LongestDateLine && LabelIn(i) is >= 0 and var start && reader.Month(page.TextOf(page.Blocks[i])[start..]) is { } month)
                return month;
        return null;
    }

    /// <summary>A line of the article's own prose: the day in "It closes on 14 March." is what it tells of.</summary>
    private static bool IsSentence(ReadOnlySpan<char> text) => text[^1] is '.' or '!' or '?' or '”' or '"' or '’' && !ArticleLines.IsDateLine(text[..^1]);
}

/// <param name="IsSpelled">The month is written as a word, so that it cannot be taken for the day.</param>
internal readonly record struct DateLine(DateTimeOffset Date, bool IsSpelled);

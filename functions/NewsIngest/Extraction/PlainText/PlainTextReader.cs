using NewsIngest.Extraction.Dates;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.PlainText;

/// <summary>
/// Cleans a page that was saved as text. Without markup only the words tell: lines that say what they are (an enquiry box, a "read more"), a
/// heading that opens a list of other stories, and teasers, which content systems cut off with "[...]".
/// </summary>
internal static class PlainTextReader
{
    /// <summary>Lines at the top among which a banner is looked for.</summary>
    private const int BannerLines = 12;

    /// <summary>Characters of a paragraph, and how many of them an article has at least before a dated headline can be another story's.</summary>
    private const int ShortestParagraph = 80;
    private const int ParagraphsOfAnArticle = 2;

    private const int LongestDateLine = 40;
    private const int LongestNeighbourLabel = 20;

    /// <summary>Longest headline, in characters.</summary>
    private const int LongestHeadline = 160;

    public static Article Read(string text, DateReader reader)
    {
        var lines = Lines(text);
        var first = AfterBanner(lines);
        while (first < lines.Count && FurniturePhrases.IsFurnitureLine(lines[first])) first++;
        first = DatedHeadline(lines, first);
        var title = "";
        if (first < lines.Count && IsHeadline(lines[first])) title = lines[first++];

        DateTimeOffset? published = null;
        var paragraphs = new List<string>();
        var end = EndOfArticle(lines, first);
        for (var i = first; i < end; i++)
        {
            var line = lines[i];
            if (paragraphs.Count < 2 && line.Length <= 60 && reader.First(line) is { Partial: false } found)
            {
                published ??= found.Date;
                continue;
            }

            if (!FurniturePhrases.IsFurnitureLine(line)) paragraphs.Add(line);
            else if (IsNeighbourLabel(line) && i + 1 < end && IsHeadline(lines[i + 1])) i++;
        }

        return new Article(title, string.Join('\n', paragraphs), Published: published, Paywalled: lines.Exists(line => WallPhrases.IsWall(line)));
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        foreach (var range in text.AsSpan().SplitAny('\n', '\r'))
        {
            var line = text.AsSpan(range).Trim();
            if (line.IsEmpty) continue;
            var bullet = line[0] is '•' or '●' or '▪' or '◦' or '*' or '·' || (line[0] is '-' or '–' && line.Length > 1 && line[1] is ' ' or '\t');
            lines.Add(bullet ? "- " + line[1..].TrimStart().ToString() : line.ToString());
        }

        return lines;
    }

    /// <summary>What stands above an enquiry box or a contact line at the top is the site's banner.</summary>
    private static int AfterBanner(List<string> lines)
    {
        for (var i = Math.Min(BannerLines, lines.Count) - 1; i >= 0; i--)
            if (FurniturePhrases.IsLabel(lines[i])) return i + 1;
        return 0;
    }

    /// <summary>Under a menu or a trail of links ("Home | News", "News > Archive") the headline is the line with a date below it.</summary>
    private static int DatedHeadline(List<string> lines, int first)
    {
        var menu = false;
        for (var i = first; i < Math.Min(lines.Count, first + (BannerLines / 2)) && lines[i].Length < ShortestParagraph; i++)
        {
            if (menu && IsDatedHeadline(lines, i) && !ArticleLines.IsDateLine(lines[i])) return i;
            menu |= lines[i].Contains(" | ", StringComparison.Ordinal) || lines[i].Contains(" > ", StringComparison.Ordinal)
                || lines[i].Contains(" :: ", StringComparison.Ordinal);
        }

        return first;
    }

    private static bool IsHeadline(string line) =>
        line.Length <= LongestHeadline && line[^1] is not ('.' or ':' or ';' or ',') && !line.StartsWith("- ", StringComparison.Ordinal);

    private static int EndOfArticle(List<string> lines, int first)
    {
        var paragraphs = first < lines.Count && lines[first].Length >= ShortestParagraph ? 1 : 0;
        for (var i = first + 1; i < lines.Count; i++)
        {
            if (lines[i].Length >= ShortestParagraph) paragraphs++;
            if (FurniturePhrases.ClosingHeadingOf(lines[i]) != ClosingHeading.None || (paragraphs >= ParagraphsOfAnArticle && IsDatedHeadline(lines, i)))
                return i;
            if (!IsTeaser(lines[i])) continue;
            // Back to the headline of the story that the teaser is of.
            for (var back = i - 1; back > first; back--)
                if (IsHeadline(lines[back]) && !char.IsAsciiDigit(lines[back][0])) return back;
            return i;
        }

        return lines.Count;
    }

    /// <summary>"Previous", "Next article": a line of its own, with another story's headline on the next.</summary>
    private static bool IsNeighbourLabel(string line) =>
        line.Length <= LongestNeighbourLabel
            && (line.StartsWith("previous", StringComparison.OrdinalIgnoreCase) || line.StartsWith("next", StringComparison.OrdinalIgnoreCase));

    /// <summary>A headline with a date on the next line, as lists of stories have them.</summary>
    private static bool IsDatedHeadline(List<string> lines, int line) =>
        line + 1 < lines.Count && IsHeadline(lines[line]) && lines[line + 1].Length <= LongestDateLine && ArticleLines.IsDateLine(lines[line + 1]);

    private static bool IsTeaser(string line) => line.EndsWith("[...]", StringComparison.Ordinal) || line.EndsWith("[…]", StringComparison.Ordinal);
}

using System.Buffers;
using NewsIngest.Extraction.Dates;

namespace NewsIngest.Extraction.Vocabulary;

/// <summary>Short lines that frame an article without being part of its text.</summary>
internal static class ArticleLines
{
    private const int LongestLine = 70;

    private const string SentenceEnds = ".!?:;…\"”’)»。！？：；」』）";

    private static readonly Beginnings LeadBeginnings = new(
        [
            "by ", "by:", "published", "posted", "updated", "last updated", "last modified", "written by", "reading time",
            "estimated reading", "date:", "date published", "release date", "author:", "reviewed by", "fact check", "story by", "words by",
            "first published", "date of publication", "date of issue", "publication date", "edited by", "on behalf of", "from:", "submitted by", "submitted on",
        ]);

    private static readonly SearchValues<string> Anywhere = SearchValues.Create(["min read", "minute read", "minutes read", " mins read", "minutes to read"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> FileTypes = SearchValues.Create(["PDF", "DOC", "XLS", "PPT", "ODT", "RTF", "CSV", "ZIP", "Word", "Excel"],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> FileSizes = SearchValues.Create(["KB", "MB"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Labels of a date, as they stand within a line of several particulars.</summary>
    private static readonly SearchValues<string> DateLabels = SearchValues.Create(["updated:", "updated on:", "published:", "published on:", "posted on:",
        "modified:"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>A date line, a byline, a reading time.</summary>
    public static bool IsLeadLine(ReadOnlySpan<char> line)
    {
        if (IsDateLine(line)) return true;
        if (line.Length > LongestLine * 2) return false;
        if (LeadBeginnings.IsAtStartOf(line)) return line.Length <= LongestLine || line[^1] is not '.';
        if (line.Length <= LongestLine && line.ContainsAny(Anywhere)) return true;
        return line.Length <= 40 && !SentenceEnds.Contains(line[^1], StringComparison.Ordinal);
    }

    /// <summary>A line that is little more than a date.</summary>
    public static bool IsDateLine(ReadOnlySpan<char> line)
    {
        if (line.Length > 120) return false;
        var cursor = new DateCursor(line, monthFirst: false);
        var dated = 0;
        while (cursor.Next() is { } found) dated += found.End - found.Start;
        return dated > 0 && (dated >= line.Length * 0.4 || (LeadBeginnings.IsAtStartOf(line) && line.Length <= LongestLine * 2)
            // "City Desk | Updated: 9 October 2019, 11:05".
            || (line[^1] is not '.' && line.ContainsAny(DateLabels)));
    }

    /// <summary>A line that ends with a date, perhaps with a time of day, and is no sentence: "From our town hall reporter, 3 May 2019".</summary>
    public static bool EndsWithDate(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestDatedLine) return false;
        var cursor = new DateCursor(line, monthFirst: false);
        var end = -1;
        while (cursor.Next() is { } found) end = found.End;
        return end >= 0 && line.Length - end <= LongestTime && !line[end..].ContainsAnyExcept(OfTime);
    }

    private const int LongestDatedLine = 100;
    private const int LongestTime = 10;

    private static readonly SearchValues<char> OfTime = SearchValues.Create(" ,.:0123456789apm");

    /// <summary>"By Harriet Lowe", "By Tom Ellery, education correspondent".</summary>
    public static bool IsByline(ReadOnlySpan<char> line) =>
        line.Length <= LongestLine && line.StartsWith("by ", StringComparison.OrdinalIgnoreCase) && line.Length > 4 && char.IsUpper(line[3])
            && line[^1] is not ('.' or ':' or '?' or '!');

    /// <summary>A short line after which nothing comes: no sentence, or the announcement ("Supporting documents:") of what is no part of the article.</summary>
    public static bool IsTailLine(ReadOnlySpan<char> line) =>
        line.Length <= LongestLine && (line[^1] is ':' or '：' || !SentenceEnds.Contains(line[^1], StringComparison.Ordinal) || IsDateLine(line));

    /// <summary>A file to fetch, with its type and size: "Appendix A: the report. PDF 412 KB".</summary>
    public static bool IsFileLine(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestFileLine || !line.ContainsAny(FileTypes)) return false;
        for (var (from, at) = (0, 0); (at = line[from..].IndexOfAny(FileSizes)) >= 0; from += at + 1)
            if (line[..(from + at)].TrimEnd() is [.., >= '0' and <= '9']) return true;
        return false;
    }

    private const int LongestFileLine = 200;
}

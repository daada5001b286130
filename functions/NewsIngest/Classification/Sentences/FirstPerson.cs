using System.Buffers;

namespace NewsIngest.Classification.Sentences;

/// <summary>How often an author says "I", outside what is quoted.</summary>
internal static class FirstPerson
{
    private static readonly SearchValues<char> QuotesAndI = SearchValues.Create("I\"'\u2018\u2019\u201c\u201d");

    public static int Count(ReadOnlySpan<char> text)
    {
        if (!MayHave(text)) return 0;
        var count = 0;
        foreach (var line in text.EnumerateLines()) count += OfLine(line);
        return count;
    }

    /// <summary>"I" before a verb, or before what is left of one; most paragraphs have none, and then nobody asks what is quoted.</summary>
    private static bool MayHave(ReadOnlySpan<char> text) =>
        text.Contains("I ", StringComparison.Ordinal) || text.Contains("I'", StringComparison.Ordinal) || text.Contains("I\u2019", StringComparison.Ordinal);

    /// <summary>A quotation ends with its paragraph at the latest.</summary>
    private static int OfLine(ReadOnlySpan<char> line)
    {
        if (!MayHave(line)) return 0;
        var count = 0;
        var quoted = false;
        for (var i = line.IndexOfAny(QuotesAndI); i >= 0; i = Next(line, i + 1))
        {
            if (line[i] == '"') quoted = !quoted;
            else if (line[i] is '\u201c' or '\u201d') quoted = line[i] == '\u201c';
            else if (line[i] is '\u2018' or '\'' && (i == 0 || line[i - 1] == ' ')) quoted = true;
            else if (quoted && line[i] is '\u2019' or '\'' && (i + 1 == line.Length || !char.IsLetter(line[i + 1]))) quoted = false;
            else if (!quoted && line[i] == 'I' && (i == 0 || line[i - 1] is ' ' or '(') && i + 1 < line.Length && line[i + 1] is ' ' or '\'' or '\u2019')
                count++;
        }

        return count;
    }

    private static int Next(ReadOnlySpan<char> line, int from) =>
        line[from..].IndexOfAny(QuotesAndI) is >= 0 and var found ? from + found : -1;
}

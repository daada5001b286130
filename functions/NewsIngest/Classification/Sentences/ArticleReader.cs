using System.Collections.Frozen;
using System.Runtime.InteropServices;
using NewsIngest.Classification.Scanning;
using NewsIngest.Extraction;

namespace NewsIngest.Classification.Sentences;

/// <summary>Splits an article into paragraphs, sentences and spans.</summary>
internal sealed class ArticleReader(Lexicon lexicon)
{
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        ["mr", "mrs", "ms", "dr", "st", "cllr", "cllrs", "coun", "prof", "rev", "no", "vs", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "e.g", "i.e",
            "eg", "ie", "inc", "ltd", "co", "p", "approx", "hon", "rt"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Words and marks of the longest sentence. What goes on beyond was not written to be read, and would take time that grows with its square.
    /// </summary>
    private const int MostTokens = 500;

    private readonly Scanner _scanner = new(lexicon);

    public Reading Read(Article article)
    {
        var reading = new Reading(article);
        Read(reading, EvidenceSource.Title);
        Read(reading, EvidenceSource.Standfirst);
        Read(reading, EvidenceSource.Text);
        CountyAuthorities.Settle(reading);
        return reading;
    }

    private void Read(Reading reading, EvidenceSource source)
    {
        var text = reading.Source(source);
        var paragraph = 0;
        for (var start = 0; start < text.Length; paragraph++)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (end > start) ReadParagraph(reading, source, text, start, end, paragraph);
            start = end + 1;
        }
    }

    private void ReadParagraph(Reading reading, EvidenceSource source, string text, int start, int end, int paragraph)
    {
        var isListItem = text.AsSpan(start, end - start).TrimStart() is ['-' or '\u2022' or '*', ' ', ..];
        var from = isListItem ? text.IndexOf(text.AsSpan(start).TrimStart()[0], start) + 1 : start;
        var firstToken = reading.AllTokens.Count;
        Tokenizer.Read(text, from, end, lexicon.Words, reading.AllTokens);
        var all = CollectionsMarshal.AsSpan(reading.AllTokens)[firstToken..];
        var first = 0;
        for (var i = 0; i < all.Length; i++)
        {
            if (i < all.Length - 1 && i - first < MostTokens && !EndsSentence(text, all, i)) continue;
            AddSentence(reading, source, text, all[first..(i + 1)], firstToken + first, paragraph, isListItem);
            first = i + 1;
        }
    }

    private void AddSentence(Reading reading, EvidenceSource source, string text, ReadOnlySpan<Token> tokens, int firstToken, int paragraph, bool isListItem)
    {
        var firstSpan = reading.AllSpans.Count;
        var kinds = _scanner.Scan(text, tokens, reading.AllSpans);
        var start = tokens[0].Start;
        while (start > 0 && IsOpeningQuote(text[start - 1])) start--;
        var end = tokens[^1].End;
        while (end < text.Length && text[end] is '"' or '\u201D' or '\u2019' or '\'' or ')' or '%') end++;
        reading.Add(new Sentence(source, paragraph, firstSpan, reading.AllSpans.Count - firstSpan, start, end, isListItem, firstToken, tokens.Length, kinds));
    }

    private static bool IsOpeningQuote(char letter) => letter is '"' or '\u201C' or '\u2018' or '\'' or '(' or '£';

    private static bool EndsSentence(string text, ReadOnlySpan<Token> tokens, int i)
    {
        var mark = tokens[i];
        if (mark.End - mark.Start != 1 || text[mark.Start] is not ('.' or '!' or '?' or '\u2026')) return false;
        var next = tokens[i + 1];
        if (next.End - next.Start == 1 && text[next.Start] is '.' or '!' or '?') return false;
        if ((next.Style & SpanStyle.Capital) == 0 && !char.IsDigit(text[next.Start]) && (next.Style & SpanStyle.QuoteBefore) == 0) return false;
        if (text[mark.Start] != '.' || i == 0) return true;

        var before = text.AsSpan(tokens[i - 1].Start, tokens[i - 1].End - tokens[i - 1].Start);
        if (before.Length == 1 && char.IsUpper(before[0]) && next.Start - mark.End <= 1) return false;
        if (next.Start == mark.End) return before.Length > 2 && char.IsLower(before[^1]);
        return !Abbreviations.Holds(before) || before.Equals("no", StringComparison.OrdinalIgnoreCase) && !char.IsDigit(text[next.Start]);
    }
}

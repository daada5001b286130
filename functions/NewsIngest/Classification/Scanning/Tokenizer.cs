using System.Buffers;

namespace NewsIngest.Classification.Scanning;

/// <summary>
/// Splits text into words and marks. A hyphen parts words as a blank does, a possessive 's and quotation marks become
/// <see cref="SpanStyle"/>, "&amp;" reads as "and": so "Brighton &amp; Hove's" and "brighton and hove" are the same words.
/// </summary>
internal static class Tokenizer
{
    /// <summary>For a character that means nothing.</summary>
    private const char NoMark = '\0';

    private static readonly WordTable NoWords = new();

    /// <summary>Letters and digits of ASCII, in lower case; 0 for what is neither.</summary>
    private static readonly byte[] FoldedAscii = [.. Enumerable.Range(0, 128)
        .Select(code => char.IsLetterOrDigit((char)code) ? (byte)WordTable.Fold((char)code) : (byte)0)];

    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'\u2019\u2018\u02BC");

    /// <summary>The words and marks of a vocabulary phrase.</summary>
    public static List<string> Split(string phrase)
    {
        var tokens = new List<Token>();
        Read(phrase, 0, phrase.Length, NoWords, tokens);
        return [.. tokens.Select(token => phrase[token.Start] == '&' ? "and" : Clean(phrase[token.Start..token.End]))];
    }

    /// <summary>Appends the tokens of <c>text[from..to]</c>, one paragraph.</summary>
    public static void Read(string text, int from, int to, WordTable words, List<Token> tokens)
    {
        var first = tokens.Count;
        var quote = SpanStyle.None;
        var hyphen = SpanStyle.None;
        var spoken = false;
        var singleOpen = false;
        var at = from;
        while (at < to)
        {
            var letter = text[at];
            if (letter == ' ')
            {
                at++;
                continue;
            }

            if (Folded(letter) != 0)
            {
                var style = quote | hyphen | (spoken ? SpanStyle.Spoken : 0);
                at = ReadShortWord(text, at, to, words, tokens, style) is >= 0 and var end ? end : ReadWord(text, at, to, words, tokens, style, ref singleOpen);
                quote = hyphen = SpanStyle.None;
                continue;
            }

            switch (letter)
            {
                case '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB':
                    if (Opens(text, at, from, to) && letter is not '\u201D')
                    {
                        quote = SpanStyle.QuoteBefore;
                        spoken = true;
                    }
                    else
                    {
                        CloseQuote(tokens, first);
                        spoken = false;
                    }

                    break;
                case '\'' or '\u2018' or '\u2019':
                    if (Opens(text, at, from, to) && letter is not '\u2019')
                    {
                        quote = SpanStyle.QuoteBefore;
                        singleOpen = true;
                    }
                    else
                    {
                        CloseQuote(tokens, first);
                        singleOpen = false;
                    }

                    break;
                case '-' when at > from && char.IsLetterOrDigit(text[at - 1]) && at + 1 < to && char.IsLetterOrDigit(text[at + 1]):
                    hyphen = SpanStyle.Hyphened;
                    break;
                default:
                    var mark = Mark(letter);
                    if (mark != NoMark)
                    {
                        tokens.Add(new Token(at, at + 1, words.Find(mark), quote));
                        quote = SpanStyle.None;
                    }

                    break;
            }

            at++;
        }
    }

    /// <summary>A letter or digit as words are looked up by; 0 for anything else.</summary>
    private static char Folded(char letter) =>
        letter < 128 ? (char)FoldedAscii[letter] : FoldedOther(letter);

    private static char FoldedOther(char letter) => char.IsLetterOrDigit(letter) ? WordTable.Fold(letter) : '\0';

    /// <summary>The mark that the character reads as.</summary>
    private static char Mark(char letter) => letter switch
    {
        '&' or ',' or ':' or ';' or '.' or '!' or '?' or '%' => letter,
        '(' or '[' => '(',
        ')' or ']' => ')',
        '-' or '\u2013' or '\u2014' or '\u2012' => '-',
        '|' or '/' or '\u2022' or '\t' => '|',
        '\u2026' => '.',
        _ => NoMark,
    };

    /// <summary>Reads a word that nothing joins to what follows: all but a few, and much faster.</summary>
    /// <returns>Where the word ends; -1 for any other.</returns>
    private static int ReadShortWord(string text, int at, int to, WordTable words, List<Token> tokens, SpanStyle style)
    {
        if (!ShortWord.TryRead(text.AsSpan(at), out var word) || word.Length > to - at || MayGoOn(text, at + word.Length)) return -1;
        tokens.Add(new Token(at, at + word.Length, words.Find(word), style | word.Style));
        return at + word.Length;
    }

    /// <summary>Whether a word may go on after what isn't a letter of ASCII: an apostrophe, the mark in a number, a letter beyond.</summary>
    private static bool MayGoOn(string text, int at) =>
        text[at] is '\'' or >= (char)128 || text[at] is '.' or ',' && char.IsAsciiDigit(text[at - 1]);

    private static int ReadWord(string text, int at, int to, WordTable words, List<Token> tokens, SpanStyle style, ref bool singleOpen)
    {
        var start = at;
        var hash = WordTable.Seed;
        var end = at;
        while (at < to)
        {
            var letter = text[at];
            var folded = Folded(letter);
            if (folded != 0)
            {
                hash = WordTable.Mix(hash, folded);
                at++;
                end = at;
                continue;
            }

            if (letter is ' ') break;
            if (Apostrophes.Contains(letter))
            {
                if (at + 1 < to && char.IsLetter(text[at + 1]))
                {
                    var last = at + 2 >= to || !char.IsLetterOrDigit(text[at + 2]);
                    if (last && text[at + 1] is 's' or 'S')
                    {
                        style |= SpanStyle.Possessive;
                        at += 2;
                        break;
                    }

                    hash = WordTable.Mix(hash, '\'');
                    at++;
                    continue;
                }

                if (!singleOpen && text[at - 1] is 's' or 'S')
                {
                    style |= SpanStyle.Possessive;
                    at++;
                }

                break;
            }

            // 2.5, 1,200
            if (letter is '.' or ',' && at + 1 < to && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]))
            {
                hash = WordTable.Mix(hash, letter);
                at++;
                continue;
            }

            break;
        }

        if (char.IsUpper(text[start])) style |= SpanStyle.Capital;
        if (end - start > 1 && !HasLower(text.AsSpan(start, end - start))) style |= SpanStyle.Upper;
        tokens.Add(new Token(start, end, words.Find(text.AsSpan(start, end - start), hash), style));
        return at;
    }

    private static bool HasLower(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
            if (letter >= 'a' && (letter <= 'z' || char.IsLower(letter))) return true;
        return false;
    }

    private static bool Opens(string text, int at, int from, int to) =>
        (at == from || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not (',' or '.' or '!' or '?'))
        && at + 1 < to && !char.IsWhiteSpace(text[at + 1]);

    private static void CloseQuote(List<Token> tokens, int first)
    {
        if (tokens.Count > first) tokens[^1] = tokens[^1] with { Style = tokens[^1].Style | SpanStyle.QuoteAfter };
    }

    private static string Clean(string token) => token.Replace('\u2019', '\'');
}

using System.Buffers;
using System.Net;
using System.Text;

namespace NewsIngest.Extraction.Pages;

/// <summary>Collects the text of a page: decodes character references, collapses white space, leaves out what has no width.</summary>
internal sealed class TextAccumulator(int capacity = 64)
{
    /// <summary>What isn't written as it stands; a blank is, between words.</summary>
    private static readonly SearchValues<char> Special =
        SearchValues.Create("\t\n\v\f\r\u00A0\u00AD\u200B\u200C\u200E\u200F\u2028\u2029\u2060\uFEFF\u2002\u2003\u2009\u202F\uFFFC");

    /// <summary>
    /// What Windows-1252 has at 0x80 to 0x9F: HTML reads numeric references to that range so (HTML Standard, numeric character reference end state).
    /// </summary>
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private readonly StringBuilder _text = new(capacity);
    private bool _blankPending;

    public int Length => _text.Length;

    public void Append(ReadOnlySpan<char> raw)
    {
        var rest = raw.Contains('&') ? Decode(raw.ToString()) : raw;
        while (rest.Length > 0)
        {
            var run = Plain(rest);
            if (run > 0)
            {
                if (_blankPending && !AtLineStart) _text.Append(' ');
                _blankPending = false;
                _text.Append(rest[..run]);
            }

            if (run == rest.Length) break;
            if (HasWidth(rest[run])) _blankPending = true;
            rest = rest[(run + 1)..];
            // Indentation comes in runs.
            if (rest.Length > 0 && rest[0] is ' ' or '\n' or '\t' or '\r')
            {
                _blankPending = true;
                var end = rest.IndexOfAnyExcept(' ', '\n', '\t') is >= 0 and var next ? next : rest.Length;
                rest = rest[Math.Max(end, 1)..];
            }
        }
    }

    /// <summary>How many characters stand as they will in the text: words with one blank between them.</summary>
    private static int Plain(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(Special);
        if (end >= 0) text = text[..end];
        var twice = text.IndexOf("  ");
        if (twice >= 0) text = text[..twice];
        return text is [' ', ..] ? 0 : text is [.., ' '] ? text.Length - 1 : text.Length;
    }

    /// <summary>Whether what stands before this position ends with a full stop.</summary>
    public bool EndsSentence(int end) => _text[end - 1] == '.' && _text[end - 2] != '.';

    /// <summary>Ends the line, if there is something on it.</summary>
    public void BreakLine()
    {
        _blankPending = false;
        if (!AtLineStart) _text.Append('\n');
    }

    public override string ToString() => _text.ToString();

    /// <summary>Decodes, with the references that old pages write for Windows-1252 characters.</summary>
    public static string Decode(string raw)
    {
        var text = WebUtility.HtmlDecode(raw);
        return text.AsSpan().ContainsAnyInRange('\u0080', '\u009F')
            ? string.Create(text.Length, text, static (decoded, text) =>
            {
                for (var i = 0; i < text.Length; i++) decoded[i] = text[i] is >= '\u0080' and <= '\u009F' ? Windows1252[text[i] - 0x80] : text[i];
            })
            : text;
    }

    private static bool HasWidth(char special) =>
        special is not ('\u00AD' or '\u200B' or '\u200C' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\uFFFC');

    private bool AtLineStart => _text.Length == 0 || _text[^1] == '\n';
}

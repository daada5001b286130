using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NewsIngest.Extraction;

/// <summary>Undoes UTF-8 that a publishing system read as windows-1252 and saved as UTF-8 again: "childrenâ€™s services".</summary>
internal static class Mojibake
{
    /// <summary>How the lead bytes of the punctuation, signs and accents of Western languages look when they are read as windows-1252.</summary>
    private static readonly SearchValues<char> Leads = SearchValues.Create("ÂÃâ");

    /// <summary>The bytes from 0x80 to 0x9F by the characters of windows-1252; the control characters that stand for themselves are their own.</summary>
    private static readonly FrozenDictionary<char, byte> Bytes = Enumerable.Range(0x80, 0x20)
        .ToDictionary(code => CharsetLabels.Windows1252.GetString([(byte)code])[0], code => (byte)code).ToFrozenDictionary();

    /// <summary>The text with every such sequence as the character that was meant; the same string where there is none.</summary>
    public static string Undo(string text)
    {
        var next = text.AsSpan().IndexOfAny(Leads);
        if (next < 0) return text;
        StringBuilder? mended = null;
        var copied = 0;
        while (next >= 0)
        {
            if (Read(text, next) is { } character)
            {
                (mended ??= new StringBuilder(text.Length)).Append(text, copied, next - copied).Append(character);
                next += LengthOf(text[next]);
                copied = next;
            }
            else
            {
                next++;
            }

            var rest = text.AsSpan(next).IndexOfAny(Leads);
            next = rest < 0 ? -1 : next + rest;
        }

        return mended?.Append(text, copied, text.Length - copied).ToString() ?? text;
    }

    private static int LengthOf(char lead) => lead == 'â' ? 3 : 2;

    /// <summary>The character whose bytes stand from <paramref name="at"/> on; null where they are none that is likelier than what is written.</summary>
    private static char? Read(string text, int at)
    {
        var length = LengthOf(text[at]);
        if (at + length > text.Length) return null;
        var code = text[at] & (length == 3 ? 0x0f : 0x1f);
        for (var i = 1; i < length; i++)
        {
            if (ByteOf(text[at + i]) is not (>= 0x80 and <= 0xbf and var continuation)) return null;
            code = code << 6 | continuation & 0x3f;
        }

        // The end of a word in capitals and a space that doesn't break: nothing was read wrongly.
        if (text[at] == 'Ã' && text[at + 1] == '\u00a0') return null;
        return char.GetUnicodeCategory((char)code) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Control
            ? null
            : (char)code;
    }

    private static int ByteOf(char character) => character <= 0xff ? character : Bytes.TryGetValue(character, out var code) ? code : -1;
}

using System.Net.Http.Headers;
using System.Text;
using System.Text.Unicode;

namespace NewsIngest.Extraction;

/// <summary>
/// Turns a page's bytes into text. Byte order mark, Content-Type header, declaration in the page, and shape of the bytes speak in
/// that order; but no declaration is believed against bytes that prove it wrong. Text that was encoded twice is decoded twice.
/// </summary>
public static class PageDecoder
{
    /// <param name="contentType">The Content-Type header, when there is one.</param>
    public static string Decode(ReadOnlySpan<byte> body, string? contentType = null)
    {
        var (encoding, markLength) = EncodingOf(body, contentType);
        return Mojibake.Undo(encoding.GetString(body[markLength..]));
    }

    /// <returns>What the bytes are read as, and the length of the byte order mark before them.</returns>
    internal static (Encoding Encoding, int MarkLength) EncodingOf(ReadOnlySpan<byte> body, string? contentType)
    {
        if (MarkedEncoding(body) is { } marked) return marked;

        var declared = CharsetLabels.Find(HeaderCharset(contentType)) ?? DeclaredCharset.Find(body) ?? UnmarkedUtf16(body);
        return (Corrected(declared, body), 0);
    }

    /// <summary>
    /// Non-ASCII characters of which all are valid UTF-8, from which no other declaration is believed: pages that were saved or passed on as UTF-8
    /// keep the declaration of their first encoding. A word or two can be valid in both.
    /// </summary>
    private const int EnoughToTell = 8;

    /// <summary>
    /// Non-ASCII text that is valid UTF-8 is UTF-8 whatever a Western declaration says, and any other declaration when there is enough of it; text
    /// declared as UTF-8, or not at all, in which no non-ASCII character is valid UTF-8 is windows-1252.
    /// </summary>
    private static Encoding Corrected(Encoding? declared, ReadOnlySpan<byte> body)
    {
        var western = declared is null or UTF8Encoding || declared.WebName == "windows-1252";
        var (valid, invalid) = CountUtf8(body);
        if (!western) return invalid == 0 && valid >= EnoughToTell && declared is not UnicodeEncoding ? Encoding.UTF8 : declared!;
        if (invalid == 0) return valid > 0 || declared is null ? Encoding.UTF8 : declared;
        return declared is UTF8Encoding && valid > 0 ? declared : CharsetLabels.Windows1252;
    }

    private static (Encoding Encoding, int Length)? MarkedEncoding(ReadOnlySpan<byte> body) => body switch
    {
        [0xef, 0xbb, 0xbf, ..] => (Encoding.UTF8, 3),
        [0xfe, 0xff, ..] => (Encoding.BigEndianUnicode, 2),
        [0xff, 0xfe, ..] => (Encoding.Unicode, 2),
        _ => null,
    };

    /// <summary>Markup begins with an ASCII character, which UTF-16 writes with a zero byte beside it.</summary>
    private static Encoding? UnmarkedUtf16(ReadOnlySpan<byte> body) => body switch
    {
        [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode,
        [not 0, 0, not 0, 0, ..] => Encoding.Unicode,
        _ => null,
    };

    private static string? HeaderCharset(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var header) ? header.CharSet?.Trim('"', '\'') : null;

    /// <summary>Non-ASCII characters of valid UTF-8, and bytes that are none; a character cut off at the very end counts as neither.</summary>
    private static (int Valid, int Invalid) CountUtf8(ReadOnlySpan<byte> body)
    {
        if (!body.ContainsAnyExceptInRange((byte)0, (byte)0x7f)) return (0, 0);
        if (Utf8.IsValid(body)) return (LeadBytes(body), 0);

        var (valid, invalid) = (0, 0);
        while (body.IndexOfAnyExceptInRange((byte)0, (byte)0x7f) is >= 0 and var next)
        {
            body = body[next..];
            var status = Rune.DecodeFromUtf8(body, out _, out var length);
            if (status is System.Buffers.OperationStatus.Done) valid++;
            else if (status is System.Buffers.OperationStatus.InvalidData) invalid++;
            body = body[length..];
        }

        return (valid, invalid);
    }

    /// <summary>Bytes that begin a character of more than one byte, up to as many as anyone asks for.</summary>
    private static int LeadBytes(ReadOnlySpan<byte> body)
    {
        var count = 0;
        while (count < EnoughToTell && body.IndexOfAnyInRange((byte)0xc2, (byte)0xf4) is >= 0 and var next)
        {
            body = body[(next + 1)..];
            count++;
        }

        return count;
    }
}

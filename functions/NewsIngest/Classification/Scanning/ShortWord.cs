using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsIngest.Classification.Scanning;

/// <summary>
/// A word of at most fifteen letters and digits of ASCII, as nearly all are: read, folded and looked up in one register instead of letter by letter.
/// </summary>
/// <param name="Folded">Its characters in lower case, and zeros after them.</param>
/// <param name="Style"><see cref="SpanStyle.Capital"/> and <see cref="SpanStyle.Upper"/>, as it is written.</param>
internal readonly record struct ShortWord(Vector128<byte> Folded, int Length, SpanStyle Style)
{
    private const byte SmallBit = 0x20;

    /// <summary>So many characters are read at once; the last of them is never the word's.</summary>
    private static readonly int Block = Vector128<byte>.Count;

    public uint Hash => HashOf(Folded);

    public static uint HashOf(Vector128<byte> folded)
    {
        var halves = folded.AsUInt64();
        return (uint)(((halves[0] ^ BitOperations.RotateLeft(halves[1], 29)) * 0x9E3779B97F4A7C15) >> 32);
    }

    /// <summary>Reads the word that the text begins with.</summary>
    /// <returns>False when it isn't short, or when the text is too near its end to tell.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out ShortWord word)
    {
        word = default;
        if (text.Length < Block) return false;
        var units = MemoryMarshal.Cast<char, ushort>(text);
        // What is no ASCII becomes 255, which is no letter.
        var letters = Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128.Create(units[(Block / 2)..]));
        var small = letters | Vector128.Create(SmallBit);
        var isLetter = Vector128.LessThan(small - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        var isDigit = Vector128.LessThan(letters - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
        var length = BitOperations.TrailingZeroCount(~(isLetter | isDigit).ExtractMostSignificantBits());
        if (length == Block) return false;
        var within = Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length));
        var isSmall = Vector128.Equals(letters, small) & isLetter;
        var style = char.IsAsciiLetterUpper(text[0]) ? SpanStyle.Capital : SpanStyle.None;
        if (length > 1 && (isSmall & within) == Vector128<byte>.Zero) style |= SpanStyle.Upper;
        word = new ShortWord(Vector128.ConditionalSelect(isLetter, small, letters) & within, length, style);
        return true;
    }

    /// <summary>The same for a word by itself.</summary>
    public static bool TryReadWhole(string word, out ShortWord read)
    {
        read = default;
        return word.Length < Block && TryRead(word.PadRight(Block), out read) && read.Length == word.Length;
    }
}

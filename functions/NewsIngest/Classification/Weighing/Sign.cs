using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Weighing;

/// <summary>One trait of the words around a grade, as one number: its kind and what it is said of.</summary>
/// <param name="Code">The <see cref="SignKind"/>, the form of the operands and up to five of these, a byte each.</param>
internal readonly record struct Sign(ulong Code)
{
    /// <summary>In place of a word where the sentence has none.</summary>
    private const int Edge = 0xFF;

    private const int KindShift = 56;
    private const int FormShift = 48;
    private const int Operands = 5;

    /// <summary>A word of the text is told by as many of its first letters as fit, five bits each: the rest is mostly its ending.</summary>
    private const int Letters = 9;

    private const int LetterBits = 5;

    /// <summary>Written before a word of the text.</summary>
    private const char Quote = '\'';

    private enum Form : byte
    {
        Number,
        Kinds,
        Word,
        Text,
    }

    public SignKind Kind => (SignKind)(Code >> KindShift);

    public static Sign Of(SignKind kind, int number = 0) => new(Head(kind, Form.Number) | (byte)number);

    public static Sign Of(SignKind kind, bool holds) => Of(kind, holds ? 1 : 0);

    public static Sign Of(SignKind kind, SpanKind? of) => new(Head(kind, Form.Kinds) | Operand(of));

    public static Sign Of(SignKind kind, SpanKind? first, SpanKind? second) => new(Head(kind, Form.Kinds) | Operand(first) | Operand(second) << 8);

    /// <param name="path">At most five kinds.</param>
    public static Sign Of(SignKind kind, ReadOnlySpan<Span> path)
    {
        var code = Head(kind, Form.Kinds);
        for (var i = 0; i < path.Length; i++) code |= Operand(path[i].Kind) << 8 * i;
        return new Sign(code);
    }

    /// <summary>A word by its kind and which one of it.</summary>
    public static Sign OfWord(SignKind kind, in Span word) => new(Head(kind, Form.Word) | Operand(word.Kind) | (ulong)(byte)word.Value << 8);

    /// <summary>A word of the text by its first nine letters, whatever their case; other signs in it count for nothing.</summary>
    public static Sign OfText(SignKind kind, ReadOnlySpan<char> word)
    {
        var code = Head(kind, Form.Text);
        for (int i = 0, at = 0; i < word.Length && at < Letters; i++)
            if (char.IsAsciiLetter(word[i])) code |= (ulong)((word[i] | 0x20) - 'a' + 1) << LetterBits * at++;
        return new Sign(code);
    }

    /// <summary>
    /// As the table of weights writes it: kinds joined by '+', a word of the vocabulary as "Before:3", one of the text as "'before", or a number.
    /// </summary>
    public string Operand()
    {
        var form = (Form)(byte)(Code >> FormShift);
        if (form == Form.Number) return ((byte)Code).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (form == Form.Word) return $"{Name((byte)Code)}:{(byte)(Code >> 8)}";
        if (form == Form.Text) return Text();
        var names = new List<string>();
        for (var i = 0; i < Operands && (byte)(Code >> 8 * i) is not 0 and var operand; i++) names.Add(Name(operand));
        return string.Join('+', names);
    }

    /// <exception cref="FormatException">The text is no operand of a sign.</exception>
    public static Sign Parse(SignKind kind, string operand)
    {
        if (byte.TryParse(operand, System.Globalization.CultureInfo.InvariantCulture, out var number)) return Of(kind, number);
        if (operand.StartsWith(Quote)) return OfText(kind, operand);
        if (operand.Split(':') is [var word, var value])
            return new Sign(Head(kind, Form.Word) | Code8(word) | (ulong)byte.Parse(value, System.Globalization.CultureInfo.InvariantCulture) << 8);
        var code = Head(kind, Form.Kinds);
        var names = operand.Length == 0 ? [] : operand.Split('+');
        for (var i = 0; i < names.Length; i++) code |= Code8(names[i]) << 8 * i;
        return new Sign(code);
    }

    private string Text()
    {
        var text = new System.Text.StringBuilder().Append(Quote);
        for (var at = 0; at < Letters && (int)(Code >> LetterBits * at & 0x1F) is not 0 and var letter; at++) text.Append((char)('a' + letter - 1));
        return text.ToString();
    }

    private static ulong Head(SignKind kind, Form form) => (ulong)kind << KindShift | (ulong)form << FormShift;

    private static ulong Operand(SpanKind? kind) => kind is { } known ? (ulong)known + 1 : Edge;

    private static string Name(int operand) => operand == Edge ? nameof(Edge) : ((SpanKind)(operand - 1)).ToString();

    private static ulong Code8(string name) =>
        name == nameof(Edge) ? Edge : Enum.TryParse<SpanKind>(name, out var kind) ? Operand(kind) : throw new FormatException($"'{name}' is no kind of span.");
}

using System.Buffers;

namespace NewsIngest.Extraction.Pages;

/// <summary>A start tag as it is written: its name and, one by one, its attributes. What else it is is known when these have been read.</summary>
internal ref struct TagText
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\n\f\r/>");
    private static readonly SearchValues<char> AttributeNameEnds = SearchValues.Create(" \t\n\f\r/>=\"'<");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\n\f\r>\"'<=`");

    private readonly ReadOnlySpan<char> _text;
    private int _position;

    /// <param name="text">The page from the tag's '&lt;' on.</param>
    public TagText(ReadOnlySpan<char> text)
    {
        Name = NameOf(text[1..]);
        _text = text;
        _position = Name.Length + 1;
    }

    public ReadOnlySpan<char> Name { get; }

    /// <summary>Its attributes can be told apart for certain, and it has an end: no quotation marks or angle brackets where none should be.</summary>
    public bool IsRegular { get; private set; }

    public bool IsSelfClosing { get; private set; }

    /// <summary>From '&lt;' to '&gt;'; known when it is regular.</summary>
    public readonly int Length => _position + 1;

    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag) => tag.IndexOfAny(NameEnds) is >= 0 and var end ? tag[..end] : tag;

    /// <param name="attribute">Name and value as they are written.</param>
    public bool NextAttribute(out ReadOnlySpan<char> attribute, out ReadOnlySpan<char> name)
    {
        attribute = name = default;
        SkipSpaces();
        var start = _position;
        var length = _text[start..].IndexOfAny(AttributeNameEnds);
        if (length <= 0)
        {
            if (length == 0) End();
            return false;
        }

        name = _text.Slice(start, length);
        _position += length;
        var afterName = _position;
        SkipSpaces();
        if (_position == _text.Length || _text[_position] != '=')
        {
            _position = afterName;
        }
        else
        {
            _position++;
            SkipSpaces();
            if (!SkipValue()) return false;
        }

        attribute = _text[start.._position];
        return true;
    }

    private void End()
    {
        IsSelfClosing = _text[_position] == '/';
        if (IsSelfClosing) _position++;
        IsRegular = _position < _text.Length && _text[_position] == '>';
    }

    private bool SkipValue()
    {
        if (_position == _text.Length) return false;
        var rest = _text[_position..];
        if (rest[0] is '"' or '\'')
        {
            var end = rest[1..].IndexOf(rest[0]) + 2;
            if (end == 1 || end == rest.Length) return false;
            _position += end;
            return rest[end] is '>' or '/' || IsSpace(rest[end]);
        }

        var valueEnd = rest.IndexOfAny(ValueEnds);
        if (valueEnd <= 0) return false;
        _position += valueEnd;
        return rest[valueEnd - 1] != '/' && (rest[valueEnd] == '>' || IsSpace(rest[valueEnd]));
    }

    private void SkipSpaces()
    {
        while (_position < _text.Length && IsSpace(_text[_position])) _position++;
    }

    private static bool IsSpace(char letter) => letter is ' ' or '\n' or '\t' or '\r' or '\f';
}

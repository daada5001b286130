namespace NewsIngest.Extraction;

/// <summary>Walks over the tags at the beginning of a page, with the HTML Standard's prescan rules (13.2.3.2), before its encoding is known.</summary>
internal ref struct TagScanner(ReadOnlySpan<char> head)
{
    private const string Spaces = " \t\n\f\r";
    private const string NameEnd = " \t\n\f\r>";
    private const string AttributeNameEnd = " \t\n\f\r/>=";

    private ReadOnlySpan<char> _rest = head;

    /// <returns>The next tag's name in lower case, with the '/' of an end tag; null at the end. Its attributes are to be read next.</returns>
    public string? NextTag()
    {
        while (_rest.IndexOf('<') is >= 0 and var start)
        {
            _rest = _rest[start..];
            if (_rest.StartsWith("<!--"))
            {
                // "<!-->" is a whole comment.
                SkipPast("-->", from: 2);
            }
            else if (_rest.Length > 2 && (char.IsAsciiLetter(_rest[1]) || _rest[1] == '/' && char.IsAsciiLetter(_rest[2])))
            {
                _rest = _rest[1..];
                return Take(NameEnd).TrimEnd('/').ToString().ToLowerInvariant();
            }
            else if (_rest.Length > 1 && _rest[1] is '!' or '/' or '?')
            {
                SkipPast(">", from: 1);
            }
            else
            {
                _rest = _rest[1..];
            }
        }

        return null;
    }

    /// <returns>The next attribute of the tag, its name in lower case; null when the tag is over.</returns>
    public (string Name, string Value)? NextAttribute()
    {
        _rest = _rest.TrimStart(" \t\n\f\r/");
        if (_rest.IsEmpty || _rest[0] == '>') return null;

        // A '=' in front belongs to the name.
        var name = _rest[0] == '=' ? $"={Take(AttributeNameEnd, from: 1)}" : Take(AttributeNameEnd).ToString();
        _rest = _rest.TrimStart(Spaces);
        if (_rest.IsEmpty || _rest[0] != '=') return (name.ToLowerInvariant(), "");

        _rest = _rest[1..].TrimStart(Spaces);
        return (name.ToLowerInvariant(), TakeValue().ToString());
    }

    private ReadOnlySpan<char> TakeValue()
    {
        if (_rest.IsEmpty || _rest[0] is not ('"' or '\'')) return Take(NameEnd);

        var end = _rest[1..].IndexOf(_rest[0]);
        var value = end < 0 ? [] : _rest[1..(end + 1)];
        _rest = end < 0 ? [] : _rest[(end + 2)..];
        return value;
    }

    private ReadOnlySpan<char> Take(string ends, int from = 0)
    {
        var end = _rest[from..].IndexOfAny(ends);
        var taken = end < 0 ? _rest[from..] : _rest.Slice(from, end);
        _rest = end < 0 ? [] : _rest[(from + end)..];
        return taken;
    }

    private void SkipPast(string mark, int from)
    {
        var end = _rest[from..].IndexOf(mark);
        _rest = end < 0 ? [] : _rest[(from + end + mark.Length)..];
    }
}

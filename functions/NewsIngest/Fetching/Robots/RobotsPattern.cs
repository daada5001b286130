namespace NewsIngest.Fetching.Robots;

/// <summary>The path of a rule: a beginning, in which '*' stands for any run of characters and a last '$' for the end.</summary>
internal sealed class RobotsPattern
{
    private readonly string _text;
    private readonly string[] _parts;
    private readonly bool _toTheEnd;

    public RobotsPattern(string pattern)
    {
        _text = RobotsPath.OfPattern(pattern);
        _toTheEnd = _text.EndsWith('$');
        _parts = (_toTheEnd ? _text[..^1] : _text).Split('*');
    }

    /// <summary>In octets; the longer pattern is the more specific one.</summary>
    public int Length => _text.Length;

    /// <param name="path">From <see cref="RobotsPath.OfUrl"/>.</param>
    public bool Matches(string path)
    {
        if (!path.StartsWith(_parts[0], StringComparison.Ordinal)) return false;
        if (_parts.Length == 1) return !_toTheEnd || path.Length == _parts[0].Length;

        // Taking each part at its first place leaves the most room for the next, so no going back is needed.
        var position = _parts[0].Length;
        foreach (var part in _parts.AsSpan(1, _parts.Length - 2))
        {
            var found = path.IndexOf(part, position, StringComparison.Ordinal);
            if (found < 0) return false;
            position = found + part.Length;
        }

        var last = _parts[^1];
        return _toTheEnd
            ? path.Length - position >= last.Length && path.EndsWith(last, StringComparison.Ordinal)
            : path.IndexOf(last, position, StringComparison.Ordinal) >= 0;
    }

    public override string ToString() => _text;
}

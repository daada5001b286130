using System.Buffers;
using System.Collections.Frozen;

namespace NewsIngest.Extraction.Pages;

/// <summary>
/// Takes out the tags of elements nested deeper than any real page nests them. HtmlAgilityPack closes elements by walking up and, at
/// the end, down the open ones, so that its time grows with the square of the depth; browsers cap the depth for the same reason
/// (Blink at 512).
/// </summary>
internal static class NestingLimiter
{
    /// <summary>Levels kept. The deepest page among the thousands that the thresholds were calibrated on has fewer than 100.</summary>
    public const int MostLevels = 400;

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n\f/>");

    /// <summary>Elements that have no end tag, or whose end tag is optional: a page that leaves it out does not nest them.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Uncounted = new[]
    {
        "area", "base", "basefont", "bgsound", "body", "br", "col", "colgroup", "dd", "dt", "embed", "frame", "head", "hr", "html", "img",
        "input", "keygen", "li", "link", "meta", "option", "optgroup", "p", "param", "rp", "rt", "source", "spacer", "tbody", "td", "tfoot",
        "th", "thead", "tr", "track", "wbr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] RawText = ["script", "style", "textarea", "title"];

    public static string Limit(string html)
    {
        var deepest = 0;
        foreach (var tag in new TagReader(html)) deepest = Math.Max(deepest, tag.Level);
        return deepest <= MostLevels ? html : TakeOut(html);
    }

    private static string TakeOut(string html) => string.Create(html.Length, html, static (text, html) =>
    {
        html.CopyTo(text);
        // Blanks, so that the words on either side stay apart.
        foreach (var tag in new TagReader(html))
            if (tag.Level > MostLevels) text[tag.Start..tag.End].Fill(' ');
    });

    /// <param name="Level">How many elements are open inside and including the one that the tag opens or closes.</param>
    private readonly record struct Tag(int Start, int End, int Level);

    private ref struct TagReader(ReadOnlySpan<char> html)
    {
        private readonly ReadOnlySpan<char> _html = html;
        private int _position;
        private int _level;

        public Tag Current { get; private set; }

        public readonly TagReader GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_position < _html.Length)
            {
                var offset = _html[_position..].IndexOf('<');
                if (offset < 0) break;
                var start = _position + offset;
                var rest = _html[start..];
                if (rest.StartsWith("<!--"))
                {
                    _position = Skip(start, "-->");
                    continue;
                }

                var closes = rest.Length > 1 && rest[1] == '/';
                var nameStart = closes ? 2 : 1;
                if (rest.Length <= nameStart || !char.IsAsciiLetter(rest[nameStart]))
                {
                    _position = start + 1;
                    continue;
                }

                var nameLength = rest[nameStart..].IndexOfAny(EndOfName);
                var end = rest.IndexOf('>');
                if (nameLength < 0 || end < 0) break;
                var name = rest.Slice(nameStart, nameLength);
                _position = start + end + 1;
                if (!closes && RawEnd(name) is { } rawEnd)
                {
                    _position = Skip(start, rawEnd);
                    continue;
                }

                if (rest[end - 1] == '/' || Uncounted.Contains(name)) continue;
                var level = closes ? _level-- : ++_level;
                _level = Math.Max(_level, 0);
                Current = new Tag(start, _position, level);
                return true;
            }

            _position = _html.Length;
            return false;
        }

        private readonly int Skip(int start, string end)
        {
            var offset = _html[start..].IndexOf(end, StringComparison.OrdinalIgnoreCase);
            return offset < 0 ? _html.Length : start + offset + end.Length;
        }

        private static string? RawEnd(ReadOnlySpan<char> name)
        {
            foreach (var raw in RawText)
                if (name.Equals(raw, StringComparison.OrdinalIgnoreCase)) return raw switch
                {
                    "script" => "</script",
                    "style" => "</style",
                    "textarea" => "</textarea",
                    _ => "</title",
                };
            return null;
        }
    }
}

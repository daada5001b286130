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

    /// <summary>How far up an end tag looks for its start tag; further up than real pages misnest.</summary>
    private const int FarthestStart = 64;

    public static string Limit(string html)
    {
        foreach (var tag in new TagReader(html, stackalloc int[MostLevels]))
            if (tag.IsTooDeep) return TakeOut(html);
        return html;
    }

    private static string TakeOut(string html) => string.Create(html.Length, html, static (text, html) =>
    {
        html.CopyTo(text);
        // Blanks, so that the words on either side stay apart.
        foreach (var tag in new TagReader(html, stackalloc int[MostLevels]))
            if (tag.IsTooDeep) text[tag.Start..tag.End].Fill(' ');
    });

    private readonly record struct Tag(int Start, int End, bool IsTooDeep);

    /// <summary>Reads the counted tags and keeps the stack of what they leave open.</summary>
    private ref struct TagReader(ReadOnlySpan<char> html, Span<int> open)
    {
        private readonly ReadOnlySpan<char> _html = html;

        /// <summary>Hashes of the names of the open elements.</summary>
        private readonly Span<int> _open = open;
        private int _position;
        private int _level;

        /// <summary>Elements opened beyond the limit and not yet closed.</summary>
        private int _beyond;

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
                Current = new Tag(start, _position, closes ? Close(name) : Open(name));
                return true;
            }

            _position = _html.Length;
            return false;
        }

        private bool Open(ReadOnlySpan<char> name)
        {
            if (_level == _open.Length)
            {
                _beyond++;
                return true;
            }

            _open[_level++] = Hash(name);
            return false;
        }

        /// <summary>An end tag closes the nearest element of its name and all inside it; without one it closes nothing.</summary>
        private bool Close(ReadOnlySpan<char> name)
        {
            if (_beyond > 0)
            {
                _beyond--;
                return true;
            }

            var hash = Hash(name);
            for (var i = _level - 1; i >= Math.Max(0, _level - FarthestStart); i--)
            {
                if (_open[i] != hash) continue;
                _level = i;
                break;
            }

            return false;
        }

        private static int Hash(ReadOnlySpan<char> name)
        {
            var hash = name.Length;
            foreach (var letter in name) hash = (hash * 31) + (letter | 0x20);
            return hash;
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

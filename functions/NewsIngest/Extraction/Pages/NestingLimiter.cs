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

    /// <summary>Elements that have no end tag, or that the parser closes by itself wherever a page leaves it out.</summary>
    private static readonly FrozenSet<int> Uncounted = new[]
    {
        "area", "base", "basefont", "bgsound", "body", "br", "col", "embed", "frame", "head", "hr", "html", "img", "input", "keygen", "link",
        "meta", "p", "param", "source", "spacer", "track", "wbr",
    }.Select(name => Hash(name)).ToFrozenSet();

    /// <summary>
    /// Elements whose end tag is optional, in families: one closes an open one of its name unless an element of another family stands between, as
    /// HtmlAgilityPack does it. Cells in list items in cells nest as deep as a page likes.
    /// </summary>
    private static readonly FrozenDictionary<int, int> Families = new (int Family, string[] Names)[]
    {
        (1, ["colgroup", "tbody", "td", "tfoot", "th", "thead", "tr"]),
        (2, ["li"]),
        (3, ["dd", "dt"]),
        (4, ["optgroup", "option"]),
        (5, ["rp", "rt"]),
    }.SelectMany(family => family.Names, (family, name) => (Name: Hash(name), family.Family)).ToFrozenDictionary(part => part.Name, part => part.Family);

    /// <summary>Elements in which tags are text, with the end that a reader must look for.</summary>
    private static readonly FrozenDictionary<int, string> RawText = new[] { "script", "style", "textarea", "title" }
        .ToFrozenDictionary(name => Hash(name), name => "</" + name);

    /// <summary>How far up an end tag looks for its start tag; further up than real pages misnest.</summary>
    private const int FarthestStart = 64;

    public static string Limit(string html)
    {
        if (html.AsSpan().Count('<') <= MostLevels) return html;
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

                var end = rest.IndexOf('>');
                if (end < 0) break;
                var name = HashName(rest[nameStart..end]);
                _position = start + end + 1;
                if (!closes && RawText.TryGetValue(name, out var rawEnd))
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

        private bool Open(int name)
        {
            if (Families.TryGetValue(name, out var family))
            {
                for (var i = _level - 1; i >= 0 && Families.GetValueOrDefault(_open[i]) == family; i--)
                    if (_open[i] == name) _level = i;
            }

            if (_level == _open.Length)
            {
                _beyond++;
                return true;
            }

            _open[_level++] = name;
            return false;
        }

        /// <summary>An end tag closes the nearest element of its name and all inside it; without one it closes nothing.</summary>
        private bool Close(int name)
        {
            if (_beyond > 0)
            {
                _beyond--;
                return true;
            }

            for (var i = _level - 1; i >= Math.Max(0, _level - FarthestStart); i--)
            {
                if (_open[i] != name) continue;
                _level = i;
                break;
            }

            return false;
        }

        private readonly int Skip(int start, string end)
        {
            var offset = _html[start..].IndexOf(end, StringComparison.OrdinalIgnoreCase);
            return offset < 0 ? _html.Length : start + offset + end.Length;
        }
    }

    private static int Hash(ReadOnlySpan<char> name)
    {
        var hash = 0;
        foreach (var letter in name) hash = (hash * 31) + (letter | 0x20);
        return hash;
    }

    /// <summary>The hash of the name at the start of a tag's text.</summary>
    private static int HashName(ReadOnlySpan<char> tag)
    {
        var hash = 0;
        foreach (var letter in tag)
        {
            if (letter is ' ' or '/' or '\t' or '\n' or '\r' or '\f') break;
            hash = (hash * 31) + (letter | 0x20);
        }

        return hash;
    }
}

using System.Buffers;
using System.Collections.Frozen;

namespace NewsIngest.Extraction.Pages;

/// <summary>
/// Leaves out of a page's markup, before it is parsed, what no stage looks at: comments, scripts and styles, pictures, drawings, attributes, and
/// the white space between blocks. HtmlAgilityPack goes through every character one by one and makes an object of each node and attribute, so that
/// most of what a page costs is spent on these. What is malformed is left as it is, for the parser to judge.
/// </summary>
internal ref struct MarkupReducer
{
    /// <summary>Attributes that some stage reads; the head's elements keep all of theirs.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KeptAttributes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "aria-label", "class", "content", "data-component", "data-date", "data-datetime", "data-gtm-name", "data-module", "data-pubdate",
        "data-publish-date", "data-published", "data-qa", "data-test", "data-testid", "data-time", "data-timestamp", "data-type", "datetime", "hidden", "href",
        "id", "itemprop", "role", "style", "title")
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\n\f\r");

    /// <summary>How far up an end tag looks for its start tag.</summary>
    private const int FarthestStart = 64;

    private const int MostLevels = 256;
    private const string DrawingEnd = "</svg>";

    private readonly ReadOnlySpan<char> _html;
    private readonly Span<char> _reduced;

    /// <summary>Hashes of the names of the open blocks.</summary>
    private readonly Span<int> _open;
    private int _position;
    private int _length;
    private int _levels;

    /// <summary>Where the text after the last tag begins in what is written.</summary>
    private int _textStart;

    /// <summary>The last tag begins or ends a block, so that white space after it tells nothing.</summary>
    private bool _afterBlockTag;

    private MarkupReducer(ReadOnlySpan<char> html, Span<char> reduced, Span<int> open)
    {
        _html = html;
        _reduced = reduced;
        _open = open;
    }

    /// <summary>Whether the attribute is still there in what is parsed.</summary>
    public static bool Keeps(ReadOnlySpan<char> attribute) => KeptAttributes.Contains(attribute);

    public static string Reduce(string html)
    {
        var reduced = ArrayPool<char>.Shared.Rent(html.Length);
        try
        {
            var reducer = new MarkupReducer(html, reduced, stackalloc int[MostLevels]);
            reducer.Run();
            return reducer._length == html.Length ? html : reduced.AsSpan(0, reducer._length).ToString();
        }
        finally
        {
            ArrayPool<char>.Shared.Return(reduced);
        }
    }

    private void Run()
    {
        while (_position < _html.Length)
        {
            var offset = _html[_position..].IndexOf('<');
            if (offset < 0) break;
            Write(offset);
            var rest = _html[_position..];
            var next = rest.Length > 2 ? rest[1] : '\0';
            if (char.IsAsciiLetter(next))
            {
                if (!ReadStartTag(rest)) break;
            }
            else if (next == '/' && char.IsAsciiLetter(rest[2]))
            {
                var end = rest.IndexOf('>');
                if (end < 0) break;
                ReadEndTag(rest[..(end + 1)]);
            }
            else if (rest.StartsWith("<!--"))
            {
                // "<!-->" is a whole comment.
                var end = rest[2..].IndexOf("-->");
                if (end < 0) break;
                _position += end + 5;
            }
            else
            {
                Write(1);
            }
        }

        Write(_html.Length - _position);
    }

    /// <returns>False when the tag or its element has no end: the rest is then as it is.</returns>
    private bool ReadStartTag(ReadOnlySpan<char> rest)
    {
        var tag = new TagText(rest);
        var kind = ElementKinds.Of(tag.Name);
        if (kind is ElementKind.Script or ElementKind.Skipped) return ReadSkipped(rest, ref tag, kind);

        var isBlock = IsBlock(kind);
        EnterTag(isBlock);
        var keepsAll = tag.Name.Equals("html", StringComparison.OrdinalIgnoreCase);
        var start = _length;
        Append(rest[..(tag.Name.Length + 1)]);
        while (tag.NextAttribute(out var attribute, out var name))
        {
            if (!keepsAll && !KeptAttributes.Contains(name)) continue;
            Append(" ");
            Append(attribute);
        }

        if (tag.IsRegular)
        {
            Append(tag.IsSelfClosing ? "/>" : ">");
            _position += tag.Length;
        }
        else
        {
            _length = start;
            var end = rest.IndexOf('>');
            if (end < 0) return false;
            Write(end + 1);
        }

        if (isBlock && !tag.IsSelfClosing && _levels < _open.Length) _open[_levels++] = Hash(tag.Name);
        _textStart = _length;
        return true;
    }

    /// <summary>
    /// Reads an element that carries no text for readers: whole, if all of it can be left out; else its tag, and what of its content is no markup.
    /// </summary>
    private bool ReadSkipped(ReadOnlySpan<char> rest, ref TagText tag, ElementKind kind)
    {
        while (tag.NextAttribute(out _, out _))
        {
        }

        var length = tag.IsRegular ? tag.Length : rest.IndexOf('>') + 1;
        if (length == 0) return false;
        var text = rest[..length];
        var leavesOut = false;
        switch (tag.Name)
        {
            case [_, _, _] when tag.IsRegular && tag.Name.Equals("img", StringComparison.OrdinalIgnoreCase):
            case [_, _, _, _, _] when tag.IsRegular && tag.Name.Equals("input", StringComparison.OrdinalIgnoreCase):
                leavesOut = true;
                break;
            case [_, _, _] when tag is { IsRegular: true, IsSelfClosing: false } && tag.Name.Equals("svg", StringComparison.OrdinalIgnoreCase):
                var end = rest.IndexOf(DrawingEnd, StringComparison.OrdinalIgnoreCase);
                leavesOut = end >= 0 && !rest[1..end].Contains("<svg", StringComparison.OrdinalIgnoreCase);
                if (leavesOut) length = end + DrawingEnd.Length;
                break;
            // A script does not end at "/>": HTML goes on to its end tag.
            case [_, _, _, _, _, ..] when (!tag.IsSelfClosing || kind == ElementKind.Script) && HoldsRawText(tag.Name, kind):
                length = EndOfRawText(rest, length, tag.Name);
                if (length < 0) return false;
                leavesOut = tag.IsRegular
                    && (kind == ElementKind.Script
                        ? !text.Contains("ld+json", StringComparison.OrdinalIgnoreCase)
                        : tag.Name.Equals("style", StringComparison.OrdinalIgnoreCase));
                break;
        }

        if (leavesOut)
        {
            _position += length;
            return true;
        }

        EnterTag(isBlock: false);
        Write(length);
        _textStart = _length;
        return true;
    }

    private void ReadEndTag(ReadOnlySpan<char> tag)
    {
        var name = TagText.NameOf(tag[2..]);
        EnterTag(IsBlock(ElementKinds.Of(name)) && Closes(Hash(name)));
        Write(tag.Length);
        _textStart = _length;
    }

    /// <summary>Takes back what was written since the last tag if it is white space beside a block's tag.</summary>
    private void EnterTag(bool isBlock)
    {
        if ((isBlock || _afterBlockTag) && !_reduced[_textStart.._length].ContainsAnyExcept(Spaces)) _length = _textStart;
        _afterBlockTag = isBlock;
    }

    /// <summary>Whether an end tag ends the innermost block: one further out ends too, but what stands between may end otherwise than it seems.</summary>
    private bool Closes(int name)
    {
        for (var i = _levels - 1; i >= Math.Max(0, _levels - FarthestStart); i--)
        {
            if (_open[i] != name) continue;
            var isInnermost = i == _levels - 1;
            _levels = i;
            return isInnermost;
        }

        return false;
    }

    private static int Hash(ReadOnlySpan<char> name) => string.GetHashCode(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Elements that every reader of the page makes a block of its own. A form's end is not always its own.</summary>
    private static bool IsBlock(ElementKind kind) =>
        kind is not (ElementKind.Inline or ElementKind.Link or ElementKind.LineBreak or ElementKind.Skipped or ElementKind.Script or ElementKind.Form);

    /// <summary>Whether tags in it are text.</summary>
    private static bool HoldsRawText(ReadOnlySpan<char> name, ElementKind kind) =>
        kind == ElementKind.Script || name.Equals("style", StringComparison.OrdinalIgnoreCase) || name.Equals("title", StringComparison.OrdinalIgnoreCase)
            || name.Equals("textarea", StringComparison.OrdinalIgnoreCase);

    /// <summary>Length of an element in which tags are text, its end tag included; -1 when it has none.</summary>
    private static int EndOfRawText(ReadOnlySpan<char> element, int from, ReadOnlySpan<char> name)
    {
        while (element[from..].IndexOf("</") is >= 0 and var offset)
        {
            from += offset + 2;
            var rest = element[from..];
            if (!rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) || rest.Length == name.Length
                || rest[name.Length] != '>' && !Spaces.Contains(rest[name.Length]))
            {
                continue;
            }

            var end = rest.IndexOf('>');
            return end < 0 ? -1 : from + end + 1;
        }

        return -1;
    }

    private void Write(int count)
    {
        Append(_html.Slice(_position, count));
        _position += count;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(_reduced[_length..]);
        _length += text.Length;
    }
}

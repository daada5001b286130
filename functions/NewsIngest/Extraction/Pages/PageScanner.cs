using System.Runtime.InteropServices;
using HtmlAgilityPack;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Pages;

/// <summary>The one walk over the parser's tree. It keeps its own place, so that no depth of nesting costs stack.</summary>
internal sealed class PageScanner
{
    /// <summary>Characters from which a heading that ends like a sentence is a paragraph set in large type.</summary>
    private const int ShortestTextInHeading = 60;

    /// <summary>Characters of markup from which a <c>noscript</c> element can hold an article; most hold a picture or a request to turn scripts on.</summary>
    private const int ShortestNoscript = 1000;

    /// <summary>Of a page's markup, scripts aside, about so much is text.</summary>
    private const int MarkupForText = 3;

    private readonly TextAccumulator _text;
    private readonly ScanBuffers _buffers;
    private readonly List<Region> _regions;
    private readonly List<TextBlock> _blocks;
    private readonly List<Mark> _marks = [];
    private readonly List<HtmlNode> _head = [];
    private readonly List<string> _structuredData = [];
    private readonly Stack<Opened> _open = [];

    private int _region;
    private int _blockStart = -1;
    private int _linkLength;
    private int _emphasisLength;
    private int _links;
    private int _emphases;
    private bool _lineBroken;

    private readonly bool _scripted;
    private bool _hasNoscript;

    private PageScanner(int length, bool scripted)
    {
        (_text, _scripted, _buffers) = (new TextAccumulator(length / MarkupForText), scripted, ScanBuffers.Take());
        (_regions, _blocks) = (_buffers.Regions, _buffers.Blocks);
    }

    /// <param name="document">The parser's tree.</param>
    /// <param name="scripted">Whether the page is seen as by a browser that runs scripts: then what stands in <c>noscript</c> is not.</param>
    public static Page Scan(HtmlDocument document, bool scripted = true) => new PageScanner(document.Text.Length, scripted).Walk(document.DocumentNode);

    private Page Walk(HtmlNode root)
    {
        _regions.Add(new Region { Element = root, Parent = -1, Kind = ElementKind.Block });
        var node = root.FirstChild;
        while (node is not null)
        {
            if (node is HtmlTextNode) Append(ElementSource.OfText(node));
            else if (node.NodeType == HtmlNodeType.Element && Enter(node) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            // Down is done: leave what has ended, then go on to the right.
            while (true)
            {
                if (_open.Count > 0 && ReferenceEquals(_open.Peek().Element, node)) Leave(_open.Pop());
                if (node.NextSibling is { } next)
                {
                    node = next;
                    break;
                }

                node = node.ParentNode;
                if (node is null || ReferenceEquals(node, root)) return Finish();
            }
        }

        return Finish();
    }

    private Page Finish()
    {
        EndBlock();
        var regions = _regions.ToArray();
        regions[0].End = regions.Length;
        regions[0].EndBlock = _blocks.Count;
        var page = new Page(_text.ToString(), regions, [.. _blocks], _marks, _head, _structuredData, _hasNoscript);
        _buffers.Return();
        return page;
    }

    /// <summary>Opens an element; false when nothing inside it is for readers.</summary>
    private bool Enter(HtmlNode element)
    {
        var kind = ElementKinds.Of(element.Name);
        switch (kind)
        {
            case ElementKind.Script:
                if (element.GetAttributeValue("type", "").Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                    _structuredData.Add(ElementSource.OfContent(element));
                return false;
            case ElementKind.Skipped when element.Name is "noscript" && !_scripted:
                EnterRegion(element, ElementKind.Block, Role.None);
                return true;
            case ElementKind.Skipped:
                _hasNoscript |= element.Name is "noscript" && element.InnerLength >= ShortestNoscript;
                if (element.Name is "meta" or "link" or "title" or "base") _head.Add(element);
                return element.Name is "head";
            case ElementKind.LineBreak:
                BreakLine();
                return false;
            case ElementKind.Link:
                _links++;
                EnterLink(element);
                return true;
            case ElementKind.Inline:
                return EnterInline(element);
            default:
                if (element.Name is "html") _head.Add(element);
                // The classes of the outermost elements tell the state of the whole page ("has-sidebar", "login-open").
                EnterRegion(element, kind, element.Name is "html" or "body" ? Role.None : RoleReader.Read(element));
                return true;
        }
    }

    /// <summary>A link around blocks, a card, is a block itself: without that, neighbouring cards would run into each other.</summary>
    private void EnterLink(HtmlNode element)
    {
        var role = RoleReader.Read(element);
        for (var child = element.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child.NodeType != HtmlNodeType.Element || !PartsText(ElementKinds.Of(child.Name))) continue;
            EnterRegion(element, ElementKind.Block, role);
            _open.Pop();
            _open.Push(new Opened(element, ElementKind.Link, _text.Length, role, IsRegion: true));
            return;
        }

        _open.Push(new Opened(element, ElementKind.Link, _text.Length, role));
    }

    private static bool PartsText(ElementKind kind) =>
        kind is not (ElementKind.Inline or ElementKind.Link or ElementKind.LineBreak or ElementKind.Skipped or ElementKind.Script or ElementKind.Button);

    private bool EnterInline(HtmlNode element)
    {
        var role = RoleReader.Read(element);
        // What is hidden within a line is there for screen readers or scripts.
        if ((role & Role.Hidden) != 0) return false;
        var emphasis = element.Name is "b" or "strong";
        if (emphasis) _emphases++;
        if (role != Role.None || emphasis || element.Name is "time") _open.Push(new Opened(element, ElementKind.Inline, _text.Length, role));
        return true;
    }

    private void EnterRegion(HtmlNode element, ElementKind kind, Role role)
    {
        EndBlock();
        _open.Push(new Opened(element, kind, _text.Length, role));
        _regions.Add(new Region
        {
            Element = element,
            Parent = _region,
            Kind = kind,
            Role = role,
            FirstBlock = _blocks.Count,
        });
        _region = _regions.Count - 1;
    }

    private void Leave(Opened opened)
    {
        switch (opened.Kind)
        {
            case ElementKind.Link:
                if (opened.IsRegion) LeaveRegion();
                _links--;
                AddMark(MarkKind.Link, opened);
                break;
            case ElementKind.Inline:
                if (opened.Element.Name is "b" or "strong") _emphases--;
                if (opened.Element.Name is "time") AddMark(MarkKind.Time, opened);
                else if (opened.Role != Role.None) AddMark(MarkKind.Role, opened);
                break;
            default:
                LeaveRegion();
                break;
        }
    }

    private void LeaveRegion()
    {
        EndBlock();
        ref var region = ref CollectionsMarshal.AsSpan(_regions)[_region];
        region.End = _regions.Count;
        region.EndBlock = _blocks.Count;
        _region = region.Parent;
    }

    private void AddMark(MarkKind kind, Opened opened) =>
        _marks.Add(new Mark(kind, opened.TextStart, _text.Length - opened.TextStart, _region, opened.Role, opened.Element));

    private void Append(ReadOnlySpan<char> raw)
    {
        var before = _text.Length;
        _text.Append(raw);
        var added = _text.Length - before;
        if (added == 0) return;
        if (_blockStart < 0) _blockStart = before;
        _lineBroken = false;
        if (_links > 0) _linkLength += added;
        if (_emphases > 0) _emphasisLength += added;
    }

    /// <summary>One <c>br</c> breaks the line; two in a row part paragraphs, as authors without a paragraph button write them.</summary>
    private void BreakLine()
    {
        if (_blockStart < 0) return;
        if (_lineBroken) EndBlock();
        else
        {
            _text.BreakLine();
            _lineBroken = true;
        }
    }

    private void EndBlock()
    {
        if (_blockStart >= 0)
        {
            var end = _text.Length;
            if (_lineBroken) end--;
            var region = _regions[_region];
            var level = HeadingLevel(region);
            var isText = level > 0 && end - _blockStart >= ShortestTextInHeading && _text.EndsSentence(end);
            _blocks.Add(new TextBlock(_blockStart, end - _blockStart, _region, _linkLength, isText ? ElementKind.Paragraph : region.Kind, isText ? 0 : level,
                _emphasisLength));
        }

        _text.BreakLine();
        _lineBroken = false;
        _blockStart = -1;
        _linkLength = 0;
        _emphasisLength = 0;
    }

    private static int HeadingLevel(in Region region) => region.Kind == ElementKind.Heading ? region.Element.Name[1] - '0' : 0;

    private readonly record struct Opened(HtmlNode Element, ElementKind Kind, int TextStart, Role Role, bool IsRegion = false);
}

using HtmlAgilityPack;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Pages;

/// <summary>
/// A page as the stages of extraction see it: its regions in document order, the blocks of text in them, and marks on spans of the text.
/// Made by one walk over the parser's tree; no stage goes back to the tree to search it.
/// </summary>
internal sealed class Page(
    string text,
    Region[] regions,
    TextBlock[] blocks,
    IReadOnlyList<Mark> marks,
    IReadOnlyList<HtmlNode> headElements,
    IReadOnlyList<string> structuredData,
    bool hasNoscript)
{
    /// <summary>All the text of the page, entities decoded and white space collapsed; blocks and marks are spans of it.</summary>
    public string Text { get; } = text;

    /// <summary>In document order, each before the regions inside it. The first is the document.</summary>
    public Region[] Regions { get; } = regions;

    public TextBlock[] Blocks { get; } = blocks;

    public IReadOnlyList<Mark> Marks { get; } = marks;

    /// <summary>The <c>meta</c>, <c>link</c>, <c>title</c>, <c>html</c> and <c>base</c> elements, wherever they stand.</summary>
    public IReadOnlyList<HtmlNode> HeadElements { get; } = headElements;

    /// <summary>The contents of the <c>application/ld+json</c> scripts.</summary>
    public IReadOnlyList<string> StructuredData { get; } = structuredData;

    /// <summary>Whether there is more for a reader without scripts, in <c>noscript</c> elements, than a line or a picture.</summary>
    public bool HasNoscript { get; } = hasNoscript;

    public ReadOnlySpan<char> TextOf(in TextBlock block) => Text.AsSpan(block.Start, block.Length);

    /// <summary>The text from the region's first block to its last.</summary>
    public ReadOnlySpan<char> TextOf(in Region region)
    {
        if (region.EndBlock == region.FirstBlock) return "";
        var (first, last) = (Blocks[region.FirstBlock], Blocks[region.EndBlock - 1]);
        return Text.AsSpan(first.Start, last.Start + last.Length - first.Start);
    }

    public ReadOnlySpan<char> TextOf(in Mark mark) => Text.AsSpan(mark.Start, mark.Length).Trim();
}

/// <summary>An element that parts the text: a block-level one, or one whose attributes give it a role.</summary>
internal struct Region
{
    public HtmlNode Element;

    /// <summary>Index of the region around it; -1 for the document.</summary>
    public int Parent;

    /// <summary>Index after its last descendant region.</summary>
    public int End;

    public ElementKind Kind;

    /// <summary>What it claims to be by itself.</summary>
    public Role Role;

    /// <summary>The roles of all regions around it and its own, but for those of wrappers around most of the page, which mean something else.</summary>
    public Role Inherited;

    /// <summary>Its blocks, its descendants' included, are <c>FirstBlock..EndBlock</c>.</summary>
    public int FirstBlock;
    public int EndBlock;
}

/// <summary>A run of text with nothing in it that parts a line but single line breaks ('\n').</summary>
/// <param name="Region">The innermost region around it.</param>
/// <param name="LinkLength">How many of its characters are link text.</param>
/// <param name="HeadingLevel">1 to 6; 0 for what is no heading.</param>
/// <param name="EmphasisLength">How many of its characters are bold.</param>
internal readonly record struct TextBlock(
    int Start, int Length, int Region, int LinkLength, ElementKind Kind, int HeadingLevel, int EmphasisLength);

/// <summary>What a mark says of its span.</summary>
internal enum MarkKind : byte
{
    Link,
    Time,

    /// <summary>An element with a role that is not a block: a byline or a date within a line.</summary>
    Role,
}

/// <summary>A span of the text that an inline element covers.</summary>
internal readonly record struct Mark(MarkKind Kind, int Start, int Length, int Region, Role Role, HtmlNode Element);

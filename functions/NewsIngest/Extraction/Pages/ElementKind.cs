using System.Collections.Frozen;

namespace NewsIngest.Extraction.Pages;

/// <summary>What an element is to the reader of a page, as far as its name tells.</summary>
internal enum ElementKind : byte
{
    /// <summary>Runs within a line: its text belongs to the block around it.</summary>
    Inline,
    Block,
    Paragraph,
    Heading,
    List,
    ListItem,
    Quote,
    Table,
    Row,
    Cell,
    Preformatted,
    Figure,
    Caption,
    Link,
    LineBreak,
    Navigation,
    Header,
    Footer,
    Aside,
    Form,
    Button,
    Section,
    Article,
    Main,
    Body,

    /// <summary>Carries no text for readers: scripts, styles, pictures, controls.</summary>
    Skipped,
    Script,
}

internal static class ElementKinds
{
    private static readonly FrozenDictionary<string, ElementKind> ByName = new Dictionary<string, ElementKind>
    {
        ["a"] = ElementKind.Link,
        ["abbr"] = ElementKind.Inline,
        ["acronym"] = ElementKind.Inline,
        ["address"] = ElementKind.Block,
        ["applet"] = ElementKind.Skipped,
        ["article"] = ElementKind.Article,
        ["aside"] = ElementKind.Aside,
        ["audio"] = ElementKind.Skipped,
        ["b"] = ElementKind.Inline,
        ["base"] = ElementKind.Skipped,
        ["bdi"] = ElementKind.Inline,
        ["bdo"] = ElementKind.Inline,
        ["big"] = ElementKind.Inline,
        ["blockquote"] = ElementKind.Quote,
        ["body"] = ElementKind.Body,
        ["br"] = ElementKind.LineBreak,
        ["button"] = ElementKind.Button,
        ["canvas"] = ElementKind.Skipped,
        ["caption"] = ElementKind.Caption,
        ["cite"] = ElementKind.Inline,
        ["code"] = ElementKind.Inline,
        ["data"] = ElementKind.Inline,
        ["datalist"] = ElementKind.Skipped,
        ["dd"] = ElementKind.Block,
        ["del"] = ElementKind.Inline,
        ["dfn"] = ElementKind.Inline,
        ["dialog"] = ElementKind.Skipped,
        ["dt"] = ElementKind.Block,
        ["em"] = ElementKind.Inline,
        ["embed"] = ElementKind.Skipped,
        ["figcaption"] = ElementKind.Caption,
        ["figure"] = ElementKind.Figure,
        ["font"] = ElementKind.Inline,
        ["footer"] = ElementKind.Footer,
        ["form"] = ElementKind.Form,
        ["frame"] = ElementKind.Skipped,
        ["h1"] = ElementKind.Heading,
        ["h2"] = ElementKind.Heading,
        ["h3"] = ElementKind.Heading,
        ["h4"] = ElementKind.Heading,
        ["h5"] = ElementKind.Heading,
        ["h6"] = ElementKind.Heading,
        ["head"] = ElementKind.Skipped,
        ["header"] = ElementKind.Header,
        ["i"] = ElementKind.Inline,
        ["iframe"] = ElementKind.Skipped,
        ["img"] = ElementKind.Skipped,
        ["input"] = ElementKind.Skipped,
        ["ins"] = ElementKind.Inline,
        ["kbd"] = ElementKind.Inline,
        ["label"] = ElementKind.Inline,
        ["li"] = ElementKind.ListItem,
        ["link"] = ElementKind.Skipped,
        ["main"] = ElementKind.Main,
        ["map"] = ElementKind.Skipped,
        ["mark"] = ElementKind.Inline,
        ["math"] = ElementKind.Skipped,
        ["menu"] = ElementKind.List,
        ["meta"] = ElementKind.Skipped,
        ["nav"] = ElementKind.Navigation,
        ["nobr"] = ElementKind.Inline,
        ["noscript"] = ElementKind.Skipped,
        ["object"] = ElementKind.Skipped,
        ["ol"] = ElementKind.List,
        ["option"] = ElementKind.Skipped,
        ["output"] = ElementKind.Inline,
        ["p"] = ElementKind.Paragraph,
        ["picture"] = ElementKind.Skipped,
        ["pre"] = ElementKind.Preformatted,
        ["progress"] = ElementKind.Skipped,
        ["q"] = ElementKind.Inline,
        ["rp"] = ElementKind.Skipped,
        ["rt"] = ElementKind.Skipped,
        ["ruby"] = ElementKind.Inline,
        ["s"] = ElementKind.Inline,
        ["samp"] = ElementKind.Inline,
        ["script"] = ElementKind.Script,
        ["section"] = ElementKind.Section,
        ["select"] = ElementKind.Skipped,
        ["small"] = ElementKind.Inline,
        ["source"] = ElementKind.Skipped,
        ["span"] = ElementKind.Inline,
        ["strike"] = ElementKind.Inline,
        ["strong"] = ElementKind.Inline,
        ["style"] = ElementKind.Skipped,
        ["sub"] = ElementKind.Inline,
        ["sup"] = ElementKind.Inline,
        ["svg"] = ElementKind.Skipped,
        ["table"] = ElementKind.Table,
        ["td"] = ElementKind.Cell,
        ["template"] = ElementKind.Skipped,
        ["textarea"] = ElementKind.Skipped,
        ["th"] = ElementKind.Cell,
        ["time"] = ElementKind.Inline,
        ["title"] = ElementKind.Skipped,
        ["tr"] = ElementKind.Row,
        ["track"] = ElementKind.Skipped,
        ["tt"] = ElementKind.Inline,
        ["u"] = ElementKind.Inline,
        ["ul"] = ElementKind.List,
        ["var"] = ElementKind.Inline,
        ["video"] = ElementKind.Skipped,
        ["wbr"] = ElementKind.Skipped,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>No name in the table is longer.</summary>
    private const int LongestName = 16;

    private static readonly FrozenDictionary<string, ElementKind>.AlternateLookup<ReadOnlySpan<char>> BySpan = ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of the element with this lower-case name; an unknown name, a custom element's too, is a block.</summary>
    public static ElementKind Of(string name) => ByName.GetValueOrDefault(name, ElementKind.Block);

    /// <summary>The same of a name as the page writes it, in whatever case.</summary>
    public static ElementKind Of(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[LongestName];
        return name.Length <= LongestName && name.ToLowerInvariant(lower) is var length && BySpan.TryGetValue(lower[..length], out var kind)
            ? kind
            : ElementKind.Block;
    }
}

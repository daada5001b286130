using NewsIngest.Extraction.Pages;

namespace NewsIngest.Extraction.Body;

/// <summary>Lines that stand as headings, with or without the element for it.</summary>
internal static class HeadingLines
{
    private const int LongestLine = 60;

    /// <summary>A heading, or a short line that is wholly bold or ends with a colon.</summary>
    public static bool IsHeadingLike(Page page, in TextBlock block) =>
        block.HeadingLevel > 0
        || (block.Kind is not ElementKind.ListItem && block.Length <= LongestLine
            && (block.EmphasisLength >= block.Length - 1 || page.TextOf(block)[^1] == ':'));
}

using NewsIngest.Extraction.Metadata;
using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Particulars;

/// <summary>Who wrote the article: what the page declares, or its byline.</summary>
internal static class AuthorFinder
{
    /// <summary>Longest byline, in characters; what is longer is a biography.</summary>
    private const int LongestByline = 80;

    private const Role NotTheArticle = Role.Related | Role.Comments | Role.Sidebar | Role.Navigation;

    public static string? Find(Page page, PageMetadata metadata, StructuredArticle structured) =>
        structured.Author ?? Declared(metadata) ?? Byline(page);

    private static string? Declared(PageMetadata metadata)
    {
        foreach (var name in (string[])["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl",
            "citation_author", "twitter:creator"])
        {
            // Facebook's article:author is the address of a profile.
            if (metadata.First(name) is { } author && !author.Contains("://", StringComparison.Ordinal) && author[0] != '@') return author;
        }

        return null;
    }

    private static string? Byline(Page page)
    {
        foreach (var mark in page.Marks)
        {
            if (mark.Kind == MarkKind.Role || mark.Kind == MarkKind.Link)
                if ((mark.Role & Role.Byline) != 0 && Clean(page, page.TextOf(mark), mark.Region) is { } name) return name;
        }

        foreach (var block in page.Blocks)
            if ((page.Regions[block.Region].Role & Role.Byline) != 0 && Clean(page, page.TextOf(block), block.Region) is { } name) return name;
        return null;
    }

    private static string? Clean(Page page, ReadOnlySpan<char> text, int region)
    {
        if (text.Length is < 3 or > LongestByline || text.Contains('\n') || (page.Regions[region].Inherited & NotTheArticle) != 0 || IsBiography(page, region))
            return null;
        if (text.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) text = text[3..].TrimStart();
        else if (text.StartsWith("written by ", StringComparison.OrdinalIgnoreCase)) text = text[11..].TrimStart();
        return text.ContainsAnyInRange('0', '9') || text.Length < 3 ? null : text.ToString();
    }

    /// <summary>In a box about the author, rather than one that is named so ("post-author-name") and has nothing but the name in it.</summary>
    private static bool IsBiography(Page page, int region)
    {
        for (; region > 0; region = page.Regions[region].Parent)
            if ((page.Regions[region].Role & Role.Biography) != 0 && page.Regions[region].EndBlock > page.Regions[region].FirstBlock + 1) return true;
        return false;
    }
}

using NewsIngest.Extraction.Headlines;
using NewsIngest.Extraction.Metadata;
using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Particulars;

/// <summary>The summary under the headline: as shown, or else as the page declares it to search engines; none when the text begins with it.</summary>
internal static class StandfirstFinder
{
    /// <summary>Blocks after the headline among which a standfirst is looked for.</summary>
    private const int BlocksBelow = 8;

    /// <summary>Characters that a summary has, from and to.</summary>
    private const int Shortest = 20;
    private const int Longest = 600;

    /// <summary>Characters at the start of a summary that are looked for in the text: systems cut summaries off at the end.</summary>
    private const int Compared = 50;

    public static string? Find(Page page, PageMetadata metadata, StructuredArticle structured, Headline headline, string text)
    {
        var standfirst = Shown(page, headline) ?? metadata.First("og:description", "description", "twitter:description") ?? structured.Description;
        if (standfirst is null || standfirst == headline.Text) return null;
        return text.AsSpan().Contains(standfirst.AsSpan(0, Math.Min(Compared, standfirst.Length)), StringComparison.OrdinalIgnoreCase) ? null : standfirst;
    }

    private static string? Shown(Page page, Headline headline)
    {
        if (headline.Block < 0) return null;
        for (var i = headline.Block + 1; i < Math.Min(page.Blocks.Length, headline.Block + 1 + BlocksBelow); i++)
        {
            var block = page.Blocks[i];
            if (block.Length is >= Shortest and <= Longest
                && (page.Regions[block.Region].Inherited & (Role.Standfirst | Role.Related | Role.Sidebar)) == Role.Standfirst)
                return page.TextOf(block).ToString();
        }

        return null;
    }
}

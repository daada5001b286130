using NewsIngest.Extraction.Pages;

namespace NewsIngest.Extraction.Headlines;

/// <summary>The name that a site's banner links to its first page: "Oxfordshire County Council" above a committee's minutes.</summary>
internal static class HomeLink
{
    /// <summary>Characters of a site's name: a shorter link is "Home".</summary>
    private const int Shortest = 6;
    private const int Longest = 60;

    /// <summary>The banner is over before so many blocks.</summary>
    private const int BlocksOfBanner = 25;

    /// <summary>The text of the first link above the headline that leads to the site's root; null where there is none.</summary>
    public static string? Find(Page page, Headline headline)
    {
        var last = Math.Min(headline.Block < 0 ? BlocksOfBanner : headline.Block, BlocksOfBanner);
        var end = last < page.Blocks.Length ? page.Blocks[last].Start : page.Text.Length;
        foreach (var mark in page.Marks)
        {
            if (mark.Kind != MarkKind.Link || mark.Start >= end || !LeadsToRoot(mark.Element.GetAttributeValue("href", ""))) continue;
            var name = page.TextOf(mark).Trim();
            if (name.Length is >= Shortest and <= Longest && !name.Contains('\n') && !name.StartsWith("home", StringComparison.OrdinalIgnoreCase)
                && !name.StartsWith("skip", StringComparison.OrdinalIgnoreCase))
            {
                return name.ToString();
            }
        }

        return null;
    }

    private static bool LeadsToRoot(string address) =>
        address is "/" or "./"
            || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.PathAndQuery == "/"
                && uri.Fragment.Length == 0);
}

using NewsIngest.Extraction;
using NewsIngest.Fetching.Addresses;

namespace NewsIngest.Sources;

/// <summary>What one poll of a source found.</summary>
/// <param name="Links">Wanted articles, each URL once, in the source's order.</param>
/// <param name="Problems">Plain sentences: what could not be read, and why fewer links came than were there.</param>
/// <param name="MinimumInterval">The site's own wish for the time between polls (RSS ttl, sy:updatePeriod); at most a day.</param>
public sealed record SourceListing(IReadOnlyList<ArticleLink> Links, IReadOnlyList<string> Problems, TimeSpan? MinimumInterval)
{
    /// <summary>Sitemaps that this one names, newest first, to be read in turn as sitemaps of the same source.</summary>
    public IReadOnlyList<Uri> NestedSitemaps { get; init; } = [];

    /// <summary>Every announced link in the source's order, with what the filters say of it.</summary>
    public IReadOnlyList<ListedLink> Listed { get; init; } = [];

    /// <summary>Articles announced that the filters turned away.</summary>
    public int Filtered => Listed.Count(entry => entry.Verdict is { IsWanted: false } verdict && verdict != FilterVerdict.Repeated);
}

/// <summary>A link as a source announces it.</summary>
public sealed record ListedLink(ArticleLink Link, FilterVerdict Verdict);

/// <summary>Whether an announced article is wanted, and what decided.</summary>
/// <param name="Filter">The field of sources.json that decided; null where no filter is set.</param>
/// <param name="Value">The phrase or pattern of that field that was met; null where none was.</param>
public readonly record struct FilterVerdict(bool IsWanted, string? Filter = null, string? Value = null)
{
    /// <summary>A second link to an article that the listing showed already.</summary>
    public static FilterVerdict Repeated { get; } = new(false, "repeated");

    /// <summary>An address that is never asked for.</summary>
    public static FilterVerdict TooLong { get; } = new(false, "url", $"longer than {UrlPolicy.MaxLength} characters");
}

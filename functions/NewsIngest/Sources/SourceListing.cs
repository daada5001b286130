using NewsIngest.Extraction;

namespace NewsIngest.Sources;

/// <summary>What one poll of a source found.</summary>
/// <param name="Links">Wanted articles, each URL once, in the source's order.</param>
/// <param name="Problems">Plain sentences: what could not be read, and why fewer links came than were there.</param>
/// <param name="MinimumInterval">The site's own wish for the time between polls (RSS ttl, sy:updatePeriod); at most a day.</param>
public sealed record SourceListing(IReadOnlyList<ArticleLink> Links, IReadOnlyList<string> Problems, TimeSpan? MinimumInterval)
{
    /// <summary>Sitemaps that this one names, newest first, to be read in turn as sitemaps of the same source.</summary>
    public IReadOnlyList<Uri> NestedSitemaps { get; init; } = [];

    /// <summary>Articles announced that the filters turned away.</summary>
    public int Filtered { get; init; }
}

namespace NewsIngest.Sources.Feeds;

/// <summary>What was read of a feed, a sitemap or a search result.</summary>
/// <param name="Problems">Plain sentences; the items are what could be read all the same.</param>
/// <param name="MinimumInterval">The publisher's wish for the time between two polls.</param>
internal sealed record FeedContent(IReadOnlyList<FeedItem> Items, IReadOnlyList<string> Problems, TimeSpan? MinimumInterval = null)
{
    public string? Title { get; init; }

    /// <summary>Further lists that this one names.</summary>
    public IReadOnlyList<FeedItem> Nested { get; init; } = [];

    public static FeedContent Unreadable(string problem) => new([], [problem]);
}

/// <summary>One announced article.</summary>
/// <param name="Title">Plain text.</param>
/// <param name="Summary">Plain text of description, summary or content, whichever came first.</param>
/// <param name="Published">The time of publication; of the last change where the feed gives no other.</param>
internal sealed record FeedItem(Uri Url, string? Title = null, string? Summary = null, DateTimeOffset? Published = null);

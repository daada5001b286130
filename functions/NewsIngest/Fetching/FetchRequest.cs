namespace NewsIngest.Fetching;

/// <summary>What is fetched, and what we know of it from the last visit.</summary>
public sealed record FetchRequest(Uri Url)
{
    /// <summary>The ETag header of the last visit, as it came.</summary>
    public string? ETag { get; init; }

    /// <summary>The Last-Modified header of the last visit, as it came.</summary>
    public string? LastModified { get; init; }

    /// <summary>Which content types are worth reading.</summary>
    public ExpectedContent Expected { get; init; } = ExpectedContent.PageOrListing;
}

/// <summary>What a caller can use.</summary>
public enum ExpectedContent
{
    /// <summary>HTML, feeds, sitemaps and JSON.</summary>
    PageOrListing,

    /// <summary>HTML and plain text only.</summary>
    Page,

    /// <summary>Whatever comes: robots.txt is sent under every type there is.</summary>
    Anything,
}

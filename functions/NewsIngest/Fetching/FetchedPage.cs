namespace NewsIngest.Fetching;

/// <summary>What one fetch brought back. Every end of a fetch is such a record; none is an exception.</summary>
public sealed record FetchedPage
{
    public required FetchOutcome Outcome { get; init; }

    public required Uri RequestedUrl { get; init; }

    /// <summary>The address that answered, after redirects; the last one tried when none answered.</summary>
    public required Uri FinalUrl { get; init; }

    /// <summary>The HTTP status, where a server answered.</summary>
    public int? Status { get; init; }

    /// <summary>
    /// The decompressed bytes: whole when the outcome is <see cref="FetchOutcome.Fetched"/>, what arrived when it is
    /// <see cref="FetchOutcome.Truncated"/>, otherwise empty.
    /// </summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    public string? ContentType { get; init; }

    /// <summary>Goes into the next <see cref="FetchRequest.ETag"/>.</summary>
    public string? ETag { get; init; }

    /// <summary>Goes into the next <see cref="FetchRequest.LastModified"/>.</summary>
    public string? LastModified { get; init; }

    /// <summary>How long the site says that this answer stays fresh (Cache-Control, Expires); at most a day.</summary>
    public TimeSpan? FreshFor { get; init; }

    /// <summary>Not before this time may the host be asked again; from Retry-After, at most <see cref="FetchingOptions.MaxRetryAfter"/> ahead.</summary>
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>One plain sentence: what was wrong. Null when nothing was.</summary>
    public string? Detail { get; init; }

    public required DateTimeOffset FetchedAt { get; init; }

    public TimeSpan Elapsed { get; init; }

    /// <summary>The addresses that redirected us, in order.</summary>
    public IReadOnlyList<Uri> Redirects { get; init; } = [];

    /// <summary>How many requests were sent for it, redirects and repeated attempts included, robots.txt not.</summary>
    public int Requests { get; init; }
}

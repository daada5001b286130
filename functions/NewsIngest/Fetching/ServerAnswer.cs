namespace NewsIngest.Fetching;

/// <summary>What a server answered, or why none did.</summary>
public abstract record ServerAnswer
{
    private protected ServerAnswer()
    {
    }

    public required FetchOutcome Outcome { get; init; }

    /// <summary>One plain sentence: what was wrong. Null when nothing was.</summary>
    public string? Detail { get; init; }

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
}

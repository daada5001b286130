namespace NewsIngest.Fetching.Responses;

/// <summary>What one request, without redirects, came to.</summary>
internal sealed record HttpAnswer(FetchOutcome Outcome, string? Detail = null)
{
    public int? Status { get; init; }

    public ReadOnlyMemory<byte> Body { get; init; }

    public string? ContentType { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public TimeSpan? FreshFor { get; init; }

    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>The Location header of a redirect; the outcome then means nothing yet.</summary>
    public string? Location { get; init; }

    public bool IsRedirect => Location is not null;
}

namespace NewsIngest.Fetching;

/// <summary>Says what a site's robots.txt lets us do.</summary>
public interface IRobotsGate
{
    /// <summary>Reads the robots.txt of the URL's host, unless a fresh enough one is at hand.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<RobotsDecision> CheckAsync(Uri url, CancellationToken cancellationToken);
}

/// <param name="Outcome"><see cref="FetchOutcome.Fetched"/> when the URL may be fetched; else what to record.</param>
/// <param name="CrawlDelay">Least time between two requests to the host; the configured one where the site asks for none or less.</param>
/// <param name="Reason">A sentence: which rule or failure decided. Null where nothing forbids the URL.</param>
/// <param name="RetryAt">When robots.txt is read again, where its absence decided.</param>
public sealed record RobotsDecision(FetchOutcome Outcome, TimeSpan CrawlDelay, string? Reason = null, DateTimeOffset? RetryAt = null)
{
    public bool Allowed => Outcome is FetchOutcome.Fetched;

    /// <summary>Sitemaps that robots.txt names.</summary>
    public IReadOnlyList<Uri> Sitemaps { get; init; } = [];
}

using System.Net.Http.Headers;

namespace NewsIngest.Fetching.Responses;

/// <summary>How long an answer need not be asked for again (RFC 9111, 4.2, for a private cache).</summary>
internal static class Freshness
{
    /// <summary>A site that promises more is looked at daily all the same: news comes unannounced.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <returns>Null when the headers say nothing, or say that it is stale at once.</returns>
    public static TimeSpan? Of(HttpResponseMessage response, DateTimeOffset now)
    {
        var cacheControl = response.Headers.CacheControl;
        if (cacheControl is { NoCache: true } or { NoStore: true }) return null;

        var lifetime = cacheControl?.MaxAge ?? Expiry(response.Content.Headers) - (response.Headers.Date ?? now);
        var left = lifetime - (response.Headers.Age ?? TimeSpan.Zero);
        return left > TimeSpan.Zero ? Shorter(left.Value, Longest) : null;
    }

    private static DateTimeOffset? Expiry(HttpContentHeaders headers) => headers.Expires;

    private static TimeSpan Shorter(TimeSpan left, TimeSpan right) => left < right ? left : right;
}

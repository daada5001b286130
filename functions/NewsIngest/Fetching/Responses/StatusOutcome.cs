using System.Net;

namespace NewsIngest.Fetching.Responses;

/// <summary>What a status without a page means.</summary>
internal static class StatusOutcome
{
    /// <param name="askedIfModified">The request carried an ETag or a date, so 304 is an answer to it.</param>
    /// <returns><see cref="FetchOutcome.Fetched"/> when the body is what was asked for.</returns>
    public static FetchOutcome Of(HttpStatusCode status, bool askedIfModified) => (int)status switch
    {
        200 or 203 => FetchOutcome.Fetched,
        202 or 204 or 205 => FetchOutcome.EmptyBody,
        304 when askedIfModified => FetchOutcome.NotModified,
        404 => FetchOutcome.NotFound,
        410 => FetchOutcome.Gone,
        408 => FetchOutcome.TimedOut,
        401 or 402 or 403 or 407 or 451 => FetchOutcome.Blocked,
        429 => FetchOutcome.RateLimited,
        >= 500 and < 600 => FetchOutcome.ServerError,
        _ => FetchOutcome.UnexpectedStatus,
    };

    /// <summary>Statuses whose Location is followed. 300 offers a choice, and 305 and 306 are dead.</summary>
    public static bool IsRedirect(HttpStatusCode status) => (int)status is 301 or 302 or 303 or 307 or 308;

    public static string Describe(HttpResponseMessage response)
    {
        var phrase = string.IsNullOrWhiteSpace(response.ReasonPhrase) ? "" : $" {response.ReasonPhrase}";
        return $"The server answered {(int)response.StatusCode}{phrase}.";
    }
}

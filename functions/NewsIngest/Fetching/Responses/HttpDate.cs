using System.Net.Http.Headers;

namespace NewsIngest.Fetching.Responses;

/// <summary>Dates in HTTP headers, in the three forms of RFC 9110, 5.6.7.</summary>
internal static class HttpDate
{
    public static DateTimeOffset? Parse(string? value) =>
        value is not null && RetryConditionHeaderValue.TryParse(value, out var parsed) ? parsed.Date : null;
}

using Microsoft.AspNetCore.Http;

namespace NewsIngest.LocalHost.Http;

/// <summary>Errors as <c>application/problem+json</c> (RFC 9457), without anything from inside the host.</summary>
internal static class Problems
{
    public static Task WriteAsync(HttpContext http, int status, string title, string? detail = null, string? invocationId = null)
    {
        if (http.Response.HasStarted)
        {
            http.Abort();
            return Task.CompletedTask;
        }

        http.Response.Clear();
        return Results.Problem(
            statusCode: status,
            title: title,
            detail: detail,
            extensions: invocationId is null ? null : new Dictionary<string, object?> { ["invocationId"] = invocationId })
            .ExecuteAsync(http);
    }
}

using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;

namespace NewsIngest.LocalHost.Http;

/// <summary>
/// The part of the real host's admin interface that runs a function by hand: <c>POST /admin/functions/{name}</c> with
/// <c>{"input": …}</c>, and <c>GET /admin/host/status</c>. Both need the master key.
/// </summary>
internal sealed class AdminEndpoints(LocalKeys keys, IManualInvocation functions)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/admin/functions/{name}", InvokeAsync);
        routes.MapGet("/admin/host/status", TellStatusAsync);
    }

    private Task TellStatusAsync(HttpContext http) =>
        IsAdmin(http) ? Results.Json(new { state = "Running" }).ExecuteAsync(http) : RefuseAsync(http);

    private async Task InvokeAsync(HttpContext http)
    {
        if (!IsAdmin(http))
        {
            await RefuseAsync(http);
            return;
        }

        var name = (string)http.Request.RouteValues["name"]!;
        switch (functions.TryStart(name, await ReadInputAsync(http)))
        {
            case ManualStart.Started:
                http.Response.StatusCode = StatusCodes.Status202Accepted;
                break;
            case ManualStart.IsHttp:
                await Problems.WriteAsync(http, StatusCodes.Status400BadRequest, "An HTTP function is run by its route");
                break;
            case ManualStart.Stopping:
                await Problems.WriteAsync(http, StatusCodes.Status503ServiceUnavailable, "The host is stopping");
                break;
            default:
                await Problems.WriteAsync(http, StatusCodes.Status404NotFound, "No such function");
                break;
        }
    }

    private static async Task<string?> ReadInputAsync(HttpContext http)
    {
        if (http.Request.ContentLength is null or 0) return null;
        try
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
            return body.RootElement.ValueKind == JsonValueKind.Object && body.RootElement.TryGetProperty("input", out var input)
                ? input.ValueKind == JsonValueKind.String ? input.GetString() : input.GetRawText()
                : null;
        }
        catch (JsonException mistake)
        {
            throw new BadHttpRequestException("The body must be JSON: {\"input\": \"…\"}.", mistake);
        }
    }

    private bool IsAdmin(HttpContext http) => Authorization.Allows(http.Request, AuthorizationLevel.Admin, keys);

    private static Task RefuseAsync(HttpContext http) =>
        Problems.WriteAsync(
            http, StatusCodes.Status401Unauthorized, "The master key is needed", $"Send it in the header {Authorization.Header}.");
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.Querying;

namespace NewsIngest.Functions.Http;

/// <summary>GET /api/v1/health: whether storage answers, how each source fares, what waits and what failed; 503 while storage does not answer.</summary>
public sealed class HttpHealth(HealthQuery health)
{
    [Function(nameof(HttpHealth))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/v1/health")] HttpRequest _,
        CancellationToken cancellationToken)
    {
        var report = await health.ReadAsync(cancellationToken);
        return new ContentResult
        {
            Content = QueryJson.Write(report),
            ContentType = "application/json; charset=utf-8",
            StatusCode = report.StorageAnswers ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable,
        };
    }
}

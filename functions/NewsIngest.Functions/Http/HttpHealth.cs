using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.Querying;

namespace NewsIngest.Functions.Http;

/// <summary>
/// Whether storage answers, how each source fares and what waits; 503 while storage does not answer. GET /api/v1/health needs no key and so shows
/// no text that came from outside; GET /api/v1/health/details tells errors and failed messages as well.
/// </summary>
public sealed class HttpHealth(HealthQuery health)
{
    [Function(nameof(HttpHealth))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/v1/health")] HttpRequest _,
        CancellationToken cancellationToken) =>
        Answer((await health.ReadAsync(cancellationToken)).ForAnybody());

    [Function("HttpHealthDetails")]
    public async Task<IActionResult> DetailsAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/v1/health/details")] HttpRequest _,
        CancellationToken cancellationToken) =>
        Answer(await health.ReadAsync(cancellationToken));

    private static ContentResult Answer(HealthReport report) => new()
    {
        Content = QueryJson.Write(report),
        ContentType = "application/json; charset=utf-8",
        StatusCode = report.StorageAnswers ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable,
    };
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.Operations;
using NewsIngest.Operations.Status;

namespace NewsIngest.Functions.Http;

/// <summary>
/// Whether storage answers, how each source fares and what waits; 503 while storage does not answer. GET /api/v1/health needs no key and so shows
/// no text that came from outside; GET /api/v1/health/details tells errors and failed messages as well.
/// </summary>
public sealed class HttpHealth(StatusQuery status)
{
    [Function(nameof(HttpHealth))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/v1/health")] HttpRequest _,
        CancellationToken cancellationToken) =>
        Answer((await status.ReadAsync(countArticles: false, cancellationToken)).ForAnybody());

    [Function("HttpHealthDetails")]
    public async Task<IActionResult> DetailsAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/v1/health/details")] HttpRequest _,
        CancellationToken cancellationToken) =>
        Answer(await status.ReadAsync(countArticles: false, cancellationToken));

    private static ContentResult Answer(StatusReport report) => new()
    {
        Content = OperationsJson.Write(report),
        ContentType = $"{HttpAnswer.Json}; charset=utf-8",
        StatusCode = report.StorageAnswers ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable,
    };
}

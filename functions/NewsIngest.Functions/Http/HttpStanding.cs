using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.Querying;
using NewsIngest.Querying.Formats;
using NewsIngest.Querying.Standings;

namespace NewsIngest.Functions.Http;

/// <summary>GET /api/v1/standing: each council's grade by aspect now, since when, and who says so.</summary>
public sealed class HttpStanding(StandingQueries queries, QueryReader reader)
{
    [Function(nameof(HttpStanding))]
    public Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/v1/standing")] HttpRequest request, CancellationToken cancellationToken) =>
        HttpAnswer.PageAsync(request, reader, CsvTables.Standing, question => queries.PageAsync(question, cancellationToken));
}

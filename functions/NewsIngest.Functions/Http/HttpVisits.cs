using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.Querying;
using NewsIngest.Querying.Formats;
using NewsIngest.Querying.Visits;

namespace NewsIngest.Functions.Http;

/// <summary>GET /api/v1/visits: the ledger of focused and monitoring visits, newest first.</summary>
public sealed class HttpVisits(VisitQueries queries, QueryReader reader)
{
    [Function(nameof(HttpVisits))]
    public Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/v1/visits")] HttpRequest request, CancellationToken cancellationToken) =>
        HttpAnswer.PageAsync(request, reader, CsvTables.Visits, question => queries.PageAsync(question, cancellationToken));
}

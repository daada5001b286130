using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.Querying;
using NewsIngest.Querying.Changes;
using NewsIngest.Querying.Formats;

namespace NewsIngest.Functions.Http;

/// <summary>GET /api/v1/changes: who moved up or down, newest first.</summary>
public sealed class HttpChanges(ChangeQueries queries, QueryReader reader)
{
    [Function(nameof(HttpChanges))]
    public Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/v1/changes")] HttpRequest request, CancellationToken cancellationToken) =>
        HttpAnswer.PageAsync(request, reader, CsvTables.Changes, question => queries.PageAsync(question, cancellationToken));
}

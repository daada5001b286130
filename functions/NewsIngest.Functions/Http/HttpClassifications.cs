using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.Querying;
using NewsIngest.Querying.Formats;

namespace NewsIngest.Functions.Http;

/// <summary>GET /api/v1/classifications: stored classifications, newest first.</summary>
public sealed class HttpClassifications(ClassificationQueries queries, QueryReader reader)
{
    [Function(nameof(HttpClassifications))]
    public Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/v1/classifications")] HttpRequest request, CancellationToken cancellationToken) =>
        HttpAnswer.PageAsync(request, reader, CsvTables.Classifications, question => queries.PageAsync(question, cancellationToken));
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.Querying;
using NewsIngest.Querying.Formats;
using NewsIngest.Querying.Records;

namespace NewsIngest.Functions.Http;

/// <summary>GET /api/v1/record: the news held against the official record, contradictions first.</summary>
public sealed class HttpRecord(RecordQueries queries, QueryReader reader)
{
    [Function(nameof(HttpRecord))]
    public Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/v1/record")] HttpRequest request, CancellationToken cancellationToken) =>
        HttpAnswer.PageAsync(request, reader, CsvTables.Record, question => queries.PageAsync(question, cancellationToken));
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.Querying;

namespace NewsIngest.Functions;

/// <summary>GET /api/classifications: stored classifications, newest first.</summary>
public sealed class HttpClassifications(ClassificationQueries queries, QueryReader reader)
{
    private const int DefaultCount = 50;
    private const int MostCount = 500;

    [Function(nameof(HttpClassifications))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "classifications")] HttpRequest request,
        CancellationToken cancellationToken)
    {
        try
        {
            var parameters = request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            var page = await queries.PageAsync(reader.Read(parameters, DefaultCount, MostCount), cancellationToken);
            return new ContentResult { Content = QueryJson.Write(page), ContentType = "application/json; charset=utf-8" };
        }
        catch (QueryException exception)
        {
            // RFC 9457: problem details.
            return new ObjectResult(new ProblemDetails { Status = StatusCodes.Status400BadRequest, Title = "The query is not usable.", Detail = exception.Message })
            {
                StatusCode = StatusCodes.Status400BadRequest,
                ContentTypes = { "application/problem+json" },
            };
        }
    }
}

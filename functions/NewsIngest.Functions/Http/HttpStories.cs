using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.Querying;
using NewsIngest.Querying.Formats;
using NewsIngest.Querying.Stories;

namespace NewsIngest.Functions.Http;

/// <summary>GET /api/v1/stories: articles of several sources about one event, the newest story first.</summary>
public sealed class HttpStories(StoryQueries queries, QueryReader reader)
{
    [Function(nameof(HttpStories))]
    public Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/v1/stories")] HttpRequest request, CancellationToken cancellationToken) =>
        HttpAnswer.PageAsync(request, reader, CsvTables.Stories, question => queries.PageAsync(question, cancellationToken));
}

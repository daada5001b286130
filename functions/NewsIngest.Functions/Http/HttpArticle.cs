using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.Querying;

namespace NewsIngest.Functions.Http;

/// <summary>
/// One article with its revisions, findings, evidence and rules: GET /api/v1/articles/{id}, or GET /api/v1/articles?url=… by any of its addresses.
/// </summary>
public sealed class HttpArticle(ArticleQueries queries)
{
    private const string Missing = "No such article is known. Articles that were never seen in a source's list have no row.";

    [Function(nameof(HttpArticle))]
    public Task<IActionResult> ByIdAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/v1/articles/{id}")] HttpRequest request, string id,
        CancellationToken cancellationToken) =>
        HttpAnswer.OneAsync(request, () => queries.FindAsync(id, cancellationToken), Missing);

    [Function("HttpArticleByUrl")]
    public Task<IActionResult> ByUrlAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/v1/articles")] HttpRequest request, CancellationToken cancellationToken) =>
        HttpAnswer.OneAsync(
            request,
            () => request.Query["url"].ToString() is { Length: > 0 } url
                ? queries.FindAsync(url, cancellationToken)
                : throw new QueryException("Say which article: 'url' is its web address, or ask for /api/v1/articles/ with its id."),
            Missing);
}

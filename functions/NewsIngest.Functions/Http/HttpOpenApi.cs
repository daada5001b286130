using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace NewsIngest.Functions.Http;

/// <summary>GET /api/v1/openapi.json: this API, described in OpenAPI 3.1.</summary>
public sealed class HttpOpenApi
{
    private static readonly Lazy<string> Document = new(() => OpenApi.Build().ToJsonString());

    [Function(nameof(HttpOpenApi))]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/openapi.json")] HttpRequest request) =>
        HttpAnswer.Text(request, Document.Value, HttpAnswer.Json);
}

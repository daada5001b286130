using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace NewsIngest.IntegrationTests.LocalHost.Http;

public sealed record Greeting(string Name);

public sealed class HttpFunctions
{
    [Function("GetOpen")]
    public IActionResult GetOpen(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "open/{id:int}/{name?}")] HttpRequest request, int id, string? name) =>
        new OkObjectResult(new { Id = id, Name = name, Query = request.Query["q"].ToString() });

    [Function("PostGreeting")]
    public async Task<IResult> PostGreeting(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request, [FromBody] Greeting greeting)
    {
        await Task.Yield();
        return Results.Text($"Hello, {greeting.Name}, at {request.Path}");
    }

    [Function("GetText")]
    public string GetText([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "text")] HttpRequest request) =>
        $"{request.Method} text";

    [Function("GetData")]
    public string GetData([HttpTrigger(AuthorizationLevel.Function, "get", Route = "data")] HttpRequest request) =>
        $"{request.Method} data";

    [Function("GetSecret")]
    public string GetSecret([HttpTrigger(AuthorizationLevel.Admin, "get", Route = "secret")] HttpRequest request) =>
        $"{request.Method} secret";

    [Function("GetBroken")]
    public ValueTask<IActionResult> GetBroken([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "broken")] HttpRequest request) =>
        throw new InvalidOperationException("a detail from inside");

    [Function("PutBody")]
    public async Task<IActionResult> PutBody([HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "body")] HttpRequest request)
    {
        await request.Body.CopyToAsync(Stream.Null);
        return new NoContentResult();
    }
}

public sealed class SlowHttpFunction(IServiceProvider services)
{
    [Function("GetSlow")]
    public async Task<string> GetSlow(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "slow")] HttpRequest request, CancellationToken cancellation)
    {
        services.Tell("slow");
        await services.Gate(cancellation);
        return $"{request.Method} slow";
    }
}

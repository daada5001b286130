using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.Operations.Redriving;

namespace NewsIngest.Functions.Http;

/// <summary>POST /api/v1/failures/{id}/redrive: sends a failed message again. It needs the function key, so that no other site's page can ask for it.</summary>
public sealed class HttpRedrive(Redriver redriver)
{
    [Function(nameof(HttpRedrive))]
    public Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/v1/failures/{id}/redrive")] HttpRequest request, string id,
        CancellationToken cancellationToken) =>
        HttpAnswer.TryAsync(async () =>
        {
            if (await redriver.FindAsync(id, cancellationToken) is not { } failure)
                return HttpAnswer.Problem(StatusCodes.Status404NotFound, "Not found", "No such failure is recorded. It may have been older than what is kept.");
            await redriver.RedriveAsync(failure, cancellationToken);
            request.HttpContext.Response.Headers.CacheControl = "no-store";
            return new StatusCodeResult(StatusCodes.Status204NoContent);
        });
}

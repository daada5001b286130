using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.LocalHost.Functions;

namespace NewsIngest.LocalHost.Http;

/// <summary>Answers the requests of one HTTP function.</summary>
internal sealed class HttpFunctionEndpoint(
    FunctionDescriptor function, FunctionInvoker invoker, LocalKeys keys, RunningTasks running, CancellationToken deadline)
{
    private readonly HttpFunctionTrigger _trigger = (HttpFunctionTrigger)function.Trigger;

    public void Map(IEndpointRouteBuilder routes, string prefix)
    {
        var pattern = PathOf(_trigger, prefix);
        if (_trigger.Methods.Count == 0) routes.Map(pattern, HandleAsync);
        else routes.MapMethods(pattern, _trigger.Methods, HandleAsync);
    }

    /// <summary>The route with its prefix, and a slash before.</summary>
    public static string PathOf(HttpFunctionTrigger trigger, string prefix) =>
        prefix.Length == 0 ? $"/{trigger.Route.RawText}" : $"/{prefix}/{trigger.Route.RawText}";

    private async Task HandleAsync(HttpContext http)
    {
        if (!Authorization.Allows(http.Request, _trigger.Level, keys))
        {
            var key = _trigger.Level == AuthorizationLevel.Function ? "function" : "master";
            await Problems.WriteAsync(
                http,
                StatusCodes.Status401Unauthorized,
                "A key is needed",
                $"Send the {key} key in the header {Authorization.Header} or as ?{Authorization.QueryParameter}=.");
            return;
        }

        await running.RunAsync(() => InvokeAsync(http));
    }

    private async Task InvokeAsync(HttpContext http)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, deadline);
        var result = await invoker.InvokeAsync(function, new HttpInput(http), value => WriteAsync(http, value), cancellation: ended.Token);
        if (result.Error is not null && !http.RequestAborted.IsCancellationRequested) await WriteErrorAsync(http, result);
    }

    private static Task WriteAsync(HttpContext http, object? value) => value switch
    {
        IActionResult action => action.ExecuteResultAsync(new(http, http.GetRouteData(), new ActionDescriptor())),
        IResult result => result.ExecuteAsync(http),
        string text => Results.Text(text).ExecuteAsync(http),
        _ => Task.CompletedTask,
    };

    private static Task WriteErrorAsync(HttpContext http, InvocationResult result) => result.Error switch
    {
        FunctionBindingException mistake =>
            Problems.WriteAsync(http, StatusCodes.Status400BadRequest, "The request is not understood", mistake.Message),
        BadHttpRequestException refused =>
            Problems.WriteAsync(http, refused.StatusCode, "The request is refused", refused.Message),
        OperationCanceledException =>
            Problems.WriteAsync(http, StatusCodes.Status503ServiceUnavailable, "The host is stopping"),
        _ => Problems.WriteAsync(
            http, StatusCodes.Status500InternalServerError, "The function failed", "The host's log tells why.", result.InvocationId),
    };
}

using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NewsIngest.IntegrationTests.Operations;

/// <summary>One post as it came in.</summary>
internal sealed record ReceivedPost(string Body, string? Signature, string? Alert, string? ContentType);

/// <summary>Somebody's webhook on this machine: answers with the statuses that a test gives it, one after the other, then with 200.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<int> _statuses;
    private readonly ConcurrentQueue<ReceivedPost> _posts = [];
    private readonly WebApplication _app;

    private WebhookReceiver(WebApplication app, int[] statuses) => (_app, _statuses) = (app, new ConcurrentQueue<int>(statuses));

    public IReadOnlyList<ReceivedPost> Posts => [.. _posts];

    public string Url => $"{_app.Urls.Single()}/hook";

    public static async Task<WebhookReceiver> StartAsync(CancellationToken cancellationToken, params int[] statuses)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var receiver = new WebhookReceiver(app, statuses);
        app.MapPost("/hook", receiver.AnswerAsync);
        await app.StartAsync(cancellationToken);
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        _posts.Enqueue(new ReceivedPost(
            body, context.Request.Headers["X-NewsIngest-Signature"], context.Request.Headers["X-NewsIngest-Alert"], context.Request.ContentType));
        context.Response.StatusCode = _statuses.TryDequeue(out var status) ? status : StatusCodes.Status200OK;
    }
}

using Microsoft.Azure.Functions.Worker;
using NewsIngest.Pipeline;
using NewsIngest.Storage;

namespace NewsIngest.Functions;

/// <summary>Fetches one article page.</summary>
public sealed class QueueFetchPage(MessageHandler handler)
{
    [Function(nameof(QueueFetchPage))]
    public Task RunAsync([QueueTrigger(QueueNames.FetchPage)] string message, CancellationToken cancellationToken) =>
        handler.FetchPageAsync(message, cancellationToken);
}

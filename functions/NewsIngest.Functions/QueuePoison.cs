using Microsoft.Azure.Functions.Worker;
using NewsIngest.Pipeline;
using NewsIngest.Storage;

namespace NewsIngest.Functions;

/// <summary>Records each message that the host gave up on as a failure that people can see.</summary>
public sealed class QueuePoison(MessageHandler handler)
{
    [Function("QueuePoisonFetchPage")]
    public Task FetchPageAsync([QueueTrigger(QueueNames.FetchPagePoison)] string message, CancellationToken cancellationToken) =>
        handler.PoisonAsync(QueueNames.FetchPage, message, cancellationToken);

    [Function("QueuePoisonClassifyArticle")]
    public Task ClassifyArticleAsync([QueueTrigger(QueueNames.ClassifyArticlePoison)] string message, CancellationToken cancellationToken) =>
        handler.PoisonAsync(QueueNames.ClassifyArticle, message, cancellationToken);

    [Function("QueuePoisonAlerts")]
    public Task AlertsAsync([QueueTrigger(QueueNames.AlertsPoison)] string message, CancellationToken cancellationToken) =>
        handler.PoisonAsync(QueueNames.Alerts, message, cancellationToken);
}

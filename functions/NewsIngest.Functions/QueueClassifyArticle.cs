using Microsoft.Azure.Functions.Worker;
using NewsIngest.Pipeline;
using NewsIngest.Storage;

namespace NewsIngest.Functions;

/// <summary>Extracts, classifies and stores one fetched article.</summary>
public sealed class QueueClassifyArticle(MessageHandler handler)
{
    [Function(nameof(QueueClassifyArticle))]
    public Task RunAsync([QueueTrigger(QueueNames.ClassifyArticle)] string message, CancellationToken cancellationToken) =>
        handler.ClassifyArticleAsync(message, cancellationToken);
}

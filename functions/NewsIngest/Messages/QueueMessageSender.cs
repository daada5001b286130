using NewsIngest.Storage;

namespace NewsIngest.Messages;

/// <summary>The pipeline's queues in Azure Queue storage.</summary>
internal sealed class QueueMessageSender(StorageLayout layout, TimeProvider time) : IMessageSender
{
    /// <summary>Azure Queue storage hides a message for at most seven days.</summary>
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(7);

    /// <summary>A message lives until it is handled: work must not expire while storage or a source is down.</summary>
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    public Task SendAsync(FetchPageMessage message, TimeSpan delay, CancellationToken cancellationToken) =>
        PutOffAsync(QueueNames.FetchPage, MessageFormat.Write(message, time.GetUtcNow() + delay), delay, cancellationToken);

    public Task SendAsync(ClassifyArticleMessage message, CancellationToken cancellationToken) =>
        PutOffAsync(QueueNames.ClassifyArticle, MessageFormat.Write(message, time.GetUtcNow()), TimeSpan.Zero, cancellationToken);

    public async Task PutOffAsync(string queue, string message, TimeSpan delay, CancellationToken cancellationToken)
    {
        var client = await layout.QueueAsync(queue, cancellationToken);
        var hidden = delay <= TimeSpan.Zero ? TimeSpan.Zero : delay < LongestDelay ? delay : LongestDelay;
        await client.SendMessageAsync(message, hidden, Forever, cancellationToken);
    }
}

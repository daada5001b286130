using System.Text;
using NewsIngest.Storage;

namespace NewsIngest.Messages;

/// <summary>The pipeline's queues in Azure Queue storage.</summary>
internal sealed class QueueMessageSender(StorageLayout layout, TimeProvider time) : IMessageSender
{
    /// <summary>Azure Queue storage hides a message for at most seven days.</summary>
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(7);

    /// <summary>Bytes of a text that fills the 64 KiB of a message.</summary>
    private const int LongestInBase64 = 48 * 1024;

    /// <summary>A message lives until it is handled: work must not expire while storage or a source is down.</summary>
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    public Task SendAsync(FetchPageMessage message, TimeSpan delay, CancellationToken cancellationToken) =>
        PutOffAsync(QueueNames.FetchPage, MessageFormat.Write(message, time.GetUtcNow() + delay), delay, cancellationToken);

    public Task SendAsync(ClassifyArticleMessage message, CancellationToken cancellationToken) =>
        PutOffAsync(QueueNames.ClassifyArticle, MessageFormat.Write(message, time.GetUtcNow()), TimeSpan.Zero, cancellationToken);

    public async Task PutOffAsync(string queue, string message, TimeSpan delay, CancellationToken cancellationToken)
    {
        // Only what somebody put there as plain text is longer: it goes back as it came.
        var client = Encoding.UTF8.GetByteCount(message) <= LongestInBase64
            ? await layout.QueueAsync(queue, cancellationToken)
            : await layout.RawQueueAsync(queue, cancellationToken);
        var hidden = delay <= TimeSpan.Zero ? TimeSpan.Zero : delay < LongestDelay ? delay : LongestDelay;
        await client.SendMessageAsync(message, hidden, Forever, cancellationToken);
    }
}

using NewsIngest.Storage;

namespace NewsIngest.Messages;

/// <summary>Hands work to a later stage. Delivery is at least once, in any order.</summary>
public interface IMessageSender
{
    /// <param name="delay">How long nobody may see the message; at most seven days (Azure Queue storage's limit).</param>
    Task SendAsync(FetchPageMessage message, TimeSpan delay, CancellationToken cancellationToken);

    Task SendAsync(ClassifyArticleMessage message, CancellationToken cancellationToken);

    /// <summary>Puts a message that cannot be handled now back, as it is.</summary>
    /// <param name="queue">One of <see cref="QueueNames"/>.</param>
    Task PutOffAsync(string queue, string message, TimeSpan delay, CancellationToken cancellationToken);
}

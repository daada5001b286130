using NewsIngest.Messages;
using NewsIngest.Storage;

namespace NewsIngest.Alerts;

/// <summary>The queues of alerts. They are storage's own also where the pipeline runs in one process: the function app delivers.</summary>
public sealed class AlertSender(StorageLayout layout)
{
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    /// <summary>Hands an alert to the function that posts it.</summary>
    /// <param name="delay">How long nobody may see the message; at most seven days (Azure Queue storage's limit).</param>
    internal async Task SendAsync(DeliverAlertMessage message, TimeSpan delay, CancellationToken cancellationToken)
    {
        var queue = await layout.QueueAsync(QueueNames.Alerts, cancellationToken);
        await queue.SendMessageAsync(MessageFormat.Write(message), delay, Forever, cancellationToken);
    }

    /// <summary>Puts an alert's JSON where programs of others take it.</summary>
    /// <param name="lifetime">After which Azure Queue storage drops it.</param>
    internal async Task PublishAsync(string payload, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var queue = await layout.QueueAsync(QueueNames.JudgementChanges, cancellationToken);
        await queue.SendMessageAsync(payload, TimeSpan.Zero, lifetime, cancellationToken);
    }
}

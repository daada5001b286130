using Azure.Storage.Queues.Models;
using NewsIngest.Messages;
using NewsIngest.Storage;

namespace NewsIngest.Operations.Redriving;

/// <summary>A message that was sent again, or would be.</summary>
/// <param name="FailureId">The failure that it came from; null for one that lay in a poison queue.</param>
public sealed record RedrivenMessage(string Queue, string? FailureId, string Message);

/// <summary>
/// Sends failed messages again. Each is sent before its record is marked or its copy in the poison queue is deleted, so that one cut off between
/// is sent twice rather than never: every stage takes a message twice without harm.
/// </summary>
public sealed class Redriver(FailureStore failures, IMessageSender sender, StorageLayout layout, TimeProvider time)
{
    /// <summary>Messages of one request to a queue: Azure's limit.</summary>
    private const int Batch = 32;

    /// <summary>How long a message of a poison queue is ours alone.</summary>
    private static readonly TimeSpan Held = TimeSpan.FromMinutes(5);

    /// <summary>The failure with this id, in whichever queue; null when there is none.</summary>
    public async Task<Failure?> FindAsync(string id, CancellationToken cancellationToken)
    {
        foreach (var queue in QueueNames.Work)
            if (await failures.FindAsync(queue, id, cancellationToken) is { } failure) return failure;
        return null;
    }

    public async Task<RedrivenMessage> RedriveAsync(Failure failure, CancellationToken cancellationToken)
    {
        await sender.PutOffAsync(failure.Queue, failure.Message, TimeSpan.Zero, cancellationToken);
        await failures.MarkRedrivenAsync(failure, time.GetUtcNow(), cancellationToken);
        return new RedrivenMessage(failure.Queue, failure.Id, failure.Message);
    }

    /// <summary>What lies in a poison queue, at most 32 messages; nothing is changed.</summary>
    /// <param name="poison">One of <see cref="QueueNames.Poison"/>.</param>
    public async Task<IReadOnlyList<RedrivenMessage>> PeekAsync(string poison, CancellationToken cancellationToken)
    {
        var queue = await layout.RawQueueAsync(poison, cancellationToken);
        var peeked = await queue.PeekMessagesAsync(Batch, cancellationToken);
        return [.. peeked.Value.Select(message => new RedrivenMessage(WorkQueueOf(poison), null, MessageText.Decode(message.Body.ToString())))];
    }

    /// <summary>Empties a poison queue into the queue that it belongs to.</summary>
    /// <param name="poison">One of <see cref="QueueNames.Poison"/>.</param>
    public async IAsyncEnumerable<RedrivenMessage> DrainAsync(
        string poison, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var queue = await layout.RawQueueAsync(poison, cancellationToken);
        while (await queue.ReceiveMessagesAsync(Batch, Held, cancellationToken) is { Value: { Length: > 0 } received })
        {
            foreach (var (message, rest) in received.Select((message, index) => (message, received[index..])))
            {
                var text = MessageText.Decode(message.Body.ToString());
                try
                {
                    await sender.PutOffAsync(WorkQueueOf(poison), text, TimeSpan.Zero, cancellationToken);
                    await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellationToken);
                }
                catch
                {
                    await ReleaseAsync(queue, rest);
                    throw;
                }

                yield return new RedrivenMessage(WorkQueueOf(poison), null, text);
            }
        }
    }

    private static string WorkQueueOf(string poison) => QueueNames.Work[QueueNames.Poison.ToList().IndexOf(poison)];

    /// <summary>
    /// Gives messages back that were not sent: whoever tries again need not wait. Where storage refuses that too, their time brings them back.
    /// </summary>
    private static async Task ReleaseAsync(Azure.Storage.Queues.QueueClient queue, IEnumerable<QueueMessage> messages)
    {
        foreach (var message in messages)
        {
            try
            {
                await queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, (string?)null, TimeSpan.Zero, CancellationToken.None);
            }
            catch (Azure.RequestFailedException)
            {
                // Deleted after all, or storage does not answer.
            }
        }
    }
}

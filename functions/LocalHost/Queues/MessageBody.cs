using System.Buffers;
using System.Buffers.Text;
using System.Text;
using Azure.Storage.Queues.Models;

namespace NewsIngest.LocalHost.Queues;

/// <summary>Message bodies as they lie in the queue, and as functions see them.</summary>
internal static class MessageBody
{
    /// <param name="raw">As received: its body is the text in the queue.</param>
    /// <returns>The same message with its body decoded; null when it is not what the encoding asks for.</returns>
    public static QueueMessage? Decode(QueueMessage raw, bool base64)
    {
        if (!base64) return raw;
        var text = raw.Body.ToArray();
        return Base64.DecodeFromUtf8InPlace(text, out var length) == OperationStatus.Done
            ? QueuesModelFactory.QueueMessage(
                raw.MessageId,
                raw.PopReceipt,
                BinaryData.FromBytes(text.AsMemory(0, length)),
                raw.DequeueCount,
                raw.NextVisibleOn,
                raw.InsertedOn,
                raw.ExpiresOn)
            : null;
    }

    /// <summary>A message that never lay in a queue: for a run that someone asks for.</summary>
    public static QueueMessage Make(string body, DateTimeOffset now) => QueuesModelFactory.QueueMessage(
        Guid.NewGuid().ToString(), "", BinaryData.FromBytes(Encoding.UTF8.GetBytes(body)), dequeueCount: 1, now, now, now);
}

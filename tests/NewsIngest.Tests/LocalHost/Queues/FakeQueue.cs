using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace NewsIngest.Tests.LocalHost.Queues;

/// <summary>A storage queue in memory, with the calls that the host makes. Each renewal changes a message's receipt.</summary>
internal sealed class FakeQueue(string name) : QueueClient
{
    private readonly Queue<QueueMessage[]> _batches = new();
    private readonly ConcurrentDictionary<string, int> _receipts = new();

    public override string Name => name;

    /// <summary>What was asked of the queue, in order, such as <c>delete a</c>.</summary>
    public ConcurrentQueue<string> Calls { get; } = new();

    public bool IsThere { get; set; } = true;

    /// <summary>Thrown by every call.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Released when a look may be answered; null answers at once.</summary>
    public SemaphoreSlim? Looks { get; set; }

    public static QueueMessage Message(string id, string body = "eA==", long dequeueCount = 1) =>
        QueuesModelFactory.QueueMessage(id, "0", new BinaryData(body), dequeueCount);

    public static RequestFailedException Fault(int status, QueueErrorCode code) => new(status, code.ToString(), code.ToString(), null);

    /// <summary>The answer to one look.</summary>
    public void Hold(params QueueMessage[] batch)
    {
        lock (_batches) _batches.Enqueue(batch);
    }

    public override Task<Response> CreateIfNotExistsAsync(
        IDictionary<string, string>? metadata = null, CancellationToken cancellationToken = default)
    {
        Note("create");
        IsThere = true;
        return Task.FromResult<Response>(null!);
    }

    public override async Task<Response<QueueMessage[]>> ReceiveMessagesAsync(
        int? maxMessages = null, TimeSpan? visibilityTimeout = null, CancellationToken cancellationToken = default)
    {
        Note($"look for {maxMessages}");
        if (Looks is not null) await Looks.WaitAsync(CancellationToken.None);
        lock (_batches) return Answer(_batches.TryDequeue(out var batch) ? batch : []);
    }

    public override Task<Response<UpdateReceipt>> UpdateMessageAsync(
        string messageId,
        string popReceipt,
        string? messageText = null,
        TimeSpan visibilityTimeout = default,
        CancellationToken cancellationToken = default)
    {
        Note($"update {messageId} {visibilityTimeout}");
        Check(messageId, popReceipt);
        var receipt = _receipts.AddOrUpdate(messageId, 1, (_, last) => last + 1);
        return Task.FromResult(Answer(QueuesModelFactory.UpdateReceipt($"{receipt}", default)));
    }

    public override Task<Response> DeleteMessageAsync(string messageId, string popReceipt, CancellationToken cancellationToken = default)
    {
        Note($"delete {messageId}");
        Check(messageId, popReceipt);
        return Task.FromResult<Response>(null!);
    }

    public override Task<Response<SendReceipt>> SendMessageAsync(
        string messageText, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default)
    {
        Note($"send {messageText} for {timeToLive?.TotalSeconds}");
        return Task.FromResult(Answer<SendReceipt>(null!));
    }

    private static Response<T> Answer<T>(T value) => Response.FromValue(value, null!);

    private void Note(string call)
    {
        Calls.Enqueue(call);
        if (Failure is not null) throw Failure;
        if (!IsThere && call != "create") throw Fault(404, QueueErrorCode.QueueNotFound);
    }

    private void Check(string messageId, string popReceipt)
    {
        if (popReceipt != $"{_receipts.GetValueOrDefault(messageId)}") throw Fault(400, QueueErrorCode.PopReceiptMismatch);
    }
}

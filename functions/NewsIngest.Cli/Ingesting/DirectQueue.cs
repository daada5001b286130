using NewsIngest.Messages;

namespace NewsIngest.Cli.Ingesting;

/// <summary>
/// The pipeline's queue inside one process: work is handed straight on, each message when its delay has passed. What is put off beyond
/// <see cref="Patience"/> is left to the sweep or the next round, which find it in the tables.
/// </summary>
internal sealed class DirectQueue(TimeProvider time) : IMessageSender
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Lock _lock = new();
    private readonly PriorityQueue<object, DateTimeOffset> _waiting = new();

    /// <summary>Messages that were left to a later round.</summary>
    public int LeftForLater { get; private set; }

    public Task SendAsync(FetchPageMessage message, TimeSpan delay, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            // A first fetch waits for its host's slot however long the queue is; only a retry is put off.
            if (message.Attempt > 0 && delay > Patience) LeftForLater++;
            else _waiting.Enqueue(message, time.GetUtcNow() + delay);
        }

        return Task.CompletedTask;
    }

    public Task SendAsync(ClassifyArticleMessage message, CancellationToken cancellationToken)
    {
        lock (_lock) _waiting.Enqueue(message, time.GetUtcNow());
        return Task.CompletedTask;
    }

    public Task PutOffAsync(string queue, string message, TimeSpan delay, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Within one process every message is of this program's own version.");

    public int Count
    {
        get { lock (_lock) return _waiting.Count; }
    }

    /// <returns>The next message and how long it still has to wait; null when none is left.</returns>
    public (object Message, TimeSpan Wait)? Next()
    {
        lock (_lock)
        {
            if (!_waiting.TryDequeue(out var message, out var due)) return null;
            var wait = due - time.GetUtcNow();
            return (message, wait > TimeSpan.Zero ? wait : TimeSpan.Zero);
        }
    }
}

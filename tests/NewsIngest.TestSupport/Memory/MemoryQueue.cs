using System.Globalization;

namespace NewsIngest.TestSupport.Memory;

/// <summary>One queue: messages by the time at which they can be seen.</summary>
internal sealed class MemoryQueue(TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, MemoryMessage> _messages = new(StringComparer.Ordinal);
    private readonly PriorityQueue<MemoryMessage, DateTimeOffset> _order = new();
    private long _receipts;

    public int Count
    {
        get { lock (_lock) return _messages.Count; }
    }

    public MemoryMessage Add(Payload text, TimeSpan hidden)
    {
        var now = time.GetUtcNow();
        lock (_lock) return Keep(new MemoryMessage(Guid.NewGuid().ToString(), text, now, now + hidden, NewReceipt(), Taken: 0));
    }

    public IReadOnlyList<MemoryMessage> Take(int most, TimeSpan hidden)
    {
        List<MemoryMessage> taken = [];
        var now = time.GetUtcNow();
        lock (_lock)
        {
            while (taken.Count < most && _order.TryPeek(out var message, out var visible) && visible <= now)
            {
                _order.Dequeue();
                // What was hidden anew, or deleted, stands there still by an older receipt.
                if (_messages.GetValueOrDefault(message.Id)?.Receipt != message.Receipt) continue;
                taken.Add(Keep(message with { VisibleAt = now + hidden, Receipt = NewReceipt(), Taken = message.Taken + 1 }));
            }
        }

        return taken;
    }

    public MemoryMessage? TryHide(string id, string receipt, TimeSpan hidden)
    {
        lock (_lock)
        {
            return _messages.TryGetValue(id, out var message) && message.Receipt == receipt
                ? Keep(message with { VisibleAt = time.GetUtcNow() + hidden, Receipt = NewReceipt() })
                : null;
        }
    }

    public bool TryDelete(string id, string receipt)
    {
        lock (_lock) return _messages.TryGetValue(id, out var message) && message.Receipt == receipt && _messages.Remove(id);
    }

    private MemoryMessage Keep(MemoryMessage message)
    {
        _messages[message.Id] = message;
        _order.Enqueue(message, message.VisibleAt);
        return message;
    }

    private string NewReceipt() => (++_receipts).ToString(CultureInfo.InvariantCulture);
}

/// <param name="Taken">How often it was taken.</param>
internal sealed record MemoryMessage(string Id, Payload Text, DateTimeOffset AddedAt, DateTimeOffset VisibleAt, string Receipt, int Taken);

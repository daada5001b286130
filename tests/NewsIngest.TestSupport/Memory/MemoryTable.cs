namespace NewsIngest.TestSupport.Memory;

/// <summary>One table: rows in the order of their keys, partition by partition.</summary>
internal sealed class MemoryTable
{
    private readonly SortedDictionary<string, SortedSet<MemoryRow>> _partitions = new(StringComparer.Ordinal);

    /// <summary>Held by whoever reads or writes.</summary>
    public Lock Lock { get; } = new();

    public int Count { get; private set; }

    public MemoryRow? Find(string partition, string row) =>
        _partitions.TryGetValue(partition, out var rows) && rows.TryGetValue(new MemoryRow(row), out var found) ? found : null;

    public void Set(string partition, MemoryRow row)
    {
        if (!_partitions.TryGetValue(partition, out var rows)) _partitions[partition] = rows = [];
        if (rows.Remove(row)) Count--;
        rows.Add(row);
        Count++;
    }

    public void Remove(string partition, string row)
    {
        if (!_partitions.TryGetValue(partition, out var rows) || !rows.Remove(new MemoryRow(row))) return;
        Count--;
        if (rows.Count == 0) _partitions.Remove(partition);
    }

    /// <param name="fromRow">Of the first partition: where the page before ended.</param>
    public IEnumerable<(string Partition, MemoryRow Row)> Rows(TableFilter filter, string? fromPartition, string? fromRow)
    {
        var partitions = filter.Partition is { } only ? _partitions.ContainsKey(only) ? [only] : [] : _partitions.Keys.Where(filter.HoldsForPartition);
        foreach (var partition in partitions.Where(partition => string.CompareOrdinal(partition, fromPartition ?? "") >= 0))
        {
            var rows = partition == fromPartition && fromRow is not null ? Behind(_partitions[partition], fromRow) : _partitions[partition];
            foreach (var row in rows)
                if (filter.HoldsForRow(row.Key)) yield return (partition, row);
        }
    }

    private static SortedSet<MemoryRow> Behind(SortedSet<MemoryRow> rows, string from)
    {
        var start = new MemoryRow(from);
        return rows.Max is { } last && last.CompareTo(start) >= 0 ? rows.GetViewBetween(start, last) : [];
    }
}

/// <param name="Entity">Its JSON, as it was written.</param>
internal sealed record MemoryRow(string Key, long ETag = 0, Payload Entity = default) : IComparable<MemoryRow>
{
    public int CompareTo(MemoryRow? other) => string.CompareOrdinal(Key, other?.Key);
}

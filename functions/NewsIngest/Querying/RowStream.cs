using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using NewsIngest.Storage;

namespace NewsIngest.Querying;

/// <summary>One partition of a table, or the part of it that a filter leaves.</summary>
internal sealed record RowRange(string Table, string Partition);

/// <summary>Reads rows in the order of their keys, which is newest first.</summary>
internal static class RowStream
{
    /// <summary>Partitions opened at once when several are merged.</summary>
    private const int Parallel = 12;

    /// <summary>One range after the other.</summary>
    public static async IAsyncEnumerable<TableEntity> ReadAsync(
        this StorageLayout layout, IEnumerable<RowRange> ranges, string? filter, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var range in ranges)
        {
            var table = await layout.TableAsync(range.Table, cancellationToken);
            var rows = table.QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter($"PartitionKey eq {range.Partition}") + filter, pageSize, cancellationToken: cancellationToken);
            await foreach (var row in rows) yield return row;
        }
    }

    /// <summary>Several ranges as one, in the order of their row keys: their first pages are asked for in parallel, the next ones as they are needed.</summary>
    public static async IAsyncEnumerable<TableEntity> MergeAsync(
        this StorageLayout layout, IReadOnlyList<RowRange> ranges, string? filter, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var readers = ranges.Select(range => layout.ReadAsync([range], filter, pageSize, cancellationToken).GetAsyncEnumerator(cancellationToken)).ToList();
        try
        {
            var heads = new PriorityQueue<IAsyncEnumerator<TableEntity>, string>(StringComparer.Ordinal);
            foreach (var batch in readers.Chunk(Parallel))
            {
                var opened = await Task.WhenAll(batch.Select(reader => reader.MoveNextAsync().AsTask()));
                foreach (var (reader, any) in batch.Zip(opened))
                    if (any)
                        heads.Enqueue(reader, reader.Current.RowKey);
            }

            while (heads.TryDequeue(out var reader, out _))
            {
                yield return reader.Current;
                if (await reader.MoveNextAsync()) heads.Enqueue(reader, reader.Current.RowKey);
            }
        }
        finally
        {
            foreach (var reader in readers) await reader.DisposeAsync();
        }
    }
}

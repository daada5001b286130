using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace NewsIngest.Storage;

/// <summary>The tables that serve queries: ClassificationsByCouncil, ByJudgement and ByMonth.</summary>
public sealed class ClassificationStore(StorageLayout layout)
{
    /// <summary>As many of the longest rows keep within the 4 MiB of a transaction.</summary>
    private const int RowsOfATransaction = 50;

    /// <summary>
    /// Makes the article's rows exactly these: the new ones are written before the old ones go, so that a reader, or a crash between,
    /// sees one too many rather than none.
    /// </summary>
    /// <param name="before">The keys that the article's row says were written last time.</param>
    /// <returns>The keys that stand now: to be kept on the article's row.</returns>
    public async Task<IReadOnlyList<RowKey>> ReplaceAsync(ClassifiedArticle article, IReadOnlyList<RowKey> before, CancellationToken cancellationToken)
    {
        var rows = ClassificationRows.Of(article).ToList();
        foreach (var partition in rows.GroupBy(row => (row.Table, row.Entity.PartitionKey)))
            await UpsertAsync(partition.Key.Table, [.. partition.Select(row => row.Entity)], cancellationToken);

        var now = KeysOf(rows);
        await RemoveAsync(before.Except(now), cancellationToken);
        return now;
    }

    /// <summary>The keys of every row that <see cref="ReplaceAsync"/> writes for the article.</summary>
    public static IReadOnlyList<RowKey> KeysOf(ClassifiedArticle article) => KeysOf(ClassificationRows.Of(article));

    private static IReadOnlyList<RowKey> KeysOf(IEnumerable<(string Table, TableEntity Entity)> rows) =>
        [.. rows.Select(row => new RowKey(row.Table, row.Entity.PartitionKey, row.Entity.RowKey))];

    /// <summary>The article as it was classified last, with all its councils; null when it has no rows: it is no article.</summary>
    /// <param name="keys">The keys on the article's row.</param>
    public async Task<ClassifiedArticle?> ReadAsync(IReadOnlyList<RowKey> keys, CancellationToken cancellationToken)
    {
        if (keys.FirstOrDefault(key => key.Table == TableNames.ClassificationsByMonth) is not { } key) return null;
        var table = await layout.TableAsync(key.Table, cancellationToken);
        var found = await table.GetEntityIfExistsAsync<TableEntity>(key.Partition, key.Row, cancellationToken: cancellationToken);
        return found.HasValue ? ClassificationRows.Read(found.Value!) : null;
    }

    /// <summary>Ids of the articles in one partition of a table of classifications, newest first; reads that column alone.</summary>
    /// <param name="since">Articles filed under this moment or later.</param>
    public async IAsyncEnumerable<ArticleId> IdsAsync(
        string tableName, string partition, DateTimeOffset? since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(tableName, cancellationToken);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition}");
        if (since is { } start) filter += TableClient.CreateQueryFilter($" and RowKey lt {SortKey.Inverted(start.AddTicks(-1))}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, select: ["ArticleId"], cancellationToken: cancellationToken))
            if (ArticleId.TryParse(row.GetString("ArticleId"), out var id)) yield return id;
    }

    /// <summary>Removes rows; one that is gone already is no error.</summary>
    public async Task RemoveAsync(IEnumerable<RowKey> keys, CancellationToken cancellationToken)
    {
        foreach (var key in keys)
        {
            var table = await layout.TableAsync(key.Table, cancellationToken);
            await table.DeleteEntityAsync(key.Partition, key.Row, ETag.All, cancellationToken);
        }
    }

    private async Task UpsertAsync(string name, IReadOnlyList<TableEntity> entities, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(name, cancellationToken);
        if (entities is [var single])
        {
            await table.UpsertEntityAsync(single, TableUpdateMode.Replace, cancellationToken);
            return;
        }

        foreach (var batch in entities.Chunk(RowsOfATransaction))
        {
            await table.SubmitTransactionAsync(
                batch.Select(entity => new TableTransactionAction(TableTransactionActionType.UpsertReplace, entity)),
                cancellationToken);
        }
    }
}

using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace NewsIngest.Storage;

/// <summary>
/// Table Revisits: what has to be looked at again, in one partition for each hour in which it falls due. A new article stands here from the
/// moment it is discovered, so that one whose message was lost is found again.
/// </summary>
public sealed class RevisitStore(StorageLayout layout)
{
    /// <summary>Where the very first sweep begins: nothing can have fallen due before the first poll.</summary>
    private static readonly TimeSpan FirstLookBack = TimeSpan.FromDays(1);

    /// <summary>After a clock that was ahead: longer than the longest time between two looks at an article.</summary>
    private static readonly TimeSpan LongestLookBack = TimeSpan.FromDays(8);

    /// <summary>An hour that is over is swept twice: an instance whose clock is behind may have added to it late.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromHours(1);

    private const string Progress = "progress";

    public async Task ScheduleAsync(IReadOnlyCollection<ArticleId> articles, DateTimeOffset due, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Revisits, cancellationToken);
        foreach (var batch in articles.Chunk(StorageLimits.TransactionActions))
        {
            await table.SubmitTransactionAsync(
                batch.Select(article => new TableTransactionAction(
                    TableTransactionActionType.UpsertReplace,
                    new TableEntity(SortKey.Hour(due), article.Value).Checked())),
                cancellationToken);
        }
    }

    /// <summary>Every article that fell due in a full hour since <see cref="SweptUntilAsync"/> was last called; reads one partition an hour.</summary>
    public async IAsyncEnumerable<(ArticleId Article, string Hour)> DueAsync(
        DateTimeOffset now,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Revisits, cancellationToken);
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Progress, Progress, cancellationToken: cancellationToken);
        var from = (found.HasValue ? found.Value!.GetDateTimeOffset("SweptUntil") : null) switch
        {
            null => now - FirstLookBack,
            { } swept when swept.IsAhead(now) => now - LongestLookBack,
            { } swept => swept - Overlap,
        };

        for (var hour = from; string.CompareOrdinal(SortKey.Hour(hour), SortKey.Hour(now)) < 0; hour += TimeSpan.FromHours(1))
        {
            var partition = SortKey.Hour(hour);
            var rows = table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellationToken);
            await foreach (var row in rows)
                if (ArticleId.TryParse(row.RowKey, out var article))
                    yield return (article, partition);
        }
    }

    public async Task DoneAsync(ArticleId article, string hour, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Revisits, cancellationToken);
        await table.DeleteEntityAsync(hour, article.Value, ETag.All, cancellationToken);
    }

    /// <summary>Takes articles off the list of one hour, a hundred in one call.</summary>
    public async Task DoneAsync(IReadOnlyCollection<ArticleId> articles, string hour, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Revisits, cancellationToken);
        foreach (var batch in articles.Chunk(StorageLimits.TransactionActions))
        {
            try
            {
                await table.SubmitTransactionAsync(
                    batch.Select(article => new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(hour, article.Value), ETag.All)),
                    cancellationToken);
            }
            catch (RequestFailedException exception) when (exception.Status == 404)
            {
                // One that somebody else took off fails them all.
                foreach (var article in batch) await DoneAsync(article, hour, cancellationToken);
            }
        }
    }

    /// <summary>Takes an article off the list at each of these times.</summary>
    public async Task RemoveAsync(ArticleId article, IEnumerable<DateTimeOffset> dues, CancellationToken cancellationToken)
    {
        foreach (var hour in dues.Select(SortKey.Hour).Distinct()) await DoneAsync(article, hour, cancellationToken);
    }

    /// <summary>Records that every hour before <paramref name="now"/> has been swept.</summary>
    public async Task SweptUntilAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Revisits, cancellationToken);
        var row = new TableEntity(Progress, Progress) { ["SweptUntil"] = now };
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }
}

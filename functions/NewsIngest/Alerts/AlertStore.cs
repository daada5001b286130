using Azure;
using Azure.Data.Tables;
using NewsIngest.Storage;

namespace NewsIngest.Alerts;

/// <summary>Table Alerts: what was told, in one partition for each council (its GSS code) and each source; one row for each sort of event.</summary>
public sealed class AlertStore(StorageLayout layout)
{
    /// <summary>An alert as it stands in the table.</summary>
    /// <param name="Key">Names the event within the partition: "move-overall-good".</param>
    /// <param name="About">The article or spell that it was raised for first.</param>
    /// <param name="Date">The event's date.</param>
    /// <param name="Payload">The alert's JSON; empty when its article was forgotten.</param>
    /// <param name="Sent">Every message for it is on its way.</param>
    internal sealed record Row(string Subject, string Key, string AlertId, string About, DateTimeOffset Date, string Payload, bool Sent = false,
        ETag Version = default);

    internal async Task<Row?> FindAsync(string subject, string key, CancellationToken cancellationToken)
    {
        var found = await (await TableAsync(cancellationToken)).GetEntityIfExistsAsync<TableEntity>(subject, key, cancellationToken: cancellationToken);
        return found.HasValue ? Read(found.Value!) : null;
    }

    /// <summary>Writes the row over the one that was read, or a new one.</summary>
    /// <returns>False when somebody else wrote it meanwhile: read it again and decide anew.</returns>
    internal async Task<bool> TrySaveAsync(Row row, CancellationToken cancellationToken)
    {
        var table = await TableAsync(cancellationToken);
        var entity = new TableEntity(row.Subject, row.Key)
        {
            ["AlertId"] = row.AlertId,
            ["About"] = row.About,
            ["Date"] = row.Date,
            ["Payload"] = row.Payload,
            ["Sent"] = row.Sent,
        }.Checked();
        try
        {
            if (row.Version == default) await table.AddEntityAsync(entity, cancellationToken);
            else await table.UpdateEntityAsync(entity, row.Version, TableUpdateMode.Replace, cancellationToken);
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    internal Task MarkSentAsync(Row row, CancellationToken cancellationToken) => MergeAsync(row, new TableEntity { ["Sent"] = true }, cancellationToken);

    /// <summary>When this webhook took the alert; null while it did not.</summary>
    internal async Task<DateTimeOffset?> DeliveredAtAsync(Row row, string webhook, CancellationToken cancellationToken)
    {
        var found = await (await TableAsync(cancellationToken)).GetEntityIfExistsAsync<TableEntity>(row.Subject, row.Key, ["AlertId", $"Delivered_{webhook}"],
            cancellationToken);
        return found.HasValue && found.Value!.GetString("AlertId") == row.AlertId ? found.Value.GetDateTimeOffset($"Delivered_{webhook}") : null;
    }

    /// <summary>Records how a post ended, beside the outcomes of other webhooks.</summary>
    internal Task RecordAsync(Row row, string webhook, DateTimeOffset? deliveredAt, string outcome, CancellationToken cancellationToken) =>
        MergeAsync(row, new TableEntity { [$"Delivered_{webhook}"] = deliveredAt, [$"Outcome_{webhook}"] = outcome.Cut() }, cancellationToken);

    /// <summary>Takes what an article said out of a council's alerts; that there was an alert stays, so that it is not raised anew.</summary>
    internal async Task ForgetArticleAsync(string council, string articleId, CancellationToken cancellationToken)
    {
        var table = await TableAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {council} and About eq {articleId}");
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
            if (entity.GetString("Payload") is { Length: > 0 }) await MergeAsync(Read(entity), new TableEntity { ["Payload"] = "" }, cancellationToken);
    }

    private async Task MergeAsync(Row row, TableEntity change, CancellationToken cancellationToken)
    {
        var table = await TableAsync(cancellationToken);
        (change.PartitionKey, change.RowKey) = (row.Subject, row.Key);
        await table.UpdateEntityAsync(change, ETag.All, TableUpdateMode.Merge, cancellationToken);
    }

    private Task<TableClient> TableAsync(CancellationToken cancellationToken) => layout.TableAsync(TableNames.Alerts, cancellationToken);

    private static Row Read(TableEntity entity) => new(
        entity.PartitionKey,
        entity.RowKey,
        entity.GetString("AlertId"),
        entity.GetString("About"),
        entity.GetDateTimeOffset("Date") ?? default,
        entity.GetString("Payload") ?? "",
        entity.GetBoolean("Sent") ?? false,
        entity.ETag);
}

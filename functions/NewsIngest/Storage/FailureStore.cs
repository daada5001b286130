using System.Globalization;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace NewsIngest.Storage;

/// <summary>
/// Table Failures: what went wrong, newest first, in one partition a queue; and in a second one, <c>retrying-{queue}</c>, the last error of each
/// message that may yet go through.
/// </summary>
public sealed class FailureStore(StorageLayout layout)
{
    private const int Tries = 20;

    /// <summary>Records a failure. The same message failing again on the same day is counted in the same record.</summary>
    public async Task RecordAsync(Failure failure, CancellationToken cancellationToken)
    {
        var table = await TableAsync(cancellationToken);
        var note = await table.GetEntityIfExistsAsync<TableEntity>(Retrying(failure.Queue), Failure.Digest(failure.Message),
            cancellationToken: cancellationToken);
        var lastError = failure.LastError ?? (note.HasValue ? note.Value!.GetString("LastError") : null);

        for (var attempt = 1; ; attempt++)
        {
            var found = await table.GetEntityIfExistsAsync<TableEntity>(failure.Queue, Row(failure), cancellationToken: cancellationToken);
            var before = found.HasValue ? Read(found.Value!) : null;
            var entity = ToEntity(failure with
            {
                LastError = lastError ?? before?.LastError,
                FirstAt = before?.FirstAt ?? before?.At ?? failure.At,
                Times = (before?.Times ?? 0) + 1,
            });
            try
            {
                if (before is null) await table.AddEntityAsync(entity, cancellationToken);
                else await table.UpdateEntityAsync(entity, found.Value!.ETag, TableUpdateMode.Replace, cancellationToken);
                break;
            }
            catch (RequestFailedException exception) when (exception.Status is 404 or 409 or 412 && attempt < Tries)
            {
                // Another instance recorded the same message at this moment: count on from there.
            }
        }

        if (note.HasValue) await table.DeleteEntityAsync(Retrying(failure.Queue), Failure.Digest(failure.Message), ETag.All, cancellationToken);
    }

    /// <summary>Keeps the last error of a message that the queue will bring back: it is the record's last error if every try ends so.</summary>
    public async Task NoteAsync(string queue, string message, string error, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var table = await TableAsync(cancellationToken);
        var note = new TableEntity(Retrying(queue), Failure.Digest(message)) { ["LastError"] = error.Cut(), ["At"] = at };
        await table.UpsertEntityAsync(note.Checked(), TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>Removes the notes of messages that went through after all.</summary>
    /// <returns>How many.</returns>
    public async Task<int> RemoveNotesAsync(string queue, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var table = await TableAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Retrying(queue)} and At lt {before}");
        var removed = 0;
        await foreach (var note in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            await table.DeleteEntityAsync(note.PartitionKey, note.RowKey, ETag.All, cancellationToken);
            removed++;
        }

        return removed;
    }

    /// <summary>One queue's failures, newest day first; reads one partition, from its start to <paramref name="since"/>.</summary>
    public async IAsyncEnumerable<Failure> ListAsync(string queue, DateOnly? since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await TableAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {queue}");
        // '~' sorts behind every digest of its day.
        if (since is { } day) filter += TableClient.CreateQueryFilter($" and RowKey lt {SortKey.Inverted(day) + "~"}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
            yield return Read(row);
    }

    /// <summary>The failures of one queue that were not sent again since they failed, newest day first.</summary>
    public IAsyncEnumerable<Failure> OpenAsync(string queue, CancellationToken cancellationToken) =>
        ListAsync(queue, since: null, cancellationToken).Where(failure => failure.RedrivenAt is null);

    /// <summary>The failure with this <see cref="Failure.Id"/>; null when the queue has none such, or the text is no id.</summary>
    public async Task<Failure?> FindAsync(string queue, string id, CancellationToken cancellationToken)
    {
        if (id.Split('-') is not [var day, { Length: 16 } digest] || !digest.All(char.IsAsciiHexDigitLower)) return null;
        if (!DateOnly.TryParseExact(day, Failure.DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return null;

        var table = await TableAsync(cancellationToken);
        var found = await table.GetEntityIfExistsAsync<TableEntity>(queue, $"{SortKey.Inverted(date)}-{digest}", cancellationToken: cancellationToken);
        return found.HasValue ? Read(found.Value!) : null;
    }

    /// <summary>Marks a failure as sent again. One that has failed anew meanwhile, or is gone, is left as it is.</summary>
    public async Task MarkRedrivenAsync(Failure failure, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var table = await TableAsync(cancellationToken);
        var found = await table.GetEntityIfExistsAsync<TableEntity>(failure.Queue, Row(failure), cancellationToken: cancellationToken);
        if (!found.HasValue || Read(found.Value!) is not { } now || now.Times != failure.Times) return;
        try
        {
            var change = new TableEntity(failure.Queue, Row(failure)) { ["RedrivenAt"] = at };
            await table.UpdateEntityAsync(change, found.Value!.ETag, TableUpdateMode.Merge, cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 412)
        {
            // It failed anew, or was removed, at this moment.
        }
    }

    public async Task RemoveAsync(Failure failure, CancellationToken cancellationToken)
    {
        var table = await TableAsync(cancellationToken);
        await table.DeleteEntityAsync(failure.Queue, Row(failure), ETag.All, cancellationToken);
        await table.DeleteEntityAsync(Retrying(failure.Queue), Failure.Digest(failure.Message), ETag.All, cancellationToken);
    }

    private Task<TableClient> TableAsync(CancellationToken cancellationToken) => layout.TableAsync(TableNames.Failures, cancellationToken);

    private static TableEntity ToEntity(Failure failure)
    {
        var entity = new TableEntity(failure.Queue, Row(failure))
        {
            ["At"] = failure.At,
            ["FirstAt"] = failure.FirstAt,
            ["Times"] = failure.Times,
            ["Reason"] = failure.Reason.Cut(),
            ["LastError"] = failure.LastError?.Cut(),
            ["RedrivenAt"] = failure.RedrivenAt,
        };
        entity.SetLongText("Message", failure.Message);
        return entity.Checked();
    }

    private static Failure Read(TableEntity row) =>
        new(row.GetDateTimeOffset("At") ?? default, row.PartitionKey, row.GetString("Reason"), row.GetLongText("Message") ?? "")
        {
            LastError = row.GetString("LastError"),
            FirstAt = row.GetDateTimeOffset("FirstAt"),
            Times = row.GetInt32("Times") ?? 1,
            RedrivenAt = row.GetDateTimeOffset("RedrivenAt"),
        };

    private static string Retrying(string queue) => $"retrying-{queue}";

    /// <summary>One record a day and message: a redelivered message is not a second failure.</summary>
    private static string Row(Failure failure) => $"{SortKey.Inverted(DateOnly.FromDateTime(failure.At.UtcDateTime))}-{Failure.Digest(failure.Message)}";
}

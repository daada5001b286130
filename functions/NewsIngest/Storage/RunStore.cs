using Azure.Data.Tables;

namespace NewsIngest.Storage;

/// <summary>The last run of a timer.</summary>
/// <param name="Succeeded">False: it ended with the error in <paramref name="Detail"/>.</param>
/// <param name="Detail">One line: what it did, or what stopped it.</param>
public sealed record TimerRun(string Name, DateTimeOffset Started, DateTimeOffset Ended, bool Succeeded, string Detail);

/// <summary>Table Runs: the last run of each timer, and how far work in many steps has come.</summary>
public sealed class RunStore(StorageLayout layout)
{
    private const string Timers = "timer";
    private const string Progress = "progress";

    public async Task RecordAsync(TimerRun run, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Runs, cancellationToken);
        var row = new TableEntity(Timers, run.Name)
        {
            ["Started"] = run.Started,
            ["Ended"] = run.Ended,
            ["Succeeded"] = run.Succeeded,
            ["Detail"] = run.Detail.Cut(),
        };
        await table.UpsertEntityAsync(row.Checked(), TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>The last run of every timer that ever ran, by name; one partition.</summary>
    public async Task<IReadOnlyList<TimerRun>> ReadAllAsync(CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Runs, cancellationToken);
        return await table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Timers}"), cancellationToken: cancellationToken)
            .Select(row => new TimerRun(
                row.RowKey,
                row.GetDateTimeOffset("Started") ?? default,
                row.GetDateTimeOffset("Ended") ?? default,
                row.GetBoolean("Succeeded") ?? false,
                row.GetString("Detail") ?? ""))
            .ToListAsync(cancellationToken);
    }

    /// <returns>Where the work left off; null when it starts anew.</returns>
    public async Task<string?> ProgressAsync(string work, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Runs, cancellationToken);
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Progress, work, cancellationToken: cancellationToken);
        return found.HasValue && found.Value!.GetString("At") is { Length: > 0 } at ? at : null;
    }

    /// <param name="at">Null: it starts anew next time.</param>
    public async Task SaveProgressAsync(string work, string? at, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Runs, cancellationToken);
        var row = new TableEntity(Progress, work) { ["At"] = at ?? "" };
        await table.UpsertEntityAsync(row.Checked(), TableUpdateMode.Replace, cancellationToken);
    }
}

using Azure;
using Azure.Data.Tables;
using NewsIngest.Fetching;

namespace NewsIngest.Storage;

/// <summary>Table Sources: schedule, validators and health of each source, all in one partition.</summary>
public sealed class SourceStore(StorageLayout layout)
{
    private const string Partition = "source";

    /// <summary>The state of every source that was ever polled; one query.</summary>
    public async Task<IReadOnlyDictionary<string, SourceState>> ReadAllAsync(CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Sources, cancellationToken);
        var states = new Dictionary<string, SourceState>(StringComparer.OrdinalIgnoreCase);
        var rows = table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), cancellationToken: cancellationToken);
        await foreach (var row in rows)
        {
            var state = FromEntity(row);
            states[state.Name] = state;
        }

        return states;
    }

    /// <summary>Writes the row over the one that was read, or a new one.</summary>
    /// <returns>The state with its new version; null when another instance wrote it meanwhile.</returns>
    public async Task<SourceState?> TrySaveAsync(SourceState state, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Sources, cancellationToken);
        var entity = ToEntity(state).Checked();
        try
        {
            var response = state.Version == default
                ? await table.AddEntityAsync(entity, cancellationToken)
                : await table.UpdateEntityAsync(entity, state.Version, TableUpdateMode.Replace, cancellationToken);
            return state with { Version = response.Headers.ETag ?? default };
        }
        catch (RequestFailedException exception) when (exception.Status is 409 or 412)
        {
            return null;
        }
    }

    private static TableEntity ToEntity(SourceState state) => new(Partition, Key(state.Name))
    {
        ["Name"] = state.Name.Cut(),
        ["NextPoll"] = state.NextPoll,
        ["LastPolled"] = state.LastPolled,
        ["LastSucceeded"] = state.LastSucceeded,
        ["Outcome"] = state.Outcome?.Word(),
        ["OutcomeDetail"] = state.OutcomeDetail?.Cut(),
        ["FailureStreak"] = state.FailureStreak,
        ["Found"] = state.Found,
        ["ListETag"] = state.ETag?.Cut(),
        ["ListLastModified"] = state.LastModified?.Cut(),
        ["Seen"] = state.Seen is null ? null : string.Join(' ', state.Seen).Cut(),
        ["MinimumIntervalSeconds"] = state.MinimumInterval?.TotalSeconds,
    };

    private static SourceState FromEntity(TableEntity entity) => new(
        entity.GetString("Name"),
        entity.GetDateTimeOffset("NextPoll"),
        entity.GetDateTimeOffset("LastPolled"),
        entity.GetDateTimeOffset("LastSucceeded"),
        EnumWord.TryParse<FetchOutcome>(entity.GetString("Outcome"), out var outcome) ? outcome : null,
        entity.GetString("OutcomeDetail"),
        entity.GetInt32("FailureStreak") ?? 0,
        entity.GetInt32("Found") ?? 0,
        entity.GetString("ListETag"),
        entity.GetString("ListLastModified"),
        entity.GetString("Seen")?.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        entity.GetDouble("MinimumIntervalSeconds") is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        entity.ETag);

    internal static string Key(string name) => EscapedKey.Of(name.Trim());
}

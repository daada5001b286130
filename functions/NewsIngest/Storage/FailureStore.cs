using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;

namespace NewsIngest.Storage;

/// <summary>Something that went wrong for good, as people see it.</summary>
/// <param name="Queue">The queue whose message failed.</param>
/// <param name="Reason">One sentence: what was wrong and what to do.</param>
/// <param name="Message">The message's text, so that it can be sent again; cut at 32,000 characters.</param>
public sealed record Failure(DateTimeOffset At, string Queue, string Reason, string Message);

/// <summary>Table Failures: what went wrong, newest first, in one partition a queue.</summary>
public sealed class FailureStore(StorageLayout layout)
{
    /// <summary>Records a failure; recording the same message again replaces the first record.</summary>
    public async Task RecordAsync(Failure failure, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Failures, cancellationToken);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(failure.Message)).AsSpan(0, 8));
        var entity = new TableEntity(failure.Queue, $"{SortKey.Inverted(Day(failure.At))}-{digest}")
        {
            ["At"] = failure.At,
            ["Reason"] = failure.Reason.Cut(),
            ["Message"] = failure.Message.Cut(),
        };
        await table.UpsertEntityAsync(entity.Checked(), TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>The newest failures of one queue.</summary>
    public async Task<IReadOnlyList<Failure>> NewestAsync(string queue, int most, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Failures, cancellationToken);
        var failures = new List<Failure>();
        var rows = table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {queue}"), most, cancellationToken: cancellationToken);
        await foreach (var row in rows)
        {
            failures.Add(new Failure(row.GetDateTimeOffset("At") ?? default, queue, row.GetString("Reason"), row.GetString("Message")));
            if (failures.Count == most) break;
        }

        return failures;
    }

    /// <summary>One record a day and message: a redelivered message is not a second failure.</summary>
    private static DateTimeOffset Day(DateTimeOffset time) => new(time.UtcDateTime.Date, TimeSpan.Zero);
}

using NewsIngest.Storage;

namespace NewsIngest.Operations;

/// <summary>What one round of housekeeping removed.</summary>
/// <param name="Pages">Pages kept longer than the settings ask for.</param>
/// <param name="Notes">Errors of messages that went through after all.</param>
public sealed record HousekeepingResult(int Pages, int Notes);

/// <summary>Removes what is no longer needed.</summary>
public sealed class Housekeeping(PageRetention retention, FailureStore failures, TimeProvider time)
{
    /// <summary>Queue storage and our own back-off bring a message back sooner than this.</summary>
    private static readonly TimeSpan NotesKept = TimeSpan.FromDays(8);

    public async Task<HousekeepingResult> RunAsync(CancellationToken cancellationToken)
    {
        var pages = await retention.RunAsync(cancellationToken);
        var notes = 0;
        foreach (var queue in QueueNames.Work) notes += await failures.RemoveNotesAsync(queue, time.GetUtcNow() - NotesKept, cancellationToken);
        return new HousekeepingResult(pages, notes);
    }
}

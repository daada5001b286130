using NewsIngest.Storage;

namespace NewsIngest.Operations.Status;

/// <summary>One queue as it stands.</summary>
/// <param name="Waiting">Messages in it, those that functions hold or that wait for their time included: the service's own estimate.</param>
/// <param name="OldestSince">Since when the oldest message that anybody could take lies there; null when there is none such.</param>
/// <param name="IsPoison">What lies here was given up on.</param>
public sealed record QueueStatus(string Name, int Waiting, DateTimeOffset? OldestSince, bool IsPoison);

/// <param name="App">Version of this program.</param>
/// <param name="Messages">Schema version of the queue messages that it writes, and the newest that it reads.</param>
public sealed record VersionStatus(string App, string Classifier, int Messages);

/// <param name="StorageProblem">One sentence; null while storage answers, and then the lists are complete.</param>
/// <param name="Failures">The newest that were not sent again.</param>
/// <param name="Articles">How many articles are in which state; null when they were not counted, because that reads all of them.</param>
public sealed record StatusReport(
    DateTimeOffset At,
    bool StorageAnswers,
    string? StorageProblem,
    VersionStatus Versions,
    IReadOnlyList<SourceHealth> Sources,
    IReadOnlyList<QueueStatus> Queues,
    IReadOnlyList<TimerRun> Timers,
    IReadOnlyList<Failure> Failures,
    IReadOnlyDictionary<string, int>? Articles)
{
    /// <summary>Without what servers said, and without failed messages: both are texts from outside, and may name what is nobody's business.</summary>
    public StatusReport ForAnybody() => this with
    {
        Sources = [.. Sources.Select(source => source with { Detail = null })],
        Timers = [.. Timers.Select(timer => timer with { Detail = "" })],
        Failures = [],
    };
}

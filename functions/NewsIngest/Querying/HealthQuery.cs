using Azure;
using NewsIngest.Classification;
using NewsIngest.Pipeline;
using NewsIngest.Sources;
using NewsIngest.Storage;

namespace NewsIngest.Querying;

/// <summary>How one source fares.</summary>
/// <param name="Outcome">How its last poll ended; null before the first.</param>
/// <param name="FailureStreak">Polls that failed since the last that worked.</param>
public sealed record SourceHealth(
    string Name,
    bool Enabled,
    string? DisabledReason,
    string? Outcome,
    string? Detail,
    int FailureStreak,
    int Found,
    DateTimeOffset? LastPolled,
    DateTimeOffset? LastSucceeded,
    DateTimeOffset? NextPoll);

/// <summary>Messages that wait in one queue: the service's own estimate.</summary>
public sealed record QueueHealth(string Name, int Waiting);

public sealed record HealthReport(
    bool StorageAnswers,
    string? StorageProblem,
    IReadOnlyList<SourceHealth> Sources,
    IReadOnlyList<QueueHealth> Queues,
    IReadOnlyList<Failure> Failures,
    string ClassifierVersion,
    DateTimeOffset At)
{
    /// <summary>Without what servers said and without failed messages: both are texts from outside, and may name what is nobody's business.</summary>
    public HealthReport ForAnybody() => this with
    {
        Sources = [.. Sources.Select(source => source with { Detail = null })],
        Failures = [],
    };
}

/// <summary>Reads how the pipeline fares: one partition of Sources, the queues' lengths, and the newest failures of each queue.</summary>
public sealed class HealthQuery(
    SourceCatalog catalog, SourceStore sources, FailureStore failures, StorageLayout layout, TimeProvider time)
{
    private const int FailuresShown = 10;

    public async Task<HealthReport> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var states = await sources.ReadAllAsync(cancellationToken);
            var queues = new List<QueueHealth>();
            foreach (var name in QueueNames.All)
            {
                var queue = await layout.QueueAsync(name, cancellationToken);
                var properties = await queue.GetPropertiesAsync(cancellationToken);
                queues.Add(new QueueHealth(name, properties.Value.ApproximateMessagesCount));
            }

            var failed = new List<Failure>();
            foreach (var name in QueueNames.Work)
                failed.AddRange(await failures.NewestAsync(name, FailuresShown, cancellationToken));

            return Report([.. catalog.Sources.Select(source => Health(source, states.GetValueOrDefault(source.Name)))], queues, failed, problem: null);
        }
        catch (Exception exception) when (exception is RequestFailedException or AggregateException)
        {
            return Report([.. catalog.Sources.Select(source => Health(source, null))], [], [], StorageProblem(exception));
        }
    }

    private HealthReport Report(
        IReadOnlyList<SourceHealth> states, IReadOnlyList<QueueHealth> queues, IReadOnlyList<Failure> failed, string? problem) =>
        new(problem is null, problem, states, queues, failed, Classifier.Version, time.GetUtcNow());

    private static SourceHealth Health(Source source, SourceState? state) => new(
        source.Name,
        source.Enabled,
        source.DisabledReason,
        state?.Outcome?.Word(),
        state?.OutcomeDetail,
        state?.FailureStreak ?? 0,
        state?.Found ?? 0,
        state?.LastPolled,
        state?.LastSucceeded,
        state?.NextPoll);

    /// <summary>Status and code only: a storage error's full text names accounts and addresses.</summary>
    internal static string StorageProblem(Exception exception) =>
        exception.GetBaseException() is RequestFailedException { Status: > 0 } failed
            ? $"Storage answered {failed.Status} {failed.ErrorCode}."
            : "Storage cannot be reached. Is Azurite running, or AzureWebJobsStorage set to the right account?";
}

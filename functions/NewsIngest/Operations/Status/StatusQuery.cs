using System.Reflection;
using Azure;
using NewsIngest.Classification;
using NewsIngest.Messages;
using NewsIngest.Sources;
using NewsIngest.Storage;

namespace NewsIngest.Operations.Status;

/// <summary>
/// Reads how everything fares: one partition of Sources, one of Runs, one of Failures for each queue, and of each queue its length and its oldest
/// message. Articles are counted only when asked for: that reads the whole table.
/// </summary>
public sealed class StatusQuery(
    SourceCatalog catalog, SourceStore sources, RunStore runs, FailureStore failures, ArticleStore articles, StorageLayout layout, TimeProvider time)
{
    private const int FailuresShown = 10;
    private const int Parallel = 8;

    public async Task<StatusReport> ReadAsync(bool countArticles, CancellationToken cancellationToken)
    {
        var report = new StatusReport(time.GetUtcNow(), StorageAnswers: true, null, Versions, [], [], [], [], null);
        try
        {
            return report with
            {
                Sources = SourceHealth.Of(catalog, await sources.ReadAllAsync(cancellationToken)),
                Queues = await QueuesAsync(cancellationToken),
                Timers = await runs.ReadAllAsync(cancellationToken),
                Failures = await OpenFailuresAsync(cancellationToken),
                Articles = countArticles ? await CountAsync(cancellationToken) : null,
            };
        }
        catch (Exception exception) when (exception is RequestFailedException or AggregateException)
        {
            return report with { StorageAnswers = false, StorageProblem = ErrorText.Of(exception), Sources = SourceHealth.Of(catalog, states: null) };
        }
    }

    private static VersionStatus Versions { get; } = new(
        typeof(StatusQuery).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown", Classifier.Version,
        MessageFormat.Version);

    private async Task<IReadOnlyList<QueueStatus>> QueuesAsync(CancellationToken cancellationToken)
    {
        var queues = new List<QueueStatus>();
        foreach (var name in QueueNames.All)
        {
            // Undecoded: a message that is no base64 has an age too.
            var queue = await layout.RawQueueAsync(name, cancellationToken);
            var properties = await queue.GetPropertiesAsync(cancellationToken);
            var oldest = properties.Value.ApproximateMessagesCount > 0 ? await queue.PeekMessagesAsync(maxMessages: 1, cancellationToken) : null;
            queues.Add(new QueueStatus(
                name, properties.Value.ApproximateMessagesCount, oldest?.Value is [var message] ? message.InsertedOn : null, QueueNames.Poison.Contains(name)));
        }

        return queues;
    }

    private async Task<IReadOnlyList<Failure>> OpenFailuresAsync(CancellationToken cancellationToken)
    {
        var open = new List<Failure>();
        foreach (var queue in QueueNames.Work)
            open.AddRange(await failures.OpenAsync(queue, cancellationToken).Take(FailuresShown).ToListAsync(cancellationToken));
        return [.. open.OrderByDescending(failure => failure.At).Take(FailuresShown)];
    }

    private async Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken cancellationToken)
    {
        var counts = Enum.GetValues<ArticleState>().ToDictionary(state => state.Word(), _ => 0);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = cancellationToken };
        await System.Threading.Tasks.Parallel.ForEachAsync(ArticleStore.Parts, parallel, async (part, token) =>
        {
            var found = await articles.CountAsync(part, token);
            lock (counts)
                foreach (var (state, count) in found) counts[state.Word()] += count;
        });
        return counts;
    }
}

using System.Diagnostics.Metrics;
using NewsIngest.Fetching;

namespace NewsIngest.Telemetry;

/// <summary>
/// What the pipeline measures, under names after OpenTelemetry's conventions. No measurement holds a web address, a title or a name
/// other than a source's and a queue's. infra/modules/alerts.bicep and infra/workbook.json ask for these names.
/// </summary>
internal static class PipelineMetrics
{
    private static readonly Meter Meter = new(PipelineTelemetry.Name, PipelineTelemetry.Version);

    private static readonly Counter<long> Articles = Meter.CreateCounter<long>(
        "newsingest.articles", "{article}", "Articles that a stage is done with, by stage and outcome.");

    private static readonly Counter<long> Findings = Meter.CreateCounter<long>(
        "newsingest.findings", "{finding}", "Findings stored, by aspect, judgement and time.");

    private static readonly Counter<long> GivenUp = Meter.CreateCounter<long>(
        "newsingest.messages.given_up", "{message}", "Messages that came to a poison queue.");

    private static readonly Gauge<int> FailureStreak = Meter.CreateGauge<int>(
        "newsingest.source.failure_streak", "{poll}", "Polls in a row that a source has failed.");

    private static readonly Histogram<double> StageDuration = Meter.CreateHistogram<double>(
        "newsingest.stage.duration", "s", "Time that a stage took for one message, poll or sweep.");

    private static readonly Histogram<double> QueueAge = Meter.CreateHistogram<double>(
        "newsingest.queue.age", "s", "Time from the moment a message was due to the moment it was taken up.");

    private static readonly Histogram<double> ArticleLatency = Meter.CreateHistogram<double>(
        "newsingest.article.latency", "s", "Time from an article's discovery to its first row.");

    private static readonly Histogram<long> FetchSize = Meter.CreateHistogram<long>(
        "newsingest.fetch.size", "By", "Bytes of a fetched page, decompressed.");

    public static void Article(string stage, string outcome) => Articles.Add(1, new("stage", stage), new("outcome", outcome));

    public static void Finding(string aspect, string judgement, string when) =>
        Findings.Add(1, new("aspect", aspect), new("judgement", judgement), new("when", when));

    public static void MessageGivenUp(string queue) => GivenUp.Add(1, new KeyValuePair<string, object?>("queue", queue));

    public static void SourcePolled(string source, int failureStreak) =>
        FailureStreak.Record(failureStreak, new KeyValuePair<string, object?>("source", source));

    public static void PageFetched(FetchedPage page)
    {
        if (page.Body.Length > 0) FetchSize.Record(page.Body.Length);
    }

    public static void FirstRow(TimeSpan sinceDiscovery) => ArticleLatency.Record(Math.Max(0, sinceDiscovery.TotalSeconds));

    public static void MessageTaken(string queue, TimeSpan sinceDue) =>
        QueueAge.Record(Math.Max(0, sinceDue.TotalSeconds), new KeyValuePair<string, object?>("queue", queue));

    /// <param name="failure">The type of exception that ended the stage; null when it was done.</param>
    public static void StageEnded(string stage, TimeSpan duration, string? failure)
    {
        if (failure is null) StageDuration.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("stage", stage));
        else StageDuration.Record(duration.TotalSeconds, new("stage", stage), new("error.type", failure));
    }
}

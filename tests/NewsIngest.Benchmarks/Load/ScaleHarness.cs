using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Benchmarks.Pipeline;
using NewsIngest.Pipeline;
using NewsIngest.Sources;
using NewsIngest.Storage;
using NewsIngest.TestSupport.Memory;

namespace NewsIngest.Benchmarks.Load;

/// <summary>
/// Prints what the local host does with a first poll of 300 sources that bring 200,000 articles at once, on storage in this process: throughput, memory,
/// queue age and the 99th percentile of each stage.
/// </summary>
internal static class ScaleHarness
{
    private const int Sources = 300;

    /// <summary>A short news page.</summary>
    private const int Characters = 4_000;

    private static readonly TimeSpan Patience = TimeSpan.FromHours(2);

    /// <param name="articles">In all.</param>
    public static async Task RunAsync(int articles, TextWriter output)
    {
        var ofASource = (articles + Sources - 1) / Sources;
        var folder = Directory.CreateTempSubdirectory("newsingest-scale-");
        try
        {
            using var storage = new MemoryStorage(TimeProvider.System);
            await using var sites = await NewsSites.StartAsync(Sources, ofASource, Characters);
            await using (var host = await PipelineHost.StartAsync(
                MemoryStorage.ConnectionString, folder, sites, new Dictionary<string, string?> { ["Pipeline:LinksPerPoll"] = "1000" }, storage.Carry))
            {
                await RunAsync(host.Services, storage, ofASource * Sources, output);
            }

            var kept = ProcessFigures.Now();
            await output.WriteLineAsync($"| after the stop: what the storage itself keeps | {kept} |");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task RunAsync(IServiceProvider services, MemoryStorage storage, int articles, TextWriter output)
    {
        var before = ProcessFigures.Now();
        using var memory = new MemoryPeak();
        using var measured = new PipelineMeasurements();
        var (start, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await services.GetRequiredService<SourcePoller>().PollAsync(services.GetRequiredService<SourceCatalog>().Sources, force: true, default);
        var polled = Stopwatch.GetElapsedTime(start);
        var mostWaiting = storage.Messages(QueueNames.FetchPage);
        await measured.UntilStoredAsync(articles, Patience);
        var time = Stopwatch.GetElapsedTime(start);
        processor = Environment.CpuUsage.TotalTime - processor;

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{measured.Stored} articles of {Sources} sources in {time.TotalSeconds:0} s, {processor.TotalSeconds:0} s of processor: {measured.Stored / time.TotalSeconds:0} a second. Polled in {polled.TotalSeconds:0} s, after which {mostWaiting} messages waited."));
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{storage.Requests / (double)articles:0.0} requests an article. Process at most {memory.Process} MiB, heap at most {memory.Heap} MiB. Stored: {storage.Rows(TableNames.Articles)} articles, {storage.Rows(TableNames.ClassificationsByCouncil)} rows by council, {storage.Rows(TableNames.ClassificationsByMonth)} in the stream, {storage.Blobs} blobs, {storage.Messages(QueueNames.FetchPage)
                + storage.Messages(QueueNames.ClassifyArticle)} messages left."));
        await output.WriteLineAsync();
        measured.Print(output);
        await output.WriteLineAsync();
        await output.WriteLineAsync($"| | {ProcessFigures.Header} |");
        await output.WriteLineAsync($"| --- | {ProcessFigures.Rule} |");
        await output.WriteLineAsync($"| before | {before} |");
        await output.WriteLineAsync($"| after | {ProcessFigures.Now()} |");
    }
}

using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Benchmarks.Pipeline;
using NewsIngest.Pipeline;
using NewsIngest.Sources;

namespace NewsIngest.Benchmarks.Load;

/// <summary>
/// Prints throughput, memory, queue age and the 99th percentile of each stage while 5,000 articles of 300 sources go through the local host on Azurite.
/// </summary>
internal static class LoadHarness
{
    private const int Sources = 300;
    private const int ArticlesOfASource = 17;

    /// <summary>Azurite looks through all waiting messages for each: a poll brings no more than it bears.</summary>
    private const int SourcesOfAPoll = 20;
    private const int MostLeft = 60;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task RunAsync(TextWriter output)
    {
        await using var storage = await NewStorage.StartAsync();
        await using var sites = await NewsSites.StartAsync(Sources, ArticlesOfASource);
        await using var host = await PipelineHost.StartAsync(storage.ConnectionString, storage.Folder, sites);
        await RunAsync(host.Services, output);
    }

    private static async Task RunAsync(IServiceProvider services, TextWriter output)
    {
        var poller = services.GetRequiredService<SourcePoller>();
        var before = ProcessFigures.Now();
        using var memory = new MemoryPeak();
        using var measured = new PipelineMeasurements();
        var start = Stopwatch.GetTimestamp();
        var listed = 0;
        foreach (var sources in services.GetRequiredService<SourceCatalog>().Sources.Chunk(SourcesOfAPoll))
        {
            var polled = await poller.PollAsync(sources, force: true, default);
            listed += polled.Sum(result => result.New);
            await measured.UntilStoredAsync(listed - MostLeft, Patience);
        }

        await measured.UntilStoredAsync(listed, Patience);
        var time = Stopwatch.GetElapsedTime(start);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{listed} articles of {Sources} sources in {time.TotalSeconds:0} s: {listed / time.TotalSeconds:0.0} a second. Process at most {memory.Process} MiB, heap at most {memory.Heap} MiB."));
        output.WriteLine();
        measured.Print(output);
        output.WriteLine();
        output.WriteLine($"| | {ProcessFigures.Header} |");
        output.WriteLine($"| --- | {ProcessFigures.Rule} |");
        output.WriteLine($"| before | {before} |");
        output.WriteLine($"| after | {ProcessFigures.Now()} |");
    }
}

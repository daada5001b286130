using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Pipeline;
using NewsIngest.Sources;
using NewsIngest.Storage;

namespace NewsIngest.Benchmarks.Pipeline;

/// <summary>
/// Prints the articles a second of the whole pipeline on the local host with Azurite, beside a bare loop of the same requests to storage, turn by turn.
/// </summary>
internal static class PipelineHarness
{
    private const int Sites = 8;
    private const int ArticlesOfASite = 40;
    private const int Articles = Sites * ArticlesOfASite;
    private const int Rounds = 3;

    /// <summary>host.json's batchSize and newBatchThreshold together: messages of one queue at work at once.</summary>
    private const int Concurrency = 12;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task RunAsync(TextWriter output)
    {
        var ratios = new List<double>();
        output.WriteLine("| round | bare loop, articles/s | pipeline, articles/s | pipeline ÷ loop |");
        output.WriteLine("| ---: | ---: | ---: | ---: |");
        for (var round = 1; round <= Rounds; round++)
        {
            var bare = Articles / (await OnNewStorageAsync(BareAsync)).TotalSeconds;
            var pipeline = Articles / (await OnNewStorageAsync(PipelineAsync)).TotalSeconds;
            ratios.Add(pipeline / bare);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {round} | {bare:0.0} | {pipeline:0.0} | {pipeline / bare:0.00} |"));
        }

        ratios.Sort();
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Median: {ratios[Rounds / 2]:0.00}."));
    }

    private static async Task<TimeSpan> OnNewStorageAsync(Func<NewStorage, Task<TimeSpan>> measure)
    {
        await using var storage = await NewStorage.StartAsync();
        return await measure(storage);
    }

    private static async Task<TimeSpan> BareAsync(NewStorage storage)
    {
        using var layout = new StorageLayout(StorageClients.FromConnectionString(storage.ConnectionString));
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest,
            leaveOpen: true)) await gzip.WriteAsync(Encoding.UTF8.GetBytes(NewsSites.Page(0)));
        var loop = new BareLoop(layout, [.. Enumerable.Range(0, Articles).Select(BareLoop.Article)], packed.ToArray());
        await layout.TableAsync(TableNames.Articles, default);
        var start = Stopwatch.GetTimestamp();
        await loop.RunAsync(Concurrency);
        return Stopwatch.GetElapsedTime(start);
    }

    private static async Task<TimeSpan> PipelineAsync(NewStorage storage)
    {
        await using var sites = await NewsSites.StartAsync(Sites, ArticlesOfASite);
        await using var host = await PipelineHost.StartAsync(storage.ConnectionString, storage.Folder, sites);
        await host.Services.GetRequiredService<StorageLayout>().TableAsync(TableNames.Articles, default);

        using var measured = new PipelineMeasurements();
        var start = Stopwatch.GetTimestamp();
        await host.Services.GetRequiredService<SourcePoller>().PollAsync(host.Services.GetRequiredService<SourceCatalog>().Sources, force: true, default);
        await measured.UntilStoredAsync(Articles, Patience);
        return Stopwatch.GetElapsedTime(start);
    }
}

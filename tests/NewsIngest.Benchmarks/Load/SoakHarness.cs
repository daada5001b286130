using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Benchmarks.Pipeline;
using NewsIngest.LocalHost.Hosting;
using NewsIngest.Pipeline;
using NewsIngest.Sources;

namespace NewsIngest.Benchmarks.Load;

/// <summary>
/// Runs the local host on Azurite for a while at a steady, low rate: sites publish, timers poll and sweep, people ask. Prints what the process
/// holds minute by minute, how memory grows, and whether all is as before once the host has stopped.
/// </summary>
internal static class SoakHarness
{
    private const int Sites = 12;
    private const int ArticlesOfAFeed = 20;
    private const int NewOnes = 3;

    /// <summary>Caches fill and code is compiled meanwhile: not counted as growth.</summary>
    private const double WarmUpMinutes = 5;

    private static readonly TimeSpan Step = TimeSpan.FromSeconds(20);
    private static readonly string[] Questions =
        ["/", "/map", "/search?kind=judgement", "/health", "/councils/Leicester", "/api/v1/classifications?judgement=good&code=",
            "/api/v1/classifications?format=csv&code=", "/api/v1/standing?code=", "/api/v1/feeds/changes?code="];

    public static async Task RunAsync(double minutes, TextWriter output)
    {
        await using var storage = await NewStorage.StartAsync();
        // Whatever makes temporary files from here on makes them here.
        Environment.SetEnvironmentVariable("TMPDIR", storage.Folder.CreateSubdirectory("temporary").FullName);
        await using var sites = await NewsSites.StartAsync(Sites, ArticlesOfAFeed);
        // A first, short life loads what every life shares: code, and connections that the storage SDK keeps for the process.
        await using (var first = await StartAsync(storage, sites)) await RunAsync(first, sites, minutes: 1, TextWriter.Null);
        var before = ProcessFigures.Now();
        await using (var host = await StartAsync(storage, sites)) await RunAsync(host, sites, minutes, output);
        await output.WriteLineAsync($"| before the start | | {before} |");
        await output.WriteLineAsync($"| after the stop | | {ProcessFigures.Now()} |");
    }

    private static Task<LocalFunctionsHost> StartAsync(NewStorage storage, NewsSites sites) => PipelineHost.StartAsync(
        storage.ConnectionString, storage.Folder, sites,
        new Dictionary<string, string?> { ["PollSchedule"] = "*/30 * * * * *", ["SweepSchedule"] = "15 * * * * *" });

    private static async Task RunAsync(LocalFunctionsHost host, NewsSites sites, double minutes, TextWriter output)
    {
        await output.WriteLineAsync($"| minute | articles | {ProcessFigures.Header} |");
        await output.WriteLineAsync($"| ---: | ---: | {ProcessFigures.Rule} |");
        using var measured = new PipelineMeasurements();
        using var client = new HttpClient { BaseAddress = host.Address };
        var poller = host.Services.GetRequiredService<SourcePoller>();
        List<(double Minute, double Heap)> points = [];
        var start = Stopwatch.GetTimestamp();
        for (var (steps, minute) = (0, 0); minute < minutes; steps++)
        {
            await poller.PollAsync(host.Services.GetRequiredService<SourceCatalog>().Sources, force: true, default);
            foreach (var question in Questions) await client.GetStringAsync(question.EndsWith('=') ? question + host.FunctionKey : question);
            sites.Oldest += NewOnes;
            await Task.Delay(Step);
            if (Stopwatch.GetElapsedTime(start).TotalMinutes is var now && now < minute + 1) continue;

            minute = (int)now;
            var figures = ProcessFigures.Now();
            if (now >= WarmUpMinutes) points.Add((now, figures.Heap));
            await output.WriteLineAsync($"| {minute} | {measured.Stored} | {figures} |");
        }

        await output.WriteLineAsync();
        if (points.Count > 1)
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"From minute {WarmUpMinutes} on the heap grew by {Growth(points) * 60 / 1024:0} KiB an hour (least squares)."));
        await output.WriteLineAsync();
        measured.Print(output);
        await output.WriteLineAsync();
    }

    private static double Growth(List<(double Minute, double Heap)> points)
    {
        var (minute, heap) = (points.Average(point => point.Minute), points.Average(point => point.Heap));
        return points.Sum(point => (point.Minute - minute) * (point.Heap - heap)) / points.Sum(point => (point.Minute - minute) * (point.Minute - minute));
    }
}

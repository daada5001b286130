using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using NewsIngest.LocalHost.Emulation;
using NewsIngest.LocalHost.Hosting;
using NewsIngest.LocalHost.Settings;
using NewsIngest.Pipeline;
using NewsIngest.Samples;
using NewsIngest.Storage;

namespace NewsIngest.Functions.Local;

/// <summary>
/// <c>--demo</c>: the whole pipeline over the sample news sites, which are served on loopback, with an Azurite of its own, on ports of its own,
/// whose data goes when it ends, so that no real account and no other run is touched.
/// </summary>
internal static class Demo
{
    /// <summary>The settings under which the demo differs from a real run, whatever the environment and local.settings.json say.</summary>
    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["PollSchedule"] = "0 * * * * *",
        ["SweepSchedule"] = "0 5 * * * *",
        ["Fetching:AllowLoopback"] = "true",
        ["Fetching:CrawlDelay"] = "00:00:00.250",
    };

    public static async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        var folder = Directory.CreateTempSubdirectory("newsingest-demo-");
        try
        {
            using var loggers = LoggerFactory.Create(logging => logging.AddSimpleConsole(console => console.SingleLine = true));
            await using var azurite = await Azurite.StartAsync(
                AzuriteOptions.ForRepository() with { DataFolder = Path.Combine(folder.FullName, "data"), PreferUsualPorts = false },
                loggers.CreateLogger("Demo"), TimeProvider.System, default);
            await using var sites = await SampleSite.StartAsync();
            var sources = Path.Combine(folder.FullName, "sources.json");
            await File.WriteAllTextAsync(sources, sites.SourcesJson());

            var builder = LocalFunctionsHost.CreateBuilder(Startup.Options(args));
            builder.Configuration.AddInMemoryCollection(Settings);
            builder.Configuration.AddInMemoryCollection([new(StorageClients.Setting, azurite.ConnectionString),
                new($"{PipelineOptions.Section}:{nameof(PipelineOptions.SourcesFile)}", sources)]);
            builder.Services.AddNewsIngest(builder.Configuration).AddOtlpExport(builder.Configuration);
            await using var host = builder.Build();
            return await host.RunAsync(running => DemoGuide.ShowAsync(host, sites, sources, azurite.ConnectionString, running));
        }
        catch (Exception exception) when (exception is AzuriteException or HostStartException or IOException)
        {
            Console.Error.WriteLine($"error: {exception.Message}");
            return 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

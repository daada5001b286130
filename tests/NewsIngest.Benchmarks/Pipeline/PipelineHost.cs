using Azure.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsIngest.Functions;
using NewsIngest.LocalHost.Hosting;
using NewsIngest.Storage;

namespace NewsIngest.Benchmarks.Pipeline;

/// <summary>
/// The function app on the local host, with host.json as shipped, over news sites on loopback. Nothing is polled unless a harness does, or asks for it.
/// </summary>
internal static class PipelineHost
{
    private const string Never = "0 0 0 1 1 *";

    /// <param name="folder">For the host's keys and settings.</param>
    /// <param name="settings">App settings beside the usual ones, or instead of them.</param>
    /// <param name="configure">Changes the options of every storage client: what carries the requests.</param>
    public static async Task<LocalFunctionsHost> StartAsync(
        string connection, DirectoryInfo folder, NewsSites sites, IReadOnlyDictionary<string, string?>? settings = null,
        Action<ClientOptions>? configure = null)
    {
        var sources = Path.Combine(folder.FullName, "sources.json");
        await File.WriteAllTextAsync(sources, sites.SourcesJson());
        var builder = LocalFunctionsHost.CreateBuilder(new LocalHostOptions
        {
            FunctionsAssembly = typeof(TimerPollSources).Assembly,
            ProjectFolder = folder.FullName,
            DataFolder = folder.FullName,
            Port = 0,
            ConfigureStorage = configure,
            Output = TextWriter.Null,
            Error = TextWriter.Null,
        });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage"] = connection,
            ["PollSchedule"] = Never,
            ["SweepSchedule"] = Never,
            ["Pipeline:SourcesFile"] = sources,
            ["Fetching:AllowLoopback"] = "true",
            ["Fetching:CrawlDelay"] = "00:00:00.001",
        }).AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.Logging.ClearProviders();
        builder.Services.AddNewsIngest(builder.Configuration);
        if (configure is not null) builder.Services.AddSingleton(StorageClients.FromConnectionString(connection, configure));
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }
}

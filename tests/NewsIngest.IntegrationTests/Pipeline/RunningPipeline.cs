using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsIngest.Functions;
using NewsIngest.Functions.Local;
using NewsIngest.LocalHost.Emulation;
using NewsIngest.LocalHost.Hosting;
using NewsIngest.Operations.Status;
using NewsIngest.Pipeline;
using NewsIngest.Samples;
using NewsIngest.Sources;
using NewsIngest.Storage;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.Pipeline;

/// <summary>The function app on the local host, over the sample news sites and an Azurite of its own: everything but the schedule is real.</summary>
internal sealed class RunningPipeline : IAsyncDisposable
{
    /// <summary>Of the host, and of its Azurite.</summary>
    private readonly DirectoryInfo _folder;

    private RunningPipeline(DirectoryInfo folder) => _folder = folder;

    public required Azurite Azurite { get; init; }

    public required SampleSite Sites { get; init; }

    public LocalFunctionsHost Host { get; private set; } = null!;

    public RecordedLogs Logs { get; } = new();

    public StorageCalls Calls { get; } = new();

    public StorageLayout Layout => Host.Services.GetRequiredService<StorageLayout>();

    public T Get<T>()
        where T : notnull => Host.Services.GetRequiredService<T>();

    /// <summary>Starts everything; no source has been polled yet.</summary>
    /// <param name="sources">The list of sources; the sample sites unless told.</param>
    /// <param name="settings">App settings beside the usual ones.</param>
    public static async Task<RunningPipeline> StartAsync(
        CancellationToken cancellationToken, string? sources = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var folder = Directory.CreateTempSubdirectory("newsingest-pipeline-");
        var pipeline = new RunningPipeline(folder)
        {
            Azurite = await TestStorage.StartAsync(Path.Combine(folder.FullName, "azurite"), cancellationToken),
            Sites = await SampleSite.StartAsync(cancellationToken),
        };
        await pipeline.StartHostAsync(sources ?? pipeline.Sites.SourcesJson(), settings ?? new Dictionary<string, string?>(), cancellationToken);
        return pipeline;
    }

    /// <summary>Sends a raw message, as a broken or a newer program might.</summary>
    public async Task SendAsync(string queue, string message, CancellationToken cancellationToken)
    {
        var client = await Layout.QueueAsync(queue, cancellationToken);
        await client.SendMessageAsync(message, cancellationToken);
    }

    /// <summary>Polls every source, and waits until the round is through.</summary>
    public async Task RunRoundAsync(CancellationToken cancellationToken)
    {
        // The poller takes one source of each web host in one call.
        foreach (var source in Get<SourceCatalog>().Sources) await Get<SourcePoller>().PollAsync([source], force: true, cancellationToken);
        await SampleRound.UntilThroughAsync(Host.Services, Sites, cancellationToken);
    }

    /// <summary>Messages of a queue, hidden ones included.</summary>
    public async Task<int> WaitingAsync(string queue, CancellationToken cancellationToken)
    {
        var report = await Get<StatusQuery>().ReadAsync(countArticles: false, cancellationToken);
        return report.Queues.Single(health => health.Name == queue).Waiting;
    }

    /// <summary>Looks until something holds. The test's own time-out ends it when it never does.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds, CancellationToken cancellationToken)
    {
        while (!await holds()) await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Sites.DisposeAsync();
        await Azurite.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async Task StartHostAsync(string sourcesJson, IReadOnlyDictionary<string, string?> settings, CancellationToken cancellationToken)
    {
        var sources = Path.Combine(_folder.FullName, "sources.json");
        await File.WriteAllTextAsync(sources, sourcesJson, cancellationToken);
        var builder = LocalFunctionsHost.CreateBuilder(new LocalHostOptions
        {
            FunctionsAssembly = typeof(TimerPollSources).Assembly,
            ProjectFolder = _folder.FullName,
            DataFolder = _folder.FullName,
            Port = 0,
            Output = TextWriter.Null,
            Error = TextWriter.Null,
        });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage"] = Azurite.ConnectionString,
            // Never on its own: the test polls.
            ["PollSchedule"] = "0 0 0 1 1 *",
            ["SweepSchedule"] = "0 0 0 1 1 *",
            ["Pipeline:SourcesFile"] = sources,
            ["Fetching:AllowLoopback"] = "true",
            ["Fetching:CrawlDelay"] = "00:00:00.010",
        }).AddInMemoryCollection(settings);
        builder.Logging.ClearProviders().AddProvider(Logs);
        builder.Services.AddNewsIngest(builder.Configuration);
        builder.Services.AddSingleton(StorageClients.FromConnectionString(Azurite.ConnectionString, Calls.Watch));
        Host = builder.Build();
        await Host.StartAsync(cancellationToken);
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsIngest.Functions;
using NewsIngest.LocalHost.Hosting;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests;

/// <summary>All HTTP functions of the app on the local host, and no timer or queue function beside them.</summary>
internal sealed class RunningHttp : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsingest-http-");
    private readonly LocalFunctionsHost _host;

    private RunningHttp(string storage, Action<IServiceCollection>? configure)
    {
        var builder = LocalFunctionsHost.CreateBuilder(new LocalHostOptions
        {
            FunctionsAssembly = typeof(TimerPollSources).Assembly,
            FunctionClasses = [.. HttpRoutes.Classes],
            ProjectFolder = _folder.FullName,
            DataFolder = _folder.FullName,
            HostId = TestStorage.NewPrefix(),
            Port = 0,
            Output = TextWriter.Null,
            Error = TextWriter.Null,
        });
        builder.Configuration.AddInMemoryCollection([new("AzureWebJobsStorage", storage)]);
        builder.Logging.ClearProviders().AddProvider(Logs).SetMinimumLevel(LogLevel.Debug);
        configure?.Invoke(builder.Services);
        builder.Services.AddNewsIngest(builder.Configuration);
        _host = builder.Build();
    }

    public Uri Address => _host.Address;

    public string FunctionKey => _host.FunctionKey;

    public string MasterKey => _host.Keys.Master;

    public RecordedLogs Logs { get; } = new();

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    /// <param name="storage">Connection string.</param>
    /// <param name="configure">Services of the test's own, before the app's.</param>
    public static async Task<RunningHttp> StartAsync(string storage, CancellationToken cancellationToken, Action<IServiceCollection>? configure = null)
    {
        var running = new RunningHttp(storage, configure);
        await running._host.StartAsync(cancellationToken);
        return running;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}

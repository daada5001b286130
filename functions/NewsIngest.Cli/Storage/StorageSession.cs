using System.CommandLine;
using Azure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NewsIngest.LocalHost.Emulation;
using NewsIngest.Pipeline;
using NewsIngest.Querying;
using NewsIngest.Sources;
using NewsIngest.Storage;

namespace NewsIngest.Cli.Storage;

/// <summary>
/// The pipeline's services over the storage that the settings name: environment variables as the function app has them, the options
/// of this verb before them, and without either the development storage that the local host uses.
/// </summary>
internal sealed class StorageSession : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly DevelopmentStorageLease? _emulator;

    private StorageSession(ServiceProvider services, DevelopmentStorageLease? emulator, bool hasStorage)
    {
        _services = services;
        _emulator = emulator;
        HasStorage = hasStorage;
    }

    /// <summary>False where the verb would have needed an emulator and none runs.</summary>
    public bool HasStorage { get; }

    public static Option<string?> StorageOption { get; } = new("--storage")
    {
        Description = $"Connection string of the storage account; otherwise the setting {StorageClients.Setting}, otherwise the local Azurite",
        HelpName = "CONNECTION",
    };

    public static Option<string?> SourcesOption { get; } = new("--sources")
    {
        Description = "List of sources; otherwise the setting Pipeline__SourcesFile, otherwise the list that ships with this program",
        HelpName = "sources.json",
    };

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Runs a verb over storage and says in one line what is wrong when storage or a setting fails it.</summary>
    /// <param name="configure">Services of the verb's own, registered before the pipeline's.</param>
    /// <param name="startsStorage">Starts the local Azurite where it is meant and does not run; without, <see cref="HasStorage"/> tells.</param>
    /// <param name="settings">Settings that an option of the verb makes, before all others.</param>
    public static async Task<int> RunAsync(
        ParseResult parsed,
        Func<StorageSession, Task<int>> verb,
        CancellationToken cancellationToken,
        Action<IServiceCollection>? configure = null,
        bool startsStorage = true,
        IReadOnlyDictionary<string, string?>? settings = null)
    {
        try
        {
            await using var session = await OpenAsync(parsed, configure, startsStorage, settings, cancellationToken);
            return await verb(session);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return ExitCodes.ProblemsFound;
        }
        catch (QueryException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitCodes.WrongUsage;
        }
        catch (OptionsValidationException exception)
        {
            foreach (var failure in exception.Failures) await Console.Error.WriteLineAsync(failure);
            return ExitCodes.ProblemsFound;
        }
        catch (Exception exception) when (exception is AzuriteException or SourceCatalogException or InvalidOperationException or IOException
            or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitCodes.ProblemsFound;
        }
        catch (Exception exception) when (exception is RequestFailedException or AggregateException)
        {
            await Console.Error.WriteLineAsync(ErrorText.Of(exception));
            return ExitCodes.ProblemsFound;
        }
    }

    private static async Task<StorageSession> OpenAsync(
        ParseResult parsed,
        Action<IServiceCollection>? configure,
        bool startsStorage,
        IReadOnlyDictionary<string, string?>? settings,
        CancellationToken cancellationToken)
    {
        var (storage, sources) = (parsed.GetValue(StorageOption), parsed.GetValue(SourcesOption));
        var configuration = new ConfigurationManager();
        configuration.AddEnvironmentVariables();
        configuration.AddInMemoryCollection(settings);
        if (storage is not null) configuration[StorageClients.Setting] = storage;
        if (sources is not null) configuration[$"{PipelineOptions.Section}:{nameof(PipelineOptions.SourcesFile)}"] = Path.GetFullPath(sources);
        if (configuration[StorageClients.Setting] is null && !configuration.GetSection(StorageClients.Setting).GetChildren().Any())
            configuration[StorageClients.Setting] = "UseDevelopmentStorage=true";

        DevelopmentStorageLease? emulator = null;
        var isEmulated = DevelopmentStorage.IsMeantBy(configuration[StorageClients.Setting]);
        if (isEmulated)
        {
            emulator = startsStorage
                ? await DevelopmentStorage.AcquireAsync(AzuriteOptions.ForRepository(), NullLogger.Instance, TimeProvider.System, cancellationToken)
                : await DevelopmentStorage.FindAsync(AzuriteOptions.ForRepository(), cancellationToken);
            configuration[StorageClients.Setting] = emulator?.ConnectionString ?? configuration[StorageClients.Setting];
        }

        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
        configure?.Invoke(services);
        services.AddNewsIngest(configuration);
        return new StorageSession(services.BuildServiceProvider(), emulator, !isEmulated || emulator is not null);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_emulator is not null) await _emulator.DisposeAsync();
    }
}

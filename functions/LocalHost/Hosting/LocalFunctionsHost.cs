using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsIngest.LocalHost.Emulation;
using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Http;
using NewsIngest.LocalHost.Settings;
using NewsIngest.LocalHost.Storage;

namespace NewsIngest.LocalHost.Hosting;

/// <summary>
/// Runs the functions of an assembly on this machine, with the contract of the Azure Functions host: the same attributes, settings,
/// retries, poison queues, schedules, routes and keys.
/// </summary>
public sealed partial class LocalFunctionsHost : IManualInvocation, IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly LocalHostOptions _options;
    private readonly LocalSettings _settings;
    private readonly HostJson _hostJson;
    private readonly int _port;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _deadline = new();
    private readonly RunningTasks _listening = new();
    private readonly RunningTasks _running = new();
    private IReadOnlyList<FunctionDescriptor> _functions = [];
    private IReadOnlyList<ITriggerListener> _listeners = [];
    private DevelopmentAccount? _developmentAccount;
    private Task? _stopped;

    internal LocalFunctionsHost(WebApplication app, LocalHostOptions options, LocalSettings settings, HostJson hostJson, int port)
    {
        _app = app;
        _options = options;
        _settings = settings;
        _hostJson = hostJson;
        _port = port;
        _logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Host");
    }

    public IServiceProvider Services => _app.Services;

    /// <summary>Where HTTP functions answer, without the route prefix. Known once the host has started.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>The key that HTTP functions of level Function ask for.</summary>
    public string FunctionKey => Keys.Function;

    internal LocalKeys Keys => field ??= LocalKeys.LoadOrMake(KeysFolder);

    private string KeysFolder => _options.DataFolder ?? Path.Combine(RepositoryFolder.Find(), ".azurite");

    /// <exception cref="HostStartException">local.settings.json, host.json or an argument is wrong.</exception>
    public static LocalFunctionsHostBuilder CreateBuilder(LocalHostOptions options) => new(options);

    /// <summary>Builds and runs a host as a program does: problems at the start go to the error output, one a line.</summary>
    /// <param name="configure">Adds the app's services.</param>
    /// <param name="cancellation">Stops the host, as Ctrl+C does.</param>
    /// <returns>The exit code: 0 when the host was stopped, 1 when it could not start.</returns>
    public static async Task<int> RunAsync(
        LocalHostOptions options, Action<LocalFunctionsHostBuilder> configure, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(configure);
        try
        {
            var builder = CreateBuilder(options);
            configure(builder);
            await using var host = builder.Build();
            return await host.RunAsync(cancellation);
        }
        catch (HostStartException mistake)
        {
            return Report(mistake, options.Error);
        }
    }

    /// <inheritdoc cref="RunAsync(Func{CancellationToken, Task}, CancellationToken)"/>
    public Task<int> RunAsync(CancellationToken cancellation = default) => RunAsync(_ => Task.CompletedTask, cancellation);

    /// <summary>Starts the host and waits until it is asked to stop: by a cancellation, Ctrl+C, SIGTERM or the app.</summary>
    /// <param name="started">Runs once the functions listen; its token is cancelled when the host is asked to stop.</param>
    /// <returns>The exit code: 0 when the host was stopped, 1 when it could not start.</returns>
    public async Task<int> RunAsync(Func<CancellationToken, Task> started, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(started);
        using var signals = new ShutdownSignals();
        using var asked = CancellationTokenSource.CreateLinkedTokenSource(
            cancellation, signals.Asked, Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        try
        {
            await StartAsync(asked.Token);
            await started(asked.Token);
            await Task.Delay(Timeout.InfiniteTimeSpan, asked.Token);
        }
        catch (HostStartException mistake)
        {
            return Report(mistake, _options.Error);
        }
        catch (OperationCanceledException) when (asked.IsCancellationRequested)
        {
            // Asked to stop.
        }

        await StopAsync();
        return 0;
    }

    /// <summary>Takes no new event, lets running functions end, then cancels them, and closes HTTP.</summary>
    public Task StopAsync() => _stopped ??= DrainAsync();

    /// <summary>Runs a timer or queue function now, outside its trigger, and waits for its end. A timer's runs never overlap.</summary>
    /// <param name="function">Its name, whatever its case.</param>
    /// <param name="input">The body of the message, for a queue function.</param>
    /// <exception cref="ArgumentException">No timer or queue function has that name.</exception>
    /// <exception cref="InvalidOperationException">The host does not run.</exception>
    public async Task<InvocationResult> InvokeAsync(string function, string? input = null, CancellationToken cancellation = default)
    {
        if (_functions.Count == 0 || _stopping.IsCancellationRequested) throw new InvalidOperationException("The host does not run.");
        var listener = FindListener(function)
            ?? throw new ArgumentException($"There is no timer or queue function '{function}'.", nameof(function));
        InvocationResult? result = null;
        await _running.RunAsync(async () => result = await listener.InvokeAsync(input, cancellation));
        return result!;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _app.DisposeAsync();
        if (_developmentAccount is not null) await _developmentAccount.DisposeAsync();
        _stopping.Dispose();
        _deadline.Dispose();
    }

    ManualStart IManualInvocation.TryStart(string function, string? input)
    {
        if (_stopping.IsCancellationRequested) return ManualStart.Stopping;
        if (FindListener(function) is { } listener)
        {
            _running.Start(() => listener.InvokeAsync(input, _deadline.Token));
            return ManualStart.Started;
        }

        return _functions.Any(each => IsNamed(each, function)) ? ManualStart.IsHttp : ManualStart.NotFound;
    }

    private static int Report(HostStartException mistake, TextWriter error)
    {
        foreach (var problem in mistake.Problems) error.WriteLine($"error: {problem}");
        return 1;
    }

    private ITriggerListener? FindListener(string function) => _listeners.FirstOrDefault(listener => IsNamed(listener.Function, function));

    private static bool IsNamed(FunctionDescriptor function, string name) => function.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}

using System.Collections.Concurrent;
using System.Threading.Channels;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsIngest.LocalHost.Hosting;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.LocalHost;

/// <summary>What a test says of the host that it starts, and how it reaches what the functions did.</summary>
internal sealed class HostUnderTest : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsingest-host-");
    private readonly Dictionary<string, string> _settings = [];
    private LocalFunctionsHost? _host;
    private int _running;

    public HostUnderTest(params Type[] functions)
    {
        Functions = functions;
        HostId = TestStorage.NewPrefix();
        QueueName = TestStorage.NewPrefix();
        this["Queue"] = QueueName;
    }

    public Type[] Functions { get; }

    /// <summary>Hosts with the same one are of one app.</summary>
    public string HostId { get; init; }

    /// <summary>The queue of the setting <c>Queue</c>: one of its own for each test.</summary>
    public string QueueName { get; }

    public string HostJson { get; init; } = """{ "version": "2.0" }""";

    public Func<LocalHostOptions, LocalHostOptions> Options { get; init; } = options => options;

    public RecordedLogs Logs { get; } = new();

    /// <summary>What functions tell the test.</summary>
    public Channel<object> Calls { get; } = Channel.CreateUnbounded<object>();

    /// <summary>What functions were about that have ended.</summary>
    public ConcurrentQueue<object> Ended { get; } = new();

    /// <summary>What functions wait for that take as long as the test wants.</summary>
    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public LocalFunctionsHost Host => _host ?? throw new InvalidOperationException("The host has not been started.");

    /// <summary>App settings.</summary>
    public string this[string setting]
    {
        set => _settings[setting] = value;
    }

    public async Task StartAsync(CancellationToken cancellation)
    {
        if (!_settings.ContainsKey("AzureWebJobsStorage"))
            this["AzureWebJobsStorage"] = await TestStorage.ConnectionStringAsync(cancellation);
        await Build().StartAsync(cancellation);
    }

    public LocalFunctionsHost Build()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "host.json"), HostJson);
        var builder = LocalFunctionsHost.CreateBuilder(Options(new()
        {
            Args = [.. _settings.Select(setting => $"--{setting.Key}={setting.Value}")],
            FunctionsAssembly = typeof(HostUnderTest).Assembly,
            FunctionClasses = Functions,
            ProjectFolder = _folder.FullName,
            AppFolder = _folder.FullName,
            DataFolder = _folder.FullName,
            HostId = HostId,
            Port = 0,
            Output = TextWriter.Null,
            Error = TextWriter.Null,
        }));
        builder.Logging.ClearProviders().AddProvider(Logs).SetMinimumLevel(LogLevel.Debug);
        builder.Services.AddSingleton(this);
        return _host = builder.Build();
    }

    /// <summary>The next thing that a function tells.</summary>
    public async Task<T> NextAsync<T>(CancellationToken cancellation) => (T)await Calls.Reader.ReadAsync(cancellation);

    public void Tell(object what) => Calls.Writer.TryWrite(what);

    public int Enter() => Interlocked.Increment(ref _running);

    public void Leave(object what)
    {
        Interlocked.Decrement(ref _running);
        Ended.Enqueue(what);
    }

    public async Task<QueueClient> QueueAsync(string name, CancellationToken cancellation, bool base64 = true)
    {
        var queue = new QueueClient(
            await TestStorage.ConnectionStringAsync(cancellation),
            name,
            new() { MessageEncoding = base64 ? QueueMessageEncoding.Base64 : QueueMessageEncoding.None });
        await queue.CreateIfNotExistsAsync(cancellationToken: cancellation);
        return queue;
    }

    public async Task SendAsync(string body, CancellationToken cancellation) =>
        await (await QueueAsync(QueueName, cancellation)).SendMessageAsync(body, cancellation);

    /// <summary>How many messages lie in a queue, visible or not.</summary>
    public async Task<int> CountAsync(string queue, CancellationToken cancellation) =>
        (await (await QueueAsync(queue, cancellation)).GetPropertiesAsync(cancellation)).Value.ApproximateMessagesCount;

    public async ValueTask DisposeAsync()
    {
        Gate.TrySetResult();
        if (_host is not null) await _host.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}

using Microsoft.Extensions.Logging;
using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Queues;
using NewsIngest.LocalHost.Settings;
using NewsIngest.LocalHost.Storage;
using NewsIngest.LocalHost.Timers;

namespace NewsIngest.LocalHost.Hosting;

/// <summary>Makes the listeners of timer and queue functions. Those of one storage connection share its clients and its outages.</summary>
internal sealed class ListenerFactory(
    LocalHostOptions options,
    HostJson hostJson,
    SettingResolver settings,
    FunctionInvoker invoker,
    ILoggerFactory loggers,
    CancellationToken deadline)
{
    private const string HostContainer = "azure-webjobs-hosts";
    private const int LongestHostId = 32;

    private readonly Dictionary<string, (StorageConnection Connection, StorageOutage Outage)> _accounts =
        new(StringComparer.OrdinalIgnoreCase);

    /// <returns>None for the functions that HTTP runs.</returns>
    /// <exception cref="HostStartException">With every connection that no setting tells.</exception>
    public IReadOnlyList<ITriggerListener> Make(IEnumerable<FunctionDescriptor> functions)
    {
        List<ITriggerListener> listeners = [];
        List<string> problems = [];
        foreach (var function in functions)
        {
            try
            {
                if (Make(function) is { } listener) listeners.Add(listener);
            }
            catch (HostStartException mistake)
            {
                problems.AddRange(mistake.Problems);
            }
        }

        return problems.Count == 0 ? listeners : throw new HostStartException(problems);
    }

    private ITriggerListener? Make(FunctionDescriptor function) => function.Trigger switch
    {
        TimerFunctionTrigger => MakeTimer(function),
        QueueFunctionTrigger queue => MakeQueue(function, queue),
        _ => null,
    };

    private TimerListener MakeTimer(FunctionDescriptor function)
    {
        var (connection, outage) = AccountOf(StorageConnection.DefaultName, function);
        var container = connection.CreateBlobClient(options.ConfigureStorage).GetBlobContainerClient(HostContainer);
        return new(
            function,
            new BlobTimerLock(container, HostId, options.Time),
            new BlobScheduleStore(container, HostId),
            new(function, invoker, options.Time, Random.Shared.NextDouble, deadline),
            outage,
            options.Time,
            Random.Shared.NextDouble,
            loggers.CreateLogger(function.LogCategory));
    }

    private QueueListener MakeQueue(FunctionDescriptor function, QueueFunctionTrigger trigger)
    {
        var (connection, outage) = AccountOf(trigger.Connection, function);
        var service = connection.CreateQueueClient(options.ConfigureStorage);
        var queue = service.GetQueueClient(trigger.Queue);
        var poison = QueueNames.PoisonOf(trigger.Queue) is { } name ? service.GetQueueClient(name) : null;
        var logger = loggers.CreateLogger(function.LogCategory);
        return new(
            new(function, queue, poison, hostJson.Queues, options.MessageLease, invoker, options.Time, logger, deadline),
            queue,
            hostJson.Queues,
            options.MessageLease,
            outage,
            options.Time,
            Random.Shared.NextDouble,
            logger);
    }

    private (StorageConnection Connection, StorageOutage Outage) AccountOf(string name, FunctionDescriptor function)
    {
        if (_accounts.TryGetValue(name, out var known)) return known;
        var connection = StorageConnection.Resolve(name, settings, $"Function '{function.Name}'");
        return _accounts[name] = (connection, new(name, options.Time, loggers.CreateLogger("Host.Storage")));
    }

    private string HostId
    {
        get
        {
            var name = options.HostId ?? options.FunctionsAssembly.GetName().Name!;
            var id = string.Concat(name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
            return id.Length > LongestHostId ? id[..LongestHostId] : id;
        }
    }
}

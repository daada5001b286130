using Microsoft.Extensions.Logging;

namespace NewsIngest.LocalHost.Emulation;

/// <summary>
/// A running Azurite, the emulator of Blob, Queue and Table storage, on loopback. It ends when it is disposed of, and also when
/// the process that started it is killed.
/// </summary>
public sealed partial class Azurite : IAsyncDisposable
{
    private readonly AzuriteProcess _process;
    private readonly AzuriteOptions _options;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private int _disposed;

    private Azurite(AzuriteProcess process, AzuriteOptions options, ILogger logger, TimeProvider time)
    {
        _process = process;
        _options = options;
        _logger = logger;
        _time = time;
    }

    /// <summary>Of the emulator's one account, with the three endpoints spelled out.</summary>
    public string ConnectionString => _process.Ports.ConnectionString;

    /// <summary>Of the emulator itself: it is no child of a shell.</summary>
    public int ProcessId => _process.Id;

    internal AzuritePorts Ports => _process.Ports;

    /// <summary>
    /// Starts Azurite over <see cref="AzuriteOptions.DataFolder"/>, installing it first when needed, and waits until it answers.
    /// </summary>
    /// <exception cref="AzuriteException">It cannot be installed or started, or another one runs over that folder.</exception>
    public static async Task<Azurite> StartAsync(
        AzuriteOptions options, ILogger logger, TimeProvider time, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        var script = await AzuriteScript.FindAsync(options, logger, time, cancellation);
        var folder = WritableFolder.Make(options.DataFolder);
        using var held = await FolderLock.TakeAsync(RunningAzurite.LockIn(folder), options.StartTimeout, time, cancellation);
        await RunningAzurite.EndLeftoverAsync(folder, options.StopTimeout, time, cancellation);

        var ports = options.PreferUsualPorts && options.UsualPorts.AreFree() ? options.UsualPorts : AzuritePorts.Any;
        var process = await AzuriteProcess.StartAsync(script, folder, ports, options.StartTimeout, time, cancellation);
        RunningAzurite.Write(folder, process);
        if (options.PreferUsualPorts && process.Ports != options.UsualPorts)
            Log.PortsMoved(logger, process.Ports.Blob, process.Ports.Queue, process.Ports.Table);
        Log.Started(logger, folder, process.Id);
        return new(process, options, logger, time);
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1) return;
        var gentle = await _process.StopAsync(_options.StopTimeout, _time);
        RunningAzurite.Delete(Path.GetFullPath(_options.DataFolder), _process.Id);
        if (!gentle) Log.Killed(_logger, _process.Id, _options.StopTimeout.TotalSeconds);
        if (!await PortsAreFreeAsync()) Log.PortsStillTaken(_logger, _process.Ports.Blob, _process.Ports.Queue, _process.Ports.Table);
    }

    private async Task<bool> PortsAreFreeAsync()
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            if (_process.Ports.AreFree()) return true;
            await Task.Delay(TimeSpan.FromMilliseconds(100), _time);
        }

        return false;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Debug, Message = "Azurite runs over {Folder} as process {ProcessId}.")]
        public static partial void Started(ILogger logger, string folder, int processId);

        [LoggerMessage(Level = LogLevel.Information,
            Message = "Azurite's usual ports are taken: it listens on {Blob} (blobs), {Queue} (queues) and {Table} (tables).")]
        public static partial void PortsMoved(ILogger logger, int blob, int queue, int table);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Azurite (process {ProcessId}) did not end within {Seconds} s and was killed.")]
        public static partial void Killed(ILogger logger, int processId, double seconds);

        [LoggerMessage(Level = LogLevel.Warning,
            Message = "Azurite has ended, but its ports {Blob}, {Queue} and {Table} are not all free again.")]
        public static partial void PortsStillTaken(ILogger logger, int blob, int queue, int table);
    }
}

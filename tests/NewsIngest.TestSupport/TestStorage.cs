using Microsoft.Extensions.Logging.Abstractions;
using NewsIngest.LocalHost.Emulation;

namespace NewsIngest.TestSupport;

/// <summary>
/// The storage emulators of a test process, each an Azurite on free ports over a new folder, started by the first test that asks
/// and shared by all. Tests keep apart by the names of their tables, queues and containers: see <see cref="NewPrefix"/>.
/// </summary>
public static class TestStorage
{
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), $"newsingest-tests-{Guid.NewGuid():N}");
    private static readonly Lazy<Task<Azurite>> Shared = new(() => StartAsync(Path.Combine(Folder, "shared"), CancellationToken.None));
    private static readonly Lazy<Task<Azurite>> History = new(() => StartAsync(Path.Combine(Folder, "history"), CancellationToken.None));

    public static async Task<string> ConnectionStringAsync(CancellationToken cancellation) =>
        (await Shared.Value.WaitAsync(cancellation)).ConnectionString;

    /// <summary>An emulator for a history of every council, which would meet what other tests store of one.</summary>
    public static async Task<string> HistoryConnectionStringAsync(CancellationToken cancellation) =>
        (await History.Value.WaitAsync(cancellation)).ConnectionString;

    /// <summary>
    /// A new name, or the beginning of one, that is valid for tables, queues and blob containers: 17 lower-case letters and digits.
    /// </summary>
    public static string NewPrefix() => $"t{Guid.NewGuid():N}"[..17];

    /// <summary>For the end of a test assembly. A test process that ends without it takes Azurite along, but leaves the folder.</summary>
    public static async Task StopAsync()
    {
        foreach (var emulator in (Lazy<Task<Azurite>>[])[Shared, History])
            if (emulator.IsValueCreated) await (await emulator.Value).DisposeAsync();
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }

    /// <summary>An emulator of the caller's own, on free ports.</summary>
    /// <param name="dataFolder">What it stores; made when it is missing.</param>
    public static Task<Azurite> StartAsync(string dataFolder, CancellationToken cancellation) => Azurite.StartAsync(
        AzuriteOptions.ForRepository() with { DataFolder = dataFolder, PreferUsualPorts = false }, NullLogger.Instance, TimeProvider.System, cancellation);
}

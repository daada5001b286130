using Microsoft.Extensions.Logging.Abstractions;
using NewsIngest.LocalHost.Emulation;

namespace NewsIngest.TestSupport;

/// <summary>
/// The storage emulator of a test process: one Azurite on free ports over a new folder, started by the first test that asks
/// and shared by all. Tests keep apart by the names of their tables, queues and containers: see <see cref="NewPrefix"/>.
/// </summary>
public static class TestStorage
{
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), $"newsingest-tests-{Guid.NewGuid():N}");
    private static readonly Lazy<Task<Azurite>> Shared = new(StartAsync);

    public static async Task<string> ConnectionStringAsync(CancellationToken cancellation) =>
        (await Shared.Value.WaitAsync(cancellation)).ConnectionString;

    /// <summary>
    /// A new name, or the beginning of one, that is valid for tables, queues and blob containers: 17 lower-case letters and digits.
    /// </summary>
    public static string NewPrefix() => $"t{Guid.NewGuid():N}"[..17];

    /// <summary>For the end of a test assembly. A test process that ends without it takes Azurite along, but leaves the folder.</summary>
    public static async Task StopAsync()
    {
        if (!Shared.IsValueCreated) return;
        await (await Shared.Value).DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static Task<Azurite> StartAsync() => Azurite.StartAsync(
        AzuriteOptions.ForRepository() with { DataFolder = Folder, PreferUsualPorts = false },
        NullLogger.Instance,
        TimeProvider.System,
        CancellationToken.None);
}

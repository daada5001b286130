using System.Diagnostics;
using System.Net.NetworkInformation;
using NewsIngest.IntegrationTests.LocalHost;
using NewsIngest.IntegrationTests.Pipeline;

namespace NewsIngest.IntegrationTests.Reliability;

/// <summary>A host that has stopped gives back what it took.</summary>
[TestClass]
[DoNotParallelize] // It counts what this process holds.
public sealed class LeftBehindTests
{
    /// <summary>Connections that the storage SDK keeps for the process, and this test's own: more or fewer by chance.</summary>
    private const int Tolerance = 40;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    [OSCondition(OperatingSystems.Linux)]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_host_that_stopped_leaves_no_port_handle_or_file_behind()
    {
        // What every life shares, code and the like, is loaded by the first.
        await LiveAsync();
        var (handles, files) = (Handles, TemporaryFiles());

        for (var life = 0; life < 3; life++) Assert.DoesNotContain(await LiveAsync(), Listening);

        Assert.IsLessThanOrEqualTo(handles + Tolerance, Handles);
        Assert.IsEmpty(TemporaryFiles().Except(files));
    }

    private static int Handles
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.HandleCount;
        }
    }

    private static IEnumerable<int> Listening => IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(end => end.Port);

    /// <returns>The port on which the host listened.</returns>
    private async Task<int> LiveAsync()
    {
        await using var pipeline = await RunningPipeline.StartAsync(TestContext.CancellationToken);
        await pipeline.RunRoundAsync(TestContext.CancellationToken);
        return pipeline.Host.Address.Port;
    }

    private static List<string> TemporaryFiles() => [.. Directory.EnumerateFileSystemEntries(Path.GetTempPath(), "newsingest-*").Order()];
}

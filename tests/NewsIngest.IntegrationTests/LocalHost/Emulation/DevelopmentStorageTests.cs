using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using NewsIngest.LocalHost.Emulation;

namespace NewsIngest.IntegrationTests.LocalHost.Emulation;

[TestClass]
public sealed class DevelopmentStorageTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Cancellation => TestContext.CancellationToken;

    [TestMethod]
    public async Task An_emulator_on_the_usual_ports_is_used_and_left_running()
    {
        using var folder = new TemporaryFolder();
        using var otherFolder = new TemporaryFolder();
        await using var azurite = await Azurite.StartAsync(OptionsFor(folder), NullLogger.Instance, TimeProvider.System, Cancellation);
        await using (var lease = await AcquireAsync(OptionsFor(otherFolder) with { UsualPorts = azurite.Ports }))
        {
            Assert.IsFalse(lease.Started);
            Assert.AreEqual(azurite.ConnectionString, lease.ConnectionString);
        }

        Assert.IsTrue(await azurite.Ports.AnswerAsync(Cancellation));
    }

    [TestMethod]
    public async Task A_stranger_on_a_usual_port_is_not_taken_for_Azurite()
    {
        using var folder = new TemporaryFolder();
        using var stranger = new TcpListener(IPAddress.Loopback, 0);
        stranger.Start();
        var port = ((IPEndPoint)stranger.LocalEndpoint).Port;
        var answering = AnswerAsStrangerAsync(stranger);
        await using (var lease = await AcquireAsync(OptionsFor(folder) with { UsualPorts = new(port, port, port) }))
        {
            Assert.IsTrue(lease.Started);
            Assert.DoesNotContain($":{port}/", lease.ConnectionString);
        }

        stranger.Stop();
        await answering;
    }

    [TestMethod]
    public async Task One_that_this_project_runs_over_the_folder_is_shared()
    {
        using var folder = new TemporaryFolder();
        var options = OptionsFor(folder);
        await using var first = await AcquireAsync(options);
        await using var second = await AcquireAsync(options);
        Assert.IsTrue(first.Started);
        Assert.IsFalse(second.Started);
        Assert.AreEqual(first.ConnectionString, second.ConnectionString);
    }

    [TestMethod]
    public async Task Two_that_ask_at_once_share_one()
    {
        using var folder = new TemporaryFolder();
        var options = OptionsFor(folder);
        var leases = await Task.WhenAll(AcquireAsync(options), AcquireAsync(options));
        await using var first = leases[0];
        await using var second = leases[1];
        Assert.AreEqual(first.ConnectionString, second.ConnectionString);
        Assert.AreNotEqual(first.Started, second.Started);
    }

    [TestMethod]
    public async Task A_file_left_by_a_crash_is_cleaned()
    {
        using var folder = new TemporaryFolder();
        var options = OptionsFor(folder);
        var orphan = await Azurite.StartAsync(options, NullLogger.Instance, TimeProvider.System, Cancellation);
        var file = Path.Combine(folder.FullName, "newsingest-azurite.json");
        var left = await File.ReadAllTextAsync(file, Cancellation);
        await orphan.DisposeAsync();
        await File.WriteAllTextAsync(file, left, Cancellation);

        await using var lease = await AcquireAsync(options);
        Assert.IsTrue(lease.Started);
        Assert.AreNotEqual(left, await File.ReadAllTextAsync(file, Cancellation));
    }

    [TestMethod]
    public async Task One_that_outlived_its_owner_is_ended_before_another_starts()
    {
        using var folder = new TemporaryFolder();
        using var outliving = Process.Start(new ProcessStartInfo("node", ["-e", "setInterval(() => {}, 1000)"]))!;
        var running = new RunningAzurite(ProcessMark.Of(outliving.Id)!, new(outliving.Id, DateTimeOffset.UnixEpoch), new(1, 2, 3), "");
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "newsingest-azurite.json"), System.Text.Json.JsonSerializer.Serialize(running), Cancellation);
        await using var lease = await AcquireAsync(OptionsFor(folder) with { StopTimeout = TimeSpan.FromMilliseconds(50) });
        Assert.IsTrue(lease.Started);
        Assert.IsTrue(outliving.HasExited);
    }

    [TestMethod]
    [DataRow("UseDevelopmentStorage=true", true)]
    [DataRow(" usedevelopmentstorage=TRUE; ", true)]
    [DataRow("UseDevelopmentStorage=false", false)]
    [DataRow("UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://example.org", false)]
    [DataRow("DefaultEndpointsProtocol=https;AccountName=a;AccountKey=a2V5", false)]
    [DataRow("", false)]
    [DataRow(null, false)]
    public void Only_the_bare_short_form_means_development_storage(string? connectionString, bool expected) =>
        Assert.AreEqual(expected, DevelopmentStorage.IsMeantBy(connectionString));

    private Task<DevelopmentStorageLease> AcquireAsync(AzuriteOptions options) =>
        DevelopmentStorage.AcquireAsync(options, NullLogger.Instance, TimeProvider.System, Cancellation);

    private static async Task AnswerAsStrangerAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                await client.GetStream().WriteAsync(
                    "HTTP/1.1 200 OK\r\nServer: nginx\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray());
            }
        }
        catch (SocketException)
        {
            // The listener was stopped: the test is over.
        }
    }

    // Ports that no one listens on: the real usual ones belong to whoever runs the tests.
    private static AzuriteOptions OptionsFor(TemporaryFolder folder) =>
        AzuriteOptions.ForRepository() with { DataFolder = folder.FullName, PreferUsualPorts = false, UsualPorts = new(1, 1, 1) };
}

using System.Diagnostics;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Logging.Abstractions;
using NewsIngest.LocalHost.Emulation;

namespace NewsIngest.IntegrationTests.LocalHost.Emulation;

[TestClass]
public sealed class AzuriteTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Cancellation => TestContext.CancellationToken;

    [TestMethod]
    public async Task What_was_stored_is_there_after_a_restart()
    {
        using var folder = new TemporaryFolder();
        var options = OptionsFor(folder);
        await using (var first = await StartAsync(options))
        {
            await new BlobContainerClient(first.ConnectionString, "pages").CreateAsync(cancellationToken: Cancellation);
            await new QueueClient(first.ConnectionString, "fetch-page").CreateAsync(cancellationToken: Cancellation);
        }

        await using var second = await StartAsync(options);
        Assert.IsTrue((await new BlobContainerClient(second.ConnectionString, "pages").ExistsAsync(Cancellation)).Value);
        Assert.IsTrue((await new QueueClient(second.ConnectionString, "fetch-page").ExistsAsync(Cancellation)).Value);
    }

    [TestMethod]
    public async Task Disposing_frees_the_ports_and_takes_the_running_file_away()
    {
        using var folder = new TemporaryFolder();
        var azurite = await StartAsync(OptionsFor(folder));
        Assert.IsFalse(azurite.Ports.AreFree());
        await azurite.DisposeAsync();
        Assert.IsTrue(azurite.Ports.AreFree());
        Assert.IsNull(ProcessMark.Of(azurite.ProcessId));
        Assert.IsNull(await RunningAzurite.FindAsync(folder.FullName, Cancellation));
        Assert.IsEmpty(Directory.GetFiles(folder.FullName, "newsingest-azurite.json"));
    }

    [TestMethod]
    public async Task A_second_one_over_the_same_folder_is_refused()
    {
        using var folder = new TemporaryFolder();
        await using var first = await StartAsync(OptionsFor(folder));
        var refusal = await Assert.ThrowsExactlyAsync<AzuriteException>(() => StartAsync(OptionsFor(folder)));
        Assert.Contains($"process {first.ProcessId}", refusal.Message);
    }

    [TestMethod]
    public async Task Taken_ports_are_left_to_their_owner()
    {
        using var folder = new TemporaryFolder();
        using var otherFolder = new TemporaryFolder();
        await using var first = await StartAsync(OptionsFor(folder));
        await using var second = await StartAsync(OptionsFor(otherFolder) with { PreferUsualPorts = true, UsualPorts = first.Ports });
        Assert.AreNotEqual(first.Ports, second.Ports);
        Assert.IsTrue(await second.Ports.AnswerAsync(Cancellation));
    }

    [TestMethod]
    public async Task Free_usual_ports_are_taken()
    {
        using var folder = new TemporaryFolder();
        AzuritePorts ports;
        await using (var first = await StartAsync(OptionsFor(folder))) ports = first.Ports;
        await using var second = await StartAsync(OptionsFor(folder) with { PreferUsualPorts = true, UsualPorts = ports });
        Assert.AreEqual(ports, second.Ports);
    }

    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows, IgnoreMessage = "There is no `kill` on Windows.")]
    public async Task Ctrl_C_in_the_terminal_does_not_end_it()
    {
        using var folder = new TemporaryFolder();
        await using var azurite = await StartAsync(OptionsFor(folder));
        using var interrupt = Process.Start("kill", ["-INT", $"{azurite.ProcessId}"]);
        await interrupt.WaitForExitAsync(Cancellation);
        Assert.AreEqual(0, interrupt.ExitCode);
        await new BlobContainerClient(azurite.ConnectionString, "pages").CreateAsync(cancellationToken: Cancellation);
    }

    [TestMethod]
    public async Task A_script_that_is_none_is_refused_by_name()
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.FullName, "no", "azurite.js");
        var refusal = await Assert.ThrowsExactlyAsync<AzuriteException>(() => StartAsync(OptionsFor(folder) with { ScriptPath = missing }));
        Assert.Contains(missing, refusal.Message);
        Assert.Contains("AZURITE_PATH", refusal.Message);
    }

    [TestMethod]
    public async Task The_last_words_of_a_script_that_dies_are_reported()
    {
        using var folder = new TemporaryFolder();
        var script = Path.Combine(folder.FullName, "azurite.js");
        await File.WriteAllTextAsync(script, "console.error('the disk is on fire'); process.exit(3);", Cancellation);
        var refusal = await Assert.ThrowsExactlyAsync<AzuriteException>(() => StartAsync(OptionsFor(folder) with { ScriptPath = script }));
        Assert.Contains("exit code 3", refusal.Message);
        Assert.Contains("the disk is on fire", refusal.Message);
    }

    [TestMethod]
    public async Task A_data_folder_that_cannot_be_made_is_refused_by_name()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.FullName, "file");
        await File.WriteAllTextAsync(file, "", Cancellation);
        var refusal = await Assert.ThrowsExactlyAsync<AzuriteException>(
            () => StartAsync(OptionsFor(folder) with { DataFolder = Path.Combine(file, "data") }));
        Assert.Contains(file, refusal.Message);
    }

    private Task<Azurite> StartAsync(AzuriteOptions options) =>
        Azurite.StartAsync(options, NullLogger.Instance, TimeProvider.System, Cancellation);

    private static AzuriteOptions OptionsFor(TemporaryFolder folder) =>
        AzuriteOptions.ForRepository() with { DataFolder = folder.FullName, PreferUsualPorts = false };
}

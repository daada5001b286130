namespace NewsIngest.IntegrationTests.Reliability;

/// <summary>The disk of the storage emulator fills up while the app works, and is cleared later: what was under way goes on.</summary>
[TestClass]
public sealed class FullDiskTests
{
    private const int Mebibytes = 32;

    private static readonly TimeSpan Full = TimeSpan.FromSeconds(30);

    public required TestContext TestContext { get; init; }

    [TestMethod]
    [TestCategory("Soak")]
    [Timeout(480_000, CooperativeCancellation = true)]
    public async Task A_full_disk_is_told_and_loses_nothing()
    {
        await using var run = await HostRun.StartAsync(TestContext.CancellationToken);
        await run.StopStorageAsync();
        await using var disk = await SmallDisk.MountAsync(run.DataFolder, Mebibytes);
        if (disk is null)
        {
            Assert.Inconclusive("This process may not mount a small file system: run it as root on Linux.");
            return;
        }

        await run.StartStorageAsync(TestContext.CancellationToken);
        var requests = 0;
        var ended = await run.LiveAsync(
            _ =>
            {
                if (Interlocked.Increment(ref requests) == 200) disk.Fill();
                return StorageFault.None;
            },
            Full,
            TestContext.CancellationToken);
        Assert.IsFalse(ended);
        Assert.IsGreaterThan(200, requests);
        TestContext.WriteLine(run.LastLines);
        Assert.IsNotEmpty(run.Lines);

        disk.Free();
        await run.FinishAsync(TestContext.CancellationToken);

        using var layout = run.OpenStorage();
        var state = await StoredState.ReadAsync(layout, TestContext.CancellationToken);
        Assert.AreEqual("", string.Join('\n', state.Problems(run.ExpectedArticles, run.Now)));
        await run.StopStorageAsync();
    }
}

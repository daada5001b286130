namespace NewsIngest.IntegrationTests.Reliability;

/// <summary>The disk of the storage emulator fills up while the app works, and is cleared later: what was under way goes on.</summary>
[TestClass]
public sealed class FullDiskTests
{
    private const int Mebibytes = 32;

    /// <summary>Steps that the app takes before the disk is full, and tries while it is.</summary>
    private const int Before = 60;
    private const int WhileFull = 200;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    [TestCategory("Soak")]
    [Timeout(480_000, CooperativeCancellation = true)]
    public async Task A_full_disk_is_told_and_loses_nothing()
    {
        await using var run = await HostRun.StartAsync(TestContext.CancellationToken);
        await run.StopStorageAsync();
        await using var disk = await SmallDisk.MountAsync(run.DataFolder, Mebibytes);
        Assert.IsNotNull(disk, "This process may not mount a small file system: run it as root on Linux.");

        await run.StartStorageAsync(TestContext.CancellationToken);
        await run.LiveTogetherAsync(
            _ => StorageFault.None,
            async () =>
            {
                await run.WorkAsync(Before, TestContext.CancellationToken);
                disk.Fill();
                await run.WorkAsync(WhileFull, TestContext.CancellationToken);
                disk.Free();
            },
            TestContext.CancellationToken);
        Assert.IsNotEmpty(run.Lines, "Nobody was told of the full disk.");

        await run.FinishAsync(TestContext.CancellationToken);

        using var layout = run.OpenStorage();
        var state = await StoredState.ReadAsync(layout, TestContext.CancellationToken);
        Assert.AreEqual("", string.Join('\n', state.Problems(run.ExpectedArticles, run.Now)));
        await run.StopStorageAsync();
    }
}

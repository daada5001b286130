namespace NewsIngest.IntegrationTests.Reliability;

/// <summary>
/// The app is killed before or after any step that it takes in storage, started again, and killed again: in the end every article is there once.
/// </summary>
[TestClass]
public sealed class CrashTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    [Timeout(900_000, CooperativeCancellation = true)]
    public async Task After_three_kills_every_article_is_in_every_table_once() => await KillAsync(kills: 3, seed: 1, deepest: 90);

    /// <summary>Two hundred in all.</summary>
    [TestMethod]
    [TestCategory("Soak")]
    [Timeout(1_800_000, CooperativeCancellation = true)]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(3)]
    [DataRow(4)]
    [DataRow(5)]
    [DataRow(6)]
    [DataRow(7)]
    [DataRow(8)]
    [DataRow(9)]
    [DataRow(10)]
    public async Task After_twenty_kills_every_article_is_in_every_table_once(int seed) => await KillAsync(kills: 20, seed, deepest: 60);

    private async Task KillAsync(int kills, int seed, int deepest)
    {
        await using var run = await HostRun.StartAsync(TestContext.CancellationToken);
        var (random, lives) = (new Random(seed), 0);
        for (var killed = 0; killed < kills; lives++)
        {
            var (steps, last, fault) = (0, random.Next(1, deepest), random.Next(2) == 0 ? StorageFault.KillBefore : StorageFault.KillAfter);
            var isKilled = await run.LiveAsync(
                request => request.IsStep && Interlocked.Increment(ref steps) == last ? fault : StorageFault.None, TestContext.CancellationToken);
            if (isKilled) killed++;
            TestContext.WriteLine(isKilled
                ? $"{TimeProvider.System.GetUtcNow():HH:mm:ss} kill {killed} at step {last} ({fault})"
                : $"at rest after {steps} steps");
        }

        await run.FinishAsync(TestContext.CancellationToken);
        using var layout = run.OpenStorage();
        var state = await StoredState.ReadAsync(layout, TestContext.CancellationToken);
        Assert.AreEqual("", string.Join('\n', state.Problems(run.ExpectedArticles, run.Now)), $"after {kills} kills in {lives} lives, seed {seed}");
    }
}

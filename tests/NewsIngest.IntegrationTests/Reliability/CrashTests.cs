namespace NewsIngest.IntegrationTests.Reliability;

/// <summary>The app is killed before or after any step that it takes in storage, started again, and killed again: in the end every article is there once.</summary>
[TestClass]
public sealed class CrashTests
{
    private static readonly TimeSpan LongestLife = TimeSpan.FromMinutes(1);

    public required TestContext TestContext { get; init; }

    [TestMethod]
    [Timeout(480_000, CooperativeCancellation = true)]
    public async Task After_six_kills_every_article_is_in_every_table_once()
    {
        await using var run = await HostRun.StartAsync(TestContext.CancellationToken);

        var killed = await KillAsync(run, kills: 6, new Random(1), deepest: 90);

        await CheckAsync(run, $"after {killed} kills");
        Assert.IsGreaterThan(2, killed);
    }

    [TestMethod]
    [TestCategory("Soak")]
    [Timeout(3_000_000, CooperativeCancellation = true)]
    public async Task After_two_hundred_kills_every_article_is_in_every_table_once()
    {
        var (killed, rounds) = (0, 0);
        for (var seed = 1; killed < 200; seed++)
        {
            await using var run = await HostRun.StartAsync(TestContext.CancellationToken);
            killed += await KillAsync(run, kills: 20, new Random(seed), deepest: 60);
            await CheckAsync(run, $"with seed {seed}");
            rounds++;
            TestContext.WriteLine($"seed {seed}: {killed} kills so far");
        }

        TestContext.WriteLine($"{killed} kills in {rounds} rounds");
    }

    /// <returns>How often the app was killed at a step, rather than at rest.</returns>
    private async Task<int> KillAsync(HostRun run, int kills, Random random, int deepest)
    {
        var killed = 0;
        for (var life = 0; life < kills; life++)
        {
            var (steps, last, fault) = (0, random.Next(1, deepest), random.Next(2) == 0 ? StorageFault.KillBefore : StorageFault.KillAfter);
            var isKilled = await run.LiveAsync(
                request => request.IsStep && Interlocked.Increment(ref steps) == last ? fault : StorageFault.None, LongestLife, TestContext.CancellationToken);
            if (!isKilled) break;
            killed++;
            TestContext.WriteLine($"{TimeProvider.System.GetUtcNow():HH:mm:ss} killed at step {last} ({fault})");
        }

        return killed;
    }

    private async Task CheckAsync(HostRun run, string when)
    {
        await run.FinishAsync(TestContext.CancellationToken);
        using var layout = run.OpenStorage();
        var state = await StoredState.ReadAsync(layout, TestContext.CancellationToken);
        Assert.AreEqual("", string.Join('\n', state.Problems(run.ExpectedArticles, run.Now)), when);
    }
}

using System.Collections.Concurrent;

namespace NewsIngest.IntegrationTests.Reliability;

/// <summary>Storage refuses, stalls, loses answers and goes away while two hosts of the app work on it: nothing is lost and nothing is there twice.</summary>
[TestClass]
public sealed class StorageFaultTests
{
    private static readonly StorageFault[] All =
    [
        StorageFault.Reset, StorageFault.AnswerLost, StorageFault.AnswerCut, StorageFault.AnswerSlow, StorageFault.ServerBusy,
        StorageFault.InternalError, StorageFault.TimedOut, StorageFault.Stalled, StorageFault.ConditionNotMet, StorageFault.AlreadyExists,
    ];

    public required TestContext TestContext { get; init; }

    [TestMethod]
    [Timeout(900_000, CooperativeCancellation = true)]
    public async Task Faults_and_a_restart_of_storage_lose_nothing() =>
        await FaultsAsync([.. All.Where(kind => !kind.IsConflict() && kind != StorageFault.Stalled)], seed: 1, percent: 20, steps: 50);

    [TestMethod]
    [TestCategory("Soak")]
    [Timeout(1_800_000, CooperativeCancellation = true)]
    public async Task Faults_of_every_kind_and_a_restart_of_storage_lose_nothing() => await FaultsAsync(All, seed: 2, percent: 10, steps: 150);

    [TestMethod]
    [TestCategory("Soak")]
    [Timeout(900_000, CooperativeCancellation = true)]
    public async Task Two_hosts_poll_each_source_once_and_store_each_article_once()
    {
        await using var run = await HostRun.StartAsync(TestContext.CancellationToken);

        await run.FinishAsync(TestContext.CancellationToken, hosts: 2);

        using var layout = run.OpenStorage();
        var state = await StoredState.ReadAsync(layout, TestContext.CancellationToken);
        Assert.AreEqual("", string.Join('\n', state.Problems(run.ExpectedArticles, run.Now)));
        foreach (var (source, polls) in run.Polls) Assert.AreEqual(1, polls, source);
    }

    [TestMethod]
    [TestCategory("Soak")]
    [Timeout(1_800_000, CooperativeCancellation = true)]
    [DataRow(StorageFault.Reset)]
    [DataRow(StorageFault.AnswerLost)]
    [DataRow(StorageFault.AnswerCut)]
    [DataRow(StorageFault.AnswerSlow)]
    [DataRow(StorageFault.ServerBusy)]
    [DataRow(StorageFault.InternalError)]
    [DataRow(StorageFault.TimedOut)]
    [DataRow(StorageFault.ConditionNotMet)]
    [DataRow(StorageFault.AlreadyExists)]
    public async Task One_kind_of_fault_in_a_quarter_of_all_requests_loses_nothing(object fault) =>
        await FaultsAsync([(StorageFault)fault], seed: 7, percent: 25, steps: 120);

    /// <param name="steps">After so many storage is stopped and started; the faults go on for three times as many.</param>
    private async Task FaultsAsync(StorageFault[] kinds, int seed, int percent, int steps)
    {
        await using var run = await HostRun.StartAsync(TestContext.CancellationToken);
        var (random, counts) = (new Random(seed), new ConcurrentDictionary<StorageFault, int>());
        var others = kinds.Where(kind => !kind.IsConflict()).ToList();

        StorageFault? Draw(List<StorageFault> from, int chance)
        {
            lock (random) return from.Count > 0 && random.Next(100) < chance ? from[random.Next(from.Count)] : null;
        }

        StorageFault Plan(StorageRequest request)
        {
            // Few requests can meet a conflict: those meet it more often.
            var conflicts = kinds.Where(kind => kind.IsConflict() && request.CanMeet(kind)).ToList();
            var fault = Draw(conflicts, 2 * percent) ?? Draw(others, percent) ?? StorageFault.None;
            counts.AddOrUpdate(fault, 1, (_, count) => count + 1);
            return fault;
        }

        await run.LiveTogetherAsync(Plan, async () =>
        {
            await run.WorkAsync(steps, TestContext.CancellationToken);
            await run.StopStorageAsync();
            await Task.Delay(TimeSpan.FromSeconds(1), TestContext.CancellationToken);
            await run.StartStorageAsync(TestContext.CancellationToken);
            await run.WorkAsync(2 * steps, TestContext.CancellationToken);
        }, TestContext.CancellationToken);
        await run.FinishAsync(TestContext.CancellationToken);

        TestContext.WriteLine(string.Join(", ", counts.OrderBy(count => count.Key).Select(count => $"{count.Key} {count.Value}")));
        using var layout = run.OpenStorage();
        var state = await StoredState.ReadAsync(layout, TestContext.CancellationToken);
        Assert.AreEqual("", string.Join('\n', state.Problems(run.ExpectedArticles, run.Now)));
        foreach (var kind in kinds) Assert.IsTrue(counts.ContainsKey(kind), $"No {kind} came about.");
    }
}

using NewsIngest.LocalHost.Storage;

namespace NewsIngest.Tests.LocalHost.Storage;

[TestClass]
public sealed class PollingBackoffTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    [TestMethod]
    [DataRow(0, 0.5, 100)]
    [DataRow(1, 0.5, 200)]
    [DataRow(2, 0.0, 320)]
    [DataRow(2, 1.0, 480)]
    [DataRow(5, 0.5, 2000)]
    [DataRow(int.MaxValue, 0.5, 2000)]
    public void Each_vain_look_doubles_the_wait_up_to_the_longest(int misses, double chance, double milliseconds) =>
        Assert.AreEqual(milliseconds, PollingBackoff.WaitAfter(misses, Longest, chance).TotalMilliseconds, 0.001);

    [TestMethod]
    public void No_wait_is_shorter_than_100_ms_whatever_the_chance() =>
        Assert.AreEqual(PollingBackoff.Shortest, PollingBackoff.WaitAfter(0, Longest, chance: 0));

    [TestMethod]
    public void A_find_begins_anew()
    {
        var backoff = new PollingBackoff(Longest, () => 0.5);
        backoff.NextWait();
        backoff.NextWait();

        backoff.Reset();

        Assert.AreEqual(TimeSpan.FromMilliseconds(100), backoff.NextWait());
        Assert.AreEqual(TimeSpan.FromMilliseconds(200), backoff.NextWait());
    }
}

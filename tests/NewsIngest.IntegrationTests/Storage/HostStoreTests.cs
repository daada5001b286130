using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Storage;

[TestClass]
public sealed class HostStoreTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(2);

    private readonly string _host = $"{Guid.NewGuid():N}.example.org";

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task A_host_that_was_never_asked_is_free_at_once() => Assert.AreEqual(Now, await ReserveAsync(count: 1, Now));

    [TestMethod]
    public async Task Slots_follow_each_other_at_the_hosts_delay()
    {
        await ReserveAsync(count: 3, Now);

        Assert.AreEqual(Now + (3 * Delay), await ReserveAsync(count: 1, Now));
    }

    [TestMethod]
    public async Task A_host_left_in_peace_long_enough_is_free_at_once()
    {
        await ReserveAsync(count: 3, Now);
        var later = Now.AddMinutes(1);

        Assert.AreEqual(later, await ReserveAsync(count: 1, later));
    }

    [TestMethod]
    public async Task A_slot_reserved_by_a_clock_that_was_a_year_ahead_holds_nobody_up()
    {
        await ReserveAsync(count: 3, Now.AddYears(1));

        Assert.AreEqual(Now, await ReserveAsync(count: 1, Now));
        Assert.AreEqual(Now + Delay, await ReserveAsync(count: 1, Now));
    }

    [TestMethod]
    public async Task Reservations_made_at_once_never_share_a_slot()
    {
        var slots = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ReserveAsync(count: 1, Now)));

        Assert.AreSequenceEqual(Enumerable.Range(0, 8).Select(i => Now + (i * Delay)), slots.Order());
    }

    private async Task<DateTimeOffset> ReserveAsync(int count, DateTimeOffset notBefore)
    {
        var store = new HostStore(await TestLayout.OpenAsync(TestContext.CancellationToken));
        return await store.ReserveAsync(_host, count, Delay, notBefore, TestContext.CancellationToken);
    }
}

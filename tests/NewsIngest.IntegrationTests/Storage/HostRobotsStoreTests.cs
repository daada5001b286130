using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using NewsIngest.Fetching;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Storage;

[TestClass]
public sealed class HostRobotsStoreTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly Uri _site = new($"https://{Guid.NewGuid():N}.example.org/robots.txt");

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task A_file_is_read_as_it_was_saved()
    {
        var store = await OpenAsync();
        Assert.IsNull(await store.FindAsync(_site, TestContext.CancellationToken));

        await store.SaveAsync(_site, new StoredRobots("User-agent: *\nDisallow: /é"u8.ToArray(), Now), TestContext.CancellationToken);
        var found = await store.FindAsync(new Uri(_site, "/news/1"), TestContext.CancellationToken);

        Assert.AreEqual("User-agent: *\nDisallow: /é", Encoding.UTF8.GetString(found!.File.Span));
        Assert.AreEqual(Now, found.ReadAt);
    }

    [TestMethod]
    public async Task A_site_without_a_file_is_remembered_as_such()
    {
        var store = await OpenAsync();

        await store.SaveAsync(_site, new StoredRobots(ReadOnlyMemory<byte>.Empty, Now), TestContext.CancellationToken);

        Assert.AreEqual(0, (await store.FindAsync(_site, TestContext.CancellationToken))!.File.Length);
    }

    [TestMethod]
    public async Task The_slots_of_the_host_are_left_alone()
    {
        var hosts = new HostStore(await TestLayout.OpenAsync(TestContext.CancellationToken));
        await hosts.ReserveAsync(_site.Authority, 1, TimeSpan.FromSeconds(9), Now, TestContext.CancellationToken);

        await (await OpenAsync()).SaveAsync(_site, new StoredRobots(new byte[] { 35 }, Now), TestContext.CancellationToken);

        Assert.AreEqual(Now.AddSeconds(9), await hosts.ReserveAsync(_site.Authority, 1, TimeSpan.FromSeconds(9), Now, TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task A_file_too_long_for_a_row_is_not_kept()
    {
        var store = await OpenAsync();
        var noise = new byte[400 * 1024];
        new Random(7).NextBytes(noise);

        await store.SaveAsync(_site, new StoredRobots(noise, Now), TestContext.CancellationToken);

        Assert.IsNull(await store.FindAsync(_site, TestContext.CancellationToken));
    }

    private async Task<HostRobotsStore> OpenAsync() => new(await TestLayout.OpenAsync(TestContext.CancellationToken), NullLogger<HostRobotsStore>.Instance);
}

using System.Text;
using NewsIngest.Fetching;

namespace NewsIngest.IntegrationTests.Fetching;

/// <summary>A body that is packed, cut, damaged, too long or a bomb ends in its own recorded outcome.</summary>
[TestClass]
public sealed class HostileBodyTests : FetchTest
{
    [TestMethod]
    [DataRow("gzip")]
    [DataRow("x-gzip")]
    [DataRow("br")]
    [DataRow("deflate")]
    [DataRow("deflate raw")]
    public async Task A_compressed_page_is_read_and_a_cut_one_is_known_as_cut(string coding)
    {
        var packed = Packed.Pack(coding, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 3000).Select(i => $"{i * 7919} "))));
        var head = $"200 OK\n{Html}\nContent-Encoding: {coding.Split(' ')[0]}\n";
        Server
            .On("/whole", head + $"Content-Length: {packed.Length}", packed)
            .On("/half", head + $"Content-Length: {packed.Length / 2}", packed[..(packed.Length / 2)])
            .On("/all-but-one", head + $"Content-Length: {packed.Length - 1}", packed[..^1]);

        Assert.AreEqual(FetchOutcome.Fetched, (await FetchAsync("/whole")).Outcome);
        Assert.AreEqual(FetchOutcome.Truncated, (await FetchAsync("/half")).Outcome);
        Assert.AreEqual(FetchOutcome.Truncated, (await FetchAsync("/all-but-one")).Outcome);
    }

    [TestMethod]
    public async Task A_body_compressed_twice_is_unpacked_twice()
    {
        var packed = Packed.Pack("br", Packed.Pack("gzip", Encoding.UTF8.GetBytes(Page)));
        Server.On("/page", $"200 OK\n{Html}\nContent-Encoding: gzip, br\nContent-Length: {packed.Length}", packed);

        Assert.AreEqual(Page, Encoding.UTF8.GetString((await FetchAsync("/page")).Body.Span));
    }

    [TestMethod]
    [DataRow("gzip", DisplayName = "plain text that claims to be gzip")]
    [DataRow("zstd", DisplayName = "a coding that was not asked for")]
    [DataRow("gzip, gzip, gzip", DisplayName = "three wrappings")]
    public async Task A_body_that_is_not_packed_as_declared_is_bad_encoding(string coding)
    {
        var body = Encoding.UTF8.GetBytes(Page);
        Server.On("/page", $"200 OK\n{Html}\nContent-Encoding: {coding}\nContent-Length: {body.Length}", body);

        Assert.AreEqual(FetchOutcome.BadEncoding, (await FetchAsync("/page")).Outcome);
    }

    [TestMethod]
    public async Task A_damaged_gzip_body_is_bad_encoding()
    {
        var packed = Packed.Pack("gzip", Encoding.UTF8.GetBytes(Page));
        packed[^6] ^= 1;
        Server.On("/page", $"200 OK\n{Html}\nContent-Encoding: gzip\nContent-Length: {packed.Length}", packed);

        Assert.AreEqual(FetchOutcome.BadEncoding, (await FetchAsync("/page")).Outcome);
    }

    [TestMethod]
    public async Task A_body_shorter_than_declared_is_truncated_and_what_came_is_kept()
    {
        Server.On("/short", $"200 OK\n{Html}\nContent-Length: 5000", Encoding.UTF8.GetBytes(Page));
        Server.On("/chunked", HostileServer.Head($"200 OK\n{Html}\nTransfer-Encoding: chunked"), "10\r\n<p>Sixteen bytes\r\n40\r\nbut no more"u8.ToArray());

        var shortPage = await FetchAsync("/short");
        Assert.AreEqual(FetchOutcome.Truncated, shortPage.Outcome, shortPage.Detail);
        Assert.AreEqual(Page, Encoding.UTF8.GetString(shortPage.Body.Span));
        Assert.AreEqual(FetchOutcome.Truncated, (await FetchAsync("/chunked")).Outcome);
    }

    [TestMethod]
    public async Task A_body_over_the_limit_is_refused_by_its_declared_length_or_as_it_streams()
    {
        var large = new byte[70_000];
        Array.Fill(large, (byte)'a');
        Server
            .On("/declared", $"200 OK\n{Html}\nContent-Length: 99999999999")
            .On("/streamed", $"200 OK\n{Html}", large);

        await using var fetcher = new TestFetcher(new() { ["MaxBodyBytes"] = "65536" });
        foreach (var path in (string[])["/declared", "/streamed"])
        {
            var page = await fetcher.FetchAsync(Server.Url(path), TestContext.CancellationToken);
            Assert.AreEqual(FetchOutcome.TooLarge, page.Outcome, path);
            Assert.AreEqual(0, page.Body.Length);
        }
    }

    [TestMethod]
    public async Task A_body_of_exactly_the_limit_is_read()
    {
        Server.OnPage("/page", new string('a', 65536), Html);

        await using var fetcher = new TestFetcher(new() { ["MaxBodyBytes"] = "65536" });
        Assert.AreEqual(FetchOutcome.Fetched, (await fetcher.FetchAsync(Server.Url("/page"), TestContext.CancellationToken)).Outcome);
    }

    [TestMethod]
    [DoNotParallelize]
    [DataRow("gzip", 200)]
    [DataRow("br", 200)]
    [DataRow("gzip, gzip", 1000)]
    public async Task A_decompression_bomb_is_stopped_while_it_unpacks(string coding, int megabytes)
    {
        var bomb = Packed.Bomb(coding, megabytes);
        Server.On("/page", $"200 OK\n{Html}\nContent-Encoding: {coding}\nContent-Length: {bomb.Length}", bomb);

        await using var fetcher = new TestFetcher();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var page = await fetcher.FetchAsync(Server.Url("/page"), TestContext.CancellationToken);

        Assert.AreEqual(FetchOutcome.TooLarge, page.Outcome, page.Detail);
        Assert.AreEqual(0, page.Body.Length);
        Assert.IsLessThan(32L * 1024 * 1024, GC.GetTotalAllocatedBytes(precise: true) - before);
    }
}

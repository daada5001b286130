using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Fetching;
using NewsIngest.Fetching.Addresses;

namespace NewsIngest.IntegrationTests.Fetching;

/// <summary>No name and no spelling of an address leads into this machine or its network.</summary>
[TestClass]
public sealed class AddressSafetyTests : FetchTest
{
    [TestMethod]
    [DataRow("127.0.0.1")]
    [DataRow("127.1")]
    [DataRow("2130706433")]
    [DataRow("0x7f.1")]
    [DataRow("0177.0.0.1")]
    [DataRow("0.0.0.0")]
    [DataRow("localhost")]
    [DataRow("[::1]")]
    [DataRow("[::]")]
    [DataRow("[::ffff:127.0.0.1]")]
    [DataRow("[::127.0.0.1]")]
    [DataRow("[64:ff9b::127.0.0.1]")]
    [DataRow("[2002:7f00:1::]")]
    public async Task This_machine_is_out_of_bounds_however_it_is_spelt(string host)
    {
        await using var fetcher = new TestFetcher(new() { ["AllowLoopback"] = "false", ["AllowedPorts:0"] = $"{Server.Port}" });

        var page = await fetcher.FetchAsync(Server.Url("/page", host), TestContext.CancellationToken);

        Assert.AreEqual(FetchOutcome.ForbiddenAddress, page.Outcome, page.Detail);
        Assert.IsEmpty(Server.Requests);
    }

    [TestMethod]
    public async Task Only_the_allowed_ports_are_asked()
    {
        await using var fetcher = new TestFetcher(new() { ["AllowLoopback"] = "false" });

        Assert.AreEqual(FetchOutcome.InvalidUrl, (await fetcher.FetchAsync(new Uri("http://example.org:8080/"), TestContext.CancellationToken)).Outcome);
    }

    [TestMethod]
    public async Task A_name_with_one_private_address_among_public_ones_is_refused()
    {
        var page = await FetchNamedAsync(new ScriptedResolver([[IPAddress.Parse("93.184.215.14"), IPAddress.Parse("192.168.0.7")]]));

        Assert.AreEqual(FetchOutcome.ForbiddenAddress, page.Outcome);
        Assert.Contains("192.168.0.7", page.Detail!);
    }

    [TestMethod]
    public async Task A_name_that_is_public_for_robots_txt_and_private_for_the_page_is_refused()
    {
        Server.OnPage("/page", "<p>secret");
        var resolver = new ScriptedResolver([[IPAddress.Loopback], [IPAddress.Parse("169.254.169.254")]]);

        var page = await FetchNamedAsync(resolver);

        Assert.AreEqual(FetchOutcome.ForbiddenAddress, page.Outcome);
        Assert.AreEqual(2, resolver.Asked);
        Assert.HasCount(1, Server.Requests);
    }

    [TestMethod]
    public async Task The_connection_goes_to_the_address_that_was_checked()
    {
        Server.OnPage("/page", "<p>here");
        var resolver = new ScriptedResolver([[IPAddress.Loopback]]);

        var page = await FetchNamedAsync(resolver);

        Assert.AreEqual(FetchOutcome.Fetched, page.Outcome, page.Detail);
        Assert.AreEqual($"rebinding.example:{Server.Port}", Server.Requests[^1].Headers["Host"]);
        Assert.AreEqual(Server.Requests.Count, resolver.Asked);
    }

    [TestMethod]
    public async Task A_name_without_an_address_is_a_DNS_failure()
    {
        Assert.AreEqual(FetchOutcome.DnsFailed, (await FetchNamedAsync(new ScriptedResolver([[]]))).Outcome);
        Assert.AreEqual(FetchOutcome.DnsFailed, (await FetchNamedAsync(new ScriptedResolver([]))).Outcome);
    }

    private async Task<FetchedPage> FetchNamedAsync(ScriptedResolver resolver)
    {
        await using var fetcher = new TestFetcher(
            new() { ["AllowedPorts:0"] = $"{Server.Port}" }, services => services.AddSingleton<IHostResolver>(resolver));
        return await fetcher.FetchAsync(Server.Url("/page", "rebinding.example"), TestContext.CancellationToken);
    }

    /// <summary>Gives one answer after another, the last again and again; without any, the name does not exist.</summary>
    private sealed class ScriptedResolver(IPAddress[][] answers) : IHostResolver
    {
        public int Asked { get; private set; }

        public ValueTask<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken) => answers.Length == 0
            ? throw new SocketException((int)SocketError.HostNotFound)
            : ValueTask.FromResult(answers[Math.Min(Asked++, answers.Length - 1)]);
    }
}

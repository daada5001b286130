using System.Net;
using Microsoft.Extensions.Options;
using NewsIngest.Fetching;
using NewsIngest.Fetching.Addresses;

namespace NewsIngest.Tests.Fetching;

[TestClass]
public sealed class AddressGuardTests
{
    private readonly AddressGuard _guard = new(Options.Create(new FetchingOptions()));

    [TestMethod]
    [DataRow("0.0.0.0")]
    [DataRow("0.255.255.255")]
    [DataRow("10.0.0.0")]
    [DataRow("10.255.255.255")]
    [DataRow("100.64.0.0")]
    [DataRow("100.100.100.200", DisplayName = "metadata of a cloud, in the carriers' block")]
    [DataRow("100.127.255.255")]
    [DataRow("127.0.0.1")]
    [DataRow("127.255.255.255")]
    [DataRow("168.63.129.16", DisplayName = "Azure's platform endpoint")]
    [DataRow("169.254.169.254", DisplayName = "metadata of most clouds")]
    [DataRow("172.16.0.0")]
    [DataRow("172.31.255.255")]
    [DataRow("192.0.0.192")]
    [DataRow("192.0.2.1")]
    [DataRow("192.88.99.1")]
    [DataRow("192.168.255.255")]
    [DataRow("198.18.0.1")]
    [DataRow("198.19.255.255")]
    [DataRow("198.51.100.1")]
    [DataRow("203.0.113.1")]
    [DataRow("224.0.0.1")]
    [DataRow("239.255.255.255")]
    [DataRow("240.0.0.1")]
    [DataRow("255.255.255.255")]
    [DataRow("::")]
    [DataRow("::1")]
    [DataRow("::127.0.0.1", DisplayName = "IPv4-compatible")]
    [DataRow("::ffff:10.0.0.1", DisplayName = "IPv4-mapped")]
    [DataRow("::ffff:169.254.169.254", DisplayName = "IPv4-mapped metadata")]
    [DataRow("64:ff9b::10.0.0.1", DisplayName = "NAT64 to a private address")]
    [DataRow("64:ff9b:1::8.8.8.8", DisplayName = "local NAT64")]
    [DataRow("100::1")]
    [DataRow("2001::1", DisplayName = "Teredo")]
    [DataRow("2001:db8::1")]
    [DataRow("2002:7f00:1::", DisplayName = "6to4 of 127.0.0.1")]
    [DataRow("2002:808:808::", DisplayName = "6to4 of a public address: no site needs it")]
    [DataRow("2a00:1450::5efe:10.0.0.1", DisplayName = "ISATAP to a private address")]
    [DataRow("3fff::1")]
    [DataRow("4000::1", DisplayName = "not yet assigned")]
    [DataRow("5f00::1")]
    [DataRow("fc00::1")]
    [DataRow("fd00:ec2::254", DisplayName = "metadata of a cloud over IPv6")]
    [DataRow("fe80::1")]
    [DataRow("fe80::1%1", DisplayName = "with a zone")]
    [DataRow("febf::1")]
    [DataRow("fec0::1")]
    [DataRow("ff02::1")]
    public void An_address_off_the_public_internet_is_refused_with_its_reason(string address)
    {
        var refusal = _guard.Refusal(IPAddress.Parse(address));

        Assert.IsNotNull(refusal);
        Assert.Contains("RFC", refusal.Replace("Azure documentation", "RFC", StringComparison.Ordinal));
    }

    [TestMethod]
    [DataRow("1.1.1.1")]
    [DataRow("9.255.255.255")]
    [DataRow("11.0.0.0")]
    [DataRow("100.63.255.255")]
    [DataRow("100.128.0.0")]
    [DataRow("151.101.0.144")]
    [DataRow("168.63.129.15")]
    [DataRow("172.15.255.255")]
    [DataRow("172.32.0.0")]
    [DataRow("192.0.1.0")]
    [DataRow("192.167.255.255")]
    [DataRow("198.17.255.255")]
    [DataRow("198.20.0.0")]
    [DataRow("223.255.255.255")]
    [DataRow("::ffff:1.1.1.1")]
    [DataRow("64:ff9b::1.1.1.1")]
    [DataRow("2001:200::1")]
    [DataRow("2a04:4e42::144")]
    public void A_public_address_is_let_through(string address) => Assert.IsNull(_guard.Refusal(IPAddress.Parse(address)));

    [TestMethod]
    [DataRow("127.0.0.1", true)]
    [DataRow("::1", true)]
    [DataRow("::ffff:127.0.0.1", true)]
    [DataRow("10.0.0.1", false)]
    [DataRow("169.254.169.254", false)]
    [DataRow("0.0.0.0", false)]
    public void The_setting_for_loopback_opens_nothing_else(string address, bool allowed) =>
        Assert.AreEqual(allowed, new AddressGuard(Options.Create(new FetchingOptions { AllowLoopback = true })).Refusal(IPAddress.Parse(address)) is null);

    [TestMethod]
    public void The_tables_are_in_order_of_address()
    {
        foreach (var table in (IReadOnlyList<ReservedRange>[])[ReservedRanges.IPv4, ReservedRanges.IPv6])
        {
            var starts = table.Select(range => Convert.ToHexString(range.Network.BaseAddress.GetAddressBytes())).ToList();
            CollectionAssert.AreEqual(starts.Order(StringComparer.Ordinal).ToList(), starts);
        }
    }
}

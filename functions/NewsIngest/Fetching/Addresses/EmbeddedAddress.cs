using System.Net;
using System.Net.Sockets;

namespace NewsIngest.Fetching.Addresses;

/// <summary>IPv4 addresses that travel inside IPv6 ones.</summary>
internal static class EmbeddedAddress
{
    private static readonly IPNetwork Compatible = IPNetwork.Parse("::/96");
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>
    /// The IPv4 address that packets would in the end go to: IPv4-mapped and IPv4-compatible (RFC 4291, 2.5.5), NAT64
    /// (RFC 6052) and ISATAP (RFC 5214, 6.1). Anything else comes back as it is; 6to4 and Teredo are refused as a whole.
    /// </summary>
    public static IPAddress Unwrap(IPAddress address)
    {
        if (address.AddressFamily is not AddressFamily.InterNetworkV6) return address;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();

        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        var isCompatible = Compatible.Contains(address) && bytes[12] != 0;
        var isIsatap = bytes[8..12] is [0x00 or 0x02, 0x00, 0x5e, 0xfe];
        return isCompatible || isIsatap || Translated.Contains(address) ? new IPAddress(bytes[12..]) : address;
    }
}

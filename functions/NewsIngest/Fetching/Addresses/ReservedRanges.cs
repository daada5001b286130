using System.Net;
using System.Net.Sockets;

namespace NewsIngest.Fetching.Addresses;

/// <summary>
/// The blocks that the IANA special-purpose address registries (IPv4 and IPv6) keep off the public internet, and the
/// one public address that a cloud gives to its own machinery. In order of address.
/// </summary>
internal static class ReservedRanges
{
    public static IReadOnlyList<ReservedRange> IPv4 { get; } =
    [
        Range("0.0.0.0/8", "\"this network\"", "RFC 791, 3.2"),
        Range("10.0.0.0/8", "private", "RFC 1918"),
        Range("100.64.0.0/10", "shared by carriers (CGNAT)", "RFC 6598"),
        Range("127.0.0.0/8", "loopback", "RFC 1122, 3.2.1.3"),
        Range("168.63.129.16/32", "Azure's own platform endpoint", "Azure documentation: What is IP address 168.63.129.16?"),
        Range("169.254.0.0/16", "link-local; cloud metadata lives here", "RFC 3927"),
        Range("172.16.0.0/12", "private", "RFC 1918"),
        Range("192.0.0.0/24", "for protocol assignments", "RFC 6890, 2.1"),
        Range("192.0.2.0/24", "for documentation", "RFC 5737"),
        Range("192.31.196.0/24", "the AS112 sink", "RFC 7535"),
        Range("192.52.193.0/24", "for multicast tunnels", "RFC 7450"),
        Range("192.88.99.0/24", "the withdrawn 6to4 relay", "RFC 7526"),
        Range("192.168.0.0/16", "private", "RFC 1918"),
        Range("192.175.48.0/24", "the AS112 sink", "RFC 7534"),
        Range("198.18.0.0/15", "for benchmarking", "RFC 2544"),
        Range("198.51.100.0/24", "for documentation", "RFC 5737"),
        Range("203.0.113.0/24", "for documentation", "RFC 5737"),
        Range("224.0.0.0/4", "multicast", "RFC 5771"),
        Range("240.0.0.0/4", "reserved, or broadcast", "RFC 1112, 4; RFC 919"),
    ];

    public static IReadOnlyList<ReservedRange> IPv6 { get; } =
    [
        Range("::/128", "unspecified", "RFC 4291, 2.5.2"),
        Range("::1/128", "loopback", "RFC 4291, 2.5.3"),
        Range("64:ff9b:1::/48", "for local translation", "RFC 8215"),
        Range("100::/64", "the discard block", "RFC 6666"),
        Range("100:0:0:1::/64", "the dummy block", "RFC 9780"),
        Range("2001::/23", "for protocol assignments, Teredo among them", "RFC 2928; RFC 4380"),
        Range("2001:db8::/32", "for documentation", "RFC 3849"),
        Range("2002::/16", "a 6to4 tunnel, which hides an IPv4 address", "RFC 3056; RFC 7526"),
        Range("2620:4f:8000::/48", "the AS112 sink", "RFC 7534"),
        Range("3fff::/20", "for documentation", "RFC 9637"),
        Range("5f00::/16", "for segment routing", "RFC 9602"),
        Range("fc00::/7", "private (unique local)", "RFC 4193"),
        Range("fe80::/10", "link-local", "RFC 4291, 2.5.6"),
        Range("fec0::/10", "site-local", "RFC 3879"),
        Range("ff00::/8", "multicast", "RFC 4291, 2.7"),
    ];

    /// <summary>All global unicast addresses given out so far; what is outside it is not on the internet (RFC 4291, 2.4; IANA).</summary>
    public static IPNetwork GlobalUnicast { get; } = IPNetwork.Parse("2000::/3");

    /// <param name="address">With no IPv4 address hidden in it.</param>
    public static ReservedRange? Find(IPAddress address)
    {
        var isIPv4 = address.AddressFamily is AddressFamily.InterNetwork;
        foreach (var range in isIPv4 ? IPv4 : IPv6)
        {
            if (range.Network.Contains(address)) return range;
        }

        return isIPv4 || GlobalUnicast.Contains(address) ? null : Unassigned;
    }

    private static ReservedRange Unassigned { get; } = Range("::/0", "outside the assigned unicast space", "RFC 4291, 2.4");

    private static ReservedRange Range(string network, string use, string source) => new(IPNetwork.Parse(network), use, source);
}

using System.Net;
using Microsoft.Extensions.Options;

namespace NewsIngest.Fetching.Addresses;

/// <summary>Says which addresses may be connected to, so that no page can make us read what only this machine can reach.</summary>
internal sealed class AddressGuard(IOptions<FetchingOptions> options)
{
    /// <returns>Why <paramref name="address"/> is refused, as a sentence; null when it may be used.</returns>
    public string? Refusal(IPAddress address)
    {
        var inner = EmbeddedAddress.Unwrap(address);
        if (ReservedRanges.Find(inner) is not { } range) return null;
        if (options.Value.AllowLoopback && IPAddress.IsLoopback(inner)) return null;

        var shown = inner.Equals(address) ? $"{address}" : $"{address} (in truth {inner})";
        return $"The address {shown} is {range.Use} ({range.Source}), not on the public internet.";
    }
}

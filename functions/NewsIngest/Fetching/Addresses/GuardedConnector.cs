using System.Net;
using System.Net.Sockets;

namespace NewsIngest.Fetching.Addresses;

/// <summary>
/// Opens connections. The name is resolved once, every address it has is checked, and the connection goes to those very
/// addresses: a name that answers differently the second time (DNS rebinding) gains nothing.
/// </summary>
internal sealed class GuardedConnector(IHostResolver resolver, AddressGuard guard)
{
    private const int MaxAddresses = 16;

    /// <exception cref="ForbiddenAddressException">The name has an address that may not be connected to, even if others may.</exception>
    /// <exception cref="SocketException">No address answers, or there is none.</exception>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint endPoint, CancellationToken cancellationToken)
    {
        var addresses = await ResolveAsync(endPoint.Host, cancellationToken);
        foreach (var address in addresses)
        {
            if (guard.Refusal(address) is { } refusal) throw new ForbiddenAddressException($"{endPoint.Host}: {refusal}");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, endPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async ValueTask<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        if (IPAddress.TryParse(host, out var literal)) return [literal];

        var addresses = await resolver.ResolveAsync(host, cancellationToken);
        return addresses.Length > 0 ? addresses[..Math.Min(addresses.Length, MaxAddresses)] : throw new SocketException((int)SocketError.NoData);
    }
}

using System.Net;
using System.Net.Sockets;
using NewsIngest.LocalHost.Emulation;

namespace NewsIngest.IntegrationTests.LocalHost.Queues;

internal static class FreePorts
{
    /// <summary>Three ports on which nothing listens.</summary>
    public static AzuritePorts Find()
    {
        TcpListener[] listeners = [new(IPAddress.Loopback, 0), new(IPAddress.Loopback, 0), new(IPAddress.Loopback, 0)];
        foreach (var listener in listeners) listener.Start();
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToArray();
        foreach (var listener in listeners) listener.Stop();
        return new(ports[0], ports[1], ports[2]);
    }
}

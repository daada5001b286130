using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace NewsIngest.LocalHost.Http;

/// <summary>Listens on a port of this machine or, when it is taken and may move, on the next that is free.</summary>
internal static class LoopbackSocket
{
    private const int MostTries = 100;

    /// <exception cref="SocketException">The port is taken and may not move, or no port is free.</exception>
    public static Socket Bind(EndPoint wanted, bool mayMove)
    {
        if (wanted is not IPEndPoint { Port: > 0 } first || !mayMove) return Listen(wanted);
        for (var port = first.Port; port < first.Port + MostTries && port <= IPEndPoint.MaxPort; port++)
        {
            try
            {
                return Listen(new IPEndPoint(first.Address, port));
            }
            catch (SocketException taken) when (taken.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
            {
            }
        }

        return Listen(new IPEndPoint(first.Address, 0));
    }

    /// <summary>Bound and listening: a port is only known to be free once it listens.</summary>
    private static Socket Listen(EndPoint endPoint)
    {
        var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endPoint);
        try
        {
            socket.Listen();
            return socket;
        }
        catch (SocketException)
        {
            socket.Dispose();
            throw;
        }
    }
}

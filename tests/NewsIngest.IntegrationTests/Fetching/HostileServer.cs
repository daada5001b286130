using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NewsIngest.IntegrationTests.Fetching;

/// <summary>
/// A web server on this machine that answers each path with exactly the bytes that a test gives it, broken or not. One connection
/// serves one request. A path that no test scripted answers 404, robots.txt among them.
/// </summary>
internal sealed class HostileServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<string, Func<Request, Stream, CancellationToken, Task>> _answers = [];
    private readonly ConcurrentQueue<Request> _requests = [];
    private readonly Task _accepting;
    private int _open;
    private int _mostOpen;

    public HostileServer()
    {
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    public int Port { get; }

    /// <summary>All requests so far, in order.</summary>
    public IReadOnlyList<Request> Requests => [.. _requests];

    /// <summary>The most requests that were under way at one time.</summary>
    public int MostAtOnce => _mostOpen;

    public Uri Url(string path, string host = "127.0.0.1") => new($"http://{host}:{Port}{path}");

    public HostileServer On(string path, Func<Request, Stream, CancellationToken, Task> answer)
    {
        _answers[path] = answer;
        return this;
    }

    public HostileServer On(string path, params byte[][] chunks) => On(path, async (_, stream, stop) =>
    {
        foreach (var chunk in chunks) await stream.WriteAsync(chunk, stop);
    });

    public HostileServer On(string path, string head, byte[]? body = null) => On(path, Head(head), body ?? []);

    /// <summary>A whole, honest answer.</summary>
    public HostileServer OnPage(string path, string body, string headers = "Content-Type: text/html; charset=utf-8") =>
        On(path, $"200 OK\n{headers}\nContent-Length: {Encoding.UTF8.GetByteCount(body).ToString(CultureInfo.InvariantCulture)}", Encoding.UTF8.GetBytes(body));

    public HostileServer OnRedirect(string path, string location, int status = 302) =>
        On(path, $"{status.ToString(CultureInfo.InvariantCulture)} Elsewhere\nLocation: {location}\nContent-Length: 0");

    /// <summary>From now on the port refuses connections.</summary>
    public void StopListening() => _listener.Stop();

    public static byte[] Head(string lines) =>
        Encoding.Latin1.GetBytes($"HTTP/1.1 {lines.Replace("\n", "\r\n", StringComparison.Ordinal)}\r\nConnection: close\r\n\r\n");

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stopping.Token));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The server stopped listening.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                if (await ReadRequestAsync(stream, _stopping.Token) is not { } request) return;

                _requests.Enqueue(request);
                InterlockedMax(ref _mostOpen, Interlocked.Increment(ref _open));
                try
                {
                    var answer = _answers.GetValueOrDefault(request.Path) ?? NotFoundAsync;
                    await answer(request, stream, _stopping.Token);
                }
                finally
                {
                    Interlocked.Decrement(ref _open);
                }
            }
        }
        catch (Exception end) when (end is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The client hung up, as it should on some of these answers.
        }
    }

    private static async Task NotFoundAsync(Request request, Stream stream, CancellationToken stop) =>
        await stream.WriteAsync(Head("404 Not Found\nContent-Length: 0"), stop);

    private static async Task<Request?> ReadRequestAsync(Stream stream, CancellationToken stop)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
        if (await reader.ReadLineAsync(stop) is not { } start) return null;

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await reader.ReadLineAsync(stop) is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers[line[..colon]] = line[(colon + 1)..].Trim();
        }

        return new Request(start.Split(' ')[1], headers);
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen;
        while ((seen = target) < value && Interlocked.CompareExchange(ref target, value, seen) != seen)
        {
        }
    }

    /// <param name="Path">With its query.</param>
    public sealed record Request(string Path, IReadOnlyDictionary<string, string> Headers);
}

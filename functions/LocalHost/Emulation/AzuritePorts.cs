using System.Net;
using System.Net.Sockets;
using System.Text.Json.Serialization;

namespace NewsIngest.LocalHost.Emulation;

/// <summary>The loopback ports of the three storage services; 0 lets the system pick.</summary>
internal sealed record AzuritePorts(int Blob, int Queue, int Table)
{
    // Azurite's one built-in account. Its key is public: Azurite's documentation prints it.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <summary>What <c>UseDevelopmentStorage=true</c> stands for in every storage client.</summary>
    public static AzuritePorts Usual { get; } = new(10000, 10001, 10002);

    public static AzuritePorts Any { get; } = new(0, 0, 0);

    [JsonIgnore]
    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
        + $"BlobEndpoint=http://127.0.0.1:{Blob}/{Account};"
        + $"QueueEndpoint=http://127.0.0.1:{Queue}/{Account};"
        + $"TableEndpoint=http://127.0.0.1:{Table}/{Account};";

    public bool AreFree() => IsFree(Blob) && IsFree(Queue) && IsFree(Table);

    /// <summary>Whether each port is answered by the service of Azurite that belongs there, not by a stranger.</summary>
    public async Task<bool> AnswerAsync(CancellationToken cancellation)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, ConnectTimeout = TimeSpan.FromSeconds(2) })
        {
            Timeout = TimeSpan.FromSeconds(15),
        };
        return await AnswersAsync(http, Blob, "Azurite-Blob/", cancellation)
            && await AnswersAsync(http, Queue, "Azurite-Queue/", cancellation)
            && await AnswersAsync(http, Table, "Azurite-Table/", cancellation);
    }

    private static async Task<bool> AnswersAsync(HttpClient http, int port, string server, CancellationToken cancellation)
    {
        try
        {
            using var response = await http.GetAsync(
                new Uri($"http://127.0.0.1:{port}/"), HttpCompletionOption.ResponseHeadersRead, cancellation);
            return response.Headers.Server.ToString().StartsWith(server, StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}

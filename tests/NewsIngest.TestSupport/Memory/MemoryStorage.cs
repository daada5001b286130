using System.Net;
using Azure.Core;
using Azure.Core.Pipeline;

namespace NewsIngest.TestSupport.Memory;

/// <summary>
/// The Table, Queue and Blob services of one account in this process, for as much work as the emulator does not bear. It answers what the product
/// asks, and throws <see cref="NotSupportedException"/> at anything else. What rows, messages and blobs hold lies in a file, so that memory is the program's
/// own.
/// </summary>
public sealed class MemoryStorage : HttpMessageHandler
{
    /// <summary>Nobody listens there: <see cref="Carry"/> is the way.</summary>
    public const string ConnectionString =
        "DefaultEndpointsProtocol=http;AccountName=memory;AccountKey=bm8ga2V5IGF0IGFsbA==;BlobEndpoint=http://127.0.0.1:1/memory;QueueEndpoint=http://127.0.0.1:2/memory;TableEndpoint=http://127.0.0.1:3/memory;";

    private readonly PayloadFile _payloads = new();
    private readonly MemoryBlobs _blobs;
    private readonly MemoryQueues _queues;
    private readonly MemoryTables _tables;
    private readonly HttpClientTransport _transport;
    private long _requests;

    public MemoryStorage(TimeProvider time)
    {
        _blobs = new MemoryBlobs(_payloads, time);
        _queues = new MemoryQueues(_payloads, time);
        _tables = new MemoryTables(_payloads);
        _transport = new HttpClientTransport(new HttpClient(this, disposeHandler: false));
    }

    public long Requests => _requests;

    public int Blobs => _blobs.Count;

    /// <summary>Bytes that were written.</summary>
    public long Written => _payloads.Length;

    public int Rows(string table) => _tables.Rows(table);

    public int Messages(string queue) => _queues.Messages(queue);

    /// <summary>Leads a storage client's requests here.</summary>
    public void Carry(ClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Transport = _transport;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        Interlocked.Increment(ref _requests);
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var asked = MemoryRequest.Of(request, body);
        var answer = request.RequestUri!.Port switch
        {
            1 => _blobs.Answer(asked),
            2 => _queues.Answer(asked),
            _ => _tables.Answer(asked),
        };
        answer.RequestMessage = request;
        answer.Version = HttpVersion.Version11;
        return answer;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _payloads.Dispose();
        base.Dispose(disposing);
    }
}

using System.Collections.Concurrent;

namespace NewsIngest.TestSupport.Memory;

/// <summary>The Blob service: blobs are put, got and deleted whole, and leased by the first who asks.</summary>
internal sealed class MemoryBlobs(PayloadFile payloads, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, (Payload Payload, long ETag)> _blobs = new(StringComparer.Ordinal);
    private long _etags;

    public int Count => _blobs.Count;

    public HttpResponseMessage Answer(MemoryRequest request)
    {
        if (request.Query["restype"] == "container" && request.Method == "PUT") return MemoryRequest.Answer(201, etag: "\"0x1\"");
        if (request.Query["comp"] == "lease" && request.Method == "PUT") return Lease(request);
        return request.Method switch
        {
            "PUT" when request.Query["comp"] is null => Put(request),
            "GET" when request.Query["comp"] is null => Get(request.Path),
            "DELETE" => _blobs.TryRemove(request.Path, out _) ? MemoryRequest.Answer(202) : MemoryRequest.Error(404, "BlobNotFound"),
            _ => throw request.Unknown,
        };
    }

    private HttpResponseMessage Put(MemoryRequest request)
    {
        if (request.IfNoneMatch == "*" && _blobs.ContainsKey(request.Path)) return MemoryRequest.Error(409, "BlobAlreadyExists");
        var etag = Interlocked.Increment(ref _etags);
        _blobs[request.Path] = (payloads.Add(request.Body), etag);
        return Dated(MemoryRequest.Answer(201, etag: $"\"{etag}\""));
    }

    private HttpResponseMessage Get(string path)
    {
        if (!_blobs.TryGetValue(path, out var blob)) return MemoryRequest.Error(404, "BlobNotFound");
        var answer = Dated(MemoryRequest.Answer(200, payloads.Read(blob.Payload), "application/octet-stream", $"\"{blob.ETag}\""));
        answer.Headers.TryAddWithoutValidation("x-ms-blob-type", "BlockBlob");
        return answer;
    }

    private HttpResponseMessage Lease(MemoryRequest request)
    {
        if (!_blobs.ContainsKey(request.Path)) return MemoryRequest.Error(404, "BlobNotFound");
        var answer = Dated(MemoryRequest.Answer(request.Header("x-ms-lease-action") == "acquire" ? 201 : 200, etag: "\"1\""));
        answer.Headers.TryAddWithoutValidation("x-ms-lease-id", request.Header("x-ms-lease-id") ?? Guid.NewGuid().ToString());
        return answer;
    }

    private HttpResponseMessage Dated(HttpResponseMessage answer)
    {
        answer.Content.Headers.LastModified = time.GetUtcNow();
        return answer;
    }
}

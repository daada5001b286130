using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NewsIngest.TestSupport.Memory;

/// <summary>The Table service: rows, transactions and queries, with ETags.</summary>
internal sealed partial class MemoryTables(PayloadFile payloads)
{
    private const int MostRows = 1_000;

    private readonly ConcurrentDictionary<string, MemoryTable> _tables = new(StringComparer.Ordinal);
    private long _etags;

    public int Rows(string table) => _tables.TryGetValue(table, out var found) ? found.Count : 0;

    public HttpResponseMessage Answer(MemoryRequest request)
    {
        if (request.Path == "Tables") return Create(request);
        if (request.Path == "$batch") return Transact(Encoding.UTF8.GetString(request.Body));
        var table = _tables[NameInPath.Match(request.Path).Value];
        lock (table.Lock)
        {
            if (request.Method == "GET" && request.Path.EndsWith("()", StringComparison.Ordinal)) return Query(table, request);
            if (request.Method == "GET") return Get(table, Keys(request.Path));
            var (status, code, etag) = Write(table, request.Method, request.Path, request.IfMatch, request.Body, check: false);
            return code is null ? MemoryRequest.Answer(status, etag: etag) : MemoryRequest.Error(status, code);
        }
    }

    private HttpResponseMessage Create(MemoryRequest request)
    {
        var name = JsonNode.Parse(request.Body)!["TableName"]!.GetValue<string>();
        return _tables.TryAdd(name, new MemoryTable()) ? MemoryRequest.Answer(204) : MemoryRequest.Error(409, "TableAlreadyExists");
    }

    /// <summary>All of its writes, or none.</summary>
    private HttpResponseMessage Transact(string body)
    {
        var writes = Operations(body).ToList();
        var table = _tables[NameInPath.Match(writes[0].Path).Value];
        var answers = new StringBuilder("--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n");
        lock (table.Lock)
        {
            var number = 0;
            foreach (var (method, path, ifMatch, entity) in writes)
            {
                var (status, code, _) = Write(table, method, path, ifMatch, entity, check: true);
                if (code is not null)
                {
                    answers.Append(CultureInfo.InvariantCulture,
                        $"--c\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 {status} No\r\nContent-Type: application/json\r\n\r\n")
                        .Append(CultureInfo.InvariantCulture,
                            $"{{\"odata.error\":{{\"code\":\"{code}\",\"message\":{{\"value\":\"{number}:refused\"}}}}}}\r\n--c--\r\n--b--\r\n");
                    return MemoryRequest.Answer(202, Encoding.UTF8.GetBytes(answers.ToString()), "multipart/mixed; boundary=b");
                }

                number++;
            }

            foreach (var (method, path, ifMatch, entity) in writes)
            {
                var (status, _, etag) = Write(table, method, path, ifMatch, entity, check: false);
                answers.Append(CultureInfo.InvariantCulture,
                    $"--c\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 {status} Done\r\n{(etag is null ? "" : $"ETag: {etag}\r\n")}\r\n\r\n");
            }
        }

        return MemoryRequest.Answer(202, Encoding.UTF8.GetBytes(answers.Append("--c--\r\n--b--\r\n").ToString()), "multipart/mixed; boundary=b");
    }

    /// <param name="check">Only says what would come of it.</param>
    private (int Status, string? Error, string? ETag) Write(MemoryTable table, string method, string path, string? ifMatch, byte[] entity, bool check)
    {
        var (partition, row) = method == "POST" ? KeysIn(entity) : Keys(path);
        var known = table.Find(partition, row);
        if (method == "POST" && known is not null) return (409, "EntityAlreadyExists", null);
        if (ifMatch is not null && known is null) return (404, "ResourceNotFound", null);
        if (ifMatch is not (null or "*") && ifMatch != ETag(known!.ETag)) return (412, "UpdateConditionNotSatisfied", null);
        if (check) return (204, null, null);
        if (method == "DELETE")
        {
            table.Remove(partition, row);
            return (204, null, null);
        }

        var etag = ++_etags;
        var json = method is "PATCH" or "MERGE" && known is not null ? Merged(payloads.Read(known.Entity), entity) : entity;
        table.Set(partition, new MemoryRow(row, etag, payloads.Add(json)));
        return (204, null, ETag(etag));
    }

    private HttpResponseMessage Get(MemoryTable table, (string Partition, string Row) keys) =>
        table.Find(keys.Partition, keys.Row) is { } row
            ? MemoryRequest.Answer(200, Encoding.UTF8.GetBytes(Shown(row)), "application/json", ETag(row.ETag))
            : MemoryRequest.Error(404, "ResourceNotFound");

    private HttpResponseMessage Query(MemoryTable table, MemoryRequest request)
    {
        var filter = new TableFilter(request.Query["$filter"]);
        var most = request.Number("$top") ?? MostRows;
        var found = new List<string>();
        foreach (var (partition, row) in table.Rows(filter, request.Query["NextPartitionKey"], request.Query["NextRowKey"]))
        {
            var shown = Shown(row);
            if (filter.NeedsColumns)
            {
                using var json = JsonDocument.Parse(shown);
                if (!filter.HoldsFor(name => json.RootElement.TryGetProperty(name, out var value) ? value.ToString() : null)) continue;
            }

            if (found.Count == most)
            {
                var more = List(found);
                more.Headers.Add("x-ms-continuation-NextPartitionKey", partition);
                more.Headers.Add("x-ms-continuation-NextRowKey", row.Key);
                return more;
            }

            found.Add(shown);
        }

        return List(found);
    }

    private static HttpResponseMessage List(IEnumerable<string> rows) =>
        MemoryRequest.Answer(200, Encoding.UTF8.GetBytes($"{{\"value\":[{string.Join(',', rows)}]}}"), "application/json");

    private string Shown(MemoryRow row) =>
        $"{{\"odata.etag\":\"{ETag(row.ETag)
            .Replace("\"", "\\\"",
                StringComparison.Ordinal)}\",\"Timestamp\":\"2026-01-01T00:00:00Z\",{Encoding.UTF8.GetString(payloads.Read(row.Entity)).TrimStart()[1..]}";

    private static byte[] Merged(byte[] known, byte[] change)
    {
        var merged = JsonNode.Parse(known)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject()) merged[name] = value?.DeepClone();
        return Encoding.UTF8.GetBytes(merged.ToJsonString());
    }

    private static string ETag(long number) => string.Create(CultureInfo.InvariantCulture, $"W/\"{number}\"");

    private static (string Partition, string Row) Keys(string path)
    {
        var keys = RowAddress.Match(path);
        return (Unquoted(keys.Groups["partition"].Value), Unquoted(keys.Groups["row"].Value));
    }

    private static string Unquoted(string text) => text.Replace("''", "'", StringComparison.Ordinal);

    /// <summary>The requests within a change set: each begins after its part's own header.</summary>
    private static IEnumerable<(string Method, string Path, string? IfMatch, byte[] Body)> Operations(string changeSet)
    {
        foreach (var part in changeSet.Split("Content-Transfer-Encoding: binary\r\n\r\n").Skip(1))
        {
            var head = part[..part.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Split("\r\n");
            var body = part[(string.Join("\r\n", head).Length + 4)..];
            var request = head[0].Split(' ');
            var path = Uri.UnescapeDataString(new Uri(request[1]).AbsolutePath);
            yield return (
                request[0],
                path[(path.IndexOf('/', 1) + 1)..],
                head.FirstOrDefault(line => line.StartsWith("If-Match: ", StringComparison.Ordinal))?["If-Match: ".Length..],
                Encoding.UTF8.GetBytes(body[..Math.Max(0, body.IndexOf("\r\n", StringComparison.Ordinal))]));
        }
    }

    private static (string Partition, string Row) KeysIn(byte[] entity)
    {
        using var json = JsonDocument.Parse(entity);
        return (json.RootElement.GetProperty("PartitionKey").GetString()!, json.RootElement.GetProperty("RowKey").GetString()!);
    }

    [GeneratedRegex("^\\w+")]
    private static partial Regex NameInPath { get; }

    [GeneratedRegex("PartitionKey='(?<partition>([^']|'')*)',RowKey='(?<row>([^']|'')*)'", RegexOptions.ExplicitCapture)]
    private static partial Regex RowAddress { get; }
}

using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace NewsIngest.TestSupport.Memory;

/// <summary>The Queue service. A message that is taken comes back after its time unless it is deleted by the receipt of that taking.</summary>
internal sealed class MemoryQueues(PayloadFile payloads, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, MemoryQueue> _queues = new(StringComparer.Ordinal);

    public int Messages(string queue) => _queues.TryGetValue(queue, out var found) ? found.Count : 0;

    public HttpResponseMessage Answer(MemoryRequest request)
    {
        var parts = request.Path.Split('/');
        if (parts.Length == 1 && request.Method == "PUT") return MemoryRequest.Answer(_queues.TryAdd(parts[0], new MemoryQueue(time)) ? 201 : 204);
        if (!_queues.TryGetValue(parts[0], out var queue)) return MemoryRequest.Error(404, "QueueNotFound");
        return (request.Method, parts.Length) switch
        {
            ("GET", 1) => Properties(queue),
            ("POST", 2) => Put(queue, request),
            ("GET", 2) => Get(queue, request.Number("numofmessages") ?? 1, Seconds(request)),
            ("PUT", 3) => Update(queue, parts[2], request),
            ("DELETE", 3) => queue.TryDelete(parts[2], request.Query["popreceipt"]!) ? MemoryRequest.Answer(204) : MemoryRequest.Error(404, "MessageNotFound"),
            _ => throw request.Unknown,
        };
    }

    private static TimeSpan Seconds(MemoryRequest request) => TimeSpan.FromSeconds(request.Number("visibilitytimeout") ?? 0);

    private static HttpResponseMessage Properties(MemoryQueue queue)
    {
        var answer = MemoryRequest.Answer(200);
        answer.Headers.TryAddWithoutValidation("x-ms-approximate-messages-count", queue.Count.ToString(CultureInfo.InvariantCulture));
        return answer;
    }

    private HttpResponseMessage Put(MemoryQueue queue, MemoryRequest request)
    {
        var text = XElement.Load(new MemoryStream(request.Body)).Element("MessageText")!.Value;
        return Messages(201, [queue.Add(payloads.Add(Encoding.UTF8.GetBytes(text)), Seconds(request))], withText: false);
    }

    private HttpResponseMessage Get(MemoryQueue queue, int most, TimeSpan hidden) => Messages(200, queue.Take(most, hidden), withText: true);

    private static HttpResponseMessage Update(MemoryQueue queue, string id, MemoryRequest request)
    {
        if (queue.TryHide(id, request.Query["popreceipt"]!, Seconds(request)) is not { } message) return MemoryRequest.Error(404, "MessageNotFound");
        var answer = MemoryRequest.Answer(204);
        answer.Headers.TryAddWithoutValidation("x-ms-popreceipt", message.Receipt);
        answer.Headers.TryAddWithoutValidation("x-ms-time-next-visible", message.VisibleAt.ToString("R", CultureInfo.InvariantCulture));
        return answer;
    }

    private HttpResponseMessage Messages(int status, IEnumerable<MemoryMessage> messages, bool withText)
    {
        var list = new XElement("QueueMessagesList", messages.Select(message => new XElement(
            "QueueMessage",
            new XElement("MessageId", message.Id),
            new XElement("InsertionTime", Date(message.AddedAt)),
            new XElement("ExpirationTime", Date(message.AddedAt.AddYears(1))),
            new XElement("PopReceipt", message.Receipt),
            new XElement("TimeNextVisible", Date(message.VisibleAt)),
            withText ? new XElement("DequeueCount", message.Taken) : null,
            withText ? new XElement("MessageText", Encoding.UTF8.GetString(payloads.Read(message.Text))) : null)));
        return MemoryRequest.Answer(status, Encoding.UTF8.GetBytes(list.ToString(SaveOptions.DisableFormatting)));
    }

    private static string Date(DateTimeOffset time) => time.ToString("R", CultureInfo.InvariantCulture);
}

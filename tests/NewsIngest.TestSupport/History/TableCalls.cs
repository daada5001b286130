using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;

namespace NewsIngest.TestSupport.History;

/// <summary>Counts what reading costs: queries and point reads of the Table service, and the entities that they brought.</summary>
public sealed class TableCalls : HttpPipelinePolicy
{
    private int _reads;
    private int _entities;

    public int Reads => _reads;

    public int Entities => _entities;

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        Count(message);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        ProcessNext(message, pipeline);
        Count(message);
    }

    private void Count(HttpMessage message)
    {
        if (message.Request.Method != RequestMethod.Get) return;
        Interlocked.Increment(ref _reads);
        if (message.Response.Status != 200) return;
        using var answer = JsonDocument.Parse(message.Response.Content);
        Interlocked.Add(ref _entities, answer.RootElement.TryGetProperty("value", out var rows) ? rows.GetArrayLength() : 1);
    }
}

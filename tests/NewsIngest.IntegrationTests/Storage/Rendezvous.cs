using Azure.Core;
using Azure.Core.Pipeline;

namespace NewsIngest.IntegrationTests.Storage;

/// <summary>Holds the first writes to a table until so many have come: each was decided on before any took effect.</summary>
internal sealed class Rendezvous(string table, int writers) : HttpPipelinePolicy
{
    private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _come;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Nothing here asks storage synchronously.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var isWrite = message.Request.Method != RequestMethod.Get && message.Request.Uri.Path.Contains($"/{table}", StringComparison.Ordinal);
        if (isWrite && Interlocked.Increment(ref _come) == writers) _all.SetResult();
        if (isWrite) await _all.Task.WaitAsync(message.CancellationToken);
        await ProcessNextAsync(message, pipeline);
    }
}

using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace NewsIngest.IntegrationTests.Operations;

/// <summary>Breaks off one request to storage, as a crash or a lost connection would: before it is sent, or after it took effect.</summary>
internal sealed class BrokenRequests : HttpPipelinePolicy
{
    private int _left = int.MaxValue;
    private bool _afterwards;

    /// <summary>Whether the request that was to be broken has come.</summary>
    public bool HasBroken { get; private set; }

    /// <param name="number">Which of the requests from now on; 1 is the next.</param>
    /// <param name="afterwards">It takes effect, and only its answer is lost.</param>
    public void Break(int number, bool afterwards) => (_left, _afterwards, HasBroken) = (number, afterwards, false);

    public void Mend() => _left = int.MaxValue;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Nothing here asks storage synchronously.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var breaks = Interlocked.Decrement(ref _left) == 0;
        if (!breaks || _afterwards) await ProcessNextAsync(message, pipeline);
        if (!breaks) return;

        HasBroken = true;
        throw new RequestFailedException("The test broke this request off.");
    }
}

using NewsIngest.Fetching;

namespace NewsIngest.IntegrationTests.Pipeline;

/// <summary>Every page of every host may be fetched, at this distance.</summary>
internal sealed class OpenGate(TimeSpan delay) : IRobotsGate
{
    public Task<RobotsDecision> CheckAsync(Uri url, CancellationToken cancellationToken) => Task.FromResult(new RobotsDecision(FetchOutcome.Fetched, delay));
}

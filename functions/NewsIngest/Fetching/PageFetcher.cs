using Microsoft.Extensions.Options;
using NewsIngest.Fetching.Responses;

namespace NewsIngest.Fetching;

/// <inheritdoc cref="IPageFetcher"/>
internal sealed class PageFetcher(RedirectFollower follower, IRobotsGate robots, IOptions<FetchingOptions> options) : IPageFetcher
{
    public Task<FetchedPage> FetchAsync(FetchRequest request, CancellationToken cancellationToken) => follower.FetchAsync(
        request, new BodyLimits(options.Value.MaxBodyBytes), options.Value.TotalTimeout, AskRobotsAsync, cancellationToken);

    private async Task<HttpAnswer?> AskRobotsAsync(Uri url, CancellationToken cancellationToken)
    {
        var decision = await robots.CheckAsync(url, cancellationToken);
        return decision.Outcome is FetchOutcome.Fetched ? null : new(decision.Outcome, decision.Reason) { RetryAt = decision.RetryAt };
    }
}

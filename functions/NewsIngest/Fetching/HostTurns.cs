using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace NewsIngest.Fetching;

/// <summary>Lets one request at a time go to a web host, and a bounded number go out in all.</summary>
internal sealed class HostTurns(IOptions<FetchingOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<string, string>(host => RateLimitPartition.GetConcurrencyLimiter(host, _ => Limit(1)), StringComparer.OrdinalIgnoreCase),
        PartitionedRateLimiter.Create<string, bool>(_ => RateLimitPartition.GetConcurrencyLimiter(true, _ => Limit(options.Value.MaxConcurrentFetches))));

    /// <summary>Waits for this host's turn; dispose the lease to give it on.</summary>
    public async Task<RateLimitLease> WaitAsync(string host, CancellationToken cancellationToken) => await _limiter.AcquireAsync(host, 1, cancellationToken);

    public void Dispose() => _limiter.Dispose();

    private static ConcurrencyLimiterOptions Limit(int permits) => new()
    {
        PermitLimit = permits,
        QueueLimit = int.MaxValue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    };
}

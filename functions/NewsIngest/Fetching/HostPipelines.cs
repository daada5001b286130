using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using NewsIngest.Fetching.Responses;
using Polly;
using Polly.CircuitBreaker;
using Polly.Registry;
using Polly.Retry;
using Polly.Timeout;

namespace NewsIngest.Fetching;

/// <summary>
/// One resilience pipeline per web host, so that a failing host stops only itself. From the outside in: time left of the
/// fetch, repeated attempts, circuit breaker, time of one attempt.
/// </summary>
internal sealed class HostPipelines(IOptions<FetchingOptions> options, TimeProvider time) : IAsyncDisposable
{
    /// <summary>Failures that make up one verdict on a host lie within this time.</summary>
    private static readonly TimeSpan SamplingDuration = TimeSpan.FromMinutes(10);

    private static readonly ResiliencePropertyKey<TimeSpan> TimeLeft = new("time left");

    /// <summary>Hosts that asked for a pause (429 or 503 with Retry-After), and until when.</summary>
    private readonly ConcurrentDictionary<string, DateTimeOffset> _rests = new(StringComparer.OrdinalIgnoreCase);

    private readonly ResiliencePipelineRegistry<string> _registry = new(new ResiliencePipelineRegistryOptions<string>
    {
        BuilderFactory = () => new ResiliencePipelineBuilder { TimeProvider = time },
    });

    /// <param name="timeLeft">For all attempts together; positive.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<HttpAnswer> SendAsync(
        string host, TimeSpan timeLeft, Func<CancellationToken, Task<HttpAnswer>> attempt, CancellationToken cancellationToken)
    {
        if (RestOf(host) is { } until)
            return new(FetchOutcome.HostUnavailable, $"{host} asked to be left in peace until {until:yyyy-MM-dd HH:mm:ss} UTC.") { RetryAt = until };

        var pipeline = _registry.GetOrAddPipeline<HttpAnswer>(host, Build);
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(TimeLeft, timeLeft);
        try
        {
            var answer = await pipeline.ExecuteAsync(async each => await attempt(each.CancellationToken), context);
            if (answer is { RetryAt: { } retryAt, Outcome: FetchOutcome.RateLimited or FetchOutcome.ServerError }) _rests[host] = retryAt;
            return answer;
        }
        catch (TimeoutRejectedException timeout)
        {
            return new(FetchOutcome.TimedOut, $"The page was not there after {timeout.Timeout.TotalSeconds:0.###} s.");
        }
        catch (BrokenCircuitException broken)
        {
            var rest = broken.RetryAfter ?? options.Value.BreakDuration;
            return new(FetchOutcome.HostUnavailable, $"{host} failed repeatedly and is left in peace.") { RetryAt = time.GetUtcNow() + rest };
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    public ValueTask DisposeAsync() => _registry.DisposeAsync();

    /// <returns>Null when the host may be asked.</returns>
    private DateTimeOffset? RestOf(string host)
    {
        if (!_rests.TryGetValue(host, out var until)) return null;
        var now = time.GetUtcNow();
        // A longer rest than is ever granted was granted by a clock that was ahead.
        if (until > now && !(until - options.Value.MaxRetryAfter).IsAhead(now)) return until;
        _rests.TryRemove(KeyValuePair.Create(host, until));
        return null;
    }

    private void Build(ResiliencePipelineBuilder<HttpAnswer> builder)
    {
        var settings = options.Value;
        builder.AddTimeout(new TimeoutStrategyOptions
        {
            TimeoutGenerator = arguments => ValueTask.FromResult(arguments.Context.Properties.GetValue(TimeLeft, settings.TotalTimeout)),
        });

        if (settings.MaxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<HttpAnswer>
            {
                MaxRetryAttempts = settings.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = settings.RetryDelay,
                MaxDelay = settings.MaxRetryDelay,
                ShouldHandle = arguments => ValueTask.FromResult(
                    arguments.Outcome.Exception is TimeoutRejectedException
                    || arguments.Outcome.Result is { } answer && IsWorthRepeating(answer)),
                DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAt - time.GetUtcNow()),
            });
        }

        builder.AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpAnswer>
        {
            FailureRatio = 0.5,
            MinimumThroughput = settings.BreakAfterAnswers,
            SamplingDuration = SamplingDuration,
            BreakDuration = settings.BreakDuration,
            ShouldHandle = arguments => ValueTask.FromResult(
                arguments.Outcome.Exception is TimeoutRejectedException
                || arguments.Outcome.Result is { } answer && answer.Outcome.BlamesHost()),
        });

        builder.AddTimeout(settings.AttemptTimeout);
    }

    /// <summary>A pause that the server asks for is kept, if it is short; a longer one is for the caller to plan.</summary>
    private bool IsWorthRepeating(HttpAnswer answer) => answer.RetryAt is { } retryAt
        ? retryAt - time.GetUtcNow() <= options.Value.MaxRetryDelay && (answer.Outcome.CanRetryAtOnce() || answer.Outcome is FetchOutcome.RateLimited)
        : answer.Outcome.CanRetryAtOnce();
}

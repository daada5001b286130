using Microsoft.Extensions.Options;
using NewsIngest.Fetching.Responses;

namespace NewsIngest.Fetching;

/// <summary>Reads each host's robots.txt once a day, and answers from memory or from what another instance has read in between.</summary>
internal sealed class RobotsGate(RedirectFollower follower, IRobotsStore store, IOptions<FetchingOptions> options, TimeProvider time) : IRobotsGate
{
    /// <summary>RFC 9309, 2.5, asks for at least 500 KiB; what lies beyond is not read.</summary>
    private const int MaxBytes = 500 * 1024;

    private const int MaxHosts = 2_000;

    private static readonly TimeSpan TotalTime = TimeSpan.FromSeconds(20);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);

    public async Task<RobotsDecision> CheckAsync(Uri url, CancellationToken cancellationToken)
    {
        var robots = await EntryOf(url).Reading.Value.WaitAsync(cancellationToken);
        var settings = options.Value;
        if (robots.Failure is { } failure) return failure with { CrawlDelay = settings.CrawlDelay };

        var asked = robots.File.CrawlDelay(settings.ProductName) ?? TimeSpan.Zero;
        var delay = asked > settings.MaxCrawlDelay ? settings.MaxCrawlDelay : asked > settings.CrawlDelay ? asked : settings.CrawlDelay;
        var rule = robots.File.Decide(settings.ProductName, url);
        var decision = rule is { Allows: false }
            ? new RobotsDecision(FetchOutcome.DisallowedByRobots, delay, $"robots.txt of {url.Authority} says {rule}.")
            : new RobotsDecision(FetchOutcome.Fetched, delay);
        return decision with { Sitemaps = robots.File.Sitemaps };
    }

    private Entry EntryOf(Uri url)
    {
        var site = url.GetLeftPart(UriPartial.Authority);
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (_entries.TryGetValue(site, out var known) && !known.HasExpired(now)) return known;

            if (_entries.Count >= MaxHosts) MakeRoom(now);
            return _entries[site] = new Entry(new Lazy<Task<SiteRobots>>(() => ReadAsync(new Uri($"{site}/robots.txt"))));
        }
    }

    private void MakeRoom(DateTimeOffset now)
    {
        foreach (var (site, entry) in _entries)
        {
            if (entry.HasExpired(now)) _entries.Remove(site);
        }

        if (_entries.Count >= MaxHosts) _entries.Clear();
    }

    /// <summary>Shared by all who wait for this host, so it listens to no single caller's token; its time is bounded.</summary>
    private async Task<SiteRobots> ReadAsync(Uri url)
    {
        var lifetime = options.Value.RobotsLifetime;
        var now = time.GetUtcNow();
        if (await store.FindAsync(url, CancellationToken.None) is { } stored && stored.ReadAt + lifetime > now && !stored.ReadAt.IsAhead(now))
            return new(RobotsTxt.Parse(stored.File.Span), null, stored.ReadAt, stored.ReadAt + lifetime);

        var request = new FetchRequest(url) { Expected = ExpectedContent.Anything };
        var page = await follower.FetchAsync(request, new BodyLimits(MaxBytes, KeepBeginning: true), TotalTime, gate: null, CancellationToken.None);
        var robots = SiteRobots.Of(page, lifetime);
        if (robots.Failure is null) await store.SaveAsync(url, new StoredRobots(page.Body, page.FetchedAt), CancellationToken.None);
        return robots;
    }

    private sealed record Entry(Lazy<Task<SiteRobots>> Reading)
    {
        public bool HasExpired(DateTimeOffset now) => Reading is { IsValueCreated: true, Value: { IsCompleted: true } reading }
            && (!reading.IsCompletedSuccessfully || reading.Result.Expires <= now || reading.Result.ReadAt.IsAhead(now));
    }

    /// <param name="Failure">What to answer while there is no file.</param>
    private sealed record SiteRobots(RobotsTxt File, RobotsDecision? Failure, DateTimeOffset ReadAt, DateTimeOffset Expires)
    {
        /// <summary>How soon a robots.txt that could not be had is tried again, unless its host says.</summary>
        private static readonly TimeSpan FailureLifetime = TimeSpan.FromMinutes(10);

        public static SiteRobots Of(FetchedPage page, TimeSpan lifetime)
        {
            var expires = page.FetchedAt + lifetime;
            if (page.Outcome is FetchOutcome.Fetched or FetchOutcome.EmptyBody) return new(RobotsTxt.Parse(page.Body.Span), null, page.FetchedAt, expires);
            if (IsUnavailable(page)) return new(RobotsTxt.Empty, null, page.FetchedAt, expires);

            var retryAt = page.RetryAt ?? page.FetchedAt + FailureLifetime;
            var outcome = IsHostFailure(page) ? page.Outcome : FetchOutcome.RobotsUnavailable;
            return new(RobotsTxt.Empty, new(outcome, default, $"robots.txt of {page.RequestedUrl.Authority} could not be read. {page.Detail}", retryAt),
                page.FetchedAt, retryAt);
        }

        /// <summary>
        /// There is none: the crawler may go anywhere (RFC 9309, 2.3.1.3; 2.3.1.2 for redirects without end). 429 is no such answer:
        /// it asks for patience, not for more requests.
        /// </summary>
        private static bool IsUnavailable(FetchedPage page) =>
            page.Outcome is FetchOutcome.TooManyRedirects or FetchOutcome.RedirectLoop || page.Status is >= 400 and < 500 and not 408 and not 429;

        /// <summary>No page of the host would fare better, so its own trouble is the better answer.</summary>
        private static bool IsHostFailure(FetchedPage page) => page.Redirects is [] && page.Outcome
            is FetchOutcome.ConnectionFailed
            or FetchOutcome.DnsFailed
            or FetchOutcome.ForbiddenAddress
            or FetchOutcome.HostUnavailable
            or FetchOutcome.InvalidUrl
            or FetchOutcome.TlsFailed;
    }
}

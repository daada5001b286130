using NewsIngest.Fetching;
using NewsIngest.Storage;

namespace NewsIngest.Pipeline;

/// <summary>When each of a web host's pages may be fetched: the delay that its robots.txt or the settings ask for, kept across all instances.</summary>
public sealed class HostSlots(HostStore hosts, IRobotsGate robots, TimeProvider time)
{
    /// <summary>Reserves one slot for each of the pages, which are all on one web host.</summary>
    /// <param name="notBefore">The first slot is not earlier; at once when null.</param>
    /// <returns>How long each page has to wait from now, in the order of the pages.</returns>
    public async Task<IReadOnlyList<TimeSpan>> ReserveAsync(IReadOnlyList<Uri> pages, DateTimeOffset? notBefore, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var delay = (await robots.CheckAsync(pages[0], cancellationToken)).CrawlDelay;
        var first = await hosts.ReserveAsync(pages[0].Authority, pages.Count, delay, notBefore > now ? notBefore.Value : now, cancellationToken);
        return [.. Enumerable.Range(0, pages.Count).Select(place => first + (place * delay) - now)];
    }
}

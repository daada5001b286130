using NewsIngest.Extraction;
using NewsIngest.Fetching;
using NewsIngest.Sources.Sitemaps;

namespace NewsIngest.Sources.Probing;

/// <summary>Fetches a source as a poll does, with the real fetcher, stores nothing, and tells each step.</summary>
public sealed class SourceProbe(IPageFetcher fetcher, IRobotsGate robots)
{
    /// <summary>Tests an address that stands in no list: its kind is what comes back, and nothing is filtered.</summary>
    public Task<SourceProbeReport> RunAsync(Uri url, CancellationToken cancellationToken) => RunAsync(url, source: null, cancellationToken);

    public Task<SourceProbeReport> RunAsync(Source source, CancellationToken cancellationToken) => RunAsync(source.Url, source, cancellationToken);

    private async Task<SourceProbeReport> RunAsync(Uri url, Source? source, CancellationToken cancellationToken)
    {
        var steps = new List<ProbeStep>();
        var page = await FetchAsync(url, steps, cancellationToken);
        if (!HasList(page)) return new(source?.Name, url, source?.Kind, steps, [], []);

        var detected = SourceReader.DetectKind(page);
        steps.Add(KindStep(source, detected));
        var polled = source ?? new Source { Name = url.Host, Home = new Uri(url, "/"), Kind = detected, Url = url };
        var listing = SourceReader.Read(polled, page);
        IReadOnlyList<string> problems = listing.Problems;
        if (listing.NestedSitemaps is [var newest, ..])
        {
            steps.Add(new("listing", "sitemapIndex", $"{listing.NestedSitemaps.Count} sitemaps named; a poll reads the newest, {newest}"));
            page = await FetchAsync(newest, steps, cancellationToken);
            if (!HasList(page)) return new(polled.Name, url, polled.Kind, steps, [], problems);
            listing = SourceReader.Read(polled, page);
            problems = [.. problems, .. listing.Problems];
        }

        var repeated = listing.Listed.Count(entry => entry.Verdict == FilterVerdict.Repeated);
        steps.Add(new("listing", $"{listing.Listed.Count} links",
            $"{listing.Links.Count} taken, {listing.Filtered} turned away by filters, {repeated} repeated"));
        steps.Add(IntervalStep(polled, page, listing));
        return new(source?.Name, url, polled.Kind, steps, listing.Listed, problems);
    }

    private static bool HasList(FetchedPage page) => page.Outcome is FetchOutcome.Fetched or FetchOutcome.Truncated;

    private async Task<FetchedPage> FetchAsync(Uri url, List<ProbeStep> steps, CancellationToken cancellationToken)
    {
        var decision = await robots.CheckAsync(url, cancellationToken);
        var sitemaps = decision.Sitemaps.Count == 0 ? "" : $" It names {string.Join(", ", decision.Sitemaps)}.";
        steps.Add(new(
            "robots",
            decision.Allowed ? "allowed" : decision.Outcome.Word(),
            decision.Allowed ? $"{decision.CrawlDelay.TotalSeconds:0.###} s between requests.{sitemaps}" : decision.Reason));

        var page = await fetcher.FetchAsync(new FetchRequest(url), cancellationToken);
        foreach (var (from, to) in page.Redirects.Zip([.. page.Redirects.Skip(1), page.FinalUrl])) steps.Add(new("redirect", "followed", $"{from} to {to}"));
        steps.Add(new("answer", page.Outcome.Word(), Answer(page)));
        if (!HasList(page)) return page;

        steps.Add(new("cache", page.ETag is null && page.LastModified is null ? "none" : "validators", Cache(page)));
        var (body, _) = SitemapCompression.Undo(page.Body);
        steps.Add(new("charset", PageDecoder.EncodingOf(body.Span, page.ContentType).Encoding.WebName));
        return page;
    }

    private static string Answer(FetchedPage page)
    {
        string?[] parts =
        [
            page.Status is { } status ? $"status {status}" : null,
            page.Body.Length > 0 ? $"{page.Body.Length:N0} bytes" : null,
            page.ContentType ?? (page.Body.Length > 0 ? "no content type" : null),
            $"{page.Requests} {(page.Requests == 1 ? "request" : "requests")}, {page.Elapsed.TotalSeconds:0.00} s.",
            page.RetryAt is { } retryAt ? $"Not before {retryAt:yyyy-MM-dd HH:mm:ss} UTC." : null,
        ];
        return $"{string.Join(", ", parts.Where(part => part is not null))} {page.Detail}".TrimEnd();
    }

    private static string Cache(FetchedPage page)
    {
        string?[] parts =
        [
            page.ETag is { } tag ? $"ETag {tag}" : null,
            page.LastModified is { } modified ? $"Last-Modified {modified}" : null,
            page.FreshFor is { } fresh ? $"fresh for {Words(fresh)}" : null,
        ];
        var known = string.Join(", ", parts.Where(part => part is not null));
        return known.Length > 0 ? known : "Every poll reads the whole list.";
    }

    private static ProbeStep KindStep(Source? source, SourceKind detected) => source is null
        ? new("kind", detected.Word(), "By what came.")
        : new("kind", source.Kind.Word(), source.Kind == detected ? "As sources.json says." : $"sources.json says so; what came looks like {detected.Word()}.");

    private static ProbeStep IntervalStep(Source source, FetchedPage page, SourceListing listing)
    {
        var next = PollSchedule.Next(source with { Jitter = 0 }, page, listing.MinimumInterval, failures: 0, chance: 0.5) - page.FetchedAt;
        return new("interval", Words(next), listing.MinimumInterval is { } asked ? $"The list asks for {Words(asked)}." : null);
    }

    private static string Words(TimeSpan span) =>
        span.TotalDays >= 1
            ? $"{span.TotalDays:0.#} d"
            : span.TotalHours >= 1
            ? $"{span.TotalHours:0.#} h"
            : span.TotalMinutes >= 1
            ? $"{span.TotalMinutes:0.#} min"
            : $"{span.TotalSeconds:0.#} s";
}

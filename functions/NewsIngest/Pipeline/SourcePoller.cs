using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsIngest.Alerts;
using NewsIngest.Extraction;
using NewsIngest.Fetching;
using NewsIngest.Messages;
using NewsIngest.Sources;
using NewsIngest.Storage;
using NewsIngest.Telemetry;

namespace NewsIngest.Pipeline;

/// <summary>What one poll of one source came to.</summary>
/// <param name="New">Articles seen for the first time.</param>
/// <param name="Listed">Links that the listing showed.</param>
/// <param name="Problems">What the listing had that could not be used.</param>
public sealed record PollResult(string Source, FetchOutcome Outcome, string? Detail, int Listed, int New, IReadOnlyList<string> Problems);

/// <summary>Stage 1: reads the listing of every source that is due and hands each new article on to be fetched.</summary>
public sealed partial class SourcePoller(
    SourceCatalog catalog,
    SourceStore states,
    ArticleStore articles,
    RevisitStore revisits,
    HostSlots slots,
    IMessageSender queue,
    IPageFetcher fetcher,
    SourceAlerts alerts,
    IOptions<PipelineOptions> options,
    TimeProvider time,
    ILogger<SourcePoller> logger)
{
    /// <summary>A poll that has not ended by then was cut off: the source is due again.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(10);

    /// <summary>Ids of a listing that are kept to know an unchanged one: 26 characters each, in one 64 KiB property.</summary>
    private const int MostSeen = 1_000;

    /// <summary>Polls every enabled source that is due.</summary>
    /// <returns>One result for each source polled.</returns>
    public Task<IReadOnlyList<PollResult>> PollDueAsync(CancellationToken cancellationToken) =>
        PollAsync([.. catalog.Sources.Where(source => source.Enabled)], force: false, cancellationToken);

    /// <summary>
    /// Polls these sources, web hosts in parallel. Of several on one host only the longest due is polled, so that the host is not asked twice
    /// in a row; the others stay due for the next call.
    /// </summary>
    /// <param name="force">Polls sources that are not due as well.</param>
    /// <exception cref="AggregateException">Some could not be polled: all others were. Those are due again when their claim has run out.</exception>
    public async Task<IReadOnlyList<PollResult>> PollAsync(IReadOnlyList<Source> sources, bool force, CancellationToken cancellationToken)
    {
        var known = await states.ReadAllAsync(cancellationToken);
        var now = time.GetUtcNow();
        var due = sources
            .Select(source => (Source: source, State: known.GetValueOrDefault(source.Name) ?? new SourceState(source.Name)))
            .Where(pair => force || pair.State.IsDue(now))
            .GroupBy(pair => pair.Source.Url.Authority, StringComparer.OrdinalIgnoreCase)
            .Select(host => host.MinBy(pair => pair.State.NextPoll ?? DateTimeOffset.MinValue));

        var (results, failures) = (new List<PollResult>(), new List<Exception>());
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Value.ParallelPolls, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(due, parallel, async (pair, token) =>
        {
            try
            {
                if (await PollOneAsync(pair.Source, pair.State, token) is { } result)
                    lock (results) results.Add(result);
            }
            catch (Exception failure) when (!token.IsCancellationRequested)
            {
                Log.NotPolled(logger, pair.Source.Name, failure);
                lock (failures) failures.Add(failure);
            }
        });
        return failures is [] ? results : throw new AggregateException($"{failures.Count} sources could not be polled.", failures);
    }

    private async Task<PollResult?> PollOneAsync(Source source, SourceState state, CancellationToken cancellationToken)
    {
        var started = time.GetUtcNow();
        var claimed = await states.TrySaveAsync(state with { NextPoll = started + Claim }, cancellationToken);
        if (claimed is null) return null;

        using var run = StageRun.OfPoll(source.Name, time);
        var page = await fetcher.FetchAsync(new FetchRequest(source.Url) { ETag = state.ETag, LastModified = state.LastModified }, cancellationToken);
        var listing = await ReadAsync(source, page, cancellationToken);
        var (added, seen) = await HandOnAsync(source, claimed, listing, cancellationToken);

        var succeeded = page.Outcome is FetchOutcome.Fetched or FetchOutcome.NotModified;
        var streak = succeeded ? 0 : claimed.FailureStreak + 1;
        // An unchanged list repeats neither its wish nor, when it is an index of sitemaps, that the sitemaps in it have not changed.
        var wasRead = page.Outcome == FetchOutcome.Fetched;
        var minimumInterval = wasRead ? listing.MinimumInterval : claimed.MinimumInterval;
        var isIndex = listing.NestedSitemaps.Count > 0;
        var next = claimed with
        {
            NextPoll = PollSchedule.Next(source, page, minimumInterval, streak, Phase(source.Name)),
            LastPolled = started,
            LastSucceeded = succeeded ? started : claimed.LastSucceeded,
            Outcome = page.Outcome,
            OutcomeDetail = page.Detail,
            FailureStreak = streak,
            Found = claimed.Found + added,
            ETag = isIndex ? null : wasRead ? page.ETag : claimed.ETag,
            LastModified = isIndex ? null : wasRead ? page.LastModified : claimed.LastModified,
            Seen = seen,
            MinimumInterval = minimumInterval,
        };
        await states.TrySaveAsync(next, cancellationToken);
        await alerts.RaiseAsync(next, cancellationToken);

        PipelineMetrics.SourcePolled(source.Name, streak);
        run.Done();
        Log.Polled(logger, source.Name, page.Outcome.Word(), listing.Links.Count, added, page.Detail ?? "");
        foreach (var problem in listing.Problems) Log.ListingProblem(logger, source.Name, problem);
        return new PollResult(source.Name, page.Outcome, page.Detail, listing.Links.Count, added, listing.Problems);
    }

    /// <summary>Reads the listing; of an index of sitemaps the newest one, so that a poll stays at two requests.</summary>
    private async Task<SourceListing> ReadAsync(Source source, FetchedPage page, CancellationToken cancellationToken)
    {
        if (page.Outcome is not (FetchOutcome.Fetched or FetchOutcome.Truncated)) return new SourceListing([], [], null);

        var listing = SourceReader.Read(source, page);
        if (listing.NestedSitemaps is not [var newest, ..]) return listing;

        var nested = await fetcher.FetchAsync(new FetchRequest(newest), cancellationToken);
        return nested.Outcome == FetchOutcome.Fetched
            ? SourceReader.Read(source, nested) with { NestedSitemaps = listing.NestedSitemaps }
            : listing with { Problems = [.. listing.Problems, $"The sitemap {newest} was not read: {nested.Outcome.Word()}. {nested.Detail}"] };
    }

    /// <summary>
    /// Records the listing's new articles and sends a message for each, delayed to the slot that its web host grants. The watchdog row comes first:
    /// wherever the program ends after it, the sweep brings the article back.
    /// </summary>
    private async Task<(int Added, IReadOnlyList<string>? Seen)> HandOnAsync(
        Source source, SourceState state, SourceListing listing, CancellationToken cancellationToken)
    {
        if (listing.Links.Count == 0) return (0, state.Seen);

        var seenBefore = state.Seen?.ToHashSet(StringComparer.Ordinal) ?? [];
        var links = listing.Links
            .Select(link => (Link: link, Url: CanonicalUrl.Normalize(link.Url)))
            .Select(pair => (pair.Link, pair.Url, Id: ArticleId.Of(pair.Url)))
            .DistinctBy(pair => pair.Id)
            .ToList();
        var fresh = links.Where(pair => !seenBefore.Contains(pair.Id.Value)).Take(options.Value.LinksPerPoll).ToList();
        var now = time.GetUtcNow();

        await revisits.ScheduleAsync([.. fresh.Select(entry => entry.Id)], now + RevisitPlan.Watchdog, cancellationToken);
        var added = new List<ArticleRecord>();
        foreach (var entry in fresh)
        {
            var record = new ArticleRecord(entry.Id, entry.Url, source.Name, now, Title: entry.Link.Title?.Cut(Article.MostOfTitle),
                ListedDate: entry.Link.Published);
            if (await articles.AddAsync(record, cancellationToken) is { } article) added.Add(article);
        }

        foreach (var host in added.GroupBy(article => article.Url.Authority, StringComparer.OrdinalIgnoreCase))
        {
            // The listing itself was a request to its host, just now: it takes the first slot.
            var asked = host.Key.Equals(source.Url.Authority, StringComparison.OrdinalIgnoreCase) ? (Uri[])[source.Url] : [];
            var waits = await slots.ReserveAsync([.. asked, .. host.Select(article => article.Url)], notBefore: null, cancellationToken);
            foreach (var (article, wait) in host.Zip(waits.Skip(asked.Length)))
            {
                var message = DiscoveredArticle.ToMessage(article);
                using var trace = PipelineTelemetry.BeginArticle("discover article", message);
                await queue.SendAsync(message, wait, cancellationToken);
            }
        }

        // What was left over for the next poll must not count as seen.
        var taken = links.Except(fresh).Where(pair => seenBefore.Contains(pair.Id.Value)).Concat(fresh);
        return (added.Count, [.. taken.Select(pair => pair.Id.Value).Take(MostSeen)]);
    }

    /// <summary>Each source's own place between 0 and 1, always the same: sources of one interval drift apart instead of falling due together.</summary>
    private static double Phase(string name) => BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name))) / (double)uint.MaxValue;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Source}: {Outcome}, {Listed} listed, {New} new. {Detail}")]
        public static partial void Polled(ILogger logger, string source, string outcome, int listed, int @new, string detail);

        [LoggerMessage(3, LogLevel.Error, "{Source}: it could not be polled, and is due again in ten minutes.")]
        public static partial void NotPolled(ILogger logger, string source, Exception failure);

        [LoggerMessage(2, LogLevel.Warning, "{Source}: {Problem}")]
        public static partial void ListingProblem(ILogger logger, string source, string problem);
    }
}

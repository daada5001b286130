using Microsoft.Extensions.Options;
using NewsIngest.Fetching;
using NewsIngest.Messages;
using NewsIngest.Pipeline;
using NewsIngest.Sources;
using NewsIngest.Storage;

namespace NewsIngest.Cli.Ingesting;

/// <summary>What happened in a round, as it happens.</summary>
internal interface IIngestProgress
{
    void Polled(PollResult result);

    void Fetched(FetchedPage page);

    /// <param name="article">Null when nothing had changed.</param>
    void Classified(Uri url, ClassifiedArticle? article);

    /// <param name="waiting">Articles that are still to be fetched or classified.</param>
    void Waiting(int waiting);
}

/// <summary>One round of the whole pipeline in this process: poll, fetch, classify, store.</summary>
internal sealed class IngestRound(
    SourcePoller poller,
    PageFetchStage fetch,
    ArticleClassifyStage classify,
    ArticleStore articles,
    DirectQueue queue,
    IOptions<FetchingOptions> options,
    TimeProvider time)
{
    private const int Parallel = 8;

    /// <summary>Polls these sources, whether they are due or not, and works off what they list.</summary>
    public async Task RunAsync(IReadOnlyList<Source> sources, IIngestProgress progress, CancellationToken cancellationToken)
    {
        var left = sources;
        while (left.Count > 0)
        {
            // The poller takes one source of each web host at a time; the others follow after the host's delay.
            var results = await poller.PollAsync(left, force: true, cancellationToken);
            foreach (var result in results) progress.Polled(result);
            var polled = results.Select(result => result.Source).ToHashSet(StringComparer.OrdinalIgnoreCase);
            left = [.. left.Where(source => !polled.Contains(source.Name))];
            if (results.Count == 0) break;
            if (left.Count > 0) await Task.Delay(options.Value.CrawlDelay, time, cancellationToken);
        }

        await DrainAsync(progress, cancellationToken);
    }

    /// <summary>Fetches one article, whether it is known or not.</summary>
    public async Task RunAsync(Uri url, IIngestProgress progress, CancellationToken cancellationToken)
    {
        var canonical = CanonicalUrl.Normalize(url);
        var id = ArticleId.Of(canonical);
        var known = await articles.FindAsync(id, cancellationToken);
        if (known is null) await articles.TryAddAsync(new ArticleRecord(id, canonical, ByHand, time.GetUtcNow()), cancellationToken);

        var message = new FetchPageMessage(id.Value, canonical, known?.Source ?? ByHand, known?.NextRevision ?? 1, known?.DiscoveredAt ?? time.GetUtcNow());
        await queue.SendAsync(message, TimeSpan.Zero, cancellationToken);
        await DrainAsync(progress, cancellationToken);
    }

    /// <summary>The source of an article that a person named.</summary>
    public const string ByHand = "by hand";

    private async Task DrainAsync(IIngestProgress progress, CancellationToken cancellationToken)
    {
        var running = new List<Task>();
        while (true)
        {
            progress.Waiting(queue.Count + running.Count);
            if (running.Count < Parallel && queue.Next() is { } next) running.Add(HandleAsync(next.Message, next.Wait, progress, cancellationToken));
            else if (running.Count > 0)
            {
                var done = await Task.WhenAny(running);
                running.Remove(done);
                await done;
            }
            else return;
        }
    }

    private async Task HandleAsync(object message, TimeSpan wait, IIngestProgress progress, CancellationToken cancellationToken)
    {
        if (wait > TimeSpan.Zero) await Task.Delay(wait, time, cancellationToken);
        switch (message)
        {
            case FetchPageMessage page:
                progress.Fetched(await fetch.RunAsync(page, cancellationToken));
                break;
            case ClassifyArticleMessage article:
                progress.Classified(article.FinalUrl, await classify.RunAsync(article, cancellationToken));
                break;
        }
    }
}

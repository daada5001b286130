using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsIngest.Fetching;
using NewsIngest.Messages;
using NewsIngest.Storage;
using NewsIngest.Telemetry;

namespace NewsIngest.Pipeline;

/// <summary>Stage 2: fetches one article page, keeps its bytes and hands it on to be classified; or records why there is none.</summary>
public sealed partial class PageFetchStage(
    IPageFetcher fetcher,
    PageStore pages,
    ArticleStore articles,
    RevisitStore revisits,
    HostSlots slots,
    IMessageSender queue,
    IOptions<PipelineOptions> options,
    TimeProvider time,
    ILogger<PageFetchStage> logger)
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMinutes(1);

    /// <summary>A page that a list announces before it is there appears within hours, not within minutes.</summary>
    private static readonly TimeSpan FirstRetryOfMissing = TimeSpan.FromHours(1);

    private static readonly TimeSpan LongestRetry = TimeSpan.FromHours(12);

    /// <returns>What the fetch brought: recorded and handed on already.</returns>
    public async Task<FetchedPage> RunAsync(FetchPageMessage message, CancellationToken cancellationToken)
    {
        var known = await FindAsync(message, cancellationToken);
        if (known?.State == ArticleState.Forgotten) return Forgotten(message);

        var request = new FetchRequest(message.Url) { ETag = message.ETag, LastModified = message.LastModified, Expected = ExpectedContent.Page };
        var page = await fetcher.FetchAsync(request, cancellationToken);
        Log.Fetched(logger, message.Url, page.Outcome.Word(), page.Body.Length, page.Detail ?? "");
        PipelineMetrics.Article(QueueNames.FetchPage, page.Outcome.Word());
        PipelineMetrics.PageFetched(page);

        switch (page.Outcome)
        {
            case FetchOutcome.Fetched:
                var blob = PageStore.BlobName(message.ArticleId, message.Revision);
                await pages.SaveAsync(blob, page.Body, cancellationToken);
                await queue.SendAsync(
                    new ClassifyArticleMessage(message, blob, page.FinalUrl, page.ContentType, page.ETag, page.LastModified, page.FetchedAt),
                    cancellationToken);
                break;
            case FetchOutcome.NotModified:
                await RecordAsync(message, known, page, article => article with { FetchedAt = page.FetchedAt }, cancellationToken);
                await ScheduleNextAsync(message, cancellationToken);
                break;
            case var outcome when outcome.CanRetry() && !outcome.RetiresUrl(message.Attempt + 1) && message.Attempt < options.Value.FetchRetries:
                await RetryAsync(message, known, page, cancellationToken);
                break;
            case var outcome:
                await RecordAsync(message, known, page, article => article.Dropped(), cancellationToken);
                // An article that was read once has its later visits all the same, unless its page is gone.
                if (message.Revision > 1 && !outcome.RetiresUrl(message.Attempt + 1)) await ScheduleNextAsync(message, cancellationToken);
                break;
        }

        return page;
    }

    /// <summary>A message that waited long may outlive its article. A first one was sent just now: to look the article up for it would not pay.</summary>
    private async Task<ArticleRecord?> FindAsync(FetchPageMessage message, CancellationToken cancellationToken) =>
        (message.Revision > 1 || message.Attempt > 0) && ArticleId.TryParse(message.ArticleId, out var id)
            ? await articles.FindAsync(id, cancellationToken)
            : DiscoveredArticle.Row(message);

    private FetchedPage Forgotten(FetchPageMessage message) => new()
    {
        Outcome = FetchOutcome.Gone,
        RequestedUrl = message.Url,
        FinalUrl = message.Url,
        FetchedAt = time.GetUtcNow(),
        Detail = "The article was forgotten at a person's request: it is not fetched.",
    };

    /// <summary>Sends a copy that appears when the host may be asked again: no function ever waits.</summary>
    private async Task RetryAsync(FetchPageMessage message, ArticleRecord? known, FetchedPage page, CancellationToken cancellationToken)
    {
        var first = page.Outcome is FetchOutcome.NotFound or FetchOutcome.SoftNotFound ? FirstRetryOfMissing : FirstRetry;
        var backOff = first * Math.Pow(4, message.Attempt);
        // Only where the host itself named a time do its other pages wait as well: one missing page must not hold up a host's news.
        var wait = page.RetryAt is { } asked
            ? (await slots.ReserveAsync([message.Url], asked, cancellationToken))[0]
            : backOff < LongestRetry ? backOff : LongestRetry;

        await RecordAsync(message, known, page, article => article, cancellationToken);
        await queue.SendAsync(message with { Attempt = message.Attempt + 1 }, wait, cancellationToken);
    }

    private async Task RecordAsync(
        FetchPageMessage message, ArticleRecord? known, FetchedPage page, Func<ArticleRecord, ArticleRecord> change, CancellationToken cancellationToken)
    {
        if (!ArticleId.TryParse(message.ArticleId, out var id)) return;
        await articles.ChangeAsync(
            known ?? new ArticleRecord(id, message.Url, message.Source, message.DiscoveredAt),
            article => change(article) with { Outcome = page.Outcome, OutcomeDetail = page.Detail },
            cancellationToken);
    }

    private async Task ScheduleNextAsync(FetchPageMessage message, CancellationToken cancellationToken)
    {
        if (RevisitPlan.Next(message.DiscoveredAt, time.GetUtcNow()) is { } due && ArticleId.TryParse(message.ArticleId, out var id))
            await revisits.ScheduleAsync([id], due, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Url}: {Outcome}, {Bytes} bytes. {Detail}")]
        public static partial void Fetched(ILogger logger, Uri url, string outcome, int bytes, string detail);
    }
}

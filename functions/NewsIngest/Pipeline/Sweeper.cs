using Microsoft.Extensions.Logging;
using NewsIngest.Messages;
using NewsIngest.Storage;
using NewsIngest.Telemetry;

namespace NewsIngest.Pipeline;

/// <summary>What a sweep sent on.</summary>
/// <param name="Stalled">Articles discovered but never read: their message was lost.</param>
/// <param name="Revisits">Articles looked at again.</param>
public sealed record SweepResult(int Stalled, int Revisits);

/// <summary>Stage 4: sends on what stalled, and looks again at articles that may have changed.</summary>
public sealed partial class Sweeper(
    RevisitStore revisits,
    ArticleStore articles,
    HostSlots slots,
    IMessageSender queue,
    TimeProvider time,
    ILogger<Sweeper> logger)
{
    /// <summary>
    /// Articles sent on before they are taken off the list. A sweep cut off between sends these again: nothing is lost, and no more than these are read twice.
    /// </summary>
    private const int Batch = 100;

    public async Task<SweepResult> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var (stalled, again) = (0, 0);
        await foreach (var batch in revisits.DueAsync(now, cancellationToken).Chunk(Batch).WithCancellation(cancellationToken))
        {
            var due = new List<(ArticleRecord Article, FetchPageMessage Message)>();
            foreach (var (id, _) in batch)
                if (await articles.FindAsync(id, cancellationToken) is { } article && Due(article, now) is { } message)
                    due.Add((article, message));

            foreach (var host in due.GroupBy(entry => entry.Message.Url.Authority, StringComparer.OrdinalIgnoreCase))
            {
                var waits = await slots.ReserveAsync([.. host.Select(entry => entry.Message.Url)], notBefore: null, cancellationToken);
                foreach (var ((article, message), wait) in host.Zip(waits))
                {
                    using var trace = PipelineTelemetry.BeginArticle(message.Revision == 1 ? "discover article" : "revisit article", message);
                    await queue.SendAsync(message, wait, cancellationToken);
                    if (article.State == ArticleState.Discovered) stalled++;
                    else again++;
                }
            }

            foreach (var hour in batch.GroupBy(entry => entry.Hour, entry => entry.Article))
                await revisits.DoneAsync([.. hour], hour.Key, cancellationToken);
        }

        await revisits.SweptUntilAsync(now, cancellationToken);
        var result = new SweepResult(stalled, again);
        Log.Swept(logger, result.Stalled, result.Revisits);
        return result;
    }

    /// <summary>The message that brings an article on; null when it needs none.</summary>
    private static FetchPageMessage? Due(ArticleRecord article, DateTimeOffset now)
    {
        var first = new FetchPageMessage(article.Id.Value, article.Url, article.Source, 1, article.DiscoveredAt, article.Title, article.ListedDate);
        return article.State switch
        {
            ArticleState.Discovered => first,
            ArticleState.Classified when article.FetchedAt is { } read && RevisitPlan.Next(article.DiscoveredAt, read) <= now =>
                first with { Revision = article.NextRevision, ETag = article.ETag, LastModified = article.LastModified },
            _ => null,
        };
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Swept: {Stalled} stalled articles sent on, {Revisits} articles to be read again.")]
        public static partial void Swept(ILogger logger, int stalled, int revisits);
    }
}

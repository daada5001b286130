using Microsoft.Extensions.Logging;
using NewsIngest.Classification;
using NewsIngest.Messages;
using NewsIngest.Sources;
using NewsIngest.Storage;
using NewsIngest.Telemetry;

namespace NewsIngest.Pipeline;

/// <summary>Stage 3: reads a stored page, extracts the article, classifies it, and brings every table that serves a query up to date.</summary>
public sealed partial class ArticleClassifyStage(
    PageStore pages,
    ArticleStore articles,
    ArticleWriter writer,
    IMessageSender queue,
    SourceCatalog catalog,
    Classifier classifier,
    TimeProvider time,
    ILogger<ArticleClassifyStage> logger,
    ILogger<ArticleQuotes> quotes)
{
    /// <returns>What was stored; null when nothing had changed since the article was read last, or its page has to be fetched again.</returns>
    public async Task<ClassifiedArticle?> RunAsync(ClassifyArticleMessage message, CancellationToken cancellationToken)
    {
        var body = await pages.ReadAsync(message.Page, cancellationToken);
        if (body is null && await IsReadAsync(message, cancellationToken))
        {
            Log.Unchanged(logger, message.Fetch.Url);
            return null;
        }

        if (body is null)
        {
            Log.PageMissing(logger, message.Fetch.Url, message.Page);
            PipelineMetrics.Article(QueueNames.ClassifyArticle, "pageMissing");
            var again = message.Fetch with { Attempt = message.Fetch.Attempt + 1, ETag = null, LastModified = null };
            await queue.SendAsync(again, TimeSpan.Zero, cancellationToken);
            return null;
        }

        var reading = ArticleReading.Of(message, body, classifier, catalog);
        if (reading is { IsNoArticle: true, Verdict: { } verdict })
        {
            Log.NoArticle(logger, message.FinalUrl, verdict.Outcome.Word(), verdict.Reason);
            PipelineMetrics.Article(QueueNames.ClassifyArticle, verdict.Outcome.Word());
            await writer.WriteNoArticleAsync(message, verdict, cancellationToken);
            return null;
        }

        var stored = await writer.WriteAsync(reading, isNews: true, cancellationToken);
        Tell(reading, stored);
        return stored;
    }

    /// <summary>A page that is not kept is gone once it was read: when its message comes again there is nothing left to do.</summary>
    private async Task<bool> IsReadAsync(ClassifyArticleMessage message, CancellationToken cancellationToken)
    {
        if (!ArticleId.TryParse(message.Fetch.ArticleId, out var id)) return false;
        return await articles.FindOwnAsync(id, cancellationToken) is { } article && article.FetchedAt >= message.FetchedAt;
    }

    private void Tell(ArticleReading reading, ClassifiedArticle? stored)
    {
        if (stored is null)
        {
            PipelineMetrics.Article(QueueNames.ClassifyArticle, "unchanged");
            Log.Unchanged(logger, reading.Url);
            return;
        }

        PipelineMetrics.Article(QueueNames.ClassifyArticle, "stored");
        if (reading.Message.Fetch.Revision == 1) PipelineMetrics.FirstRow(time.GetUtcNow() - reading.Message.Fetch.DiscoveredAt);
        foreach (var finding in stored.Findings) PipelineMetrics.Finding(finding.Aspect.Word(), finding.Judgement.Word(), finding.When.Word());
        Log.Stored(logger, stored.Url, stored.Kind.Word(), stored.Findings.Count);
        Quote(stored);
    }

    private void Quote(ClassifiedArticle article)
    {
        Log.Classified(quotes, article.Kind.Word(), article.InspectionType?.Word() ?? "-", article.Title, article.Url);
        foreach (var council in article.Councils.Where(council => council.Role == CouncilRole.Subject))
            if (!article.Findings.Any(finding => finding.CouncilCode == council.Code))
                Log.NoFinding(quotes, council.Name);

        foreach (var finding in article.Findings)
        {
            var council = article.Councils.First(council => council.Code == finding.CouncilCode);
            Log.Found(quotes, council.Name, finding.Aspect.Word(), finding.Judgement.Word(), finding.When.Word(), finding.Evidence.Sentence);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "{Url}: the stored page {Page} is gone; the article is fetched again.")]
        public static partial void PageMissing(ILogger logger, Uri url, string page);

        [LoggerMessage(6, LogLevel.Information, "{Url}: {Outcome}. {Reason}")]
        public static partial void NoArticle(ILogger logger, Uri url, string outcome, string reason);

        [LoggerMessage(2, LogLevel.Information, "{Url}: unchanged since it was read last.")]
        public static partial void Unchanged(ILogger logger, Uri url);

        [LoggerMessage(9, LogLevel.Debug, "{Url}: {Kind}, {Findings} findings.")]
        public static partial void Stored(ILogger logger, Uri url, string kind, int findings);

        [LoggerMessage(3, LogLevel.Information, "{Kind}, {InspectionType}: {Title} ({Url})")]
        public static partial void Classified(ILogger logger, string kind, string inspectionType, string title, Uri url);

        [LoggerMessage(4, LogLevel.Information, "  {Council}: no grade")]
        public static partial void NoFinding(ILogger logger, string council);

        [LoggerMessage(5, LogLevel.Information, "  {Council}: {Aspect} {Judgement}, {When}: \"{Evidence}\"")]
        public static partial void Found(ILogger logger, string council, string aspect, string judgement, string when, string evidence);
    }
}

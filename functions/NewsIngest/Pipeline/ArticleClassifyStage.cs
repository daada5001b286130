using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using NewsIngest.Classification;
using NewsIngest.Extraction;
using NewsIngest.Fetching;
using NewsIngest.Operations.Alerts;
using NewsIngest.Operations.Forgetting;
using NewsIngest.Querying;
using NewsIngest.Querying.Stories;
using NewsIngest.Sources;
using NewsIngest.Storage;
using NewsIngest.Telemetry;

namespace NewsIngest.Pipeline;

/// <summary>Stage 3: reads a stored page, extracts the article, classifies it, and brings every table that serves a query up to date.</summary>
public sealed partial class ArticleClassifyStage(
    PageStore pages,
    ArticleStore articles,
    ClassificationStore classifications,
    StandingStore standing,
    RevisionHistory history,
    RevisitStore revisits,
    Forgetter forgetter,
    JudgementAlerts alerts,
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

        var reading = Read(message, body);
        if (reading.Verdict is { Outcome: FetchOutcome.Blocked or FetchOutcome.SoftNotFound } verdict)
        {
            await RecordNoArticleAsync(message, verdict, cancellationToken);
            return null;
        }

        var stored = await StoreAsync(reading, isNews: true, cancellationToken);
        Tell(reading, stored);
        return stored;
    }

    /// <summary>A page that is not kept is gone once it was read: when its message comes again there is nothing left to do.</summary>
    private async Task<bool> IsReadAsync(ClassifyArticleMessage message, CancellationToken cancellationToken)
    {
        if (!ArticleId.TryParse(message.Fetch.ArticleId, out var id)) return false;
        var article = await articles.FindAsync(id, cancellationToken);
        if (article?.AliasOf is { } canonical) article = await articles.FindAsync(canonical, cancellationToken);
        return article?.FetchedAt >= message.FetchedAt;
    }

    /// <summary>Brings every table up to date with what was read.</summary>
    /// <param name="isNews">False when a page that was read before is read by another classifier: nothing has happened that anybody must be told of.</param>
    /// <returns>What was stored; null when nothing had changed since the article was read last.</returns>
    internal async Task<ClassifiedArticle?> StoreAsync(Reading reading, bool isNews, CancellationToken cancellationToken)
    {
        var fetch = reading.Message.Fetch;
        for (var known = Discovered(reading) is null ? DiscoveredArticle.Row(fetch) : null; ; known = null)
        {
            known ??= await articles.FindAsync(reading.Id, cancellationToken)
                ?? new ArticleRecord(reading.Id, reading.Url, fetch.Source, fetch.DiscoveredAt, ListedDate: fetch.ListedDate);
            var (done, stored) = await TryStoreAsync(reading, known, isNews, cancellationToken);
            if (done) return stored;
        }
    }

    /// <summary>The pure part: from bytes to an article and what it says.</summary>
    internal Reading Read(ClassifyArticleMessage message, byte[] body)
    {
        var html = PageDecoder.Decode(body, message.ContentType);
        var article = ArticleExtractor.Extract(html, message.FinalUrl, message.FetchedAt);
        if (article.Title.Length == 0) article = article with { Title = message.Fetch.ListedTitle ?? "" };
        article = article with { Published = article.Published ?? message.Fetch.ListedDate };

        var url = CanonicalUrl.Of(message.FinalUrl, article.CanonicalUrl);
        var keepsPage = catalog.Find(message.Fetch.Source)?.Store != StorePolicy.FactsOnly;
        return new Reading(message, url, ArticleId.Of(url), article, classifier.Classify(article), WallDetector.Find(article.Title, article.Text), keepsPage);
    }

    /// <summary>A bot check or a "page not found" sent as a success: recorded as such, and looked at again when the article falls due.</summary>
    private async Task RecordNoArticleAsync(ClassifyArticleMessage message, PageVerdict verdict, CancellationToken cancellationToken)
    {
        Log.NoArticle(logger, message.FinalUrl, verdict.Outcome.Word(), verdict.Reason);
        PipelineMetrics.Article(QueueNames.ClassifyArticle, verdict.Outcome.Word());
        var fetch = message.Fetch;
        if (!ArticleId.TryParse(fetch.ArticleId, out var id)) return;

        var known = await articles.ChangeAsync(
            DiscoveredArticle.Row(fetch) ?? new ArticleRecord(id, fetch.Url, fetch.Source, fetch.DiscoveredAt),
            article => article.Dropped() with { Outcome = verdict.Outcome, OutcomeDetail = verdict.Reason },
            cancellationToken);
        await ScheduleNextAsync(fetch, known, cancellationToken);
        if (known.Revisions?.Any(revision => revision.Page == message.Page) != true) await pages.DeleteAsync(message.Page, cancellationToken);
    }

    /// <returns>Whether it was done; false when another writer changed the article's row meanwhile.</returns>
    private async Task<(bool Done, ClassifiedArticle? Stored)> TryStoreAsync(
        Reading reading, ArticleRecord known, bool isNews, CancellationToken cancellationToken)
    {
        if (known.State == ArticleState.Forgotten)
        {
            await DiscardAsync(reading, cancellationToken);
            return (true, null);
        }

        if (isNews && reading.Message.FetchedAt < known.FetchedAt) return (await PassOverAsync(reading, known, cancellationToken), null);

        var revisions = known.Revisions ?? [];
        var last = revisions.Count > 0 ? revisions[^1] : null;
        var unchanged = !reading.IsForced && last?.TextHash == reading.TextHash && known.ClassifierVersion == reading.Classification.ClassifierVersion;

        var now = reading.On(known);
        ClassifiedArticle? stored = null;
        if (!unchanged)
        {
            stored = reading.Classified(now);
            if (last is not null && last.TextHash != reading.TextHash) await history.KeepAsync(known, cancellationToken);
            var keys = await classifications.ReplaceAsync(stored, known.KeysWritten ?? [], cancellationToken);
            // Before what stood is overwritten: it tells what is news.
            if (isNews) await alerts.RaiseAsync(stored, known.DiscoveredAt, cancellationToken);
            await standing.UpdateAsync(stored, CouncilsOf(known.KeysWritten), cancellationToken);
            now = now with { KeysWritten = keys, Revisions = WithRevision(revisions, reading) };
        }

        now = WithAlias(now, reading);
        await ScheduleNextAsync(reading.Message.Fetch, now, cancellationToken);
        if (!await articles.TrySaveAsync(now, cancellationToken)) return (false, null);

        await SettleAliasAsync(reading, cancellationToken);
        var kept = now.Revisions?.Any(revision => revision.Page == reading.Message.Page) ?? false;
        if (!kept) await pages.DeleteAsync(reading.Message.Page, cancellationToken);
        foreach (var old in revisions.SkipLast(RevisionHistory.MostRevisions - 1).Where(old => now.Revisions?.Contains(old) == false))
            await history.ForgetAsync(reading.Id, old, cancellationToken);
        return (true, stored);
    }

    private static IReadOnlyList<Revision> WithRevision(IReadOnlyList<Revision> revisions, Reading reading)
    {
        var read = new Revision(
            reading.Message.Fetch.Revision,
            reading.Message.FetchedAt,
            reading.KeepsPage ? reading.Message.Page : null,
            reading.TextHash,
            reading.Classification.ClassifierVersion,
            reading.Message.ContentType,
            reading.Message.FinalUrl);
        // The same text, or the same page, read by a newer program is no new revision of the article.
        if (revisions.Count == 0) return [read];
        var (earlier, last) = (revisions.Take(revisions.Count - 1), revisions[^1]);
        if (last.TextHash == read.TextHash) return [.. earlier, last with { ClassifierVersion = read.ClassifierVersion }];
        return last.Number == read.Number ? [.. earlier, read] : [.. revisions.TakeLast(RevisionHistory.MostRevisions - 1), read];
    }

    /// <summary>The id under which the article was discovered, where that is not its own.</summary>
    private static ArticleId? Discovered(Reading reading) =>
        ArticleId.TryParse(reading.Message.Fetch.ArticleId, out var discovered) && discovered != reading.Id ? discovered : null;

    private static ArticleRecord WithAlias(ArticleRecord article, Reading reading) =>
        Discovered(reading) is { } alias && !(article.Aliases ?? []).Contains(alias) ? article with { Aliases = [.. article.Aliases ?? [], alias] } : article;

    /// <summary>The message came late, and the article has been read from a newer page since: nothing of the older one may take its place.</summary>
    /// <returns>Whether it was done; false when another writer changed the article's row meanwhile.</returns>
    private async Task<bool> PassOverAsync(Reading reading, ArticleRecord known, CancellationToken cancellationToken)
    {
        var now = WithAlias(known, reading);
        if (now != known && !await articles.TrySaveAsync(now, cancellationToken)) return false;

        await SettleAliasAsync(reading, cancellationToken);
        if (known.Revisions?.Any(revision => revision.Page == reading.Message.Page) != true) await pages.DeleteAsync(reading.Message.Page, cancellationToken);
        Log.Late(logger, reading.Url, reading.Message.FetchedAt, known.FetchedAt);
        return true;
    }

    /// <summary>The article was forgotten while this message was under way: nothing of it may stay, what a run cut off may have written included.</summary>
    private async Task DiscardAsync(Reading reading, CancellationToken cancellationToken)
    {
        var fetch = reading.Message.Fetch;
        var written = reading.Classified(new ArticleRecord(reading.Id, reading.Url, fetch.Source, fetch.DiscoveredAt, ListedDate: fetch.ListedDate, Published: reading.Article.Published));
        await forgetter.RemoveRowsAsync(reading.Id, ClassificationStore.KeysOf(written), cancellationToken);
        await pages.DeleteAsync(reading.Message.Page, cancellationToken);
        if (Discovered(reading) is { } alias) await forgetter.ForgetAsync(alias, cancellationToken);
        Log.Forgotten(logger, reading.Id);
    }

    /// <summary>An article that was discovered under another address than its canonical one is remembered there as an alias.</summary>
    private async Task SettleAliasAsync(Reading reading, CancellationToken cancellationToken)
    {
        if (Discovered(reading) is not { } discovered) return;
        if (DiscoveredArticle.Row(reading.Message.Fetch) is { } fresh && await TryAsync(fresh)) return;

        // A lost race leaves the row Discovered: the sweep then reads it again, and ends here.
        if (await articles.FindAsync(discovered, cancellationToken) is { State: not (ArticleState.Alias or ArticleState.Forgotten) } alias) await TryAsync(alias);

        Task<bool> TryAsync(ArticleRecord row) => articles.TrySaveAsync(
            row with { State = ArticleState.Alias, AliasOf = reading.Id, Outcome = FetchOutcome.Fetched, OutcomeDetail = null }, cancellationToken);
    }

    private async Task ScheduleNextAsync(FetchPageMessage fetch, ArticleRecord article, CancellationToken cancellationToken)
    {
        if (article.State != ArticleState.Classified || RevisitPlan.Next(article.DiscoveredAt, time.GetUtcNow()) is not { } due) return;
        if (!DiscoveredArticle.IsScheduled(fetch, article.Id, due)) await revisits.ScheduleAsync([article.Id], due, cancellationToken);
    }

    private static IEnumerable<string> CouncilsOf(IReadOnlyList<RowKey>? keys) =>
        (keys ?? []).Where(key => key.Table == TableNames.ClassificationsByCouncil).Select(key => key.Partition);

    private void Tell(Reading reading, ClassifiedArticle? stored)
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

    /// <summary>One page as this stage read it.</summary>
    /// <param name="Verdict">What stands in the article's place, or in front of its rest; null when nothing does.</param>
    /// <param name="KeepsPage">The source's licence lets the page be kept.</param>
    internal sealed record Reading(
        ClassifyArticleMessage Message,
        Uri Url,
        ArticleId Id,
        Article Article,
        Classification.Classification Classification,
        PageVerdict? Verdict,
        bool KeepsPage)
    {
        /// <summary>To be written even if this version of the classifier has read the same text.</summary>
        public bool IsForced { get; init; }

        public string TextHash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Article.Title}\n{Article.Text}")));

        /// <summary>The article's row after this reading.</summary>
        public ArticleRecord On(ArticleRecord known) => known with
        {
            State = ArticleState.Classified,
            Outcome = Verdict?.Outcome ?? FetchOutcome.Fetched,
            OutcomeDetail = Verdict?.Reason,
            Title = Article.Title,
            Published = Article.Published,
            Kind = Classification.Kind,
            Paywalled = Article.Paywalled,
            ETag = Message.ETag,
            LastModified = Message.LastModified,
            FetchedAt = known.FetchedAt > Message.FetchedAt ? known.FetchedAt : Message.FetchedAt,
            ClassifierVersion = Classification.ClassifierVersion,
        };

        public ClassifiedArticle Classified(ArticleRecord record) => new(
            Id.Value,
            Url,
            Article.Title,
            record.Source,
            record.FiledUnder,
            Classification.Kind,
            Classification.InspectionType,
            Classification.Councils,
            Classification.Findings,
            Classification.ClassifierVersion,
            Classification.Visit,
            TextFingerprint.Of(Article.Text));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "{Url}: the stored page {Page} is gone; the article is fetched again.")]
        public static partial void PageMissing(ILogger logger, Uri url, string page);

        [LoggerMessage(6, LogLevel.Information, "{Url}: {Outcome}. {Reason}")]
        public static partial void NoArticle(ILogger logger, Uri url, string outcome, string reason);

        [LoggerMessage(7, LogLevel.Information, "{Article}: forgotten at a person's request; what was read is discarded.")]
        public static partial void Forgotten(ILogger logger, ArticleId article);

        [LoggerMessage(2, LogLevel.Information, "{Url}: unchanged since it was read last.")]
        public static partial void Unchanged(ILogger logger, Uri url);

        [LoggerMessage(8, LogLevel.Information, "{Url}: the page fetched at {Fetched:u} is older than the one read already, of {Read:u}, and is passed over.")]
        public static partial void Late(ILogger logger, Uri url, DateTimeOffset fetched, DateTimeOffset? read);

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

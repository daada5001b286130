using Microsoft.Extensions.Logging;
using NewsIngest.Alerts;
using NewsIngest.Fetching;
using NewsIngest.Forgetting;
using NewsIngest.Messages;
using NewsIngest.Storage;

namespace NewsIngest.Pipeline;

/// <summary>Brings every table up to date with what was read of an article. It may be cut off after any write, and done again.</summary>
public sealed partial class ArticleWriter(
    PageStore pages,
    ArticleStore articles,
    ClassificationStore classifications,
    StandingStore standing,
    RevisionHistory history,
    RevisitStore revisits,
    Forgetter forgetter,
    JudgementAlerts alerts,
    TimeProvider time,
    ILogger<ArticleWriter> logger)
{
    /// <summary>Brings every table up to date with what was read.</summary>
    /// <param name="isNews">False when a page that was read before is read by another classifier: nothing has happened that anybody must be told of.</param>
    /// <returns>What was stored; null when nothing had changed since the article was read last.</returns>
    internal async Task<ClassifiedArticle?> WriteAsync(ArticleReading reading, bool isNews, CancellationToken cancellationToken)
    {
        var fetch = reading.Message.Fetch;
        for (var known = reading.Alias is null ? DiscoveredArticle.Row(fetch) : null; ; known = null)
        {
            known ??= await articles.FindAsync(reading.Id, cancellationToken)
                ?? new ArticleRecord(reading.Id, reading.Url, fetch.Source, fetch.DiscoveredAt, ListedDate: fetch.ListedDate);
            var (done, stored) = await TryStoreAsync(reading, known, isNews, cancellationToken);
            if (done) return stored;
        }
    }

    /// <summary>A bot check or a "page not found" sent as a success: recorded as such, and looked at again when the article falls due.</summary>
    internal async Task WriteNoArticleAsync(ClassifyArticleMessage message, PageVerdict verdict, CancellationToken cancellationToken)
    {
        var fetch = message.Fetch;
        if (!ArticleId.TryParse(fetch.ArticleId, out var id)) return;

        var known = await articles.ChangeAsync(
            DiscoveredArticle.Row(fetch) ?? new ArticleRecord(id, fetch.Url, fetch.Source, fetch.DiscoveredAt),
            article => article.Dropped() with { Outcome = verdict.Outcome, OutcomeDetail = verdict.Reason },
            cancellationToken);
        await ScheduleNextAsync(fetch, known, cancellationToken);
        await DeleteUnlessKeptAsync(message, known, cancellationToken);
    }

    /// <returns>Whether it was done; false when another writer changed the article's row meanwhile.</returns>
    private async Task<(bool Done, ClassifiedArticle? Stored)> TryStoreAsync(
        ArticleReading reading, ArticleRecord known, bool isNews, CancellationToken cancellationToken)
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
            now = now with { KeysWritten = keys, Revisions = reading.AddedTo(revisions) };
        }

        now = WithAlias(now, reading);
        await ScheduleNextAsync(reading.Message.Fetch, now, cancellationToken);
        if (!await articles.TrySaveAsync(now, cancellationToken)) return (false, null);

        await SettleAliasAsync(reading, cancellationToken);
        await DeleteUnlessKeptAsync(reading.Message, now, cancellationToken);
        foreach (var old in revisions.SkipLast(RevisionHistory.MostRevisions - 1).Where(old => now.Revisions?.Contains(old) == false))
            await history.ForgetAsync(reading.Id, old, cancellationToken);
        return (true, stored);
    }

    private static ArticleRecord WithAlias(ArticleRecord article, ArticleReading reading) =>
        reading.Alias is { } alias && !(article.Aliases ?? []).Contains(alias) ? article with { Aliases = [.. article.Aliases ?? [], alias] } : article;

    /// <summary>The message came late, and the article has been read from a newer page since: nothing of the older one may take its place.</summary>
    /// <returns>Whether it was done; false when another writer changed the article's row meanwhile.</returns>
    private async Task<bool> PassOverAsync(ArticleReading reading, ArticleRecord known, CancellationToken cancellationToken)
    {
        var now = WithAlias(known, reading);
        if (now != known && !await articles.TrySaveAsync(now, cancellationToken)) return false;

        await SettleAliasAsync(reading, cancellationToken);
        await DeleteUnlessKeptAsync(reading.Message, known, cancellationToken);
        Log.Late(logger, reading.Url, reading.Message.FetchedAt, known.FetchedAt);
        return true;
    }

    /// <summary>The article was forgotten while this message was under way: nothing of it may stay, what a run cut off may have written included.</summary>
    private async Task DiscardAsync(ArticleReading reading, CancellationToken cancellationToken)
    {
        var fetch = reading.Message.Fetch;
        var written = reading.Classified(new ArticleRecord(reading.Id, reading.Url, fetch.Source, fetch.DiscoveredAt, ListedDate: fetch.ListedDate,
            Published: reading.Article.Published));
        await forgetter.RemoveRowsAsync(reading.Id, ClassificationStore.KeysOf(written), cancellationToken);
        await pages.DeleteAsync(reading.Message.Page, cancellationToken);
        if (reading.Alias is { } alias) await forgetter.ForgetAsync(alias, cancellationToken);
        Log.Forgotten(logger, reading.Id);
    }

    /// <summary>An article that was discovered under another address than its canonical one is remembered there as an alias.</summary>
    private async Task SettleAliasAsync(ArticleReading reading, CancellationToken cancellationToken)
    {
        if (reading.Alias is not { } discovered) return;
        if (DiscoveredArticle.Row(reading.Message.Fetch) is { } fresh && await TryAsync(fresh)) return;

        // A lost race leaves the row Discovered: the sweep then reads it again, and ends here.
        if (await articles.FindAsync(discovered, cancellationToken) is { State: not (ArticleState.Alias or ArticleState.Forgotten) } alias)
            await TryAsync(alias);

        Task<bool> TryAsync(ArticleRecord row) => articles.TrySaveAsync(
            row with { State = ArticleState.Alias, AliasOf = reading.Id, Outcome = FetchOutcome.Fetched, OutcomeDetail = null }, cancellationToken);
    }

    private async Task ScheduleNextAsync(FetchPageMessage fetch, ArticleRecord article, CancellationToken cancellationToken)
    {
        if (article.State != ArticleState.Classified || RevisitPlan.Next(article.DiscoveredAt, time.GetUtcNow()) is not { } due) return;
        if (!DiscoveredArticle.IsScheduled(fetch, article.Id, due)) await revisits.ScheduleAsync([article.Id], due, cancellationToken);
    }

    /// <summary>A page stays while a revision of the article names it.</summary>
    private async Task DeleteUnlessKeptAsync(ClassifyArticleMessage message, ArticleRecord article, CancellationToken cancellationToken)
    {
        if (article.Revisions?.Any(revision => revision.Page == message.Page) != true) await pages.DeleteAsync(message.Page, cancellationToken);
    }

    private static IEnumerable<string> CouncilsOf(IReadOnlyList<RowKey>? keys) =>
        (keys ?? []).Where(key => key.Table == TableNames.ClassificationsByCouncil).Select(key => key.Partition);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Article}: forgotten at a person's request; what was read is discarded.")]
        public static partial void Forgotten(ILogger logger, ArticleId article);

        [LoggerMessage(2, LogLevel.Information, "{Url}: the page fetched at {Fetched:u} is older than the one read already, of {Read:u}, and is passed over.")]
        public static partial void Late(ILogger logger, Uri url, DateTimeOffset fetched, DateTimeOffset? read);
    }
}

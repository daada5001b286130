using NewsIngest.Alerts;
using NewsIngest.Classification;
using NewsIngest.Storage;

namespace NewsIngest.Forgetting;

/// <summary>
/// Removes articles everywhere: pages, rows of every table, alerts, failures that mention them. What stays is a row with the article's id alone,
/// a hash, by which it is not fetched again. May be cut off after any step: the row keeps what is still to be done until all of it is.
/// </summary>
public sealed class Forgetter(
    ArticleStore articles,
    PageStore pages,
    ClassificationStore classifications,
    StandingStore standing,
    RevisitStore revisits,
    FailureStore failures,
    AlertStore alerts,
    TimeProvider time)
{
    /// <summary>What <see cref="ForgetAsync"/> would remove of the article with this id, found under an alias too; null when nothing is known of it.</summary>
    public async Task<ArticleRecord?> FindAsync(ArticleId id, CancellationToken cancellationToken)
    {
        var found = await articles.FindOwnAsync(id, cancellationToken);
        return found is { IsTombstone: true } ? null : found;
    }

    /// <summary>Forgets an article with all its aliases. An id that is not known is marked as forgotten too: it will not be fetched.</summary>
    public async Task ForgetAsync(ArticleId id, CancellationToken cancellationToken)
    {
        var record = await MarkAsync(id, cancellationToken);
        if (record.IsTombstone) return;
        if (record.AliasOf is { } own) await ForgetAsync(own, cancellationToken);

        var whole = new List<ArticleRecord> { record };
        foreach (var alias in record.Aliases ?? []) whole.Add(await MarkAsync(alias, cancellationToken));

        await RemoveRowsAsync(id, record.KeysWritten ?? [], cancellationToken);
        foreach (var part in whole)
        {
            foreach (var page in await pages.NamesAsync(part.Id.Value, cancellationToken)) await pages.DeleteAsync(page, cancellationToken);
            await RemoveFailuresAsync(part, cancellationToken);
            await revisits.RemoveAsync(part.Id, RevisitPlan.All(part.DiscoveredAt), cancellationToken);
        }

        // The article's own row goes last: until then it says what was written.
        foreach (var part in whole.AsEnumerable().Reverse()) await BuryAsync(part, cancellationToken);
    }

    /// <summary>Forgets only that an article was seen under this id, because it is another source's article in truth.</summary>
    public async Task ForgetAliasAsync(ArticleRecord alias, CancellationToken cancellationToken)
    {
        await RemoveFailuresAsync(alias, cancellationToken);
        await revisits.RemoveAsync(alias.Id, RevisitPlan.All(alias.DiscoveredAt), cancellationToken);
        await BuryAsync(alias, cancellationToken);
    }

    /// <summary>Removes an article's rows from the tables that serve queries, its alerts, and the grades that rest on it.</summary>
    public async Task RemoveRowsAsync(ArticleId id, IReadOnlyList<RowKey> keys, CancellationToken cancellationToken)
    {
        var councils = keys.Where(key => key.Table == TableNames.ClassificationsByCouncil).Select(key => key.Partition).Distinct().ToList();
        await classifications.RemoveAsync(keys, cancellationToken);
        await standing.UpdateAsync(Nothing(id), councils, cancellationToken);
        foreach (var council in councils) await alerts.ForgetArticleAsync(council, id.Value, cancellationToken);
    }

    /// <summary>The article as one that says nothing, so that what stands is found again among the others.</summary>
    private static ClassifiedArticle Nothing(ArticleId id) =>
        new(id.Value, ArticleRecord.Tombstone(id, default).Url, "", "", default, ArticleKind.NotAnArticle, null, [], [], "");

    /// <summary>From here on no stage changes the article's row, and the poller and the sweep pass it over.</summary>
    private async Task<ArticleRecord> MarkAsync(ArticleId id, CancellationToken cancellationToken)
    {
        while (true)
        {
            var known = await articles.FindAsync(id, cancellationToken) ?? ArticleRecord.Tombstone(id, time.GetUtcNow());
            if (known.State == ArticleState.Forgotten && known.Version != default) return known;
            var marked = known with { State = ArticleState.Forgotten };
            if (await articles.TrySaveAsync(marked, cancellationToken)) return marked;
        }
    }

    private async Task BuryAsync(ArticleRecord article, CancellationToken cancellationToken)
    {
        var tombstone = ArticleRecord.Tombstone(article.Id, time.GetUtcNow());
        while (await articles.FindAsync(article.Id, cancellationToken) is { } known)
        {
            if (known.IsTombstone || await articles.TrySaveAsync(tombstone with { Version = known.Version }, cancellationToken)) return;
        }

        await articles.TryAddAsync(tombstone, cancellationToken);
    }

    private async Task RemoveFailuresAsync(ArticleRecord article, CancellationToken cancellationToken)
    {
        foreach (var queue in QueueNames.Work)
        {
            var mentions = failures.ListAsync(queue, since: null, cancellationToken).Where(failure =>
                failure.Message.Contains(article.Id.Value, StringComparison.Ordinal)
                    || failure.Message.Contains(article.Url.AbsoluteUri, StringComparison.Ordinal));
            foreach (var failure in await mentions.ToListAsync(cancellationToken)) await failures.RemoveAsync(failure, cancellationToken);
        }
    }
}

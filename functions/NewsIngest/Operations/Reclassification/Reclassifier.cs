using System.Runtime.CompilerServices;
using NewsIngest.Classification;
using NewsIngest.Messages;
using NewsIngest.Pipeline;
using NewsIngest.Sources;
using NewsIngest.Storage;

namespace NewsIngest.Operations.Reclassification;

/// <summary>
/// Reads stored pages with the present classifier, without fetching. It may be cut off at any moment and started again: what the present version
/// has read is passed over. No alerts come of it.
/// <para>
/// With a council it reads that council's partition of ClassificationsByCouncil; with a day, the months since then; with neither it is the one
/// operation that reads everything: all 4,096 partitions of table Articles, in 256 parts of which several are read in parallel.
/// </para>
/// </summary>
public sealed class Reclassifier(
    ArticleStore articles, ClassificationStore classifications, PageStore pages, ArticleWriter writer, Classifier classifier, SourceCatalog catalog,
    TimeProvider time)
{
    /// <summary>Articles of one part, where the parts are not those of the table itself.</summary>
    private const int PartSize = 50;

    private readonly Lock _lock = new();

    public async Task RunAsync(ReclassificationRequest request, IReclassificationProgress progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(progress);
        var parts = await PartsAsync(request, cancellationToken);
        var through = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = request.Parallel, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(parts, parallel, async (part, token) =>
        {
            await foreach (var article in part(token)) await RunOneAsync(article, request, progress, token);
            lock (_lock) progress.Through(++through, parts.Count);
        });
    }

    private async Task<IReadOnlyList<Func<CancellationToken, IAsyncEnumerable<ArticleRecord>>>> PartsAsync(
        ReclassificationRequest request, CancellationToken cancellationToken)
    {
        if (request is { CouncilCode: null, Since: null })
            return [.. ArticleStore.Parts.Select(part => (Func<CancellationToken, IAsyncEnumerable<ArticleRecord>>)(token => articles.WalkAsync(part,
                ArticleState.Classified, source: null, token)))];

        var since = request.Since is { } day ? SortKey.StartOf(day) : (DateTimeOffset?)null;
        var ids = new HashSet<ArticleId>();
        foreach (var (table, partition) in Partitions(request.CouncilCode, since))
            await foreach (var id in classifications.IdsAsync(table, partition, since, cancellationToken)) ids.Add(id);
        return [.. ids.Chunk(PartSize).Select(part => (Func<CancellationToken, IAsyncEnumerable<ArticleRecord>>)(token => FindAsync(part, token)))];
    }

    /// <summary>The months go on beyond the present one: an article may be dated ahead.</summary>
    private IEnumerable<(string Table, string Partition)> Partitions(string? council, DateTimeOffset? since)
    {
        if (council is not null) return [(TableNames.ClassificationsByCouncil, council)];

        var (first, last) = (since!.Value, time.GetUtcNow().AddMonths(1));
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        return Enumerable.Range(0, Math.Max(months, 0)).Select(month => (TableNames.ClassificationsByMonth, SortKey.Month(first.AddMonths(month))));
    }

    private async IAsyncEnumerable<ArticleRecord> FindAsync(IEnumerable<ArticleId> ids, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var id in ids)
            if (await articles.FindAsync(id, cancellationToken) is { State: ArticleState.Classified } article) yield return article;
    }

    private async Task RunOneAsync(ArticleRecord article, ReclassificationRequest request, IReclassificationProgress progress,
        CancellationToken cancellationToken)
    {
        var (compared, reading) = await CompareAsync(article, request.EvenIfCurrent, cancellationToken);
        lock (_lock) progress.Compared(compared);
        if (reading is null || request.DryRun) return;

        await writer.WriteAsync(reading, isNews: false, cancellationToken);
        lock (_lock) progress.Written(compared);
    }

    /// <returns>The comparison, and what to store; nothing to store where the article stays as it is.</returns>
    private async Task<(ReclassifiedArticle Compared, ArticleReading? Reading)> CompareAsync(
        ArticleRecord article, bool evenIfCurrent, CancellationToken cancellationToken)
    {
        ReclassifiedArticle Ended(ReclassificationOutcome outcome,
            string? problem = null) => new(article.Id.Value, article.Url, article.Title, outcome, Problem: problem);

        if (article.ClassifierVersion == Classifier.Version && !evenIfCurrent) return (Ended(ReclassificationOutcome.AlreadyCurrent), null);
        if (article.Revisions is not [.., { Page: { } page } revision]) return (Ended(ReclassificationOutcome.NoPage), null);

        ArticleReading reading;
        try
        {
            if (await pages.ReadAsync(page, cancellationToken) is not { } body) return (Ended(ReclassificationOutcome.NoPage), null);
            reading = ArticleReading.Of(Message(article, revision, page), body, classifier, catalog);
        }
        catch (InvalidDataException exception)
        {
            return (Ended(ReclassificationOutcome.Unreadable, $"The stored page {page} is damaged: {exception.Message}"), null);
        }

        if (reading is { IsNoArticle: true, Verdict: { } verdict })
            return (Ended(ReclassificationOutcome.Unreadable, verdict.Reason), null);

        // The article keeps its own id, whatever the present program makes of its address.
        reading = reading with { Id = article.Id, Url = article.Url, IsForced = evenIfCurrent };
        var before = await classifications.ReadAsync(article.KeysWritten ?? [], cancellationToken);
        var now = reading.Classified(reading.On(article));
        var (councilsBefore, councils) = (before?.Councils.Select(council => council.Name).ToList() ?? [],
            now.Councils.Select(council => council.Name).ToList());
        var compared = new ReclassifiedArticle(
            article.Id.Value,
            article.Url,
            now.Title,
            ReclassificationOutcome.Changed,
            article.Kind,
            now.Kind,
            before?.InspectionType,
            now.InspectionType,
            [.. councils.Except(councilsBefore)],
            [.. councilsBefore.Except(councils)],
            FindingChanges.Of(before?.Findings ?? [], now.Kind == ArticleKind.NotAnArticle ? [] : now.Findings));
        return (IsChange(compared) ? compared : compared with { Outcome = ReclassificationOutcome.Same }, reading);
    }

    private static bool IsChange(ReclassifiedArticle article) =>
        article.KindBefore != article.Kind
        || article.InspectionTypeBefore != article.InspectionType
        || article.CouncilsAdded is { Count: > 0 }
        || article.CouncilsRemoved is { Count: > 0 }
        || article.Findings is { IsEmpty: false };

    /// <summary>The message that brought this revision, as far as the article's row still tells.</summary>
    private static ClassifyArticleMessage Message(ArticleRecord article, Revision revision, string page) => new(
        new FetchPageMessage(article.Id.Value, article.Url, article.Source, revision.Number, article.DiscoveredAt, article.Title, article.ListedDate),
        page,
        revision.FinalUrl ?? article.Url,
        revision.ContentType,
        article.ETag,
        article.LastModified,
        revision.FetchedAt);
}

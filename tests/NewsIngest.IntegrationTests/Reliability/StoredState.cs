using Azure.Data.Tables;
using Azure.Storage.Blobs.Models;
using NewsIngest.Classification;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Reliability;

/// <summary>Everything that storage holds once the pipeline has come to rest, and what is wrong with it.</summary>
internal sealed class StoredState
{
    private static readonly string[] ClassificationTables =
        [TableNames.ClassificationsByCouncil, TableNames.ClassificationsByJudgement, TableNames.ClassificationsByMonth];

    private readonly Dictionary<ArticleId, ArticleRecord> _articles = [];
    private readonly Dictionary<RowKey, ClassifiedArticle> _rows = [];
    private readonly List<TableEntity> _standing = [];
    private readonly List<TableEntity> _revisits = [];
    private readonly List<string> _blobs = [];
    private readonly Dictionary<string, int> _queues = [];
    private readonly List<Failure> _failures = [];

    private StoredState()
    {
    }

    public IReadOnlyCollection<ArticleRecord> Articles => _articles.Values;

    public IReadOnlyCollection<Failure> Failures => _failures;

    public static async Task<StoredState> ReadAsync(StorageLayout layout, CancellationToken cancellationToken)
    {
        var state = new StoredState();
        var articles = new ArticleStore(layout);
        foreach (var part in ArticleStore.Parts.Select(part => part[..1]).Distinct())
            await foreach (var article in articles.WalkAsync(part, null, null, cancellationToken)) state._articles.Add(article.Id, article);

        foreach (var name in ClassificationTables)
            await foreach (var row in RowsAsync(layout, name, cancellationToken))
                state._rows.Add(new RowKey(name, row.PartitionKey, row.RowKey), ClassificationRows.Read(row));
        await foreach (var row in RowsAsync(layout, TableNames.Standing, cancellationToken)) state._standing.Add(row);
        await foreach (var row in RowsAsync(layout, TableNames.Revisits, cancellationToken)) state._revisits.Add(row);

        var container = await layout.PagesAsync(cancellationToken);
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix: null, cancellationToken)) state._blobs.Add(blob.Name);
        var failures = new FailureStore(layout);
        foreach (var queue in QueueNames.Work)
            state._failures.AddRange(await failures.ListAsync(queue, since: null, cancellationToken).ToListAsync(cancellationToken));
        foreach (var queue in QueueNames.Work.Concat(QueueNames.Poison)) state._queues[queue] = await HostRun.WaitingAsync(layout, queue, cancellationToken);
        return state;
    }

    /// <summary>What was lost, is there twice, or belongs to nothing; one sentence each.</summary>
    /// <param name="expected">Addresses of articles that must have been classified.</param>
    /// <param name="now">The clock of the last run.</param>
    public IReadOnlyList<string> Problems(IReadOnlyCollection<Uri> expected, DateTimeOffset now) =>
        [.. Lost(expected, now), .. Twice(), .. Orphans(), .. Stands(), .. LeftOver()];

    private IEnumerable<string> Lost(IReadOnlyCollection<Uri> expected, DateTimeOffset now)
    {
        var classified = _articles.Values.Where(article => article.State == ArticleState.Classified).Select(article => article.Url.AbsoluteUri).ToHashSet();
        foreach (var url in expected)
            if (!classified.Contains(url.AbsoluteUri)) yield return $"{url} was not classified: {Describe(url)}";

        var known = _revisits.Where(row => string.CompareOrdinal(row.PartitionKey, SortKey.Hour(now)) >= 0).Select(row => row.RowKey).ToHashSet();
        // A page that was not there is asked for again: by a message that waits.
        var retried = _articles.Values.Count(article => article is { State: ArticleState.Discovered, Outcome: not null });
        if (_queues[QueueNames.FetchPage] < retried) yield return $"{retried} articles are to be tried again, by {_queues[QueueNames.FetchPage]} messages.";

        foreach (var article in _articles.Values)
        {
            if (article is { State: ArticleState.Discovered, Outcome: null }) yield return $"{article.Url} was discovered and never read.";
            if (article.State == ArticleState.Classified && !known.Contains(article.Id.Value)) yield return $"{article.Url} is not down to be looked at again.";
            foreach (var key in article.KeysWritten ?? [])
                if (!_rows.ContainsKey(key)) yield return $"{article.Url} lacks its row {key}.";
        }
    }

    private string Describe(Uri url) =>
        _articles.Values.FirstOrDefault(article => article.Url == url) is { } article
            ? $"{article.State}, {article.Outcome}. {article.OutcomeDetail}"
            : $"it has no row; its host has {string.Join(", ",
                _articles.Values.Where(article => article.Url.Authority == url.Authority).Select(article => $"{article.Url.PathAndQuery} {article.State}"))}.";

    private IEnumerable<string> Twice() =>
        _rows.GroupBy(row => (row.Key.Table, row.Value.ArticleId,
            Council: row.Key.Table == TableNames.ClassificationsByMonth ? "" : row.Value.Councils.Single().Code,
                Judgement: row.Key.Table == TableNames.ClassificationsByJudgement ? row.Key.Partition : ""))
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key} has {group.Count()} rows: {string.Join(", ", group.Select(row => $"{row.Key.Partition}/{row.Key.Row}"))}.");

    private IEnumerable<string> Orphans()
    {
        var written = _articles.Values.SelectMany(article => article.KeysWritten ?? []).ToHashSet();
        foreach (var key in _rows.Keys)
            if (!written.Contains(key)) yield return $"The row {key} belongs to no article.";

        var pages = _articles.Values
            .SelectMany(article => (article.Revisions
                ?? []).SelectMany(revision => (string?[])[revision.Page, $"{article.Id.Value}/{revision.Number}.classification.gz"]))
            .ToHashSet();
        foreach (var blob in _blobs)
            if (!pages.Contains(blob)) yield return $"The blob {blob} belongs to no article.";
        foreach (var page in _articles.Values.SelectMany(article => article.Revisions ?? []).Select(revision => revision.Page))
            if (page is not null && !_blobs.Contains(page)) yield return $"The page {page} is gone.";
        foreach (var row in _revisits.Where(row => row.PartitionKey != "progress"))
            if (!ArticleId.TryParse(row.RowKey, out var id) || !_articles.ContainsKey(id))
                yield return $"The revisit {row.PartitionKey}/{row.RowKey} belongs to no article.";
    }

    /// <summary>The newest current finding of each council and aspect must be the one that stands.</summary>
    private IEnumerable<string> Stands()
    {
        var newest = _rows.Where(row => row.Key.Table == TableNames.ClassificationsByCouncil)
            .SelectMany(row => row.Value.Findings.Where(finding => finding.When == FindingTime.Current)
                .Select(finding => (finding.CouncilCode, Aspect: finding.Aspect.Word(), row.Value.Date)))
            .GroupBy(finding => (finding.CouncilCode, finding.Aspect))
            .ToDictionary(group => group.Key, group => group.Max(finding => finding.Date));
        foreach (var row in _standing)
            if (!newest.Remove((row.PartitionKey, row.RowKey), out var since)) yield return $"{row.PartitionKey}'s {row.RowKey} stands on no article.";
            else if (row.GetDateTimeOffset("Since") != since)
                yield return $"{row.PartitionKey}'s {row.RowKey} stands since {row.GetDateTimeOffset("Since")}, not {since}.";
        foreach (var missing in newest.Keys) yield return $"{missing} does not stand.";
    }

    private IEnumerable<string> LeftOver() =>
        [
            .. _queues.Where(queue => queue is { Key: not QueueNames.FetchPage, Value: > 0 })
                .Select(queue => $"{queue.Value} messages are left in {queue.Key}."),
            .. _failures.Select(failure => $"A failure in {failure.Queue}: {failure.Reason} {failure.LastError} {failure.Message}"),
        ];

    private static async IAsyncEnumerable<TableEntity> RowsAsync(
        StorageLayout layout, string name, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(name, cancellationToken);
        await foreach (var row in table.QueryAsync<TableEntity>(cancellationToken: cancellationToken)) yield return row;
    }
}

using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using NewsIngest.Classification;
using NewsIngest.Storage;

namespace NewsIngest.Querying;

/// <summary>Which stored classifications are wanted. What is null does not restrict.</summary>
/// <param name="CouncilCode">GSS code.</param>
/// <param name="Since">Articles filed under this day (UTC) or later.</param>
public sealed record ClassificationQuery(
    string? CouncilCode = null,
    Judgement? Judgement = null,
    FindingTime? When = null,
    string? Source = null,
    DateOnly? Since = null,
    DateOnly? Until = null)
{
    internal bool Matches(ClassifiedArticle article) =>
        (Source is null || string.Equals(article.Source, Source, StringComparison.OrdinalIgnoreCase))
        && ((Judgement is null && When is null) || article.Findings.Any(IsWanted));

    /// <summary>Whether the question is about this finding of an article that answers it.</summary>
    public bool IsWanted(Finding finding) =>
        (Judgement is null || finding.Judgement == Judgement) && (When is null || finding.When == When);
}

/// <summary>Answers questions from the tables. Every question reads a range of one partition, or says that it reads several.</summary>
public sealed class ClassificationQueries(StorageLayout layout, TimeProvider time)
{
    /// <summary>The stream is kept by month; without a start it goes back this far.</summary>
    private const int MonthsBack = 24;

    /// <summary>
    /// Newest first. With a council: one partition of ClassificationsByCouncil; else with a judgement: one of ClassificationsByJudgement;
    /// else one partition of ClassificationsByMonth for each month asked for.
    /// </summary>
    public async IAsyncEnumerable<ClassifiedArticle> FindAsync(ClassificationQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (tableName, partition) in Partitions(query))
        {
            var table = await layout.TableAsync(tableName, cancellationToken);
            var rows = table.QueryAsync<TableEntity>(Filter(partition, query), cancellationToken: cancellationToken);
            await foreach (var row in rows)
            {
                var article = ClassificationRows.Read(row);
                if (query.Matches(article)) yield return article;
            }
        }
    }

    private IEnumerable<(string Table, string Partition)> Partitions(ClassificationQuery query)
    {
        if (query.CouncilCode is { } code) return [(TableNames.ClassificationsByCouncil, code)];
        if (query.Judgement is { } judgement) return [(TableNames.ClassificationsByJudgement, judgement.Word())];

        var now = time.GetUtcNow();
        var newest = query.Until is { } until ? Start(until) : now;
        var oldest = query.Since is { } since ? Start(since) : newest.AddMonths(-MonthsBack);
        var months = ((newest.Year - oldest.Year) * 12) + newest.Month - oldest.Month + 1;
        return Enumerable.Range(0, Math.Max(months, 0)).Select(back => (TableNames.ClassificationsByMonth, SortKey.Month(newest.AddMonths(-back))));
    }

    private static string Filter(string partition, ClassificationQuery query)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition}");
        // Later days have lower keys; '~' sorts behind every key of its moment.
        if (query.Until is { } until) filter += TableClient.CreateQueryFilter($" and RowKey gt {SortKey.Inverted(Start(until.AddDays(1))) + "~"}");
        if (query.Since is { } since) filter += TableClient.CreateQueryFilter($" and RowKey lt {SortKey.Inverted(Start(since).AddTicks(-1))}");
        return filter;
    }

    private static DateTimeOffset Start(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}

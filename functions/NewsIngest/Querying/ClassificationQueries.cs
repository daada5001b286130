using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using NewsIngest.Reference;
using NewsIngest.Storage;

namespace NewsIngest.Querying;

/// <summary>
/// Stored classifications, newest first. Each question reads ranges of named partitions; everything but <c>text</c> is filtered by the service, so
/// that the rows read follow the answer and not the table.
/// </summary>
public sealed class ClassificationQueries(StorageLayout layout, CouncilRegister register, TimeProvider time)
{
    private const string Question = "classifications";

    /// <summary>The stream is kept by month; without a start it goes back this far.</summary>
    public const int MonthsBack = 24;

    /// <summary>Rows that one page of an answer may cost where the service cannot filter; the page then ends early and goes on with its token.</summary>
    public const int MostRowsOfPage = 5_000;

    private const int MostRowsOfRequest = 1_000;
    private const int FewestRowsOfRequest = 10;

    /// <summary>
    /// One page, newest first. With a council: its partition of ClassificationsByCouncil (and those of its former codes); else with a judgement:
    /// one partition of ClassificationsByJudgement; else with a region: the partitions of its councils in parallel, merged; else one partition of
    /// ClassificationsByMonth for each month, from the newest, until the page is full.
    /// </summary>
    /// <exception cref="QueryException">The continuation token is not of this question.</exception>
    public async Task<Page<ClassifiedArticle>> PageAsync(Question question, CancellationToken cancellationToken)
    {
        var after = ContinuationToken.Read(Question, question);
        if (after is not null && !SortKey.TryTime(after, out _))
            throw new QueryException("The continuation token names no place in this answer. Ask again without it.");
        var (items, last, read) = (new List<ClassifiedArticle>(), "", 0);
        await foreach (var (key, rows, article) in ArticlesAsync(question.Filter, after, question.Top, cancellationToken))
        {
            if (items.Count == question.Top || read >= MostRowsOfPage)
                return new Page<ClassifiedArticle>(items, ContinuationToken.Write(Question, question, last));
            (last, read) = (key, read + rows);
            if (question.Filter.Narrow(article) is { } wanted) items.Add(wanted);
        }

        return new Page<ClassifiedArticle>(items, null);
    }

    /// <summary>The whole answer, newest first, from the same partitions as <see cref="PageAsync"/>; reads on only as it is asked for more.</summary>
    public async IAsyncEnumerable<ClassifiedArticle> FindAsync(ClassificationQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var (_, _, article) in ArticlesAsync(query, after: null, MostRowsOfRequest, cancellationToken))
            if (query.Narrow(article) is { } wanted)
                yield return wanted;
    }

    /// <summary>
    /// The rows of these councils' partitions merged, newest first; an article that has rows in several comes once, with the councils of all.
    /// </summary>
    internal IAsyncEnumerable<ClassifiedArticle> OfCouncilsAsync(
        IReadOnlyList<string> codes, ClassificationQuery query, string? after, int wanted, CancellationToken cancellationToken) =>
        JoinAsync(CouncilRowsAsync(codes, query, after, wanted, cancellationToken))
            .Select(found => query.Narrow(found.Article)).Where(article => article is not null).Select(article => article!);

    private IAsyncEnumerable<(string Key, int Rows, ClassifiedArticle Article)> ArticlesAsync(
        ClassificationQuery query, string? after, int wanted, CancellationToken cancellationToken)
    {
        if (query.CouncilCode is { } code) return JoinAsync(CouncilRowsAsync(CodesOf(code), query, after, wanted, cancellationToken));
        if (query.Judgement is { } judgement)
        {
            var filter = Filter(query, after) + (query.Region is { } named ? TableClient.CreateQueryFilter($" and Region eq {named}") : "");
            return JoinAsync(layout.ReadAsync([new(TableNames.ClassificationsByJudgement, judgement.Word())], filter, RequestSize(query, wanted, 1),
                cancellationToken));
        }

        if (query.Region is { } region)
            return JoinAsync(CouncilRowsAsync([.. register.InRegion(region).SelectMany(council => CodesOf(council.Code))], query, after, wanted,
                cancellationToken));
        return JoinAsync(layout.ReadAsync(Months(query, after), Filter(query, after), RequestSize(query, wanted, 1), cancellationToken));
    }

    private IAsyncEnumerable<TableEntity> CouncilRowsAsync(
        IReadOnlyList<string> codes, ClassificationQuery query, string? after, int wanted, CancellationToken cancellationToken) =>
        layout.MergeAsync(
            [.. codes.Select(code => new RowRange(TableNames.ClassificationsByCouncil, code))],
            Filter(query, after),
            RequestSize(query, wanted, codes.Count),
            cancellationToken);

    /// <summary>The council's code and those that it had before, under which rows may have been stored.</summary>
    private IReadOnlyList<string> CodesOf(string code) => register.FindByCode(code) is { } council ? [council.Code, .. council.FormerCodes] : [code];

    /// <summary>
    /// Rows to ask for at once, spread over the partitions that share the page: what it needs, and two that tell whether more follows (an article is
    /// complete when the next one's row is seen).
    /// </summary>
    private static int RequestSize(ClassificationQuery query, int wanted, int partitions)
    {
        if (query.Text is not null) return MostRowsOfRequest;
        var needed = wanted + 2;
        return Math.Clamp((needed + partitions - 1) / partitions, Math.Min(needed, FewestRowsOfRequest), MostRowsOfRequest);
    }

    private IEnumerable<RowRange> Months(ClassificationQuery query, string? after)
    {
        var now = time.GetUtcNow();
        var newest = query.Until is { } until && SortKey.StartOf(until) < now ? SortKey.StartOf(until) : now;
        var oldest = query.Since is { } since ? SortKey.StartOf(since) : newest.AddMonths(-MonthsBack);
        if (after is not null && SortKey.TryTime(after, out var reached)) newest = reached;
        var months = ((newest.Year - oldest.Year) * 12) + newest.Month - oldest.Month + 1;
        return Enumerable.Range(0, Math.Max(months, 0)).Select(back => new RowRange(TableNames.ClassificationsByMonth, SortKey.Month(newest.AddMonths(-back))));
    }

    /// <summary>Rows of one article stand one behind the other: an answer is one article, whatever table it is read from.</summary>
    private static async IAsyncEnumerable<(string Key, int Rows, ClassifiedArticle Article)> JoinAsync(IAsyncEnumerable<TableEntity> rows)
    {
        (string Key, int Rows, ClassifiedArticle Article)? open = null;
        await foreach (var row in rows)
        {
            var article = ClassificationRows.Read(row);
            if (open is { } same && same.Article.ArticleId == article.ArticleId)
            {
                open = (row.RowKey, same.Rows + 1, same.Article with
                {
                    Councils = [.. same.Article.Councils, .. article.Councils.Where(council => same.Article.Councils.All(other => other.Code != council.Code))],
                    Findings = [.. same.Article.Findings, .. article.Findings],
                });
                continue;
            }

            if (open is { } done) yield return done;
            open = (row.RowKey, 1, article);
        }

        if (open is { } final) yield return final;
    }

    private static string Filter(ClassificationQuery query, string? after)
    {
        var filter = "";
        // Later days have lower keys; '~' sorts behind every key of its moment.
        if (after is not null) filter += TableClient.CreateQueryFilter($" and RowKey gt {after}");
        else if (query.Until is { } until)
            filter += TableClient.CreateQueryFilter($" and RowKey gt {SortKey.Inverted(SortKey.StartOf(until.AddDays(1))) + "~"}");
        if (query.Since is { } since) filter += TableClient.CreateQueryFilter($" and RowKey lt {SortKey.Inverted(SortKey.StartOf(since).AddTicks(-1))}");
        if (query.Kind is { } kind) filter += TableClient.CreateQueryFilter($" and Kind eq {kind.Word()}");
        if (query.Inspection is { } inspection) filter += TableClient.CreateQueryFilter($" and InspectionType eq {inspection.Word()}");
        if (query.Source is { } source) filter += TableClient.CreateQueryFilter($" and SourceKey eq {ClassificationRows.SourceKey(source)}");
        // The name is made of enumeration names alone.
        if (FindingFlags.Name(query.Judgement, query.Aspect, query.When) is { } flag) filter += $" and {flag} eq true";
        return filter;
    }
}

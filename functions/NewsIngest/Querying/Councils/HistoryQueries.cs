using System.Runtime.CompilerServices;
using NewsIngest.Querying.Records;
using NewsIngest.Reference;
using NewsIngest.Storage;

namespace NewsIngest.Querying.Councils;

/// <summary>
/// What is known of a council through all reorganisation: its own news and inspections, and those of the councils that it replaced, said to be theirs.
/// </summary>
public sealed class HistoryQueries(ClassificationQueries classifications, OfficialRecord record, CouncilRegister register)
{
    private const string Name = "history";

    /// <summary>
    /// Reads in parallel the partitions of ClassificationsByCouncil of the council, of its former codes and of the councils that it replaced, merged
    /// newest first with the official record. The filters choose among articles; with a finding, a source or a text asked for, reorganisations are left out.
    /// </summary>
    /// <param name="council">One to come has its predecessors' history alone.</param>
    public async Task<CouncilHistory> ReadAsync(Council council, Question question, CancellationToken cancellationToken)
    {
        var asked = question with { Filter = question.Filter with { CouncilCode = council.Code } };
        var after = ContinuationToken.Read(Name, asked);
        if (after is not null && !SortKey.TryTime(after, out _))
            throw new QueryException("The continuation token names no place in this answer. Ask again without it.");

        var predecessors = register.PredecessorsOf(council);
        var matcher = await record.MatcherAsync(cancellationToken);
        IReadOnlyList<Council> lineage = [council, .. predecessors];
        var known = Inspections(lineage, question.Filter, matcher).Concat(Reorganisations(lineage, question.Filter))
            .Where(entry => after is null || string.CompareOrdinal(entry.Key, after) > 0)
            .OrderBy(entry => entry.Key, StringComparer.Ordinal);

        var (items, last, more) = (new List<HistoryEntry>(), "", false);
        await foreach (var (key, entry) in MergeAsync(known, Articles(lineage, question, after, cancellationToken), cancellationToken))
        {
            more = items.Count == question.Top;
            if (more) break;
            items.Add(entry);
            last = key;
        }

        var page = new Page<HistoryEntry>(items, more ? ContinuationToken.Write(Name, asked, last) : null);
        return new CouncilHistory(council, predecessors, register.SuccessorsOf(council), [.. Notes(council, predecessors)], page);
    }

    private IAsyncEnumerable<(string Key, HistoryEntry Entry)> Articles(
        IReadOnlyList<Council> lineage, Question question, string? after, CancellationToken cancellationToken)
    {
        // A row key is compared with the token's key as text, so a token that ended with a line of the record serves as well.
        var codes = lineage.SelectMany(council => (string[])[council.Code, .. council.FormerCodes]).Where(code => code.Length > 0).ToList();
        return classifications.OfCouncilsAsync(codes, question.Filter, after, question.Top, cancellationToken).Select(article =>
        {
            var council = lineage.First(council => article.Councils.Any(named => council.Code == named.Code || council.FormerCodes.Contains(named.Code)));
            return (
                $"{SortKey.Inverted(article.Date)}-{article.ArticleId}",
                new HistoryEntry(
                    DateOnly.FromDateTime(article.Date.UtcDateTime), HistoryKind.Article, council.Code, council.Name, council != lineage[0], article.Title,
                    null, null, article));
        });
    }

    private static IEnumerable<(string Key, HistoryEntry Entry)> Inspections(IReadOnlyList<Council> lineage, ClassificationQuery query, RecordMatcher matcher)
    {
        if (query is not { Source: null, Text: null, Kind: null } || query.When == Classification.FindingTime.Previous) yield break;
        foreach (var council in lineage)
        {
            foreach (var outcome in matcher.Of(council.Code))
            {
                if (!query.Spans(outcome.Published) || (query.Inspection is { } inspection && outcome.Framework != inspection)) continue;
                var grades = outcome.Grades
                    .Where(grade => (query.Judgement is null || grade.Value == query.Judgement) && (query.Aspect is null || grade.Key == query.Aspect))
                    .OrderBy(grade => grade.Key).ToDictionary();
                if (grades.Count == 0) continue;
                var summary = $"Ofsted ({outcome.Framework.Word()}): {string.Join(", ", grades.Select(grade => $"{grade.Key.Word()} {grade.Value.Word()}"))}";
                yield return (
                    Key(outcome.Published, "record", council),
                    new HistoryEntry(outcome.Published, HistoryKind.Inspection, council.Code, council.Name, council != lineage[0], summary, outcome.Framework,
                        grades, null));
            }
        }
    }

    private IEnumerable<(string Key, HistoryEntry Entry)> Reorganisations(IReadOnlyList<Council> lineage, ClassificationQuery query)
    {
        if (query is not { Source: null, Text: null, Kind: null, Inspection: null } || query.AsksForFindings) yield break;
        foreach (var council in lineage)
        {
            var isPredecessor = council != lineage[0];
            if (council.ValidFrom is { } began && query.Spans(began))
                yield return (Key(began, "begin", council), Entry(began, council, isPredecessor, Begins(council)));
            if (council.ValidTo is { } ended && query.Spans(ended))
                yield return (Key(ended, "end", council),
                    Entry(ended, council, isPredecessor, $"{council.OfficialName} was abolished; {Names(register.SuccessorsOf(council))} took over."));
            if (council.ValidTo is null && register.SuccessorsOf(council) is [{ ValidFrom: { } comes }, ..] heirs && query.Spans(comes))
                yield return (Key(comes, "end", council), Entry(comes, council, isPredecessor, $"{council.OfficialName} is to be replaced by {Names(heirs)}."));
        }
    }

    private string Begins(Council council) => register.PredecessorsOf(council) is { Count: > 0 } replaced
        ? $"{council.OfficialName} {(council.Status == CouncilStatus.Future ? "is to replace" : "replaced")} {Names(replaced)}."
        : $"{council.OfficialName} began.";

    private static HistoryEntry Entry(DateOnly day, Council council, bool isPredecessor, string summary) =>
        new(day, HistoryKind.Reorganisation, council.Code, council.Name, isPredecessor, summary, null, null, null);

    private IEnumerable<string> Notes(Council council, IReadOnlyList<Council> predecessors)
    {
        if (council.FormerCodes.Count > 0)
            yield return $"The same council had the code {string.Join(" and ", council.FormerCodes)} before {council.Code}; both are shown as one.";
        if (predecessors.Count > 0) yield return $"Lines of {Names(predecessors)} are history of the area: they are no judgement of {council.Name}.";
        if (council.Status == CouncilStatus.Abolished)
            yield return $"{council.OfficialName} ended on {council.ValidTo:yyyy-MM-dd}. Its area belongs to {Names(register.SuccessorsOf(council))}, which have judgements of their own.";
        if (council.Status == CouncilStatus.Future)
            yield return $"{council.OfficialName} begins on {council.ValidFrom:yyyy-MM-dd} and has no GSS code and no judgement yet.";
    }

    private static string Names(IEnumerable<Council> councils)
    {
        List<string> names = [.. councils.Select(council => council.Name)];
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
    }

    /// <summary>A day's lines of the record stand behind its articles.</summary>
    private static string Key(DateOnly day, string what, Council council) =>
        $"{SortKey.Inverted(day)}-{what}-{council.Code}";

    private static async IAsyncEnumerable<(string Key, HistoryEntry Entry)> MergeAsync(
        IEnumerable<(string Key, HistoryEntry Entry)> known,
        IAsyncEnumerable<(string Key, HistoryEntry Entry)> articles,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var left = known.GetEnumerator();
        var hasLeft = left.MoveNext();
        await foreach (var article in articles.WithCancellation(cancellationToken))
        {
            for (; hasLeft && string.CompareOrdinal(left.Current.Key, article.Key) < 0; hasLeft = left.MoveNext()) yield return left.Current;
            yield return article;
        }

        for (; hasLeft; hasLeft = left.MoveNext()) yield return left.Current;
    }
}

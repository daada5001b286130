using NewsIngest.Classification;
using NewsIngest.Reference;

namespace NewsIngest.Querying.Records;

/// <summary>One judgement, as the news and the official record tell it.</summary>
/// <param name="Day">Day of the newest article, or of the report where there is none.</param>
/// <param name="Reason">One sentence: why it has this status.</param>
/// <param name="Record">What the record says; null where it has nothing.</param>
/// <param name="NewsJudgement">What the news says; null where there is none.</param>
/// <param name="News">The articles, newest first.</param>
public sealed record RecordEntry(
    string CouncilCode,
    string CouncilName,
    string Region,
    Aspect Aspect,
    RecordMatchStatus Status,
    string Reason,
    DateOnly Day,
    RecordedGrade? Record,
    Judgement? NewsJudgement,
    IReadOnlyList<NewsItem> News);

/// <summary>Holds the news of a period against the official record.</summary>
public sealed class RecordQueries(ClassificationQueries classifications, OfficialRecord record, CouncilRegister register, TimeProvider time)
{
    private const string Name = "record";

    /// <summary>Without a start, the period is the last year before its end.</summary>
    public const int DefaultDays = 365;

    /// <summary>
    /// Every judgement of the period, contradictions first, then what is ahead of the record, what no news was found of, and what is confirmed; each
    /// newest first. Reads the rows with current findings of the period from the partitions that <see cref="ClassificationQueries.PageAsync"/> names;
    /// each page reads them anew.
    /// </summary>
    public async Task<Page<RecordEntry>> PageAsync(Question question, CancellationToken cancellationToken)
    {
        var query = question.Filter.WithPeriod(time, DefaultDays);
        var matcher = await record.MatcherAsync(cancellationToken);
        var found = await MatchedAsync(query, matcher, cancellationToken);
        var silent = query is { Source: null, Text: null, Kind: null } ? WithoutNews(query, matcher, found) : [];

        List<RecordEntry> all =
        [
            .. found.Concat(silent)
                .Where(entry => query.Judgement is null || entry.NewsJudgement == query.Judgement || entry.Record?.Judgement == query.Judgement)
                .OrderBy(entry => entry.Status)
                .ThenByDescending(entry => entry.Day)
                .ThenBy(entry => entry.CouncilName, StringComparer.Ordinal)
                .ThenBy(entry => entry.Aspect)
                .ThenBy(entry => entry.NewsJudgement),
        ];
        return Paging.Cut(Name, question, all,
            entry => $"{entry.Status.Word()}:{entry.Day:yyyy-MM-dd}:{entry.CouncilCode}:{entry.Aspect.Word()}:{entry.NewsJudgement?.Word()}");
    }

    private async Task<List<RecordEntry>> MatchedAsync(ClassificationQuery query, RecordMatcher matcher, CancellationToken cancellationToken)
    {
        var news = new Dictionary<(string Code, Aspect, RecordMatchStatus, DateOnly?, Judgement), (RecordMatch Match, string Name, List<NewsItem> Items)>();
        // Either side may have the judgement asked for, so it is not asked of the news alone.
        var current = query with { Judgement = null, When = FindingTime.Current };
        await foreach (var article in classifications.FindAsync(current, cancellationToken))
        {
            foreach (var finding in article.Findings.DistinctBy(finding => (finding.CouncilCode, finding.Aspect, finding.Judgement)))
            {
                var match = matcher.Match(finding.CouncilCode, finding.Aspect, finding.Judgement, DateOnly.FromDateTime(article.Date.UtcDateTime));
                var key = (register.CodeNow(finding.CouncilCode), finding.Aspect, match.Status, match.Published, finding.Judgement);
                if (!news.TryGetValue(key, out var entry))
                    news[key] = entry = (match, article.Councils.First(council => council.Code == finding.CouncilCode).Name, []);
                entry.Items.Add(NewsItem.Of(article, finding.Evidence));
            }
        }

        return
        [
            .. news.Select(pair => new RecordEntry(
                pair.Key.Code,
                pair.Value.Name,
                register.FindByCode(pair.Key.Code)?.Region ?? "",
                pair.Key.Item2,
                pair.Value.Match.Status,
                pair.Value.Match.Reason,
                DateOnly.FromDateTime(pair.Value.Items[0].Date.UtcDateTime),
                pair.Value.Match.Record,
                pair.Key.Item5,
                pair.Value.Items)),
        ];
    }

    /// <summary>The record's judgements of the period that no article was found to report, nor to contradict.</summary>
    private IEnumerable<RecordEntry> WithoutNews(ClassificationQuery query, RecordMatcher matcher, IReadOnlyList<RecordEntry> found)
    {
        if (query.When == FindingTime.Previous) yield break;
        var told = found.Select(entry => (entry.CouncilCode, entry.Aspect, entry.Record?.Published)).ToHashSet();
        foreach (var council in Councils(query))
        {
            foreach (var outcome in matcher.Of(council.Code).Where(outcome => outcome.Published >= query.Since && outcome.Published <= query.Until))
            {
                if (query.Inspection is { } inspection && outcome.Framework != inspection) continue;
                foreach (var aspect in outcome.Grades.Keys.Where(aspect => query.Aspect is null || aspect == query.Aspect))
                {
                    if (told.Contains((council.Code, aspect, outcome.Published))) continue;
                    // One judgement on both: news of children in care is news of care leavers.
                    if (outcome.IsCareJudgedAsOne && aspect == Aspect.CareLeavers && query.Aspect is null) continue;
                    yield return new RecordEntry(
                        council.Code, council.Name, council.Region, aspect, RecordMatchStatus.NoNewsFound, "No stored article reports it.",
                        outcome.Published, RecordedGrade.Of(outcome, aspect), null, []);
                }
            }
        }
    }

    private IEnumerable<Council> Councils(ClassificationQuery query) =>
        query.CouncilCode is { } code ? register.FindByCode(code) is { } council ? [council] : []
        : query.Region is { } region ? register.InRegion(region)
        : register.Councils;
}

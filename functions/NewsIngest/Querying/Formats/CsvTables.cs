using System.Globalization;
using NewsIngest.Classification;
using NewsIngest.Querying.Changes;
using NewsIngest.Querying.Councils;
using NewsIngest.Querying.Records;
using NewsIngest.Querying.Standings;
using NewsIngest.Querying.Stories;
using NewsIngest.Querying.Visits;
using NewsIngest.Reference;
using NewsIngest.Storage;

namespace NewsIngest.Querying.Formats;

/// <summary>The CSV form of each question's answer. Words and dates are those of the JSON form; lists in a cell are parted by '|'.</summary>
public static class CsvTables
{
    /// <summary>One line a finding; an article without one has a line for each council, or one.</summary>
    public static CsvTable<ClassifiedArticle> Classifications { get; } = new(
        ["date", "source", "title", "url", "articleId", "kind", "inspectionType", "councilCode", "council", "role", "aspect", "judgement", "when",
            "confidence", "evidence", "classifierVersion"],
        article =>
        {
            IEnumerable<(CouncilReference?, Finding?)> lines =
            [
                .. article.Findings.Select(finding => (article.Councils.FirstOrDefault(council => council.Code == finding.CouncilCode), finding)),
                .. article.Councils.Where(council => article.Findings.All(finding => finding.CouncilCode != council.Code))
                    .Select(council => (council, (Finding?)null)),
            ];
            return lines.DefaultIfEmpty().Select(line => (IReadOnlyList<string?>)
            [
                Time(article.Date), article.Source, article.Title, article.Url.AbsoluteUri, article.ArticleId, article.Kind.Word(),
                article.InspectionType?.Word(),
                line.Item1?.Code ?? line.Item2?.CouncilCode, line.Item1?.Name, line.Item1?.Role.Word(), line.Item2?.Aspect.Word(),
                line.Item2?.Judgement.Word(), line.Item2?.When.Word(),
                line.Item2?.Confidence.ToString("0.##", CultureInfo.InvariantCulture), line.Item2?.Evidence.Sentence ?? line.Item1?.Evidence.Sentence,
                article.ClassifierVersion,
            ]);
        });

    public static CsvTable<StandingEntry> Standing { get; } = One<StandingEntry>(
        ["councilCode", "council", "region", "aspect", "judgement", "since", "unchangedSince", "side", "match", "reason", "recordJudgement", "recordPublished",
            "newsJudgement", "newsDate", "newsSource", "newsUrl", "evidence"],
        entry =>
        [
            entry.CouncilCode, entry.CouncilName, entry.Region, entry.Aspect.Word(), entry.Judgement.Word(), Day(entry.Since), Day(entry.UnchangedSince),
            entry.Side.Word(),
            entry.Match?.Word(), entry.Reason, entry.Record?.Judgement.Word(), Day(entry.Record?.Published),
            entry.NewsJudgement?.Word(), Time(entry.News?.Date), entry.News?.Source, entry.News?.Url.AbsoluteUri, entry.News?.Evidence,
        ]);

    /// <summary>One line an article; a judgement without one has one line.</summary>
    public static CsvTable<RecordEntry> Record { get; } = new(
        ["status", "councilCode", "council", "region", "aspect", "recordJudgement", "framework", "recordPublished", "newsJudgement", "reason", "newsDate",
            "newsSource", "newsTitle", "newsUrl", "evidence"],
        entry => entry.News.DefaultIfEmpty().Select(news => (IReadOnlyList<string?>)
        [
            entry.Status.Word(), entry.CouncilCode, entry.CouncilName, entry.Region, entry.Aspect.Word(), entry.Record?.Judgement.Word(),
            entry.Record?.Framework.Word(), Day(entry.Record?.Published),
            entry.NewsJudgement?.Word(), entry.Reason, Time(news?.Date), news?.Source, news?.Title, news?.Url.AbsoluteUri, news?.Evidence,
        ]));

    public static CsvTable<GradeChange> Changes { get; } = One<GradeChange>(
        ["day", "councilCode", "council", "region", "aspect", "from", "fromDay", "to", "direction", "side", "newsSource", "newsUrl", "evidence"],
        change =>
        [
            Day(change.Day), change.CouncilCode, change.CouncilName, change.Region, change.Aspect.Word(), change.From.Word(), Day(change.FromDay),
            change.To.Word(),
            change.Direction.Word(), change.Side.Word(), change.News?.Source, change.News?.Url.AbsoluteUri, change.News?.Evidence,
        ]);

    public static CsvTable<VisitEntry> Visits { get; } = One<VisitEntry>(
        ["reported", "councilCode", "council", "region", "inspectionType", "sequence", "topics", "articles", "source", "url", "evidence"],
        visit =>
        [
            Day(visit.Reported), visit.CouncilCode, visit.CouncilName, visit.Region, visit.InspectionType.Word(),
            visit.Sequence?.ToString(CultureInfo.InvariantCulture),
            string.Join('|', visit.Topics.Select(topic => topic.Word())), visit.News.Count.ToString(CultureInfo.InvariantCulture),
            visit.News[0].Source, visit.News[0].Url.AbsoluteUri, visit.News[0].Evidence,
        ]);

    /// <summary>One line an article of a story.</summary>
    public static CsvTable<Story> Stories { get; } = new(
        ["first", "story", "kind", "inspectionType", "councils", "date", "lagHours", "source", "title", "url", "similarity", "nearDuplicate"],
        story => story.Articles.Select(article => (IReadOnlyList<string?>)
        [
            Time(story.First), story.Title, story.Kind.Word(), story.InspectionType?.Word(), string.Join('|', story.Councils.Select(council => council.Name)),
            Time(article.Date),
            article.LagHours.ToString(CultureInfo.InvariantCulture), article.Source, article.Title, article.Url.AbsoluteUri,
            article.Similarity?.ToString(CultureInfo.InvariantCulture), article.IsNearDuplicate ? "true" : "false",
        ]));

    public static CsvTable<Council> Councils { get; } = One<Council>(
        ["code", "name", "officialName", "region", "type", "status", "validFrom", "validTo", "formerCodes", "predecessors", "successors", "aliases", "domain"],
        council =>
        [
            council.Code, council.Name, council.OfficialName, council.Region, council.Type, council.Status.Word(), Day(council.ValidFrom), Day(council.ValidTo),
            string.Join('|', council.FormerCodes), string.Join('|', council.Predecessors), string.Join('|', council.Successors),
            string.Join('|', council.Aliases), council.Domain,
        ]);

    public static CsvTable<HistoryEntry> History { get; } = One<HistoryEntry>(
        ["day", "kind", "councilCode", "council", "predecessor", "summary", "source", "url"],
        entry =>
        [
            Day(entry.Day), entry.Kind.Word(), entry.CouncilCode, entry.CouncilName, entry.IsPredecessor ? "true" : "false", entry.Summary,
            entry.Article?.Source, entry.Article?.Url.AbsoluteUri,
        ]);

    private static CsvTable<T> One<T>(IReadOnlyList<string> columns, Func<T, IReadOnlyList<string?>> line) => new(columns, answer => [line(answer)]);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

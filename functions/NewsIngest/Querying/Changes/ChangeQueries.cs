using System.Text.Json.Serialization;
using NewsIngest.Classification;
using NewsIngest.Querying.Records;
using NewsIngest.Reference;

namespace NewsIngest.Querying.Changes;

/// <summary>Which way a grade went.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Direction>))]
public enum Direction
{
    Up,
    Down,
}

/// <summary>A council's grade in one aspect that differs from the one before.</summary>
/// <param name="Day">Day of the report; of the first article, where only the news has it.</param>
/// <param name="FromDay">Day of the report that gave the grade before.</param>
/// <param name="News">The article that told it first; null where none did.</param>
public sealed record GradeChange(
    string CouncilCode,
    string CouncilName,
    string Region,
    Aspect Aspect,
    Judgement From,
    Judgement To,
    Direction Direction,
    DateOnly Day,
    DateOnly FromDay,
    GradeSide Side,
    NewsItem? News);

/// <summary>Who moved up or down between two days.</summary>
public sealed class ChangeQueries(ClassificationQueries classifications, OfficialRecord record, CouncilRegister register, TimeProvider time)
{
    private const string Name = "changes";

    /// <summary>Without a start, the period is the last year before its end.</summary>
    public const int DefaultDays = 365;

    /// <summary>
    /// Every step up or down in the period, newest first: from the record's reports, and after them from news ahead of the record. News that contradicts
    /// the record makes no change. <c>judgement</c> asks for moves to that grade. Reads the rows with current findings of the period from the partitions
    /// that <see cref="ClassificationQueries.PageAsync"/> names; each page reads them anew.
    /// </summary>
    public async Task<Page<GradeChange>> PageAsync(Question question, CancellationToken cancellationToken) =>
        Paging.Cut(
            Name, question, await ReadAsync(question.Filter, cancellationToken),
            change => $"{change.Day:yyyy-MM-dd}:{change.CouncilCode}:{change.Aspect.Word()}:{change.To.Word()}");

    /// <summary>The whole answer.</summary>
    public async Task<IReadOnlyList<GradeChange>> ReadAsync(ClassificationQuery asked, CancellationToken cancellationToken)
    {
        if (asked is not { Kind: null, Inspection: null, When: not FindingTime.Previous })
            throw new QueryException("Changes are not chosen by 'kind', 'inspection' or 'when=previous'.");

        var query = asked.WithPeriod(time, DefaultDays);
        var matcher = await record.MatcherAsync(cancellationToken);
        var news = await NewsAsync(query, matcher, cancellationToken);

        return
        [
            .. Councils(query)
                .SelectMany(council => Enum.GetValues<Aspect>().SelectMany(aspect => Steps(council, aspect, matcher, news[(council.Code, aspect)])))
                .Where(change => Fits(query, change))
                .OrderByDescending(change => change.Day)
                .ThenBy(change => change.CouncilName, StringComparer.Ordinal)
                .ThenBy(change => change.Aspect),
        ];
    }

    /// <summary>Current findings of the period by council and aspect, oldest first.</summary>
    private async Task<ILookup<(string, Aspect), (RecordMatch Match, Judgement Judgement, NewsItem Item)>> NewsAsync(
        ClassificationQuery query, RecordMatcher matcher, CancellationToken cancellationToken)
    {
        var current = query with { Judgement = null, When = FindingTime.Current };
        var articles = await classifications.FindAsync(current, cancellationToken).ToListAsync(cancellationToken);
        return articles
            .OrderBy(article => article.Date)
            .SelectMany(article => article.Findings.Select(finding => (Article: article, Finding: finding)))
            .ToLookup(
                said => (register.CodeNow(said.Finding.CouncilCode), said.Finding.Aspect),
                said => (
                    matcher.Match(said.Finding.CouncilCode, said.Finding.Aspect, said.Finding.Judgement, DateOnly.FromDateTime(said.Article.Date.UtcDateTime)),
                    said.Finding.Judgement,
                    NewsItem.Of(said.Article, said.Finding.Evidence)));
    }

    private static IEnumerable<GradeChange> Steps(
        Council council, Aspect aspect, RecordMatcher matcher, IEnumerable<(RecordMatch Match, Judgement Judgement, NewsItem Item)> news)
    {
        var told = news.ToList();
        var grades = matcher.Of(council.Code)
            .Select(outcome => RecordedGrade.Of(outcome, aspect)).OfType<RecordedGrade>()
            .Select(grade => (
                Day: grade.Published,
                grade.Judgement,
                News: (NewsItem?)told.FirstOrDefault(said => said.Match.Status == RecordMatchStatus.Confirmed && said.Match.Published == grade.Published).Item,
                InRecord: true))
            .Concat(told
                .Where(said => said.Match.Status == RecordMatchStatus.AheadOfRecord)
                .Select(said => (Day: DateOnly.FromDateTime(said.Item.Date.UtcDateTime), said.Judgement, News: (NewsItem?)said.Item, InRecord: false)))
            .ToList();

        for (var i = 1; i < grades.Count; i++)
        {
            var (before, after) = (grades[i - 1], grades[i]);
            if (before.Judgement == after.Judgement) continue;
            yield return new GradeChange(
                council.Code, council.Name, council.Region, aspect, before.Judgement, after.Judgement,
                // The scale is ordered best first.
                after.Judgement < before.Judgement ? Direction.Up : Direction.Down,
                after.Day, before.Day,
                after.InRecord ? after.News is null ? GradeSide.Record : GradeSide.Both : GradeSide.News,
                after.News);
        }
    }

    private static bool Fits(ClassificationQuery query, GradeChange change) =>
        change.Day >= query.Since && change.Day <= query.Until
        && (query.Judgement is null || change.To == query.Judgement)
        && (query.Aspect is null || change.Aspect == query.Aspect)
        && (query is { Source: null, Text: null } || change.News is not null);

    private IEnumerable<Council> Councils(ClassificationQuery query) =>
        query.CouncilCode is { } code ? register.FindByCode(code) is { } council ? [council] : []
        : query.Region is { } region ? register.InRegion(region)
        : register.Councils.Where(council => council.Status != CouncilStatus.Future);
}

using NewsIngest.Classification;
using NewsIngest.Querying.Records;
using NewsIngest.Reference;
using NewsIngest.Storage;

namespace NewsIngest.Querying.Standings;

/// <summary>The grade that stands for a council in one aspect, and who says so.</summary>
/// <param name="Since">Day of the report that gave it; of the article, where only the news has it.</param>
/// <param name="UnchangedSince">Day of the first of the unbroken run of reports with this grade; <paramref name="Since"/> where it is the only one.</param>
/// <param name="Match">How the news stands to the record; null where there is no news.</param>
/// <param name="Reason">One sentence for <paramref name="Match"/>.</param>
/// <param name="NewsJudgement">What the newest current finding says; it differs from <paramref name="Judgement"/> where the record contradicts it.</param>
/// <param name="News">The article of that finding, with its sentence.</param>
public sealed record StandingEntry(
    string CouncilCode,
    string CouncilName,
    string Region,
    Aspect Aspect,
    Judgement Judgement,
    DateOnly Since,
    DateOnly UnchangedSince,
    GradeSide Side,
    RecordMatchStatus? Match,
    string? Reason,
    RecordedGrade? Record,
    Judgement? NewsJudgement,
    NewsItem? News);

/// <summary>
/// Each council's grade by aspect now: from table Standing and the official record. The newest report replaces all grades of the one before; news
/// that is ahead of the record replaces the record's grade; news that contradicts it is shown beside, and does not.
/// </summary>
public sealed class StandingQueries(StandingStore standing, OfficialRecord record, CouncilRegister register)
{
    private const string Name = "standing";

    /// <summary>
    /// One line a council and aspect, by council name and then in the order of the aspects. A council is one partition of table Standing, and one for each
    /// former code; a region or
    /// the whole of England one range of it, at most 918 rows. Filters: council, region, judgement, aspect, source, text, and since/until for <see
    /// cref="StandingEntry.Since"/>.
    /// </summary>
    public async Task<Page<StandingEntry>> PageAsync(Question question, CancellationToken cancellationToken) =>
        Paging.Cut(Name, question, await ReadAsync(question.Filter, cancellationToken), entry => $"{entry.CouncilCode}:{entry.Aspect.Word()}");

    /// <summary>The whole answer.</summary>
    public async Task<IReadOnlyList<StandingEntry>> ReadAsync(ClassificationQuery query, CancellationToken cancellationToken)
    {
        if (query is not { Kind: null, Inspection: null, When: not FindingTime.Previous })
            throw new QueryException("What stands now is not chosen by 'kind', 'inspection' or 'when=previous'.");

        var matcher = await record.MatcherAsync(cancellationToken);
        var byPlace = (await NewsAsync(query, cancellationToken))
            .GroupBy(grade => (register.CodeNow(grade.CouncilCode), grade.Aspect))
            .ToDictionary(place => place.Key, place => place.MaxBy(grade => grade.Since));

        return
        [
            .. Councils(query)
                .SelectMany(council => Enum.GetValues<Aspect>()
                    .Select(aspect => Entry(council, aspect, byPlace.GetValueOrDefault((council.Code, aspect)), matcher)))
                .OfType<StandingEntry>()
                .Where(entry => Fits(query, entry))
                .OrderBy(entry => entry.CouncilName, StringComparer.Ordinal)
                .ThenBy(entry => entry.Aspect),
        ];
    }

    private async Task<IReadOnlyList<StandingGrade>> NewsAsync(ClassificationQuery query, CancellationToken cancellationToken)
    {
        if (query.CouncilCode is not { } asked) return await standing.ReadAllAsync(query.Region, cancellationToken);

        // News from before a council was recoded stands under its old code.
        var grades = new List<StandingGrade>();
        foreach (var code in (string[])[asked, .. register.FindByCode(asked)?.FormerCodes ?? []])
            grades.AddRange(await standing.ReadAsync(code, cancellationToken));
        return grades;
    }

    private static StandingEntry? Entry(Council council, Aspect aspect, StandingGrade? news, RecordMatcher matcher)
    {
        var outcomes = matcher.Of(council.Code);
        var recorded = outcomes.Count > 0 ? RecordedGrade.Of(outcomes[^1], aspect) : null;
        var match = news is null ? null : matcher.Match(council.Code, aspect, news.Judgement, DateOnly.FromDateTime(news.Since.UtcDateTime));
        var ahead = match?.Status == RecordMatchStatus.AheadOfRecord;
        if (news is null && recorded is null) return null;

        // Without a grade in the newest report, what the news says stands only where it is ahead of the record or the record knows nothing of the council.
        if (recorded is null && !ahead && outcomes.Count > 0) return null;
        var byNews = ahead || recorded is null;
        var judgement = byNews ? news!.Judgement : recorded!.Judgement;
        var since = byNews ? DateOnly.FromDateTime(news!.Since.UtcDateTime) : recorded!.Published;
        var side = byNews ? GradeSide.News : news?.Judgement == judgement ? GradeSide.Both : GradeSide.Record;
        var item = news is null ? null : new NewsItem(news.ArticleId, news.Url, news.Title ?? "", news.Source, news.Since, news.Evidence);
        return new StandingEntry(
            council.Code, council.Name, council.Region, aspect, judgement, since, Unchanged(outcomes, aspect, judgement) ?? since, side,
            match?.Status, match?.Reason, byNews ? match?.Record : recorded, news?.Judgement, item);
    }

    /// <summary>Back from the newest report, the first of those that gave this grade without a break.</summary>
    private static DateOnly? Unchanged(IReadOnlyList<OfstedOutcome> outcomes, Aspect aspect, Judgement judgement)
    {
        DateOnly? first = null;
        foreach (var outcome in outcomes.Reverse())
        {
            if (!outcome.Grades.TryGetValue(aspect, out var grade)) continue;
            if (grade != judgement) break;
            first = outcome.Published;
        }

        return first;
    }

    private static bool Fits(ClassificationQuery query, StandingEntry entry) =>
        (query.Aspect is null || entry.Aspect == query.Aspect)
        && (query.Judgement is null || entry.Judgement == query.Judgement)
        && (query.Since is null || entry.Since >= query.Since)
        && (query.Until is null || entry.Since <= query.Until)
        && (query.Source is null || string.Equals(entry.News?.Source, query.Source, StringComparison.OrdinalIgnoreCase))
        && (query.Text is null || entry.News is { } news && $"{news.Title}\n{news.Evidence}".Contains(query.Text, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<Council> Councils(ClassificationQuery query) =>
        query.CouncilCode is { } code ? register.FindByCode(code) is { } council ? [council] : []
        : query.Region is { } region ? register.InRegion(region)
        : register.Councils.Where(council => council.Status == CouncilStatus.Current);
}

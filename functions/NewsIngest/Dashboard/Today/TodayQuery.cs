using NewsIngest.Classification;
using NewsIngest.Querying;
using NewsIngest.Querying.Records;
using NewsIngest.Querying.Stories;
using NewsIngest.Storage;

namespace NewsIngest.Dashboard.Today;

/// <summary>A grade of a card.</summary>
/// <param name="Before">The grade of the report before; null where there is none, or the news contradicts the record.</param>
internal sealed record CardGrade(Finding Finding, RecordMatch Match, Judgement? Before);

/// <summary>A judgement or visit of one council, as all articles about it tell it.</summary>
/// <param name="Grades">Current ones, in the order of the aspects.</param>
/// <param name="Visit">Of a visit.</param>
/// <param name="Evidence">The sentence that says most.</param>
/// <param name="Articles">Newest first.</param>
internal sealed record EventCard(
    CouncilReference Council,
    InspectionType? InspectionType,
    IReadOnlyList<CardGrade> Grades,
    Visit? Visit,
    Evidence Evidence,
    IReadOnlyList<ClassifiedArticle> Articles)
{
    public bool IsVisit => Visit is not null;
}

/// <summary>The newest events, and the articles that they were made of.</summary>
internal sealed record TodayNews(IReadOnlyList<EventCard> Cards, IReadOnlyList<ClassifiedArticle> Articles, RecordEdition Record);

/// <summary>
/// The newest judgements and visits: reads the partitions of ClassificationsByMonth, newest first, until there are enough articles. Articles about the same
/// council and sort of inspection, at most 21 days apart, are one card.
/// </summary>
internal sealed class TodayQuery(ClassificationQueries classifications, OfficialRecord record, TimeProvider time)
{
    private const int MostArticles = 40;

    public async Task<TodayNews> ReadAsync(CancellationToken cancellationToken)
    {
        var since = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddMonths(-ClassificationQueries.MonthsBack);
        var reading = record.MatcherAsync(cancellationToken);
        var articles = await classifications.FindAsync(new ClassificationQuery(Since: since), cancellationToken)
            .Where(article => article.Kind is ArticleKind.Judgement or ArticleKind.Visit)
            .Take(MostArticles)
            .ToListAsync(cancellationToken);
        var matcher = await reading;

        var cards = new List<EventCard>();
        var subjects = articles.SelectMany(article => article.Councils.Where(council => council.Role == CouncilRole.Subject).Select(council => article with
        {
            Councils = [council],
            Findings = [.. article.Findings.Where(finding => finding.CouncilCode == council.Code)],
        }));
        await foreach (var group in subjects.ToAsyncEnumerable().GroupAsync(AreOneEvent, cancellationToken))
            if (Card(group, matcher) is { } card) cards.Add(card);
        return new TodayNews(cards, articles, matcher.Edition);
    }

    /// <summary>An article about several councils makes a card of each.</summary>
    private static bool AreOneEvent(ClassifiedArticle one, ClassifiedArticle other) =>
        one.Councils[0].Code == other.Councils[0].Code && StoryQueries.AreOneEvent(one, other);

    private static EventCard? Card(IReadOnlyList<ClassifiedArticle> articles, RecordMatcher matcher)
    {
        var council = articles[0].Councils[0];
        List<CardGrade> grades =
        [
            .. articles
                .SelectMany(article => article.Findings.Where(finding => finding.When == FindingTime.Current).Select(finding => (article, finding)))
                .GroupBy(said => said.finding.Aspect)
                .Select(aspect => aspect.MaxBy(said => said.finding.Confidence))
                .OrderBy(said => said.finding.Aspect)
                .Select(said => Grade(said.article, said.finding, matcher)),
        ];
        var visit = articles.Select(article => article.Visit).FirstOrDefault(visit => visit is not null);
        if (grades.Count == 0 && visit is null) return null;

        var evidence = grades.Count > 0 ? grades[0].Finding.Evidence : visit!.Evidence;
        return new EventCard(council, articles[0].InspectionType, grades, grades.Count > 0 ? null : visit, evidence, articles);
    }

    private static CardGrade Grade(ClassifiedArticle article, Finding finding, RecordMatcher matcher)
    {
        var day = DateOnly.FromDateTime(article.Date.UtcDateTime);
        var match = matcher.Match(finding.CouncilCode, finding.Aspect, finding.Judgement, day);
        var before = match.Status switch
        {
            RecordMatchStatus.Confirmed => matcher.Of(finding.CouncilCode).LastOrDefault(outcome => outcome.Published < match.Published),
            RecordMatchStatus.AheadOfRecord => matcher.Of(finding.CouncilCode) is [.., var last] ? last : null,
            _ => null,
        };
        return new CardGrade(finding, match, before is not null && before.Grades.TryGetValue(finding.Aspect, out var grade) ? grade : null);
    }
}

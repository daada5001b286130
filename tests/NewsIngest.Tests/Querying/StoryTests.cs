using NewsIngest.Classification;
using NewsIngest.Querying.Stories;
using NewsIngest.Storage;
using static NewsIngest.Tests.Querying.StoredArticles;

namespace NewsIngest.Tests.Querying;

[TestClass]
public sealed class StoryTests
{
    private static readonly DateTimeOffset Day = new(2026, 3, 20, 9, 0, 0, TimeSpan.Zero);

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public void Judgements_of_one_council_by_one_sort_of_inspection_are_one_event() =>
        Assert.IsTrue(StoryQueries.AreOneEvent(Article("a", Day), Article("b", Day)));

    [TestMethod]
    public void Other_councils_or_inspections_are_another_event()
    {
        Assert.IsFalse(StoryQueries.AreOneEvent(Article("a", Day), Article("b", Day, council: "E06000017")));
        Assert.IsFalse(StoryQueries.AreOneEvent(Article("a", Day), Article("b", Day, inspection: InspectionType.MonitoringVisit)));
    }

    [TestMethod]
    public void Other_news_is_one_event_only_where_the_texts_are_alike()
    {
        var first = Article("a", Day, kind: ArticleKind.CouncilNews, inspection: null, fingerprint: "00000000000000ff");

        Assert.IsTrue(StoryQueries.AreOneEvent(first, Article("b", Day, kind: ArticleKind.SectorNews, inspection: null, fingerprint: "00000000000000fe")));
        Assert.IsFalse(StoryQueries.AreOneEvent(first, Article("b", Day, kind: ArticleKind.CouncilNews, inspection: null, fingerprint: "ffffffffffffff00")));
    }

    [TestMethod]
    public async Task A_group_reaches_so_far_back_from_its_newest_article_and_no_further()
    {
        ClassifiedArticle[] newestFirst = [Article("d", Day), Article("c", Day.AddDays(-20)), Article("b", Day.AddDays(-22)), Article("a", Day.AddDays(-40))];

        var groups = await newestFirst.ToAsyncEnumerable()
            .GroupAsync(StoryQueries.AreOneEvent, TestContext.CancellationToken).ToListAsync(TestContext.CancellationToken);

        Assert.AreSequenceEqual(["d c", "b a"], groups.Select(group => string.Join(' ', group.Select(article => article.ArticleId))));
    }

    [TestMethod]
    public async Task Groups_that_overlap_come_in_the_order_of_their_newest_articles()
    {
        ClassifiedArticle[] newestFirst = [Article("d", Day), Article("c", Day.AddDays(-1), council: "E06000017"), Article("b", Day.AddDays(-2)),
            Article("a", Day.AddDays(-3), council: "E06000017")];

        var groups = await newestFirst.ToAsyncEnumerable()
            .GroupAsync(StoryQueries.AreOneEvent, TestContext.CancellationToken).ToListAsync(TestContext.CancellationToken);

        Assert.AreSequenceEqual(["d b", "c a"], groups.Select(group => string.Join(' ', group.Select(article => article.ArticleId))));
    }
}

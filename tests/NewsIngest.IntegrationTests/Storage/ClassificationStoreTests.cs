using NewsIngest.Classification;
using NewsIngest.Querying;
using NewsIngest.Reference;
using NewsIngest.Storage;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.Storage;

/// <summary>Each test has councils of its own (made-up codes), because all tests share the tables.</summary>
[TestClass]
public sealed class ClassificationStoreTests
{
    private static readonly DateTimeOffset Day = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly string _council = $"T{Guid.NewGuid():N}"[..12];
    private readonly string _other = $"T{Guid.NewGuid():N}"[..12];

    private StorageLayout _layout = null!;

    public required TestContext TestContext { get; init; }

    [TestInitialize]
    public async Task OpenAsync() => _layout = await TestLayout.OpenAsync(TestContext.CancellationToken);

    [TestMethod]
    public async Task A_councils_articles_come_newest_first_with_its_own_findings_alone()
    {
        await StoreAsync(Article(Day, (_council, Judgement.Inadequate), (_other, Judgement.Good)));
        await StoreAsync(Article(Day.AddDays(1), (_council, Judgement.Good)));

        var found = await FindAsync(new ClassificationQuery(_council));

        Assert.AreSequenceEqual([Day.AddDays(1), Day], found.Select(article => article.Date));
        Assert.AreSequenceEqual([Judgement.Good, Judgement.Inadequate], found.Select(article => article.Findings.Single().Judgement));
    }

    [TestMethod]
    public async Task A_range_of_days_holds_both_its_ends_and_nothing_else()
    {
        var midnight = new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
        DateTimeOffset[] times = [midnight.AddTicks(-1), midnight, midnight.AddHours(47), midnight.AddHours(48)];
        foreach (var time in times) await StoreAsync(Article(time, (_council, Judgement.Good)));

        var found = await FindAsync(new ClassificationQuery(_council, Since: new DateOnly(2026, 3, 2), Until: new DateOnly(2026, 3, 3)));

        Assert.AreSequenceEqual([midnight.AddHours(47), midnight], found.Select(article => article.Date));
    }

    [TestMethod]
    public async Task The_articles_of_one_judgement_are_one_partition()
    {
        await StoreAsync(Article(Day, (_council, Judgement.Outstanding), (_other, Judgement.Good)));

        var found = await FindAsync(new ClassificationQuery(Judgement: Judgement.Outstanding));

        var mine = found.Single(article => article.Councils.Single().Code == _council);
        Assert.AreEqual(Judgement.Outstanding, mine.Findings.Single().Judgement);
        Assert.DoesNotContain(_other, found.Select(article => article.Councils.Single().Code));
    }

    [TestMethod]
    public async Task An_article_classified_anew_leaves_no_row_of_its_old_reading()
    {
        var article = Article(Day, (_council, Judgement.Inadequate), (_other, Judgement.Good));
        var before = await StoreAsync(article);
        var corrected = article with { Councils = [article.Councils[0]], Findings = [article.Findings[0] with { Judgement = Judgement.Good }] };

        await new ClassificationStore(_layout).ReplaceAsync(corrected, before, TestContext.CancellationToken);

        Assert.AreEqual(Judgement.Good, (await FindAsync(new ClassificationQuery(_council))).Single().Findings.Single().Judgement);
        Assert.IsEmpty(await FindAsync(new ClassificationQuery(_other)));
        Assert.DoesNotContain(_council,
            (await FindAsync(new ClassificationQuery(Judgement: Judgement.Inadequate))).Select(found => found.Councils.Single().Code));
    }

    [TestMethod]
    public async Task Storing_twice_changes_nothing()
    {
        var article = Article(Day, (_council, Judgement.Good));

        var first = await StoreAsync(article);
        var second = await StoreAsync(article);

        Assert.AreSequenceEqual(first, second);
        Assert.HasCount(1, await FindAsync(new ClassificationQuery(_council)));
    }

    [TestMethod]
    public async Task A_round_up_too_long_for_one_property_is_read_back_whole()
    {
        var article = Article(Day, [.. Enumerable.Range(0, 153).Select(i => ($"{_council}{i:D3}", Judgement.Good))]);
        var month = await StoreAsync(article);

        var found = (await FindAsync(new ClassificationQuery(Since: new DateOnly(2026, 3, 1), Until: new DateOnly(2026, 3, 1))))
            .Single(stored => stored.ArticleId == article.ArticleId);

        Assert.HasCount(153, found.Councils);
        Assert.HasCount(153, found.Findings);
        Assert.HasCount(1, month.Where(key => key.Table == TableNames.ClassificationsByMonth));
    }

    [TestMethod]
    public async Task The_newest_current_finding_stands()
    {
        await StandAsync(Article(Day.AddDays(2), (_council, Judgement.Good)));
        await StandAsync(Article(Day, (_council, Judgement.Inadequate)));

        var standing = (await new StandingStore(_layout).ReadAsync(_council, TestContext.CancellationToken)).Single();

        Assert.AreEqual((Aspect.Overall, Judgement.Good, Day.AddDays(2)), (standing.Aspect, standing.Judgement, standing.Since));
    }

    [TestMethod]
    public async Task A_previous_finding_never_stands()
    {
        var article = Article(Day, (_council, Judgement.Inadequate));
        await StandAsync(article with { Findings = [article.Findings[0] with { When = FindingTime.Previous }] });

        Assert.IsEmpty(await new StandingStore(_layout).ReadAsync(_council, TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task A_grade_that_its_article_no_longer_states_gives_way_to_the_one_before()
    {
        await StandAsync(Article(Day, (_council, Judgement.Inadequate)));
        var misread = Article(Day.AddDays(1), (_council, Judgement.Good));
        await StandAsync(misread);

        await StandAsync(misread with { Findings = [] });

        var standing = (await new StandingStore(_layout).ReadAsync(_council, TestContext.CancellationToken)).Single();
        Assert.AreEqual(Judgement.Inadequate, standing.Judgement);
    }

    [TestMethod]
    public async Task Articles_of_one_council_stored_at_once_leave_the_newest_standing()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(i =>
            StandAsync(Article(Day.AddDays(i), (_council, i == 5 ? Judgement.Outstanding : Judgement.Inadequate)))));

        var standing = (await new StandingStore(_layout).ReadAsync(_council, TestContext.CancellationToken)).Single();
        Assert.AreEqual(Judgement.Outstanding, standing.Judgement);
    }

    private Task<IReadOnlyList<RowKey>> StoreAsync(ClassifiedArticle article) =>
        new ClassificationStore(_layout).ReplaceAsync(article, [], TestContext.CancellationToken);

    private async Task StandAsync(ClassifiedArticle article)
    {
        await StoreAsync(article);
        await new StandingStore(_layout).UpdateAsync(article, [_council], TestContext.CancellationToken);
    }

    private async Task<IReadOnlyList<ClassifiedArticle>> FindAsync(ClassificationQuery query) =>
        await new ClassificationQueries(_layout, CouncilRegister.Default, new FakeTimeProvider(Day)).FindAsync(query, TestContext.CancellationToken)
            .ToListAsync(TestContext.CancellationToken);

    private static ClassifiedArticle Article(DateTimeOffset date, params (string Council, Judgement Judgement)[] grades)
    {
        var url = TestLayout.NewUrl();
        var evidence = new Evidence("The council was told so, in a sentence of ordinary length that says who and what.", 10, 84);
        return new ClassifiedArticle(
            ArticleId.Of(url).Value,
            url,
            "A title",
            "Example News",
            date,
            ArticleKind.Judgement,
            InspectionType.Ilacs,
            [.. grades.Select(grade => new CouncilReference(grade.Council, grade.Council, CouncilRole.Subject, evidence))],
            [.. grades.Select(grade => new Finding(grade.Council, Aspect.Overall, grade.Judgement, FindingTime.Current, 0.9, evidence, ["rule"]))],
            "1");
    }
}

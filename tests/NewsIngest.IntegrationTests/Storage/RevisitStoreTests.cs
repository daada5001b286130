using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Storage;

[TestClass]
[DoNotParallelize] // One row says how far the whole table was swept.
public sealed class RevisitStoreTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 30, 0, TimeSpan.Zero);

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task An_article_falls_due_when_its_hour_is_over_and_only_until_it_is_done()
    {
        var store = new RevisitStore(await TestLayout.OpenAsync(TestContext.CancellationToken));
        var article = ArticleId.Of(TestLayout.NewUrl());
        await store.SweptUntilAsync(Now.AddHours(-2), TestContext.CancellationToken);
        await store.ScheduleAsync([article], Now, TestContext.CancellationToken);

        Assert.DoesNotContain(article, await DueAsync(store, Now.AddMinutes(20)));
        Assert.Contains(article, await DueAsync(store, Now.AddHours(1)));

        await store.DoneAsync(article, "2026-03-01T09", TestContext.CancellationToken);
        Assert.DoesNotContain(article, await DueAsync(store, Now.AddHours(1)));
    }

    [TestMethod]
    public async Task What_fell_due_during_an_outage_is_found_after_it()
    {
        var store = new RevisitStore(await TestLayout.OpenAsync(TestContext.CancellationToken));
        var article = ArticleId.Of(TestLayout.NewUrl());
        await store.SweptUntilAsync(Now, TestContext.CancellationToken);
        await store.ScheduleAsync([article], Now.AddHours(1), TestContext.CancellationToken);

        Assert.Contains(article, await DueAsync(store, Now.AddDays(5)));
    }

    [TestMethod]
    public async Task What_falls_due_after_a_clock_that_was_ahead_has_swept_is_found()
    {
        var store = new RevisitStore(await TestLayout.OpenAsync(TestContext.CancellationToken));
        var article = ArticleId.Of(TestLayout.NewUrl());
        await store.SweptUntilAsync(Now.AddYears(1), TestContext.CancellationToken);
        await store.ScheduleAsync([article], Now.AddHours(1), TestContext.CancellationToken);

        Assert.Contains(article, await DueAsync(store, Now.AddDays(3)));
    }

    [TestMethod]
    public async Task What_is_put_down_late_for_an_hour_that_was_swept_is_found()
    {
        var store = new RevisitStore(await TestLayout.OpenAsync(TestContext.CancellationToken));
        var article = ArticleId.Of(TestLayout.NewUrl());
        await store.SweptUntilAsync(Now, TestContext.CancellationToken);
        await store.ScheduleAsync([article], Now.AddMinutes(-31), TestContext.CancellationToken);

        Assert.Contains(article, await DueAsync(store, Now.AddMinutes(5)));
    }

    [TestMethod]
    public async Task More_articles_than_one_transaction_takes_are_scheduled()
    {
        var store = new RevisitStore(await TestLayout.OpenAsync(TestContext.CancellationToken));
        var articles = Enumerable.Range(0, 150).Select(_ => ArticleId.Of(TestLayout.NewUrl())).ToList();
        await store.SweptUntilAsync(Now, TestContext.CancellationToken);

        await store.ScheduleAsync(articles, Now, TestContext.CancellationToken);

        Assert.IsEmpty(articles.Except(await DueAsync(store, Now.AddHours(1))));
    }

    [TestMethod]
    public async Task Articles_of_which_somebody_has_taken_one_off_the_list_are_taken_off_all_the_same()
    {
        var store = new RevisitStore(await TestLayout.OpenAsync(TestContext.CancellationToken));
        var articles = Enumerable.Range(0, 120).Select(_ => ArticleId.Of(TestLayout.NewUrl())).ToList();
        await store.SweptUntilAsync(Now, TestContext.CancellationToken);
        await store.ScheduleAsync(articles, Now, TestContext.CancellationToken);
        await store.DoneAsync(articles[5], "2026-03-01T09", TestContext.CancellationToken);

        await store.DoneAsync(articles, "2026-03-01T09", TestContext.CancellationToken);

        Assert.IsEmpty(articles.Intersect(await DueAsync(store, Now.AddHours(1))));
    }

    private async Task<List<ArticleId>> DueAsync(RevisitStore store, DateTimeOffset now) =>
        await store.DueAsync(now, TestContext.CancellationToken).Select(due => due.Article).ToListAsync(TestContext.CancellationToken);
}

using Azure;
using NewsIngest.Operations;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Operations;

[TestClass]
[DoNotParallelize] // It removes every page that is old enough, whosesoever.
public sealed class PageRetentionTests
{
    private static readonly Dictionary<string, string?> ThirtyDays = new() { ["Pipeline:RetentionDays"] = "30" };

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Without_a_setting_pages_are_kept()
    {
        await using var operations = await TestOperations.OpenAsync("Hackney", TestContext.CancellationToken,
            now: TimeProvider.System.GetUtcNow().AddYears(50));
        var article = await operations.StoreAsync("good", TestContext.CancellationToken);

        var result = await operations.Get<Housekeeping>().RunAsync(TestContext.CancellationToken);

        Assert.AreEqual(0, result.Pages);
        Assert.HasCount(1, await operations.Get<PageStore>().NamesAsync(article.ArticleId, TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task A_page_goes_when_its_time_is_over_and_what_was_read_in_it_stays()
    {
        await using var operations = await TestOperations.OpenAsync("Halton", TestContext.CancellationToken, ThirtyDays, TimeProvider.System.GetUtcNow());
        var article = await operations.StoreAsync("good", TestContext.CancellationToken);
        var facts = await operations.TracesAsync(article, TestContext.CancellationToken);

        operations.Clock.Advance(TimeSpan.FromDays(29));
        await operations.Get<PageRetention>().RunAsync(TestContext.CancellationToken);
        var kept = await operations.Get<PageStore>().NamesAsync(article.ArticleId, TestContext.CancellationToken);
        operations.Clock.Advance(TimeSpan.FromDays(2));
        await operations.Get<PageRetention>().RunAsync(TestContext.CancellationToken);

        Assert.HasCount(1, kept);
        Assert.IsEmpty(await operations.Get<PageStore>().NamesAsync(article.ArticleId, TestContext.CancellationToken));
        Assert.IsNull((await FindAsync(operations, article.ArticleId)).Revisions!.Single().Page);
        Assert.HasCount(facts.Count - 1, await operations.TracesAsync(article, TestContext.CancellationToken));
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public async Task Cut_off_at_any_request_the_next_run_ends_it(bool afterwards)
    {
        await using var operations = await TestOperations.OpenAsync("Haringey", TestContext.CancellationToken, ThirtyDays,
            TimeProvider.System.GetUtcNow().AddDays(31));
        var retention = operations.Get<PageRetention>();
        // What other tests left goes first.
        while (await retention.RunAsync(TestContext.CancellationToken) > 0) { }

        var cuts = 0;
        for (var number = 1; ; number++)
        {
            var article = await operations.StoreAsync("good", TestContext.CancellationToken);
            operations.Requests.Break(number, afterwards);
            try
            {
                await retention.RunAsync(TestContext.CancellationToken);
            }
            catch (RequestFailedException)
            {
                cuts++;
            }

            operations.Requests.Mend();
            if (!operations.Requests.HasBroken) break;
            await retention.RunAsync(TestContext.CancellationToken);
            Assert.IsEmpty(await operations.Get<PageStore>().NamesAsync(article.ArticleId, TestContext.CancellationToken), $"cut off at request {number}");
            Assert.IsNull((await FindAsync(operations, article.ArticleId)).Revisions!.Single().Page);
        }

        Assert.IsGreaterThan(4, cuts);
    }

    private async Task<ArticleRecord> FindAsync(TestOperations operations, string articleId) =>
        (await operations.Get<ArticleStore>().FindAsync(TestOperations.Id(articleId), TestContext.CancellationToken))!;
}

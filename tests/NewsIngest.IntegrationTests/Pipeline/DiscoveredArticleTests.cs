using NewsIngest.Forgetting;
using NewsIngest.IntegrationTests.Operations;
using NewsIngest.IntegrationTests.Storage;
using NewsIngest.Messages;
using NewsIngest.Pipeline;
using NewsIngest.Querying;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Pipeline;

/// <summary>A first reading writes over the row that the poll wrote without reading it: what became of the row meanwhile must still be heeded.</summary>
[TestClass]
public sealed class DiscoveredArticleTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task A_first_reading_keeps_what_the_poll_wrote()
    {
        await using var operations = await TestOperations.OpenAsync("Hartlepool", TestContext.CancellationToken);
        var message = await DiscoverAsync(operations);

        var stored = await operations.Get<ArticleClassifyStage>().RunAsync(message, TestContext.CancellationToken);

        var row = await operations.Get<ArticleStore>().FindAsync(TestOperations.Id(stored!.ArticleId), TestContext.CancellationToken);
        Assert.AreEqual(ArticleState.Classified, row!.State);
        Assert.AreEqual((message.Fetch.Source, message.Fetch.DiscoveredAt, message.Fetch.ListedDate), (row.Source, row.DiscoveredAt, row.ListedDate));
    }

    [TestMethod]
    public async Task A_message_that_comes_twice_changes_nothing_the_second_time()
    {
        await using var operations = await TestOperations.OpenAsync("Stockton-on-Tees", TestContext.CancellationToken);
        var message = await DiscoverAsync(operations);
        var stored = await operations.Get<ArticleClassifyStage>().RunAsync(message, TestContext.CancellationToken);
        var before = await operations.TracesAsync(stored!, TestContext.CancellationToken);

        var again = await operations.Get<ArticleClassifyStage>().RunAsync(message, TestContext.CancellationToken);

        Assert.IsNull(again);
        Assert.AreSequenceEqual(before, await operations.TracesAsync(stored!, TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task An_article_forgotten_between_its_discovery_and_its_reading_stays_forgotten()
    {
        await using var operations = await TestOperations.OpenAsync("Middlesbrough", TestContext.CancellationToken);
        var message = await DiscoverAsync(operations);
        await operations.Get<Forgetter>().ForgetAsync(TestOperations.Id(message.Fetch.ArticleId), TestContext.CancellationToken);

        var stored = await operations.Get<ArticleClassifyStage>().RunAsync(message, TestContext.CancellationToken);

        Assert.IsNull(stored);
        Assert.IsEmpty(await operations.Get<StandingStore>().ReadAsync(operations.Council.Code, TestContext.CancellationToken));
        Assert.IsEmpty(await operations.Get<PageStore>().NamesAsync(message.Fetch.ArticleId, TestContext.CancellationToken));
        var found = operations.Get<ClassificationQueries>().FindAsync(new ClassificationQuery(operations.Council.Code), TestContext.CancellationToken);
        Assert.IsFalse(await found.AnyAsync(article => article.ArticleId == message.Fetch.ArticleId, TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task An_article_found_under_another_address_is_noted_there_and_scheduled_under_its_own()
    {
        await using var operations = await TestOperations.OpenAsync("Darlington", TestContext.CancellationToken);
        var own = TestLayout.NewUrl();
        var message = await DiscoverAsync(operations, own);

        var stored = await operations.Get<ArticleClassifyStage>().RunAsync(message, TestContext.CancellationToken);

        var alias = await operations.Get<ArticleStore>().FindAsync(TestOperations.Id(message.Fetch.ArticleId), TestContext.CancellationToken);
        Assert.AreEqual((ArticleState.Alias, ArticleId.Of(own)), (alias!.State, alias.AliasOf));
        Assert.Contains(trace => trace.StartsWith("Revisits", StringComparison.Ordinal), await operations.TracesAsync(stored!, TestContext.CancellationToken));
    }

    /// <returns>The message of a page fetched for an article that a poll has just added.</returns>
    private async Task<ClassifyArticleMessage> DiscoverAsync(TestOperations operations, Uri? own = null)
    {
        var listed = TestLayout.NewUrl();
        var fetched = await operations.FetchedAsync("good", TestContext.CancellationToken, url: own ?? listed, listedUrl: listed);
        var record = new ArticleRecord(
            ArticleId.Of(listed), listed, "Example News", operations.Clock.GetUtcNow(), Title: "As listed", ListedDate: TestOperations.Day.AddDays(-1));
        var added = await operations.Get<ArticleStore>().AddAsync(record, TestContext.CancellationToken);
        var message = DiscoveredArticle.ToMessage(added!);
        Assert.IsNotNull(message.RowETag);
        return fetched with { Fetch = MessageFormat.ReadFetchPage(MessageFormat.Write(message)) };
    }
}

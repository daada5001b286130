using Azure;
using NewsIngest.Classification;
using NewsIngest.Forgetting;
using NewsIngest.IntegrationTests.Storage;
using NewsIngest.Messages;
using NewsIngest.Pipeline;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Operations;

[TestClass]
public sealed class ForgettingTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task A_forgotten_article_leaves_nothing_but_its_id_and_what_stood_before_stands_again()
    {
        await using var operations = await TestOperations.OpenAsync("Barnet", TestContext.CancellationToken);
        var before = await operations.StoreAsync("good", TestContext.CancellationToken, TestOperations.Day.AddDays(-20));
        var article = await operations.StoreAsync("inadequate", TestContext.CancellationToken);
        await FailAsync(operations, article);

        await operations.Get<Forgetter>().ForgetAsync(Id(article), TestContext.CancellationToken);

        var trace = Assert.ContainsSingle(await operations.TracesAsync(article, TestContext.CancellationToken));
        Assert.StartsWith("Articles: ", trace);
        Assert.DoesNotContain("http", trace);
        Assert.DoesNotContain("Example News", trace);
        Assert.DoesNotContain(operations.Council.Name, trace);
        var standing = await operations.Get<StandingStore>().ReadAsync(operations.Council.Code, TestContext.CancellationToken);
        Assert.AreEqual((Judgement.Good, before.ArticleId), (standing.Single().Judgement, standing.Single().ArticleId));
    }

    [TestMethod]
    public async Task A_forgotten_article_is_not_discovered_again()
    {
        await using var operations = await TestOperations.OpenAsync("Bexley", TestContext.CancellationToken);
        var article = await operations.StoreAsync("good", TestContext.CancellationToken);
        await operations.Get<Forgetter>().ForgetAsync(Id(article), TestContext.CancellationToken);

        var added = await operations.Get<ArticleStore>().TryAddAsync(
            new ArticleRecord(Id(article), article.Url, "Example News", operations.Clock.GetUtcNow()), TestContext.CancellationToken);

        Assert.IsFalse(added);
    }

    [TestMethod]
    public async Task A_page_that_arrives_after_its_article_was_forgotten_is_discarded_with_all_that_an_earlier_run_wrote_of_it()
    {
        await using var operations = await TestOperations.OpenAsync("Bolton", TestContext.CancellationToken);
        var article = await operations.StoreAsync("good", TestContext.CancellationToken);
        await operations.Get<Forgetter>().ForgetAsync(Id(article), TestContext.CancellationToken);
        var undisturbed = await operations.TracesAsync(article, TestContext.CancellationToken);
        // What a run leaves that was cut off between the tables and the article's row.
        await operations.Get<ClassificationStore>().ReplaceAsync(article, [], TestContext.CancellationToken);
        await operations.Get<StandingStore>().UpdateAsync(article, [], TestContext.CancellationToken);

        var message = await operations.FetchedAsync("good", TestContext.CancellationToken, url: article.Url);
        var stored = await operations.Get<ArticleClassifyStage>().RunAsync(message, TestContext.CancellationToken);

        Assert.IsNull(stored);
        Assert.AreSequenceEqual(undisturbed, await operations.TracesAsync(article, TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task A_revisit_of_a_forgotten_article_is_not_fetched()
    {
        await using var operations = await TestOperations.OpenAsync("Brent", TestContext.CancellationToken);
        var url = TestLayout.NewUrl();
        await operations.Get<Forgetter>().ForgetAsync(ArticleId.Of(url), TestContext.CancellationToken);

        var page = await operations.Get<PageFetchStage>().RunAsync(
            new FetchPageMessage(ArticleId.Of(url).Value, url, "Example News", 2, TestOperations.Day), TestContext.CancellationToken);

        Assert.AreEqual(0, page.Requests);
        Assert.Contains("forgotten", page.Detail!);
    }

    [TestMethod]
    public async Task An_article_is_forgotten_under_each_address_that_it_was_seen_at()
    {
        await using var operations = await TestOperations.OpenAsync("Bromley", TestContext.CancellationToken);
        var listed = TestLayout.NewUrl();
        var article = await operations.StoreAsync("good", TestContext.CancellationToken, listedUrl: listed);

        var found = await operations.Get<Forgetter>().FindAsync(ArticleId.Of(listed), TestContext.CancellationToken);
        await operations.Get<Forgetter>().ForgetAsync(Id(article), TestContext.CancellationToken);

        Assert.AreEqual(article.ArticleId, found?.Id.Value);
        Assert.IsTrue((await operations.Get<ArticleStore>().FindAsync(ArticleId.Of(listed), TestContext.CancellationToken))?.IsTombstone);
        Assert.IsEmpty(await operations.Get<PageStore>().NamesAsync(ArticleId.Of(listed).Value, TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task Forgetting_an_alias_forgets_the_article()
    {
        await using var operations = await TestOperations.OpenAsync("Bury", TestContext.CancellationToken);
        var listed = TestLayout.NewUrl();
        var article = await operations.StoreAsync("good", TestContext.CancellationToken, listedUrl: listed);

        await operations.Get<Forgetter>().ForgetAsync(ArticleId.Of(listed), TestContext.CancellationToken);

        Assert.ContainsSingle(await operations.TracesAsync(article, TestContext.CancellationToken));
        Assert.IsTrue((await operations.Get<ArticleStore>().FindAsync(ArticleId.Of(listed), TestContext.CancellationToken))?.IsTombstone);
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public async Task Cut_off_at_any_request_and_repeated_it_ends_as_if_it_had_not_been(bool afterwards)
    {
        await using var operations = await TestOperations.OpenAsync(afterwards ? "Camden" : "Calderdale", TestContext.CancellationToken);
        var forgetter = operations.Get<Forgetter>();
        await operations.StoreAsync("good", TestContext.CancellationToken, TestOperations.Day.AddDays(-20));
        var first = await PrepareAsync(operations);
        await forgetter.ForgetAsync(Id(first), TestContext.CancellationToken);
        var undisturbed = await StateAsync(operations, first);

        var cuts = 0;
        for (var number = 1; ; number++)
        {
            var article = await PrepareAsync(operations);
            operations.Requests.Break(number, afterwards);
            try
            {
                await forgetter.ForgetAsync(Id(article), TestContext.CancellationToken);
            }
            catch (RequestFailedException)
            {
                cuts++;
            }

            operations.Requests.Mend();
            if (!operations.Requests.HasBroken) break;
            await forgetter.ForgetAsync(Id(article), TestContext.CancellationToken);
            Assert.AreSequenceEqual(undisturbed, await StateAsync(operations, article), $"cut off at request {number}");
        }

        Assert.IsGreaterThan(15, cuts);
    }

    private async Task<ClassifiedArticle> PrepareAsync(TestOperations operations)
    {
        var article = await operations.StoreAsync("inadequate", TestContext.CancellationToken, listedUrl: TestLayout.NewUrl());
        await FailAsync(operations, article);
        return article;
    }

    private async Task<IReadOnlyList<string>> StateAsync(TestOperations operations, ClassifiedArticle article)
    {
        var standing = await operations.Get<StandingStore>().ReadAsync(operations.Council.Code, TestContext.CancellationToken);
        return [.. await operations.TracesAsync(article, TestContext.CancellationToken),
            .. standing.Select(grade => $"{grade.Aspect} {grade.Judgement} {grade.Since}")];
    }

    private Task FailAsync(TestOperations operations, ClassifiedArticle article) =>
        operations.Get<FailureStore>().RecordAsync(
            new Failure(TestOperations.Day, QueueNames.FetchPage, "It failed.", $"{{\"articleId\":\"{article.ArticleId}\"}}"), TestContext.CancellationToken);

    private static ArticleId Id(ClassifiedArticle article) => TestOperations.Id(article.ArticleId);
}

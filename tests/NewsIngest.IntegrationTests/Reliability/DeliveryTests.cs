using System.Text;
using NewsIngest.IntegrationTests.Operations;
using NewsIngest.Messages;
using NewsIngest.Pipeline;
using NewsIngest.Querying;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Reliability;

/// <summary>Queues deliver at least once, in any order, and as late as they like: none of it may change what is stored.</summary>
[TestClass]
public sealed class DeliveryTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task A_late_message_of_an_older_reading_does_not_undo_the_newer()
    {
        await using var operations = await TestOperations.OpenAsync("Barnsley", TestContext.CancellationToken);
        var first = await operations.FetchedAsync("good", TestContext.CancellationToken);
        var second = await LaterAsync(operations, first, "inadequate");
        await ClassifyAsync(operations, first);
        var stored = await ClassifyAsync(operations, second);
        var before = await operations.TracesAsync(stored!, TestContext.CancellationToken);

        operations.Clock.Advance(TimeSpan.FromDays(1));
        var late = await ClassifyAsync(operations, first);

        Assert.IsNull(late);
        Assert.AreSequenceEqual(before, await operations.TracesAsync(stored!, TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task Two_readings_whose_messages_change_places_leave_the_newer_one()
    {
        await using var operations = await TestOperations.OpenAsync("Rotherham", TestContext.CancellationToken);
        var first = await operations.FetchedAsync("good", TestContext.CancellationToken);
        var second = await LaterAsync(operations, first, "inadequate");

        var stored = await ClassifyAsync(operations, second);
        await ClassifyAsync(operations, first);

        var article = await operations.Get<ArticleStore>().FindAsync(TestOperations.Id(stored!.ArticleId), TestContext.CancellationToken);
        Assert.AreEqual(second.Page, article!.Revisions![^1].Page);
        Assert.AreEqual(second.FetchedAt, article.FetchedAt);
        var standing = await operations.Get<StandingStore>().ReadAsync(operations.Council.Code, TestContext.CancellationToken);
        Assert.AreEqual(Classification.Judgement.Inadequate, standing.Single(grade => grade.ArticleId == stored.ArticleId).Judgement);
        Assert.AreSequenceEqual([second.Page], await operations.Get<PageStore>().NamesAsync(stored.ArticleId, TestContext.CancellationToken));
    }

    [TestMethod]
    [DataRow("Doncaster", 0)]
    [DataRow("Wakefield", 24)]
    public async Task A_message_that_comes_twice_leaves_what_it_left_the_first_time(string council, int hoursLater)
    {
        await using var operations = await TestOperations.OpenAsync(council, TestContext.CancellationToken);
        var message = await operations.FetchedAsync("good", TestContext.CancellationToken);
        var stored = await ClassifyAsync(operations, message);
        var before = await operations.TracesAsync(stored!, TestContext.CancellationToken);

        operations.Clock.Advance(TimeSpan.FromHours(hoursLater));
        await ClassifyAsync(operations, message);

        var after = await operations.TracesAsync(stored!, TestContext.CancellationToken);
        // A look that falls due later may be put down beside the first.
        Assert.AreSequenceEqual(before, [.. after.Where(line => before.Contains(line) || !line.StartsWith(TableNames.Revisits, StringComparison.Ordinal))]);
    }

    [TestMethod]
    public async Task A_message_that_comes_twice_at_the_same_moment_is_stored_once()
    {
        await using var operations = await TestOperations.OpenAsync("Calderdale", TestContext.CancellationToken);
        var message = await operations.FetchedAsync("good", TestContext.CancellationToken);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ClassifyAsync(operations, message)));

        var rows = await operations.Get<ClassificationQueries>()
            .FindAsync(new ClassificationQuery { CouncilCode = operations.Council.Code }, TestContext.CancellationToken)
            .ToListAsync(TestContext.CancellationToken);
        Assert.HasCount(1, rows);
        var article = await operations.Get<ArticleStore>().FindAsync(TestOperations.Id(rows[0].ArticleId), TestContext.CancellationToken);
        Assert.HasCount(1, article!.Revisions!);
    }

    private Task<ClassifiedArticle?> ClassifyAsync(TestOperations operations, ClassifyArticleMessage message) =>
        operations.Get<ArticleClassifyStage>().RunAsync(message, TestContext.CancellationToken);

    /// <summary>The message of the article's next reading, an hour after this one.</summary>
    private async Task<ClassifyArticleMessage> LaterAsync(TestOperations operations, ClassifyArticleMessage message, string grade)
    {
        var fetch = message.Fetch with { Revision = message.Fetch.Revision + 1 };
        var page = PageStore.BlobName(fetch.ArticleId, fetch.Revision);
        await operations.Get<PageStore>().SaveAsync(page, Encoding.UTF8.GetBytes(operations.Page(grade, TestOperations.Day)), TestContext.CancellationToken);
        return message with { Fetch = fetch, Page = page, FetchedAt = message.FetchedAt.AddHours(1) };
    }
}

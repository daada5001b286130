using NewsIngest.Classification;
using NewsIngest.Fetching;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Storage;

[TestClass]
public sealed class ArticleStoreTests
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task An_article_is_read_as_it_was_saved()
    {
        var (store, article) = await NewAsync();
        var full = article with
        {
            State = ArticleState.Classified,
            Outcome = FetchOutcome.Fetched,
            Title = "A “title” with /\\#? and 😀",
            Published = Morning.AddHours(-1),
            Kind = ArticleKind.Judgement,
            ETag = "W/\"1\"",
            ClassifierVersion = "7",
            Revisions = [new Revision(1, Morning, "page/1.gz", "abc", "7")],
            KeysWritten = [new RowKey(TableNames.Standing, "p", "r")],
        };

        await store.TryAddAsync(full, TestContext.CancellationToken);
        var read = await store.FindAsync(article.Id, TestContext.CancellationToken);

        Assert.IsNotNull(read);
        Assert.AreSequenceEqual(full.Revisions, read.Revisions);
        Assert.AreSequenceEqual(full.KeysWritten, read.KeysWritten);
        Assert.AreEqual(full with { Revisions = null, KeysWritten = null }, read with { Revisions = null, KeysWritten = null, Version = default });
    }

    [TestMethod]
    public async Task A_known_article_is_not_added_again()
    {
        var (store, article) = await NewAsync();
        await store.TryAddAsync(article with { Title = "first" }, TestContext.CancellationToken);

        Assert.IsFalse(await store.TryAddAsync(article with { Title = "second" }, TestContext.CancellationToken));
        Assert.AreEqual("first", (await store.FindAsync(article.Id, TestContext.CancellationToken))?.Title);
    }

    [TestMethod]
    public async Task A_row_that_another_writer_changed_is_not_overwritten()
    {
        var (store, article) = await NewAsync();
        await store.TryAddAsync(article, TestContext.CancellationToken);
        var mine = (await store.FindAsync(article.Id, TestContext.CancellationToken))!;
        Assert.IsTrue(await store.TrySaveAsync(mine with { Title = "theirs" }, TestContext.CancellationToken));

        Assert.IsFalse(await store.TrySaveAsync(mine with { Title = "mine" }, TestContext.CancellationToken));
        Assert.AreEqual("theirs", (await store.FindAsync(article.Id, TestContext.CancellationToken))?.Title);
    }

    private async Task<(ArticleStore Store, ArticleRecord Article)> NewAsync()
    {
        var url = TestLayout.NewUrl();
        return (new ArticleStore(await TestLayout.OpenAsync(TestContext.CancellationToken)),
            new ArticleRecord(ArticleId.Of(url), url, "Example News", Morning));
    }
}

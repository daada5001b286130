using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Storage;

[TestClass]
public sealed class PageStoreTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task A_page_is_read_as_it_was_saved_and_a_later_saving_replaces_it()
    {
        var store = new PageStore(await TestLayout.OpenAsync(TestContext.CancellationToken));
        var name = PageStore.BlobName(ArticleId.Of(TestLayout.NewUrl()).Value, 1);
        await store.SaveAsync(name, new byte[] { 1, 2, 3 }, TestContext.CancellationToken);
        byte[] page = [0, 255, 7];

        await store.SaveAsync(name, page, TestContext.CancellationToken);

        Assert.AreSequenceEqual(page, (await store.ReadAsync(name, TestContext.CancellationToken))!);
    }

    [TestMethod]
    public async Task What_is_added_never_replaces_what_is_there()
    {
        var store = new PageStore(await TestLayout.OpenAsync(TestContext.CancellationToken));
        var name = PageStore.BlobName(ArticleId.Of(TestLayout.NewUrl()).Value, 1);
        byte[] first = [1, 2, 3];
        await store.AddAsync(name, first, TestContext.CancellationToken);

        await store.AddAsync(name, new byte[] { 4 }, TestContext.CancellationToken);

        Assert.AreSequenceEqual(first, (await store.ReadAsync(name, TestContext.CancellationToken))!);
    }

    [TestMethod]
    public async Task A_page_that_is_not_there_is_null()
    {
        var store = new PageStore(await TestLayout.OpenAsync(TestContext.CancellationToken));

        Assert.IsNull(await store.ReadAsync("nowhere/1.gz", TestContext.CancellationToken));
    }
}

using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Fetching;
using NewsIngest.IntegrationTests.Operations;
using NewsIngest.Messages;
using NewsIngest.Pipeline;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Pipeline;

/// <summary>Who waits when a page has to be asked for again.</summary>
[TestClass]
public sealed class RetryPaceTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task A_page_that_is_missing_does_not_hold_up_the_other_pages_of_its_host()
    {
        await using var operations = await TestOperations.OpenAsync("Kirklees", TestContext.CancellationToken);
        var url = new Uri($"https://{Guid.NewGuid():N}.example.org/missing");
        var now = operations.Clock.GetUtcNow();
        var missing = new FetchedPage { Outcome = FetchOutcome.NotFound, RequestedUrl = url, FinalUrl = url, FetchedAt = now };
        var stage = ActivatorUtilities.CreateInstance<PageFetchStage>(operations.Get<IServiceProvider>(), new OneAnswer(missing));

        await stage.RunAsync(new FetchPageMessage(ArticleId.Of(url).Value, url, "Example News", 1, now), TestContext.CancellationToken);

        var next = await operations.Get<HostStore>().ReserveAsync(url.Authority, 1, TimeSpan.FromSeconds(1), now, TestContext.CancellationToken);
        Assert.AreEqual(now, next);
    }

    private sealed class OneAnswer(FetchedPage page) : IPageFetcher
    {
        public Task<FetchedPage> FetchAsync(FetchRequest request, CancellationToken cancellationToken) => Task.FromResult(page);
    }
}

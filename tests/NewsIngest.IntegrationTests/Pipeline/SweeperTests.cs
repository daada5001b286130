using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Fetching;
using NewsIngest.IntegrationTests.Storage;
using NewsIngest.Messages;
using NewsIngest.Pipeline;
using NewsIngest.Storage;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.Pipeline;

[TestClass]
[DoNotParallelize] // One row says how far the whole table was swept.
public sealed class SweeperTests
{
    /// <summary>A time of its own: the table holds what other tests scheduled.</summary>
    private static readonly DateTimeOffset Now = new(2031, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(2);

    private readonly Outbox _outbox = new();

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task What_stalled_and_what_is_due_again_is_sent_on_each_to_a_slot_of_its_host_and_only_once()
    {
        await using var services = await ServicesAsync();
        var discovered = Now.AddHours(-2);
        var host = $"{Guid.NewGuid():N}.example.org";
        await services.GetRequiredService<RevisitStore>().SweptUntilAsync(Now.AddHours(-3), TestContext.CancellationToken);
        var stalled = await AddAsync(services, new ArticleRecord(ArticleId.Of(Url(host, 1)), Url(host, 1), "Example News", discovered));
        var read = await AddAsync(services, Read(Url(host, 2), discovered.AddMinutes(5), revisions: 1));
        var readAgain = await AddAsync(services, Read(Url(host, 3), Now.AddMinutes(-5), revisions: 2));
        var elsewhere = await AddAsync(services, Read(TestLayout.NewUrl(), discovered.AddMinutes(5), revisions: 1));

        var first = await services.GetRequiredService<Sweeper>().RunAsync(TestContext.CancellationToken);
        var second = await services.GetRequiredService<Sweeper>().RunAsync(TestContext.CancellationToken);

        Assert.AreEqual(new SweepResult(Stalled: 1, Revisits: 2), first);
        Assert.AreEqual(new SweepResult(0, 0), second);
        Assert.AreSequenceEqual(
            new[] { stalled, read, elsewhere }.Order(StringComparer.Ordinal),
            _outbox.Sent.Select(sent => sent.Message.ArticleId).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(sent => sent.Message.ArticleId == readAgain, _outbox.Sent);
        Assert.AreEqual(2, _outbox.Sent.Single(sent => sent.Message.ArticleId == read).Message.Revision);
        var waits = _outbox.Sent.Where(sent => sent.Message.Url.Host == host).Select(sent => sent.Wait).Order();
        Assert.AreSequenceEqual([TimeSpan.Zero, Delay], waits);

        async Task<string> AddAsync(ServiceProvider provider, ArticleRecord article)
        {
            await provider.GetRequiredService<ArticleStore>().TryAddAsync(article, TestContext.CancellationToken);
            await provider.GetRequiredService<RevisitStore>().ScheduleAsync([article.Id], discovered.AddHours(1), TestContext.CancellationToken);
            return article.Id.Value;
        }

        ArticleRecord Read(Uri url, DateTimeOffset readAt, int revisions) => new(
            ArticleId.Of(url), url, "Example News", discovered, ArticleState.Classified, FetchedAt: readAt,
            Revisions: [.. Enumerable.Range(1, revisions).Select(number => new Revision(number, readAt, null, "hash", "1"))]);
    }

    private static Uri Url(string host, int number) => new($"https://{host}/{number}");

    private async Task<ServiceProvider> ServicesAsync()
    {
        var configuration = new ConfigurationManager { ["AzureWebJobsStorage"] = await TestStorage.ConnectionStringAsync(TestContext.CancellationToken) };
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(new FakeTimeProvider(Now))
            .AddNewsIngest(configuration)
            .AddSingleton<IRobotsGate>(new OpenGate(Delay))
            .AddSingleton<IMessageSender>(_outbox)
            .BuildServiceProvider();
    }

    private sealed class Outbox : IMessageSender
    {
        public List<(FetchPageMessage Message, TimeSpan Wait)> Sent { get; } = [];

        public Task SendAsync(FetchPageMessage message, TimeSpan delay, CancellationToken cancellationToken)
        {
            Sent.Add((message, delay));
            return Task.CompletedTask;
        }

        public Task SendAsync(ClassifyArticleMessage message, CancellationToken cancellationToken) =>
            throw new NotSupportedException("A sweep only asks for pages.");

        public Task PutOffAsync(string queue, string message, TimeSpan delay, CancellationToken cancellationToken) =>
            throw new NotSupportedException("A sweep puts nothing off.");
    }
}

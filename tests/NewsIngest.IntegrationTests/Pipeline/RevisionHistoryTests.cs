using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Classification;
using NewsIngest.IntegrationTests.Storage;
using NewsIngest.Messages;
using NewsIngest.Pipeline;
using NewsIngest.Storage;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.Pipeline;

/// <summary>An article that its site changes: what it said before can still be read.</summary>
[TestClass]
public sealed class RevisionHistoryTests
{
    private const string FactsOnly = """
        {"sources": [{"name": "Facts only", "home": "https://news.example.org/", "kind": "feed", "url": "https://news.example.org/feed", "store": "factsOnly"}]}
        """;

    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DirectoryInfo Folder = Directory.CreateTempSubdirectory("newsingest-history-");

    private static ServiceProvider _services = null!;

    private readonly Uri _url = TestLayout.NewUrl();

    public required TestContext TestContext { get; init; }

    private ArticleId Id => ArticleId.Of(_url);

    [ClassInitialize]
    public static async Task StartAsync(TestContext context)
    {
        var sources = Path.Combine(Folder.FullName, "sources.json");
        await File.WriteAllTextAsync(sources, FactsOnly, context.CancellationToken);
        var configuration = new ConfigurationManager
        {
            ["AzureWebJobsStorage"] = await TestStorage.ConnectionStringAsync(context.CancellationToken),
            ["Pipeline:SourcesFile"] = sources,
        };
        _services = new ServiceCollection().AddLogging().AddNewsIngest(configuration).BuildServiceProvider();
    }

    [ClassCleanup]
    public static async Task StopAsync()
    {
        await _services.DisposeAsync();
        Folder.Delete(recursive: true);
    }

    [TestMethod]
    public async Task A_changed_grade_leaves_the_earlier_one_in_the_history()
    {
        await ReadAsync(1, "good");
        await ReadAsync(2, "inadequate");

        var history = await HistoryAsync();

        Assert.AreSequenceEqual([1, 2], history.Select(revision => revision.Number));
        Assert.AreSequenceEqual([Judgement.Good, Judgement.Inadequate], history.Select(revision => Overall(revision.Classification!)));
        Assert.AreSequenceEqual([false, true], history.Select(revision => revision.IsCurrent));
        Assert.AreEqual(PageStore.BlobName(Id.Value, 1), history[0].Page);
        Assert.HasCount(1, (await BlobsAsync()).Where(RevisionHistory.IsKept));
    }

    [TestMethod]
    public async Task An_article_that_stays_as_it_is_has_one_revision_and_no_blob_but_its_page()
    {
        await ReadAsync(1, "good");
        await ReadAsync(2, "good");

        var history = await HistoryAsync();

        Assert.AreEqual(Judgement.Good, Overall(history.Single().Classification!));
        Assert.AreSequenceEqual([PageStore.BlobName(Id.Value, 1)], await BlobsAsync());
    }

    [TestMethod]
    public async Task A_message_delivered_again_changes_nothing_in_the_history()
    {
        await ReadAsync(1, "good");
        await ReadAsync(2, "inadequate");
        await ReadAsync(2, "inadequate");

        Assert.AreSequenceEqual([Judgement.Good, Judgement.Inadequate], (await HistoryAsync()).Select(revision => Overall(revision.Classification!)));
    }

    [TestMethod]
    public async Task Of_a_source_that_keeps_facts_only_the_findings_stay_and_no_page()
    {
        await ReadAsync(1, "good", "Facts only");
        await ReadAsync(2, "inadequate", "Facts only");

        var history = await HistoryAsync();

        Assert.AreSequenceEqual([Judgement.Good, Judgement.Inadequate], history.Select(revision => Overall(revision.Classification!)));
        Assert.IsTrue(history.All(revision => revision.Page is null));
        Assert.AreSequenceEqual([$"{Id.Value}/1.classification.gz"], await BlobsAsync());
    }

    [TestMethod]
    public async Task Only_the_newest_revisions_are_remembered()
    {
        foreach (var number in Enumerable.Range(1, RevisionHistory.MostRevisions + 2)) await ReadAsync(number, number % 2 == 0 ? "good" : "inadequate");

        var history = await HistoryAsync();

        Assert.HasCount(RevisionHistory.MostRevisions, history);
        Assert.AreEqual(3, history[0].Number);
        Assert.HasCount((2 * RevisionHistory.MostRevisions) - 1, await BlobsAsync());
    }

    [TestMethod]
    public async Task An_article_that_nobody_knows_has_no_history() => Assert.IsEmpty(await HistoryAsync());

    private static Judgement Overall(ClassifiedArticle article) => article.Findings.Single(finding => finding.Aspect == Aspect.Overall).Judgement;

    private Task<IReadOnlyList<ArticleRevision>> HistoryAsync() => _services.GetRequiredService<RevisionHistory>().ReadAsync(Id, TestContext.CancellationToken);

    private async Task<IReadOnlyList<string>> BlobsAsync()
    {
        var container = await _services.GetRequiredService<StorageLayout>().PagesAsync(TestContext.CancellationToken);
        return await container.GetBlobsAsync(prefix: $"{Id.Value}/", cancellationToken: TestContext.CancellationToken).Select(blob => blob.Name).Order()
            .ToListAsync(TestContext.CancellationToken);
    }

    private async Task ReadAsync(int number, string grade, string source = "by hand")
    {
        var html = $"""
            <!doctype html><title>Ofsted rates Rutland {grade}</title><article><h1>Ofsted rates Rutland {grade}</h1>
            <p>Children's services at Rutland County Council have been rated {grade} overall by Ofsted, inspectors said in a report published on Monday.</p>
            <p>The report is the council's first full inspection for three years. The council said that it would now work on its plan for the year.</p></article>
            """;
        var blob = PageStore.BlobName(Id.Value, number);
        await _services.GetRequiredService<PageStore>().SaveAsync(blob, Encoding.UTF8.GetBytes(html), TestContext.CancellationToken);
        var fetch = new FetchPageMessage(Id.Value, _url, source, number, Now);
        await _services.GetRequiredService<ArticleClassifyStage>()
            .RunAsync(new ClassifyArticleMessage(fetch, blob, _url, "text/html", null, null, Now), TestContext.CancellationToken);
    }
}

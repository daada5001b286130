using NewsIngest.Querying;
using NewsIngest.Querying.Stories;
using NewsIngest.Querying.Visits;
using NewsIngest.Reference;
using NewsIngest.Storage;
using NewsIngest.TestSupport;
using NewsIngest.TestSupport.History;

namespace NewsIngest.IntegrationTests.Querying;

/// <summary>Over 100,000 articles in two years, a page costs what it costs over 5,000.</summary>
[TestClass]
public sealed class ScaleTests
{
    private const int Top = 50;

    private static readonly Lazy<LargeHistory> History = new(() => new LargeHistory(100_000));

    private readonly TableCalls _calls = new();
    private readonly FakeTimeProvider _time = new(GeneratedHistory.End);

    private StorageLayout _layout = null!;
    private ClassificationQueries _classifications = null!;

    public required TestContext TestContext { get; init; }

    private CancellationToken Cancellation => TestContext.CancellationToken;

    [TestInitialize]
    public void Open()
    {
        _layout = History.Value.Open(_calls);
        _classifications = new ClassificationQueries(_layout, CouncilRegister.Default, _time);
    }

    [TestCleanup]
    public void Close() => _layout.Dispose();

    [TestMethod]
    [DataRow("council", "Rutland", 1, 52)]
    [DataRow("judgement", "good", 1, 52)]
    [DataRow("kind", "visit", 1, 52)]
    [DataRow("source", "Town Gazette", 1, 52)]
    [DataRow("aspect", "leadership", 1, 52)]
    [DataRow("region", "London", 40, 400)]
    public async Task A_page_costs_the_same_however_much_is_stored(string name, string value, int reads, int entities)
    {
        var question = new QueryReader(CouncilRegister.Default).Read(new Dictionary<string, string> { [name] = value }, Top, Top);

        var page = await _classifications.PageAsync(question, Cancellation);

        Assert.HasCount(Top, page.Items);
        Assert.IsNotNull(page.Continuation);
        Assert.IsLessThanOrEqualTo(reads, _calls.Reads);
        Assert.IsLessThanOrEqualTo(entities, _calls.Entities);
    }

    [TestMethod]
    public async Task A_page_of_visits_reads_no_further_than_three_weeks_behind_its_last()
    {
        var page = await new VisitQueries(_classifications, CouncilRegister.Default).PageAsync(new Question(new ClassificationQuery(), Top), Cancellation);

        Assert.HasCount(Top, page.Items);
        Assert.IsLessThanOrEqualTo(4, _calls.Reads);
        // A tenth of a month's 4,100 articles are visits.
        Assert.IsLessThanOrEqualTo(1_300, _calls.Entities);
    }

    [TestMethod]
    public async Task A_page_of_a_councils_stories_reads_that_council_alone()
    {
        var council = CouncilRegister.Default.Find("Rutland")!.Code;

        var page = await new StoryQueries(_classifications).PageAsync(new Question(new ClassificationQuery(council), 5), Cancellation);

        Assert.HasCount(5, page.Items);
        Assert.IsLessThanOrEqualTo(1, _calls.Reads);
        Assert.IsLessThanOrEqualTo(1_000, _calls.Entities);
    }
}

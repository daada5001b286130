using NewsIngest.Querying;
using NewsIngest.Querying.Councils;
using NewsIngest.TestSupport.History;

namespace NewsIngest.IntegrationTests.Querying;

public sealed partial class QuestionTests
{
    [TestMethod]
    public async Task A_councils_history_has_its_predecessors_lines_and_says_so()
    {
        await WarmUpAsync();
        var history = await ReadHistoryAsync("Cumberland", top: 200);

        var cumbria = history.Entries.Items.Where(entry => entry.Kind == HistoryKind.Article).ToList();
        Assert.IsNotEmpty(cumbria.Where(entry => entry.CouncilCode == GeneratedHistory.Cumbria && entry.IsPredecessor));
        Assert.IsTrue(cumbria.All(entry => entry.IsPredecessor == (entry.CouncilName == "Cumbria")));
        Assert.AreSequenceEqual(history.Entries.Items.Select(entry => entry.Day).OrderDescending(), history.Entries.Items.Select(entry => entry.Day));
        Assert.Contains("Cumberland Council replaced Cumbria.", history.Entries.Items.Select(entry => entry.Summary));
        Assert.Contains("no judgement of Cumberland", history.Notes.Single());
        Assert.IsLessThanOrEqualTo(4, _calls.Reads);
    }

    [TestMethod]
    public async Task A_recoded_council_is_one_council()
    {
        var history = await ReadHistoryAsync("Barnsley", top: 400);

        var articles = history.Entries.Items.Where(entry => entry.Kind == HistoryKind.Article).ToList();
        Assert.HasCount(_history.Answer(new ClassificationQuery("E08000038")).Count, articles);
        Assert.IsFalse(articles.Any(entry => entry.IsPredecessor));
        Assert.IsTrue(articles.Any(entry => entry.Article!.Councils[0].Code == GeneratedHistory.OldBarnsley));
        Assert.Contains(GeneratedHistory.OldBarnsley, history.Notes.Single());
    }

    [TestMethod]
    [DataRow("East Surrey", "Surrey", "begins on 2027-04-01")]
    [DataRow("Cumbria", null, "ended on 2023-03-31")]
    [DataRow("BCP", "Poole", "no judgement of Bournemouth, Christchurch and Poole")]
    [DataRow("West Northamptonshire", "Northamptonshire", "no judgement of West Northamptonshire")]
    public async Task Reorganisation_is_told(string council, string? predecessor, string note)
    {
        var history = await ReadHistoryAsync(council, top: 10);

        Assert.Contains(note, string.Join(' ', history.Notes));
        if (predecessor is not null) Assert.Contains(predecessor, history.Predecessors.Select(other => other.Name));
    }

    [TestMethod]
    public async Task A_history_read_in_pages_is_the_same()
    {
        var whole = await ReadHistoryAsync("Barnsley", top: 400);

        var pages = await PagesAsync(
            new Question(new ClassificationQuery(), 7),
            async asked => (await new HistoryQueries(_classifications, _record, Register).ReadAsync(Register.Find("Barnsley")!, asked, Cancellation)).Entries);

        Assert.AreSequenceEqual(whole.Entries.Items.Select(entry => entry.Summary), pages.SelectMany(page => page.Items).Select(entry => entry.Summary));
    }

    private async Task<CouncilHistory> ReadHistoryAsync(string council, int top) =>
        await new HistoryQueries(_classifications, _record, Register).ReadAsync(Register.Find(council)!, new Question(new ClassificationQuery(), top),
            Cancellation);
}

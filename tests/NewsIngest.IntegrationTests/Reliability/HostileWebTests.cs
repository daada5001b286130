using System.Text.Json;
using System.Xml.Linq;
using CsvHelper;
using Microsoft.Extensions.Logging;
using NewsIngest.Classification;
using NewsIngest.Extraction;
using NewsIngest.IntegrationTests.Dashboard;
using NewsIngest.IntegrationTests.LocalHost;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Reliability;

/// <summary>
/// From a hostile server through fetch, blob, extraction, classification and tables to dashboard, API and CSV: each page has an outcome, its
/// neighbours are unharmed, nothing throws and nothing hangs.
/// </summary>
[TestClass]
public sealed class HostileWebTests
{
    /// <summary>With what a spreadsheet's formulas begin (OWASP, "CSV Injection").</summary>
    private const string FormulaSigns = "=+-@\t\r";

    private static readonly string[] Questions =
    [
        "api/v1/classifications?top=200", "api/v1/classifications?council=Leicester&top=200", "api/v1/classifications?judgement=inadequate", "api/v1/standing",
        "api/v1/changes", "api/v1/visits", "api/v1/stories", "api/v1/record",
        "api/v1/councils", "api/v1/councils/Leicester/history",
    ];

    private static readonly string[] Feeds = ["api/v1/feeds/councils/Leicester", "api/v1/feeds/judgements/inadequate", "api/v1/feeds/changes"];

    private static HostileWeb _web = null!;

    public required TestContext TestContext { get; init; }

    public static IEnumerable<string> Pages => HostilePages.All.Keys;

    public static IEnumerable<string> Faults => HostileWeb.Faults.Keys;

    private CancellationToken Cancellation => TestContext.CancellationToken;

    [ClassInitialize]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public static async Task StartAsync(TestContext context) => _web = await HostileWeb.StartAsync(context.CancellationToken);

    [ClassCleanup]
    public static async Task StopAsync() => await _web.DisposeAsync();

    [TestMethod]
    [DynamicData(nameof(Pages))]
    public async Task A_page_is_classified_or_told_apart_from_an_article(string name)
    {
        var article = await _web.FindAsync(name, Cancellation);

        Assert.IsNotNull(article?.Outcome, $"{article}");
        Assert.IsTrue(article.State is ArticleState.Classified or ArticleState.Alias || article.OutcomeDetail is { Length: > 0 }, $"{article}");
        Assert.IsLessThanOrEqualTo(Article.MostOfTitle, article.Title?.Length ?? 0);
    }

    /// <summary>What a careful reader finds on them all the same.</summary>
    [TestMethod]
    [DataRow("100,000 elements")]
    [DataRow("10,000 levels")]
    [DataRow("5 MiB without a blank")]
    [DataRow("1 MiB without a full stop")]
    [DataRow("invalid UTF-8")]
    [DataRow("UTF-16 cut within a character")]
    [DataRow("a title of 1 MiB")]
    [DataRow("signs of storage")]
    [DataRow("script in every field")]
    [DataRow("a formula")]
    [DataRow("an attribute of 1 MiB")]
    [DataRow("JSON of 10,000 levels")]
    [DataRow("addresses that lead astray")]
    [DataRow("dates that cannot be")]
    public async Task The_grade_on_it_is_found(string name)
    {
        var article = await _web.FindAsync(name, Cancellation);
        var stored = await _web.Pipeline.Get<ClassificationStore>().ReadAsync(article!.KeysWritten ?? [], Cancellation);

        Assert.IsTrue(stored?.Findings.Any(finding => finding is { CouncilCode: "E06000016", Judgement: Judgement.Inadequate }), $"{stored}");
    }

    [TestMethod]
    [DataRow("every council, graded twice")]
    [DataRow("every council in a sentence without end")]
    public async Task A_page_about_every_council_has_a_row_for_each(string name)
    {
        var article = await _web.FindAsync(name, Cancellation);

        Assert.IsGreaterThan(150, article!.KeysWritten!.Count(key => key.Table == TableNames.ClassificationsByCouncil));
    }

    [TestMethod]
    [DynamicData(nameof(Faults))]
    public async Task A_servers_fault_is_its_articles_outcome(string name)
    {
        var article = await _web.FindAsync(name, Cancellation);

        Assert.AreEqual(HostileWeb.Faults[name].Outcome, article?.Outcome, article?.OutcomeDetail);
        Assert.IsNotEmpty(article!.OutcomeDetail!);
        Assert.AreNotEqual(ArticleState.Classified, article.State);
    }

    [TestMethod]
    public async Task Neighbours_are_unharmed()
    {
        foreach (var name in _web.HonestNames)
        {
            var article = await _web.FindAsync(name, Cancellation);
            var stored = await _web.Pipeline.Get<ClassificationStore>().ReadAsync(article!.KeysWritten ?? [], Cancellation);
            Assert.AreEqual("E06000017: outstanding",
                string.Join(", ", stored!.Findings.Select(finding => $"{finding.CouncilCode}: {finding.Judgement.Word()}")), name);
        }
    }

    [TestMethod]
    public async Task No_function_failed_and_no_message_was_given_up()
    {
        Assert.IsEmpty(_web.Pipeline.Logs.Entries.Where(entry => entry.Level >= LogLevel.Error).Select(entry => $"{entry.Message} {entry.Exception}"));
        foreach (var queue in QueueNames.All)
            Assert.IsEmpty(await _web.Pipeline.Get<FailureStore>().ListAsync(queue, since: null, Cancellation).ToListAsync(Cancellation));
    }

    [TestMethod]
    public async Task Every_answer_can_be_read_as_what_it_says_it_is()
    {
        foreach (var question in Questions)
        {
            using var json = JsonDocument.Parse(await AskAsync(question));
            using var csv = CsvReader.Create(new StringReader(await AskAsync($"{question}{(question.Contains('?') ? '&' : '?')}format=csv")));
            while (csv.Read())
            {
                for (var column = 0; column < csv.FieldCount; column++)
                    Assert.IsFalse(csv.GetString(column) is [var first, ..] && FormulaSigns.Contains(first), $"{question}: {csv.GetString(column)}");
            }
        }

        foreach (var feed in Feeds) Assert.AreEqual("feed", XDocument.Parse(await AskAsync(feed)).Root!.Name.LocalName);
    }

    [TestMethod]
    public async Task The_hostile_articles_are_found_by_their_words_and_nothing_else_is()
    {
        foreach (var text in (string[])[HostilePages.Signs, HostilePages.Formula, HostilePages.Script])
        {
            using var json = JsonDocument.Parse(await AskAsync($"api/v1/classifications?top=200&text={Uri.EscapeDataString(text)}"));
            var titles = json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()!).ToList();
            Assert.IsNotEmpty(titles, text);
            Assert.IsEmpty(titles.Where(title => title.StartsWith("Rutland", StringComparison.Ordinal)));
        }

        using var none = JsonDocument.Parse(await AskAsync($"api/v1/classifications?source={Uri.EscapeDataString("x' or PartitionKey ne '")}"));
        Assert.AreEqual(0, none.RootElement.GetProperty("items").GetArrayLength());
    }

    [TestMethod]
    public async Task No_script_of_theirs_runs_in_a_browser()
    {
        if (Chromium.Find() is not { } path)
        {
            // Without a browser nothing was looked at, so nothing passed: .ci/run counts it as such.
            Assert.Inconclusive(Chromium.Missing);
            return;
        }

        await using var chromium = await Chromium.StartAsync(path);
        var page = await chromium.Browser.NewPageAsync(new() { BaseURL = _web.Pipeline.Host.Address.AbsoluteUri });
        List<string> addresses = ["/", "/search?text=hacked", $"/search?text={Uri.EscapeDataString(HostilePages.Script)}",
            $"/search?source={Uri.EscapeDataString(HostileWeb.HostileName)}", "/councils/Leicester", "/councils", "/map", "/health", "/accuracy"];
        foreach (var name in (string[])["script in every field", "a listed title that is a script", "signs of storage", "right-to-left marks", "a formula",
            "null characters", "a flood of entities", "mutation 0"])
            addresses.Add($"/articles/{(await _web.FindAsync(name, Cancellation))!.Id}");

        foreach (var address in addresses)
        {
            var answer = await page.GotoAsync(address);
            Assert.AreEqual(200, answer!.Status, address);
            Assert.IsTrue(await page.EvaluateAsync<bool>("window.hacked === undefined && !document.querySelector('img[src=x], main svg[onload], a[href^=javascript]')"),
                address);
        }
    }

    private async Task<string> AskAsync(string question)
    {
        using var client = new HttpClient { BaseAddress = _web.Pipeline.Host.Address };
        client.DefaultRequestHeaders.Add("x-functions-key", _web.Pipeline.Host.FunctionKey);
        using var answer = await client.GetAsync(question, Cancellation);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.AreEqual(200, (int)answer.StatusCode, $"{question}: {text}");
        return text;
    }
}

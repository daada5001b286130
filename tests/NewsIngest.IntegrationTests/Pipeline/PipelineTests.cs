using System.Net;
using System.Text.Json;
using NewsIngest.Fetching;
using NewsIngest.Operations.Status;
using NewsIngest.Querying;
using NewsIngest.Reference;
using NewsIngest.Sources;
using NewsIngest.Sources.Probing;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Pipeline;

/// <summary>One round over the sample sites, and what people then find in the tables and behind the addresses.</summary>
[TestClass]
public sealed class PipelineTests
{
    private static readonly HttpClient Http = new();

    private static RunningPipeline _pipeline = null!;

    public required TestContext TestContext { get; init; }

    [ClassInitialize]
    public static async Task RunAsync(TestContext context)
    {
        _pipeline = await RunningPipeline.StartAsync(context.CancellationToken);
        Http.DefaultRequestHeaders.Add("x-functions-key", _pipeline.Host.FunctionKey);
        await _pipeline.RunRoundAsync(context.CancellationToken);
    }

    [ClassCleanup]
    public static async Task StopAsync()
    {
        await _pipeline.DisposeAsync();
        Http.Dispose();
    }

    [TestMethod]
    public async Task Every_source_was_polled_and_says_so()
    {
        var report = await _pipeline.Get<StatusQuery>().ReadAsync(countArticles: false, TestContext.CancellationToken);

        Assert.IsTrue(report.StorageAnswers);
        Assert.HasCount(_pipeline.Sites.Sources.Count, report.Sources);
        foreach (var source in report.Sources) Assert.AreEqual("fetched", source.Outcome, source.Name);
    }

    [TestMethod]
    public async Task The_list_of_sources_tells_when_each_was_read_last_and_is_read_next()
    {
        var list = await _pipeline.Get<SourceListQuery>().ReadAsync(TestContext.CancellationToken);

        Assert.IsNull(list.StorageProblem);
        Assert.HasCount(_pipeline.Sites.Sources.Count, list.Sources);
        Assert.IsTrue(list.Sources.All(source => source is { Outcome: "fetched", FailureStreak: 0, LastSucceeded: not null, NextPoll: not null }));
    }

    [TestMethod]
    public async Task A_source_that_is_tested_by_hand_shows_the_links_that_a_poll_takes()
    {
        foreach (var source in _pipeline.Get<SourceCatalog>().Sources)
        {
            var report = await _pipeline.Get<SourceProbe>().RunAsync(source, TestContext.CancellationToken);

            Assert.IsTrue(report.IsUsable, source.Name);
            Assert.AreEqual(new("answer", "fetched"), report.Steps.First(step => step.Name == "answer") with { Detail = null }, source.Name);
            Assert.AreEqual(source.Kind, (await _pipeline.Get<SourceProbe>().RunAsync(source.Url, TestContext.CancellationToken)).Kind, source.Name);
        }
    }

    [TestMethod]
    public async Task Every_article_that_a_source_leads_to_is_in_the_stream_once()
    {
        var stored = (await FindAsync(new ClassificationQuery())).Select(article => article.Url).ToList();

        Assert.IsGreaterThan(30, stored.Count);
        Assert.AreSequenceEqual(stored.Distinct().Order(Comparer<Uri>.Create((a, b) => string.CompareOrdinal(a.AbsoluteUri, b.AbsoluteUri))),
            stored.Order(Comparer<Uri>.Create((a, b) => string.CompareOrdinal(a.AbsoluteUri, b.AbsoluteUri))));
    }

    [TestMethod]
    public async Task Each_findings_evidence_stands_in_its_article_and_names_its_rules()
    {
        foreach (var article in await FindAsync(new ClassificationQuery()))
            foreach (var finding in article.Findings)
            {
                Assert.IsFalse(string.IsNullOrWhiteSpace(finding.Evidence.Sentence), article.Title);
                Assert.IsNotEmpty(finding.Rules, article.Title);
                Assert.Contains(finding.CouncilCode, article.Councils.Select(council => council.Code), article.Title);
            }
    }

    [TestMethod]
    public async Task A_page_that_robots_txt_forbids_is_recorded_so_and_was_never_asked_for()
    {
        Assert.Contains(FetchOutcome.DisallowedByRobots, await OutcomesAsync("/members/"));
        Assert.IsEmpty(_pipeline.Sites.Requests.Where(request => request.Path.StartsWith("/members/", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task A_page_that_was_taken_away_is_recorded_as_gone() =>
        Assert.Contains(FetchOutcome.Gone, await OutcomesAsync("withdrawn"));

    [TestMethod]
    public void Every_page_asked_for_was_asked_by_a_reader_that_says_who_it_is()
    {
        foreach (var request in _pipeline.Sites.Requests) Assert.StartsWith("NewsIngest/", request.UserAgent ?? "", request.Path);
    }

    [TestMethod]
    public async Task A_council_is_asked_for_over_HTTP_by_name()
    {
        var found = (await FindAsync(new ClassificationQuery())).First(article => article.Councils.Count > 0);
        var name = CouncilRegister.Default.FindByCode(found.Councils[0].Code)!.Name;

        var answer = await GetAsync(Api($"classifications?council={Uri.EscapeDataString(name)}"), TestContext.CancellationToken);
        var articles = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.CancellationToken)).RootElement.GetProperty("items");

        Assert.AreEqual(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(found.ArticleId, articles.EnumerateArray().Select(article => article.GetProperty("articleId").GetString()));
        foreach (var article in articles.EnumerateArray())
            Assert.AreEqual(found.Councils[0].Code, article.GetProperty("councils")[0].GetProperty("code").GetString());
    }

    [TestMethod]
    [DataRow("council=Liecester", "Did you mean Leicester")]
    [DataRow("judgement=satisfactory", "requiresImprovement")]
    [DataRow("color=blue", "There is no parameter")]
    public async Task A_question_that_cannot_be_used_is_answered_with_what_can(string question, string expected)
    {
        var answer = await GetAsync(Api($"classifications?{question}"), TestContext.CancellationToken);

        Assert.AreEqual(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.AreEqual("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task Health_answers_over_HTTP()
    {
        var answer = await GetAsync(Api("health"), TestContext.CancellationToken);

        Assert.AreEqual(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("\"storageAnswers\":true", await answer.Content.ReadAsStringAsync(TestContext.CancellationToken));
    }

    private static async Task<IReadOnlyList<FetchOutcome>> OutcomesAsync(string partOfUrl)
    {
        var outcomes = new List<FetchOutcome>();
        foreach (var expected in _pipeline.Logs.Entries.Select(entry => entry.Message).Where(message => message.Contains(partOfUrl, StringComparison.Ordinal)))
            if (Uri.TryCreate(expected.Split(": ")[0], UriKind.Absolute, out var url)
                && await _pipeline.Get<ArticleStore>().FindAsync(ArticleId.Of(CanonicalUrl.Normalize(url)), CancellationToken.None) is { Outcome: { } outcome })
                outcomes.Add(outcome);
        return outcomes;
    }

    private async Task<List<ClassifiedArticle>> FindAsync(ClassificationQuery query) =>
        await _pipeline.Get<ClassificationQueries>().FindAsync(query, TestContext.CancellationToken).ToListAsync(TestContext.CancellationToken);

    private static Uri Api(string path) => new(_pipeline.Host.Address, $"api/v1/{path}");

    private static async Task<HttpResponseMessage> GetAsync(Uri address, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("x-functions-key", _pipeline.Host.FunctionKey);
        return await Http.SendAsync(request, cancellationToken);
    }
}

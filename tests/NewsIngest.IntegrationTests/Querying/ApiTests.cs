using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Storage;
using NewsIngest.TestSupport;
using NewsIngest.TestSupport.History;

namespace NewsIngest.IntegrationTests.Querying;

/// <summary>The HTTP functions on the local host, over the generated history: real requests, and answers held against the served description.</summary>
[TestClass]
public sealed class ApiTests
{
    private static RunningHttp _app = null!;
    private static GeneratedHistory _history = null!;

    public required TestContext TestContext { get; init; }

    private CancellationToken Cancellation => TestContext.CancellationToken;

    [ClassInitialize]
    public static async Task StartAsync(TestContext context)
    {
        _history = await GeneratedHistory.ReadyAsync(context.CancellationToken);
        _app = await RunningHttp.StartAsync(
            await TestStorage.HistoryConnectionStringAsync(context.CancellationToken),
            context.CancellationToken,
            services => services.AddSingleton<TimeProvider>(new FakeTimeProvider(GeneratedHistory.End)));
    }

    [ClassCleanup]
    public static async Task StopAsync() => await _app.DisposeAsync();

    [TestMethod]
    [DataRow("/api/v1/classifications", "classifications?council=Leicester&top=5")]
    [DataRow("/api/v1/classifications", "classifications?kind=visit&top=5")]
    [DataRow("/api/v1/councils", "councils?region=London")]
    [DataRow("/api/v1/councils/{council}", "councils/BCP")]
    [DataRow("/api/v1/councils/{council}", "councils/East%20Surrey")]
    [DataRow("/api/v1/councils/{council}/history", "councils/Cumberland/history?top=100")]
    [DataRow("/api/v1/standing", "standing?top=500")]
    [DataRow("/api/v1/record", "record?since=2014-06-01&until=2014-09-30&top=500")]
    [DataRow("/api/v1/changes", "changes?since=2018-01-01&until=2018-12-31&top=500")]
    [DataRow("/api/v1/visits", "visits?since=2015-06-01&top=100")]
    [DataRow("/api/v1/stories", "stories?since=2015-06-01&kind=judgement")]
    [DataRow("/api/v1/health", "health")]
    [DataRow("/api/v1/health/details", "health/details")]
    public async Task An_answer_is_as_the_description_says(string path, string request)
    {
        using var description = await JsonAsync("openapi.json");
        var schema = description.RootElement.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses").GetProperty("200")
            .GetProperty("content").GetProperty("application/json").GetProperty("schema");

        using var answer = await JsonAsync(request);

        Assert.AreEqual("", string.Join('\n', SchemaCheck.Problems(schema, answer.RootElement).Take(5)));
        if (answer.RootElement.TryGetProperty("items", out var items)) Assert.AreNotEqual(0, items.GetArrayLength());
    }

    [TestMethod]
    public async Task The_description_names_every_function_that_answers_questions()
    {
        using var description = await JsonAsync("openapi.json");

        Assert.AreEqual("3.1.0", description.RootElement.GetProperty("openapi").GetString());
        Assert.AreSequenceEqual(
            HttpRoutes.All.Where(trigger => trigger.Methods!.Contains("get") && trigger.Route!.StartsWith("api/v1/", StringComparison.Ordinal))
                .Select(trigger => $"/{trigger.Route}")
                .Except(["/api/v1/openapi.json"]).Order(StringComparer.Ordinal),
            description.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
        foreach (var path in description.RootElement.GetProperty("paths").EnumerateObject())
        {
            var address = path.Name.Replace("{council}", "Leicester", StringComparison.Ordinal).Replace("{judgement}", "good", StringComparison.Ordinal)
                .Replace("{id}", "unknown", StringComparison.Ordinal);
            using var response = await SendAsync(address[8..]);
            Assert.Contains(response.StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.BadRequest], path.Name);
        }
    }

    [TestMethod]
    public async Task One_article_is_found_by_its_id_and_by_its_address()
    {
        var stored = _history.Articles.First(article => article.Visit is not null);
        using var layout = _history.Open(new TableCalls());
        var month = new RowKey(TableNames.ClassificationsByMonth, SortKey.Month(stored.Date), $"{SortKey.Inverted(stored.Date)}-{stored.ArticleId}");
        await new ArticleStore(layout).TryAddAsync(new ArticleRecord(ArticleId.Of(stored.Url), stored.Url, stored.Source, stored.Date, ArticleState.Classified,
            KeysWritten: [month]),
            Cancellation);

        using var byId = await JsonAsync($"articles/{stored.ArticleId}");
        using var byUrl = await JsonAsync($"articles?url={Uri.EscapeDataString(stored.Url.AbsoluteUri)}");

        Assert.AreEqual("frontDoor", byId.RootElement.GetProperty("classification").GetProperty("visit").GetProperty("topics")[0].GetString());
        Assert.AreEqual(byId.RootElement.GetRawText(), byUrl.RootElement.GetRawText());
    }

    [TestMethod]
    public async Task Pages_follow_the_token()
    {
        using var first = await JsonAsync("classifications?council=Rutland&top=3");
        var token = first.RootElement.GetProperty("continuation").GetString();
        using var second = await JsonAsync($"classifications?council=Rutland&top=3&continuation={token}");

        var titles = ((JsonDocument[])[first, second]).SelectMany(page => page.RootElement.GetProperty("items").EnumerateArray())
            .Select(item => item.GetProperty("title").GetString());
        Assert.AreSequenceEqual(_history.Answer(new("E06000017")).Take(6).Select(article => article.Title), titles);
    }

    [TestMethod]
    [DataRow("classifications?council=Camelot", 400, "No council is called")]
    [DataRow("classifications?council=Rutland&continuation=forged", 400, "continuation token")]
    [DataRow("classifications?top=501", 400, "1 to 500")]
    [DataRow("classifications?format=xml", 400, "json or csv")]
    [DataRow("classifications?colour=blue", 400, "no parameter 'colour'")]
    [DataRow("classifications?council=Rutland&region=London", 400, "not both")]
    [DataRow("councils/Camelot", 404, "No council is called")]
    [DataRow("articles/aaaaaaaaaaaaaaaaaaaaaaaaaa", 404, "No such article")]
    [DataRow("articles/x", 400, "neither the id")]
    [DataRow("articles", 400, "'url'")]
    [DataRow("feeds/judgements/poor", 400, "outstanding, good")]
    [DataRow("visits?kind=judgement", 400, "leave 'kind' out")]
    public async Task A_mistake_is_answered_with_problem_details(string request, int status, string detail)
    {
        using var response = await SendAsync(request);

        Assert.AreEqual(status, (int)response.StatusCode);
        Assert.AreEqual("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Contains(detail, problem.RootElement.GetProperty("detail").GetString()!);
        Assert.AreEqual(status, problem.RootElement.GetProperty("status").GetInt32());
    }

    [TestMethod]
    public async Task An_unchanged_answer_is_not_sent_twice()
    {
        using var first = await SendAsync("standing?council=Leicester");
        using var second = await SendAsync("standing?council=Leicester", headers => headers.IfNoneMatch.Add(first.Headers.ETag!));
        using var other = await SendAsync("standing?council=Rutland", headers => headers.IfNoneMatch.Add(first.Headers.ETag!));

        Assert.AreEqual(HttpStatusCode.NotModified, second.StatusCode);
        Assert.IsEmpty(await second.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.AreEqual(HttpStatusCode.OK, other.StatusCode);
        Assert.IsTrue(first.Headers.CacheControl!.Private);
    }

    [TestMethod]
    public async Task A_head_request_gets_the_headers_alone()
    {
        using var client = new HttpClient { BaseAddress = new Uri(_app.Address, "api/v1/") };
        using var request = new HttpRequestMessage(HttpMethod.Head, "standing?council=Leicester");
        request.Headers.Add("x-functions-key", _app.FunctionKey);
        using var response = await client.SendAsync(request, Cancellation);

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.IsNotNull(response.Headers.ETag);
        Assert.IsEmpty(await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [TestMethod]
    [DataRow("classifications?council=Rutland&format=csv", null)]
    [DataRow("classifications?council=Rutland", "text/csv")]
    [DataRow("classifications?council=Rutland", "application/json;q=0.5, text/csv")]
    public async Task CSV_comes_to_who_asks_for_it(string address, string? accept)
    {
        using var response = await SendAsync($"{address}&top=2", headers => { if (accept is not null) headers.Accept.ParseAdd(accept); });

        Assert.AreEqual("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("date,source,title,url", await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Contains("rel=\"next\"", response.Headers.GetValues("Link").Single());
        Assert.DoesNotContain("code=", response.Headers.GetValues("Link").Single());
    }

    [TestMethod]
    [DataRow("application/json, text/csv;q=0.5")]
    [DataRow("*/*")]
    [DataRow("text/html")]
    public async Task JSON_comes_to_everybody_else(string accept)
    {
        using var response = await SendAsync("councils?region=London", headers => headers.Accept.ParseAdd(accept));

        Assert.AreEqual("application/json", response.Content.Headers.ContentType?.MediaType);
    }

    [TestMethod]
    [DataRow("feeds/councils/Leicester")]
    [DataRow("feeds/judgements/good?until=2015-12-31")]
    [DataRow("feeds/changes?since=2018-01-01&until=2018-12-31")]
    public async Task A_feed_is_Atom(string request)
    {
        using var response = await SendAsync(request);

        Assert.AreEqual("application/atom+xml", response.Content.Headers.ContentType?.MediaType);
        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation)).Root!;
        Assert.AreEqual("{http://www.w3.org/2005/Atom}feed", $"{feed.Name}");
        Assert.IsNotEmpty(feed.Elements(feed.Name.Namespace + "entry"));
    }

    [TestMethod]
    public async Task Data_needs_a_key_and_no_other_site_may_read_it()
    {
        using var client = new HttpClient();
        using var withoutKey = await client.GetAsync(new Uri(_app.Address, "api/v1/standing"), Cancellation);
        using var withOrigin = await SendAsync("standing?council=Leicester", headers => headers.Add("Origin", "https://evil.example"));

        Assert.AreEqual(HttpStatusCode.Unauthorized, withoutKey.StatusCode);
        Assert.IsFalse(withOrigin.Headers.Contains("Access-Control-Allow-Origin"));
    }

    private async Task<JsonDocument> JsonAsync(string request)
    {
        using var response = await SendAsync(request);
        var body = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode, body);
        return JsonDocument.Parse(body);
    }

    private async Task<HttpResponseMessage> SendAsync(string request, Action<HttpRequestHeaders>? prepare = null)
    {
        using var client = new HttpClient { BaseAddress = new Uri(_app.Address, "api/v1/") };
        client.DefaultRequestHeaders.Add("x-functions-key", _app.FunctionKey);
        prepare?.Invoke(client.DefaultRequestHeaders);
        return await client.GetAsync(request, Cancellation);
    }
}

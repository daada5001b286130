using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.Storage;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.Reliability;

/// <summary>Who gets in where: every route with its verbs and keys, and what a stranger learns.</summary>
[TestClass]
public sealed class DoorTests
{
    private const string Wrong = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG";

    /// <summary>Routes that answer anybody. A new one is open only when it is written down here.</summary>
    private static readonly string[] Open =
    [
        "api/v1/health", "api/v1/openapi.json",
        "{root:maxlength(0)?}", "map", "councils", "councils/{council}", "search", "articles/{id}", "articles/{id}/context", "health", "accuracy",
        "assets/{name}",
    ];

    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
    private static RunningHttp _app = null!;
    private static string _connection = null!;

    public required TestContext TestContext { get; init; }

    public static IEnumerable<object[]> Routes =>
        HttpRoutes.All.Select(trigger => new object[] { trigger.Route!, trigger.AuthLevel, string.Join(',', trigger.Methods ?? []) });

    [ClassInitialize]
    public static async Task StartAsync(TestContext context)
    {
        _connection = await TestStorage.ConnectionStringAsync(context.CancellationToken);
        _app = await RunningHttp.StartAsync(_connection, context.CancellationToken);
    }

    [ClassCleanup]
    public static async Task StopAsync()
    {
        await _app.DisposeAsync();
        Http.Dispose();
    }

    [TestMethod]
    [DynamicData(nameof(Routes))]
    public async Task A_route_opens_to_its_key_alone_and_to_its_verbs_alone(string route, AuthorizationLevel level, string verbs)
    {
        Assert.AreEqual(Open.Contains(route), level == AuthorizationLevel.Anonymous, $"{route} is of level {level}.");
        var path = $"/{Filled(route)}";

        foreach (var verb in verbs.Split(','))
        {
            var isOpen = level == AuthorizationLevel.Anonymous;
            Assert.AreEqual(!isOpen, await StatusAsync(verb, path) == HttpStatusCode.Unauthorized, $"{verb} without a key");
            Assert.AreEqual(!isOpen, await StatusAsync(verb, path, Wrong) == HttpStatusCode.Unauthorized, $"{verb} with a wrong key");
            Assert.AreEqual(!isOpen, await StatusAsync(verb, path, _app.FunctionKey[..^1]) == HttpStatusCode.Unauthorized, $"{verb} with the key cut short");
            Assert.AreNotEqual(HttpStatusCode.Unauthorized, await StatusAsync(verb, path, _app.FunctionKey), $"{verb} with the function key");
            Assert.AreNotEqual(HttpStatusCode.Unauthorized, await StatusAsync(verb, path, _app.MasterKey), $"{verb} with the master key");
        }

        foreach (var verb in ((string[])["get", "head", "post", "put", "patch", "delete", "options", "trace"]).Except(verbs.Split(',')))
            Assert.AreEqual(HttpStatusCode.MethodNotAllowed, await StatusAsync(verb, path, _app.FunctionKey), verb);
    }

    [TestMethod]
    [DataRow("/admin/host/status", "get")]
    [DataRow("/admin/functions/TimerSweep", "post")]
    public async Task The_hosts_own_doors_open_to_the_master_key_alone(string path, string verb)
    {
        Assert.AreEqual(HttpStatusCode.Unauthorized, await StatusAsync(verb, path));
        Assert.AreEqual(HttpStatusCode.Unauthorized, await StatusAsync(verb, path, _app.FunctionKey));
        Assert.AreNotEqual(HttpStatusCode.Unauthorized, await StatusAsync(verb, path, _app.MasterKey));
    }

    [TestMethod]
    [DataRow("/../../../../etc/passwd")]
    [DataRow("/api/v1/../../local.keys.json")]
    [DataRow("/api/v1/%2e%2e/%2e%2e/local.keys.json")]
    [DataRow("/api/v1/articles/..%2f..%2f..%2fetc%2fpasswd")]
    [DataRow("/api/v1/councils/..%5c..%5clocal.keys.json")]
    [DataRow("/local.keys.json")]
    [DataRow("/host.json")]
    public async Task No_path_leads_to_a_file(string path)
    {
        var answer = await RawAsync($"GET {path} HTTP/1.1\r\nHost: {_app.Address.Authority}\r\nx-functions-key: {_app.FunctionKey}\r\nConnection: close\r\n\r\n");

        Assert.MatchesRegex(@"^HTTP/1\.1 (400|404) ", answer);
        Assert.DoesNotContain("root:", answer);
        Assert.DoesNotContain("masterKey", answer);
    }

    [TestMethod]
    [DataRow("GET /api/v1/health HTTP/1.1\r\nConnection: close\r\n\r\n", DisplayName = "no host")]
    [DataRow("GET /api/v1/health HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n", DisplayName = "two hosts")]
    [DataRow("GET /api/v1/health HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n", DisplayName = "a host with a space")]
    [DataRow("POST /api/v1/health HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\nConnection: close\r\n\r\nabcd", DisplayName = "two lengths")]
    public async Task A_request_that_can_be_read_in_two_ways_is_refused(string request) =>
        Assert.StartsWith("HTTP/1.1 400 ", await RawAsync(request));

    [TestMethod]
    public async Task An_address_of_64_KiB_and_a_header_of_64_KiB_are_refused()
    {
        Assert.MatchesRegex(@"^HTTP/1\.1 (400|414) ",
            await RawAsync($"GET /api/v1/health?x={new string('a', 65_536)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
        Assert.MatchesRegex(@"^HTTP/1\.1 (400|431) ",
            await RawAsync($"GET /api/v1/health HTTP/1.1\r\nHost: a\r\nX: {new string('a', 65_536)}\r\nConnection: close\r\n\r\n"));
    }

    [TestMethod]
    public async Task Health_without_a_key_shows_no_failed_message_and_with_a_key_it_does()
    {
        var secret = $"message {Guid.NewGuid():N}";
        var failures = _app.Get<FailureStore>();
        await failures.RecordAsync(new Failure(DateTimeOffset.MaxValue.AddDays(-400), QueueNames.FetchPage, "It is broken.", secret),
            TestContext.CancellationToken);

        foreach (var open in (string[])["/api/v1/health", "/health", "/health?format=json"]) Assert.DoesNotContain(secret, await TextAsync(open, key: null));
        Assert.Contains(secret, await TextAsync("/api/v1/health/details", _app.FunctionKey));
    }

    [TestMethod]
    public async Task No_secret_is_in_a_log_line_or_an_answer()
    {
        var answers = new StringBuilder();
        foreach (var route in Routes)
            answers.Append(await TextAsync($"/{Filled((string)route[0])}", _app.FunctionKey))
                .Append(await TextAsync($"/{Filled((string)route[0])}?Code={_app.FunctionKey}", key: null));
        var accountKey = _connection.Split("AccountKey=")[1].Split(';')[0];

        foreach (var secret in (string[])[_app.FunctionKey, _app.MasterKey, accountKey])
        {
            Assert.DoesNotContain(secret, answers.ToString());
            foreach (var line in _app.Logs.Entries) Assert.DoesNotContain(secret, $"{line.Message} {line.Exception}");
        }
    }

    private static string Filled(string route) => route
        .Replace("{id}", "unknown", StringComparison.Ordinal)
        .Replace("{name}", "unknown", StringComparison.Ordinal)
        .Replace("{root:maxlength(0)?}", "", StringComparison.Ordinal)
        .Replace("{judgement}", "good", StringComparison.Ordinal)
        .Replace("{council}", "Leicester", StringComparison.Ordinal);

    private static async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(_app.Address.Host, _app.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    private async Task<HttpStatusCode> StatusAsync(string verb, string path, string? key = null)
    {
        using var response = await SendAsync(new HttpMethod(verb.ToUpperInvariant()), path, key);
        return response.StatusCode;
    }

    private async Task<string> TextAsync(string path, string? key)
    {
        using var response = await SendAsync(HttpMethod.Get, path, key);
        return await response.Content.ReadAsStringAsync(TestContext.CancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod verb, string path, string? key)
    {
        using var request = new HttpRequestMessage(verb, new Uri(_app.Address, path));
        if (key is not null) request.Headers.Add("x-functions-key", key);
        return await Http.SendAsync(request, TestContext.CancellationToken);
    }
}

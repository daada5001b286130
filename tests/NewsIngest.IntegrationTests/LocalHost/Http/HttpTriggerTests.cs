using System.Net;
using System.Net.Http.Json;
using System.Text;
using NewsIngest.LocalHost.Settings;

namespace NewsIngest.IntegrationTests.LocalHost.Http;

[TestClass]
public sealed class HttpTriggerTests(TestContext context)
{
    private CancellationToken Cancellation => context.CancellationToken;

    [TestMethod]
    [DataRow("api/open/7/x?q=y", """{"id":7,"name":"x","query":"y"}""")]
    [DataRow("api/open/7", """{"id":7,"name":null,"query":""}""")]
    [DataRow("API/Text", "GET text")]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_route_reaches_its_function_with_its_values(string path, string answer)
    {
        await using var test = new HostUnderTest(typeof(HttpFunctions));
        using var http = await StartAsync(test);

        Assert.AreEqual(answer, await http.GetStringAsync(path, Cancellation));
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_json_body_is_read_and_one_that_is_none_is_told_to_the_client()
    {
        await using var test = new HostUnderTest(typeof(HttpFunctions));
        using var http = await StartAsync(test);

        using var good = await http.PostAsJsonAsync("api/PostGreeting", new Greeting("Ada"), Cancellation);
        using var bad = await http.PostAsync("api/PostGreeting", new StringContent("{"), Cancellation);

        Assert.AreEqual("Hello, Ada, at /api/PostGreeting", await good.Content.ReadAsStringAsync(Cancellation));
        Assert.AreEqual(HttpStatusCode.BadRequest, bad.StatusCode);
        Assert.AreEqual("application/problem+json", bad.Content.Headers.ContentType?.MediaType);
    }

    [TestMethod]
    [DataRow("GET", "api/nothing", HttpStatusCode.NotFound)]
    [DataRow("GET", "text", HttpStatusCode.NotFound)]
    [DataRow("GET", "api/open/seven", HttpStatusCode.NotFound)]
    [DataRow("POST", "api/text", HttpStatusCode.MethodNotAllowed)]
    [DataRow("GET", "api/broken", HttpStatusCode.InternalServerError)]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task What_has_no_function_or_fails_has_its_status(string method, string path, HttpStatusCode status)
    {
        await using var test = new HostUnderTest(typeof(HttpFunctions));
        using var http = await StartAsync(test);

        using var answer = await http.SendAsync(new(new(method), path), Cancellation);

        Assert.AreEqual(status, answer.StatusCode);
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_failure_tells_the_client_nothing_from_inside_and_the_log_everything()
    {
        await using var test = new HostUnderTest(typeof(HttpFunctions));
        using var http = await StartAsync(test);

        using var answer = await http.GetAsync("api/broken", Cancellation);
        var body = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.AreEqual("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("inside", body);
        Assert.DoesNotContain("Exception", body);
        Assert.Contains("invocationId", body);
        var logged = await test.Logs.WaitForAsync(entry => entry.Exception is InvalidOperationException, Cancellation);
        Assert.AreEqual("Function.GetBroken", logged.Category);
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task Each_level_asks_for_its_key_in_the_header_or_the_address()
    {
        await using var test = new HostUnderTest(typeof(HttpFunctions));
        using var http = await StartAsync(test);
        var (master, function) = (test.Host.Keys.Master, test.Host.Keys.Function);

        Assert.AreEqual(HttpStatusCode.Unauthorized, await StatusAsync("api/data", null));
        Assert.AreEqual(HttpStatusCode.Unauthorized, await StatusAsync("api/data", "wrong"));
        Assert.AreEqual(HttpStatusCode.OK, await StatusAsync("api/data", function));
        Assert.AreEqual(HttpStatusCode.OK, await StatusAsync("api/data", master));
        Assert.AreEqual(HttpStatusCode.OK, await StatusAsync($"api/data?code={function}", null));
        Assert.AreEqual(HttpStatusCode.Unauthorized, await StatusAsync($"api/data?code={function}x", null));
        Assert.AreEqual(HttpStatusCode.Unauthorized, await StatusAsync("api/secret", function));
        Assert.AreEqual(HttpStatusCode.OK, await StatusAsync("api/secret", master));

        async Task<HttpStatusCode> StatusAsync(string path, string? key)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            if (key is not null) request.Headers.Add("x-functions-key", key);
            using var answer = await http.SendAsync(request, Cancellation);
            return answer.StatusCode;
        }
    }

    [TestMethod]
    [DataRow(1024 * 1024, HttpStatusCode.NoContent)]
    [DataRow((1024 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_body_has_at_most_one_mebibyte(int length, HttpStatusCode status)
    {
        await using var test = new HostUnderTest(typeof(HttpFunctions));
        using var http = await StartAsync(test);

        using var answer = await http.PutAsync("api/body", new ByteArrayContent(new byte[length]), Cancellation);

        Assert.AreEqual(status, answer.StatusCode);
    }

    [TestMethod]
    [DataRow("v1/x", "v1/x/text")]
    [DataRow("", "text")]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task Routes_lie_under_the_prefix_of_host_json(string prefix, string path)
    {
        await using var test = new HostUnderTest(typeof(HttpFunctions))
        {
            HostJson = $$"""{ "version": "2.0", "extensions": { "http": { "routePrefix": "{{prefix}}" } } }""",
        };
        using var http = await StartAsync(test);

        Assert.AreEqual("GET text", await http.GetStringAsync(path, Cancellation));
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_taken_port_moves_the_host_that_may_choose_and_stops_the_one_that_may_not()
    {
        await using var first = new HostUnderTest(typeof(HttpFunctions));
        await first.StartAsync(Cancellation);
        var taken = first.Host.Address.Port;

        await using var moving = new HostUnderTest(typeof(HttpFunctions))
        {
            Options = options => options with { Port = null, UsualPort = taken },
        };
        await moving.StartAsync(Cancellation);
        await using var fixedly = new HostUnderTest(typeof(HttpFunctions)) { Options = options => options with { Port = taken } };
        var problem = await Assert.ThrowsExactlyAsync<HostStartException>(() => fixedly.StartAsync(Cancellation));

        Assert.AreNotEqual(taken, moving.Host.Address.Port);
        Assert.ContainsSingle(entry => entry.Message.StartsWith($"Port {taken} is taken", StringComparison.Ordinal), moving.Logs.Entries);
        Assert.Contains($"Port {taken} of 127.0.0.1 cannot be had", problem.Message);
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_request_under_way_is_answered_before_the_host_stops()
    {
        await using var test = new HostUnderTest(typeof(SlowHttpFunction));
        using var http = await StartAsync(test);
        var answer = http.GetStringAsync("api/slow", Cancellation);
        await test.NextAsync<string>(Cancellation);

        var stopped = test.Host.StopAsync();
        test.Gate.SetResult();

        Assert.AreEqual("GET slow", await answer);
        await stopped;
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task The_admin_endpoint_runs_a_function_for_the_master_key()
    {
        await using var test = new HostUnderTest(typeof(Queues.EchoFunction), typeof(HttpFunctions));
        using var http = await StartAsync(test);

        Assert.AreEqual(HttpStatusCode.Unauthorized, await PostAsync("Echo", test.Host.Keys.Function));
        Assert.AreEqual(HttpStatusCode.NotFound, await PostAsync("Nobody", test.Host.Keys.Master));
        Assert.AreEqual(HttpStatusCode.BadRequest, await PostAsync("GetText", test.Host.Keys.Master));
        Assert.AreEqual(HttpStatusCode.Accepted, await PostAsync("echo", test.Host.Keys.Master));
        Assert.AreEqual("by hand", await test.NextAsync<string>(Cancellation));

        async Task<HttpStatusCode> PostAsync(string function, string key)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"admin/functions/{function}");
            request.Headers.Add("x-functions-key", key);
            request.Content = new StringContent("""{ "input": "by hand" }""", Encoding.UTF8, "application/json");
            using var answer = await http.SendAsync(request, Cancellation);
            return answer.StatusCode;
        }
    }

    private async Task<HttpClient> StartAsync(HostUnderTest test)
    {
        await test.StartAsync(Cancellation);
        return new() { BaseAddress = test.Host.Address };
    }
}

using System.Net;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace NewsIngest.Tests.Polyfills.Tables;

[TestClass]
public sealed class TableClientTests
{
    private const string OneRow = """{"value":[{"odata.etag":"W/\"1\"","PartitionKey":"p","RowKey":"r"}]}""";
    private const string NoRows = """{"value":[]}""";

    [TestMethod]
    public async Task An_empty_page_that_continues_is_no_end()
    {
        using var service = new ScriptedService(
            _ => Continued(NoRows, "1!4!cA--", "1!4!cg--"),
            _ => Continued(NoRows, "1!8!cCZx", null),
            _ => ScriptedService.Json(OneRow));
        List<string> rows = [];
        await foreach (var row in service.Table().QueryAsync<TableEntity>()) rows.Add(row.RowKey);
        Assert.AreSequenceEqual(["r"], rows);
        Assert.AreSequenceEqual(
            ["", "?NextPartitionKey=1%214%21cA--&NextRowKey=1%214%21cg--", "?NextPartitionKey=1%218%21cCZx"],
            service.Requests.Select(request => request.RequestUri!.Query));
    }

    [TestMethod]
    public async Task A_query_says_what_it_wants_once_and_encoded()
    {
        using var service = new ScriptedService(_ => ScriptedService.Json(NoRows));
        await foreach (var _ in service.Table().QueryAsync<TableEntity>("Name eq 'a&b=c'", 10, ["RowKey", "Name"]))
        {
        }

        Assert.AreEqual(
            "https://council.table.core.windows.net/Articles()?$top=10&$filter=Name%20eq%20%27a%26b%3Dc%27&$select=RowKey%2CName",
            service.Requests.Single().RequestUri!.AbsoluteUri);
    }

    [TestMethod]
    public async Task Each_retry_is_signed_afresh()
    {
        ScriptedService? service = null;
        service = new ScriptedService(
            _ =>
            {
                service!.Credential.SetAccountKey("b3RoZXI=");
                return new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
            },
            _ => new HttpResponseMessage(HttpStatusCode.NoContent));
        using (service)
        {
            await service.Table().UpsertEntityAsync(new TableEntity("p", "r"));
            var signatures = service.Requests.Select(request => request.Headers.Authorization?.Parameter).ToArray();
            Assert.HasCount(2, signatures);
            Assert.AreNotEqual(signatures[0], signatures[1]);
        }
    }

    [TestMethod]
    public async Task A_body_is_sent_again_with_the_retry()
    {
        List<string> bodies = [];
        HttpResponseMessage Keep(HttpRequestMessage request, HttpStatusCode answer)
        {
            bodies.Add(new StreamReader(request.Content!.ReadAsStream()).ReadToEnd());
            return new(answer);
        }

        using var service = new ScriptedService(
            request => Keep(request, HttpStatusCode.InternalServerError), request => Keep(request, HttpStatusCode.NoContent));
        await service.Table().AddEntityAsync(new TableEntity("p", "r") { ["Count"] = 1L });
        const string Body = """{"PartitionKey":"p","RowKey":"r","Count@odata.type":"Edm.Int64","Count":"1"}""";
        Assert.AreSequenceEqual([Body, Body], bodies);
    }

    [TestMethod]
    public async Task When_all_retries_fail_the_last_answer_is_told()
    {
        using var service = new ScriptedService(
            _ => new(HttpStatusCode.ServiceUnavailable),
            _ => ScriptedService.Json(
                """{"odata.error":{"code":"ServerBusy","message":{"lang":"en-US","value":"Try later."}}}""", HttpStatusCode.ServiceUnavailable));
        var failure = await Assert.ThrowsExactlyAsync<RequestFailedException>(
            () => service.Table(options => options.Retry.MaxRetries = 1).GetEntityAsync<TableEntity>("p", "r"));
        Assert.AreEqual(503, failure.Status);
        Assert.AreEqual("ServerBusy", failure.ErrorCode);
        Assert.StartsWith("Try later.", failure.Message);
    }

    [TestMethod]
    [DataRow("<?xml version=\"1.0\"?><Error><Code/></Error>")]
    [DataRow("{\"odata.error\":[]}")]
    [DataRow("{\"odata.error\":{\"code\":5}}")]
    [DataRow("[")]
    [DataRow("")]
    public async Task An_error_without_a_readable_body_still_has_the_code_of_its_header(string body)
    {
        using var service = new ScriptedService(_ =>
        {
            var answer = ScriptedService.Json(body, HttpStatusCode.BadRequest);
            answer.Headers.Add("x-ms-error-code", "OutOfRangeInput");
            return answer;
        });
        var failure = await Assert.ThrowsExactlyAsync<RequestFailedException>(
            () => service.Table().AddEntityAsync(new TableEntity("p", "r")));
        Assert.AreEqual((400, "OutOfRangeInput"), (failure.Status, failure.ErrorCode));
    }

    [TestMethod]
    public async Task A_table_that_is_being_deleted_does_not_count_as_there()
    {
        using var service = new ScriptedService(
            _ => ScriptedService.Json(
                """{"odata.error":{"code":"TableBeingDeleted","message":{"value":"Wait."}}}""", HttpStatusCode.Conflict));
        var failure = await Assert.ThrowsExactlyAsync<RequestFailedException>(() => service.Table().CreateIfNotExistsAsync());
        Assert.AreEqual("TableBeingDeleted", failure.ErrorCode);
    }

    [TestMethod]
    public async Task A_token_is_asked_for_storage_and_sent()
    {
        using var service = new ScriptedService(_ => ScriptedService.Json(NoRows));
        var credential = new FixedTokenCredential();
        var table = new TableClient(
            new Uri("https://council.table.core.windows.net"), "Articles", credential,
            new TableClientOptions { Transport = new HttpClientTransport(service) });
        await foreach (var _ in table.QueryAsync<TableEntity>())
        {
        }

        Assert.AreEqual("Bearer token", service.Requests.Single().Headers.Authorization?.ToString());
        Assert.AreSequenceEqual(["https://storage.azure.com/.default"], credential.Scopes!);
        Assert.AreEqual("council", table.AccountName);
    }

    [TestMethod]
    public async Task Policies_of_the_options_are_honoured()
    {
        using var service = new ScriptedService(_ => ScriptedService.Json(NoRows));
        var counting = new CountingPolicy();
        var table = service.Table(options => options.AddPolicy(counting, HttpPipelinePosition.PerCall));
        await foreach (var _ in table.QueryAsync<TableEntity>())
        {
        }

        Assert.AreEqual(1, counting.Calls);
    }

    [TestMethod]
    public async Task A_write_without_keys_or_version_is_refused_before_it_is_sent()
    {
        using var service = new ScriptedService();
        await Assert.ThrowsExactlyAsync<ArgumentException>(() => service.Table().AddEntityAsync(new TableEntity { PartitionKey = "p" }));
        await Assert.ThrowsExactlyAsync<ArgumentException>(() => service.Table().UpdateEntityAsync(new TableEntity("p", "r"), default));
        Assert.IsEmpty(service.Requests);
    }

    private static HttpResponseMessage Continued(string body, string partitionKey, string? rowKey)
    {
        var answer = ScriptedService.Json(body);
        answer.Headers.Add("x-ms-continuation-NextPartitionKey", partitionKey);
        if (rowKey is not null) answer.Headers.Add("x-ms-continuation-NextRowKey", rowKey);
        return answer;
    }

    private sealed class FixedTokenCredential : TokenCredential
    {
        public string[]? Scopes { get; private set; }

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes = requestContext.Scopes;
            return new("token", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }

    private sealed class CountingPolicy : HttpPipelineSynchronousPolicy
    {
        public int Calls { get; private set; }

        public override void OnSendingRequest(HttpMessage message) => Calls++;
    }
}

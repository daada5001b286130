using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Data.Tables.Http;
using NewsIngest.TestSupport;

namespace NewsIngest.Tests.Polyfills.Tables;

[TestClass]
public sealed class SharedKeyPolicyTests
{
    // The bytes 0 to 63.
    private const string Key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==";

    /// <summary>Expected values: HMAC-SHA256 of the text that the documentation prescribes, computed outside this project.</summary>
    [TestMethod]
    [DataRow(
        "GET", "council", "https://council.table.core.windows.net/Articles(PartitionKey='a',RowKey='O%27%27Brien')?$select=Title", null,
        "c4Gc7sc2U2kX+TQJzbGAUqKiwID3Eq4fq5JRw1OtnnA=")]
    [DataRow(
        "POST", "devstoreaccount1", "http://127.0.0.1:10002/devstoreaccount1/Tables", "application/json",
        "Uos7Yhd/zoodvPZ8Ld8YqzGuwigEoNr3yOm+0lN79Uc=")]
    public async Task A_request_is_signed_as_documented(
        string method, string account, string address, string? contentType, string signature)
    {
        using var service = new ScriptedService(_ => ScriptedService.Json("{}"));
        var options = new TableClientOptions { Transport = new HttpClientTransport(service) };
        var pipeline = HttpPipelineBuilder.Build(
            options, [], [new SharedKeyPolicy(new TableSharedKeyCredential(account, Key), new FakeTimeProvider())], null);
        using var message = pipeline.CreateMessage();
        message.Request.Method = new RequestMethod(method);
        message.Request.Uri.Reset(new Uri(address));
        if (contentType is not null)
        {
            message.Request.Content = RequestContent.Create("{}");
            message.Request.Headers.Add("Content-Type", contentType);
        }

        await pipeline.SendAsync(message, CancellationToken.None);
        var sent = service.Requests.Single();
        Assert.AreEqual("Mon, 05 Jan 2026 09:00:00 GMT", sent.Headers.GetValues("x-ms-date").Single());
        Assert.AreEqual($"SharedKey {account}:{signature}", sent.Headers.Authorization?.ToString());
    }
}

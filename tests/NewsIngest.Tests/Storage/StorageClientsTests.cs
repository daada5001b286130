using System.Collections.Concurrent;
using System.Net;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Identity;
using Microsoft.Extensions.Configuration;
using NewsIngest.Storage;

namespace NewsIngest.Tests.Storage;

/// <summary>How the app finds its storage account, and that it comes with a token and no key.</summary>
[TestClass]
public sealed class StorageClientsTests
{
    [TestMethod]
    public void An_account_name_leads_to_its_three_services()
    {
        var clients = StorageClients.Create(Settings(("accountName", "stnews"), ("credential", "managedidentity"), ("clientId", "an-id")));

        Assert.AreEqual("https://stnews.blob.core.windows.net/", clients.Blobs.Uri.AbsoluteUri);
        Assert.AreEqual("https://stnews.queue.core.windows.net/", clients.Queues.Uri.AbsoluteUri);
        Assert.AreEqual("https://stnews.table.core.windows.net/", clients.Tables.Uri.AbsoluteUri);
        Assert.IsFalse(clients.Blobs.CanGenerateAccountSasUri, "Only a client that holds a key can.");
    }

    [TestMethod]
    public void A_services_own_address_goes_before_the_account_name()
    {
        var clients = StorageClients.Create(Settings(("accountName", "stnews"), ("tableServiceUri", "https://tables.example.org")));

        Assert.AreEqual("https://tables.example.org/", clients.Tables.Uri.AbsoluteUri);
        Assert.AreEqual("https://stnews.queue.core.windows.net/", clients.Queues.Uri.AbsoluteUri);
    }

    [TestMethod]
    public void Without_an_account_the_error_says_what_to_set()
    {
        var error = Assert.ThrowsExactly<InvalidOperationException>(() => StorageClients.Create(Settings()));

        Assert.Contains("AzureWebJobsStorage__accountName", error.Message);
    }

    [TestMethod]
    public void A_connection_string_that_is_none_is_not_shown()
    {
        var error = Assert.ThrowsExactly<InvalidOperationException>(() => StorageClients.FromConnectionString("AccountName=x;AccountKey=not-base64"));

        Assert.DoesNotContain("not-base64", error.Message);
    }

    [TestMethod]
    public void In_Azure_the_app_is_its_managed_identity_and_nobody_else()
    {
        Assert.IsInstanceOfType<ManagedIdentityCredential>(StorageClients.IdentityOf(Settings(("credential", "managedidentity"), ("clientId", "an-id"))));
        Assert.IsInstanceOfType<ManagedIdentityCredential>(StorageClients.IdentityOf(Settings(("credential", "ManagedIdentity"))));
        Assert.IsInstanceOfType<DefaultAzureCredential>(StorageClients.IdentityOf(Settings(("clientId", "an-id"))));
    }

    [TestMethod]
    public async Task Every_request_shows_a_token_for_storage()
    {
        var credential = new FakeCredential();
        using var service = new RecordingService();
        var transport = new HttpClientTransport(service);
        var clients = StorageClients.FromIdentity(Settings(("accountName", "stnews")), credential, options => options.Transport = transport);

        await clients.Blobs.GetBlobContainerClient("pages").CreateIfNotExistsAsync();
        await clients.Queues.GetQueueClient("fetch-page").SendMessageAsync("a message");
        await clients.Tables.GetTableClient("Articles").UpsertEntityAsync(new TableEntity("0aa", "id"), TableUpdateMode.Replace);

        Assert.HasCount(3, service.Seen);
        foreach (var (host, authorization) in service.Seen) Assert.AreEqual("Bearer a-token", authorization, host);
        foreach (var scope in credential.Scopes) Assert.AreEqual("https://storage.azure.com/.default", scope);
    }

    private static IConfiguration Settings(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"AzureWebJobsStorage:{setting.Name}", (string?)setting.Value)))
        .Build();

    private sealed class FakeCredential : TokenCredential
    {
        public ConcurrentQueue<string> Scopes { get; } = new();

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            foreach (var scope in requestContext.Scopes) Scopes.Enqueue(scope);
            return new("a-token", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }

    private sealed class RecordingService : HttpMessageHandler
    {
        private const string SentMessage =
            """
            <?xml version="1.0" encoding="utf-8"?><QueueMessagesList><QueueMessage><MessageId>1</MessageId>
            <InsertionTime>Sun, 01 Mar 2026 09:00:00 GMT</InsertionTime><ExpirationTime>Sun, 08 Mar 2026 09:00:00 GMT</ExpirationTime>
            <PopReceipt>1</PopReceipt><TimeNextVisible>Sun, 01 Mar 2026 09:00:00 GMT</TimeNextVisible></QueueMessage></QueueMessagesList>
            """;

        public List<(string Host, string? Authorization)> Seen { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var host = request.RequestUri!.Host;
            Seen.Add((host, request.Headers.Authorization?.ToString()));
            var table = host.Contains(".table.", StringComparison.Ordinal);
            return Task.FromResult(new HttpResponseMessage(table ? HttpStatusCode.NoContent : HttpStatusCode.Created)
            {
                Headers = { ETag = new("\"1\"") },
                Content = new StringContent(host.Contains(".queue.", StringComparison.Ordinal) ? SentMessage : "", System.Text.Encoding.UTF8, "application/xml")
                {
                    Headers = { LastModified = DateTimeOffset.UnixEpoch },
                },
            });
        }
    }
}

using Azure.Storage;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.Polyfills;

/// <summary>The blob and queue packages against Azurite. Azurite knows no CRC-64: a unit test stands for that.</summary>
[TestClass]
public sealed class StorageClientTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Cancellation => TestContext.CancellationToken;

    [TestMethod]
    [DataRow(StorageChecksumAlgorithm.None)]
    [DataRow(StorageChecksumAlgorithm.MD5)]
    public async Task A_blob_comes_back_as_it_was_whatever_its_checksum(StorageChecksumAlgorithm checksum)
    {
        var container = new BlobContainerClient(await TestStorage.ConnectionStringAsync(Cancellation), TestStorage.NewPrefix());
        await container.CreateAsync(cancellationToken: Cancellation);
        var page = BinaryData.FromString("<p>Ofsted judged the council’s services good.</p>");
        await container.GetBlobClient("pages/a.html").UploadAsync(
            page.ToStream(),
            new BlobUploadOptions { TransferValidation = new UploadTransferValidationOptions { ChecksumAlgorithm = checksum } },
            Cancellation);
        var read = await container.GetBlobClient("pages/a.html").DownloadContentAsync(Cancellation);
        Assert.AreEqual(page.ToString(), read.Value.Content.ToString());
    }

    [TestMethod]
    public async Task A_message_goes_through_a_queue()
    {
        var queue = new QueueClient(
            await TestStorage.ConnectionStringAsync(Cancellation),
            TestStorage.NewPrefix(),
            new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queue.CreateAsync(cancellationToken: Cancellation);
        await queue.SendMessageAsync("{\"url\":\"https://example.org/é\"}", Cancellation);
        var message = (await queue.ReceiveMessageAsync(cancellationToken: Cancellation)).Value;
        Assert.AreEqual("{\"url\":\"https://example.org/é\"}", message.Body.ToString());
        await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, Cancellation);
        Assert.AreEqual(0, (await queue.GetPropertiesAsync(Cancellation)).Value.ApproximateMessagesCount);
    }
}

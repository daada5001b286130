using System.Net;
using Azure.Core.Pipeline;
using Azure.Storage;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace NewsIngest.Tests.Polyfills;

/// <summary>Azure.Storage.Common derives its CRC-64 from System.IO.Hashing's base class, which it loads by name.</summary>
[TestClass]
public sealed class HashingTests
{
    [TestMethod]
    public async Task A_blob_is_sent_with_its_checksum()
    {
        using var service = new AcceptingService();
        var blob = new BlobClient(
            new Uri("https://council.blob.core.windows.net/pages/a.html"),
            new BlobClientOptions { Transport = new HttpClientTransport(service) });
        await blob.UploadAsync(
            BinaryData.FromString("Ofsted").ToStream(),
            new BlobUploadOptions
            {
                TransferValidation = new UploadTransferValidationOptions { ChecksumAlgorithm = StorageChecksumAlgorithm.StorageCrc64 },
            });

        // CRC-64 of those six bytes with Azure Storage's polynomial, computed outside this project.
        Assert.AreEqual("3YVKwM80gdY=", service.Checksum);
    }

    private sealed class AcceptingService : HttpMessageHandler
    {
        public string? Checksum { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Checksum = request.Headers.TryGetValues("x-ms-content-crc64", out var values) ? values.Single() : null;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Created)
            {
                Headers = { ETag = new("\"1\"") },
                Content = new ByteArrayContent([]) { Headers = { LastModified = DateTimeOffset.UnixEpoch } },
            });
        }
    }
}

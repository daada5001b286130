using System.IO.Compression;
using Azure;
using Azure.Storage.Blobs.Models;

namespace NewsIngest.Storage;

/// <summary>Fetched pages as gzip blobs, one a revision: <c>{article id}/{revision}.gz</c>.</summary>
public sealed class PageStore(StorageLayout layout)
{
    /// <summary>The name that a revision's blob always has, so that a repeated fetch overwrites instead of leaving an orphan.</summary>
    public static string BlobName(string articleId, int revision) => $"{articleId}/{revision}.gz";

    public Task SaveAsync(string blobName, ReadOnlyMemory<byte> body, CancellationToken cancellationToken) =>
        UploadAsync(blobName, body, conditions: null, cancellationToken);

    /// <summary>Saves what has no blob yet; one that is there stays as it is.</summary>
    public async Task AddAsync(string blobName, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        try
        {
            await UploadAsync(blobName, body, new BlobRequestConditions { IfNoneMatch = ETag.All }, cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.Status is 409 or 412)
        {
            // Another writer, or an earlier try of this one, was here.
        }
    }

    private async Task UploadAsync(string blobName, ReadOnlyMemory<byte> body, BlobRequestConditions? conditions, CancellationToken cancellationToken)
    {
        using var compressed = new MemoryStream();
        await using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
            await gzip.WriteAsync(body, cancellationToken);
        compressed.Position = 0;

        var container = await layout.PagesAsync(cancellationToken);
        await container.GetBlobClient(blobName).UploadAsync(
            compressed,
            new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "application/gzip" }, Conditions = conditions },
            cancellationToken);
    }

    /// <returns>The page's bytes; null when there is no such blob.</returns>
    public async Task<byte[]?> ReadAsync(string blobName, CancellationToken cancellationToken)
    {
        var container = await layout.PagesAsync(cancellationToken);
        try
        {
            var download = await container.GetBlobClient(blobName).DownloadStreamingAsync(cancellationToken: cancellationToken);
            await using var gzip = new GZipStream(download.Value.Content, CompressionMode.Decompress);
            using var body = new MemoryStream();
            await gzip.CopyToAsync(body, cancellationToken);
            return body.ToArray();
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == BlobErrorCode.BlobNotFound.ToString())
        {
            return null;
        }
    }

    /// <summary>Names of all pages that are kept under an article's id.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(string articleId, CancellationToken cancellationToken)
    {
        var container = await layout.PagesAsync(cancellationToken);
        return await container.GetBlobsAsync(BlobTraits.None, BlobStates.None, $"{articleId}/", cancellationToken)
            .Select(blob => blob.Name).ToListAsync(cancellationToken);
    }

    /// <summary>Some of all pages, in the order of their names.</summary>
    /// <param name="from">Where the last call left off; null for the start.</param>
    /// <param name="most">1 to 5,000, Azure's limit of one listing.</param>
    /// <returns>Name and time of each, and where to go on; null there at the end.</returns>
    public async Task<(IReadOnlyList<(string Name, DateTimeOffset SavedAt)> Pages, string? Next)> ListAsync(
        string? from, int most, CancellationToken cancellationToken)
    {
        var container = await layout.PagesAsync(cancellationToken);
        var listings = container.GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix: null, cancellationToken).AsPages(from, most);
        await foreach (var listing in listings)
        {
            return (
                [.. listing.Values.Select(blob => (blob.Name, blob.Properties.LastModified ?? DateTimeOffset.MaxValue))],
                listing.ContinuationToken is { Length: > 0 } next ? next : null);
        }

        return ([], null);
    }

    public async Task DeleteAsync(string blobName, CancellationToken cancellationToken)
    {
        var container = await layout.PagesAsync(cancellationToken);
        await container.DeleteBlobIfExistsAsync(blobName, cancellationToken: cancellationToken);
    }
}

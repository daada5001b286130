using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace NewsIngest.LocalHost.Timers;

/// <summary>A leased blob for each timer, at the real host's place: <c>azure-webjobs-hosts/locks/{host}/{timer}.Listener</c>.</summary>
internal sealed class BlobTimerLock(BlobContainerClient container, string hostId, TimeProvider time) : ITimerLock
{
    /// <summary>The shortest that blob storage leases: a killed host keeps its successor from the timer no longer than this.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    public async Task<ITimerLockHold?> TryTakeAsync(string timer, CancellationToken cancellation)
    {
        var blob = container.GetBlobClient($"locks/{hostId}/{timer}.Listener");
        var lease = blob.GetBlobLeaseClient();
        for (var made = false; ; made = true)
        {
            try
            {
                var taken = time.GetTimestamp();
                await lease.AcquireAsync(Lease, cancellationToken: cancellation);
                return new BlobTimerLockHold(lease, taken, time);
            }
            catch (RequestFailedException held) when (held.ErrorCode == BlobErrorCode.LeaseAlreadyPresent)
            {
                return null;
            }
            catch (RequestFailedException missing) when (missing.Status == 404 && !made)
            {
                await MakeAsync(blob, cancellation);
            }
        }
    }

    private async Task MakeAsync(BlobClient blob, CancellationToken cancellation)
    {
        await container.CreateIfNotExistsAsync(cancellationToken: cancellation);
        try
        {
            await blob.UploadAsync(BinaryData.FromBytes([]), overwrite: false, cancellation);
        }
        catch (RequestFailedException exists) when (exists.Status is 409 or 412)
        {
            // Another process made it, and may already have leased it.
        }
    }
}

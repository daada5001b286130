using System.Text.Json;
using System.Text.Json.Serialization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace NewsIngest.LocalHost.Timers;

/// <summary>One JSON blob for each timer, at the real host's place: <c>azure-webjobs-hosts/timers/{host}/{timer}/status</c>.</summary>
internal sealed partial class BlobScheduleStore(BlobContainerClient container, string hostId) : IScheduleStore
{
    public async Task<ScheduleState?> ReadAsync(string timer, CancellationToken cancellation)
    {
        try
        {
            var content = (await BlobOf(timer).DownloadContentAsync(cancellation)).Value.Content;
            return JsonSerializer.Deserialize(content, StateJson.Default.ScheduleState);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
        catch (JsonException)
        {
            // Written by something else: as good as none, and soon replaced.
            return null;
        }
    }

    public async Task WriteAsync(string timer, ScheduleState state, CancellationToken cancellation)
    {
        var content = BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(state, StateJson.Default.ScheduleState));
        try
        {
            await BlobOf(timer).UploadAsync(content, overwrite: true, cancellation);
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await container.CreateIfNotExistsAsync(cancellationToken: cancellation);
            await BlobOf(timer).UploadAsync(content, overwrite: true, cancellation);
        }
    }

    private BlobClient BlobOf(string timer) => container.GetBlobClient($"timers/{hostId}/{timer}/status");

    [JsonSerializable(typeof(ScheduleState))]
    private sealed partial class StateJson : JsonSerializerContext;
}

using System.IO.Compression;
using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using NewsIngest.Fetching;

namespace NewsIngest.Storage;

/// <summary>Keeps robots.txt files in table Hosts, compressed, beside the host's slots: one read and one write a host and day and starting process.</summary>
internal sealed partial class HostRobotsStore(StorageLayout layout, ILogger<HostRobotsStore> logger) : IRobotsStore
{
    /// <summary>A binary property holds 64 KiB; the few files that are longer even compressed are read by each process for itself.</summary>
    private const int MaxBytes = 64 * 1024;

    public async Task<StoredRobots?> FindAsync(Uri site, CancellationToken cancellationToken)
    {
        try
        {
            var table = await layout.TableAsync(TableNames.Hosts, cancellationToken);
            var found = await table.GetEntityIfExistsAsync<TableEntity>(HostStore.Key(site.Authority), Row(site), cancellationToken: cancellationToken);
            return found is { HasValue: true, Value: { } row } && row.GetDateTimeOffset("ReadAt") is { } readAt
                ? new StoredRobots(Unpack(row.GetBinary("File")), readAt)
                : null;
        }
        catch (Exception failure) when (failure is RequestFailedException or AggregateException or InvalidDataException)
        {
            Log.Failed(logger, site.Authority, failure.Message);
            return null;
        }
    }

    public async Task SaveAsync(Uri site, StoredRobots robots, CancellationToken cancellationToken)
    {
        var file = robots.File.IsEmpty ? null : Pack(robots.File);
        if (file?.Length > MaxBytes) return;
        try
        {
            var table = await layout.TableAsync(TableNames.Hosts, cancellationToken);
            var row = new TableEntity(HostStore.Key(site.Authority), Row(site)) { ["File"] = file, ["ReadAt"] = robots.ReadAt }.Checked();
            await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
        }
        catch (Exception failure) when (failure is RequestFailedException or AggregateException)
        {
            Log.Failed(logger, site.Authority, failure.Message);
        }
    }

    private static string Row(Uri site) => $"robots-{site.Scheme}";

    private static byte[] Pack(ReadOnlyMemory<byte> file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(file.Span);
        return packed.ToArray();
    }

    /// <param name="packed">Null for a site without a file.</param>
    private static byte[] Unpack(byte[]? packed)
    {
        if (packed is null) return [];
        using var gzip = new GZipStream(new MemoryStream(packed, writable: false), CompressionMode.Decompress);
        using var file = new MemoryStream();
        gzip.CopyTo(file);
        return file.ToArray();
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "robots.txt of {Host} is not shared with other instances: table Hosts failed. {Reason}")]
        public static partial void Failed(ILogger logger, string host, string reason);
    }
}

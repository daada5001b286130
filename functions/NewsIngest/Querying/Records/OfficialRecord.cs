using Azure;
using Azure.Storage.Blobs.Models;
using NewsIngest.Reference;
using NewsIngest.Storage;

namespace NewsIngest.Querying.Records;

/// <summary>The official record as it is used now.</summary>
/// <param name="ImportedAt">When it was brought in; null for the one that ships with this version.</param>
public sealed record RecordEdition(IReadOnlyList<OfstedOutcome> Outcomes, DateTimeOffset? ImportedAt)
{
    /// <summary>The newest publication that it holds: what happened later it cannot know.</summary>
    public DateOnly Until { get; } = Outcomes.Max(outcome => outcome.Published);
}

/// <summary>
/// The official record: the imported file where there is one, else the embedded one. Storage is asked at most once a minute, so that an import reaches
/// every running program within that time.
/// </summary>
public sealed class OfficialRecord(StorageLayout layout, CouncilRegister register, TimeProvider time)
{
    private const string BlobName = "outcomes.csv";

    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(1);
    private static readonly RecordEdition Embedded = new(OfstedRecord.Outcomes, ImportedAt: null);

    private Kept? _kept;
    private RecordMatcher? _matcher;

    /// <summary>One blob request, when a minute has gone since the last.</summary>
    public async Task<RecordEdition> ReadAsync(CancellationToken cancellationToken)
    {
        if (_kept is { } kept && time.GetElapsedTime(kept.At) < KeptFor) return kept.Edition;
        var edition = await ReadBlobAsync(cancellationToken) ?? Embedded;
        _kept = new Kept(edition, time.GetTimestamp());
        return edition;
    }

    /// <summary>What holds news against the record in use: made once for each edition. One blob request, when a minute has gone since the last.</summary>
    public async Task<RecordMatcher> MatcherAsync(CancellationToken cancellationToken)
    {
        var edition = await ReadAsync(cancellationToken);
        return _matcher is { } matcher && ReferenceEquals(matcher.Edition, edition) ? matcher : _matcher = new RecordMatcher(edition, register);
    }

    /// <summary>Checks a newer record and uses it from now on instead of the embedded one.</summary>
    /// <exception cref="RecordFormatException">The file is refused, and the record in use stays.</exception>
    public async Task<RecordEdition> ImportAsync(Stream csv, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        await csv.CopyToAsync(copy, cancellationToken);
        copy.Position = 0;
        var edition = new RecordEdition(OutcomesCsv.Read(copy), time.GetUtcNow());

        var container = await layout.ReferenceAsync(cancellationToken);
        await container.GetBlobClient(BlobName).UploadAsync(
            new BinaryData(copy.ToArray()), new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "text/csv; charset=utf-8" } },
            cancellationToken);
        _kept = new Kept(edition, time.GetTimestamp());
        return edition;
    }

    private async Task<RecordEdition?> ReadBlobAsync(CancellationToken cancellationToken)
    {
        var container = await layout.ReferenceAsync(cancellationToken);
        try
        {
            var download = await container.GetBlobClient(BlobName).DownloadContentAsync(cancellationToken);
            using var stream = download.Value.Content.ToStream();
            return new RecordEdition(OutcomesCsv.Read(stream), download.Value.Details.LastModified);
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    private sealed record Kept(RecordEdition Edition, long At);
}

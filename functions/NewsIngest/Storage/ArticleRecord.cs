using Azure;
using NewsIngest.Classification;
using NewsIngest.Fetching;

namespace NewsIngest.Storage;

/// <summary>How far an article has come.</summary>
public enum ArticleState
{
    /// <summary>Its link was seen; a message to fetch it was or is about to be sent.</summary>
    Discovered,

    /// <summary>Its page was read and classified.</summary>
    Classified,

    /// <summary>It will not be fetched again unless someone asks: <see cref="ArticleRecord.Outcome"/> says why.</summary>
    Dropped,

    /// <summary>It is the same article as another: <see cref="ArticleRecord.AliasOf"/>.</summary>
    Alias,

    /// <summary>A person had it removed. Its row holds its id and nothing else of it, so that it is not discovered again.</summary>
    Forgotten,
}

/// <summary>A row of one of the tables that serve queries.</summary>
public sealed record RowKey(string Table, string Partition, string Row);

/// <summary>One reading of an article whose text differed from the reading before.</summary>
/// <param name="Page">Name of the blob that holds the page as it was; null where the source's licence keeps facts only, or its time is over.</param>
/// <param name="TextHash">SHA-256 of title and text, as hex.</param>
/// <param name="ContentType">What the page came with: without it a page that doesn't say its own character set cannot be read again.</param>
/// <param name="FinalUrl">Where the page was at last, after redirects; null in a row of an older version.</param>
public sealed record Revision(
    int Number, DateTimeOffset FetchedAt, string? Page, string TextHash, string ClassifierVersion, string? ContentType = null, Uri? FinalUrl = null);

/// <summary>What is known about one article: the row of table Articles.</summary>
/// <param name="Outcome">How the last fetch ended; null before the first.</param>
/// <param name="OutcomeDetail">One sentence for people: what went wrong.</param>
/// <param name="Revisions">Oldest first.</param>
/// <param name="KeysWritten">Every row that stands for this article in the other tables.</param>
/// <param name="Aliases">Ids under which it was discovered beside its own.</param>
/// <param name="Version">ETag of the row as it was read; the default for a new one.</param>
public sealed record ArticleRecord(
    ArticleId Id,
    Uri Url,
    string Source,
    DateTimeOffset DiscoveredAt,
    ArticleState State = ArticleState.Discovered,
    FetchOutcome? Outcome = null,
    string? OutcomeDetail = null,
    string? Title = null,
    DateTimeOffset? ListedDate = null,
    DateTimeOffset? Published = null,
    ArticleKind? Kind = null,
    bool Paywalled = false,
    string? ETag = null,
    string? LastModified = null,
    DateTimeOffset? FetchedAt = null,
    ArticleId? AliasOf = null,
    string? ClassifierVersion = null,
    IReadOnlyList<Revision>? Revisions = null,
    IReadOnlyList<RowKey>? KeysWritten = null,
    IReadOnlyList<ArticleId>? Aliases = null,
    ETag Version = default)
{
    private static readonly Uri NoUrl = new("urn:newsingest:forgotten");

    /// <summary>What is left of an article that was forgotten.</summary>
    public static ArticleRecord Tombstone(ArticleId id, DateTimeOffset at) => new(id, NoUrl, Source: "", DiscoveredAt: at, State: ArticleState.Forgotten);

    /// <summary>Nothing of the article is left but that it was forgotten.</summary>
    public bool IsTombstone => State == ArticleState.Forgotten && Url == NoUrl;

    /// <summary>The date that the article is filed under: its own, else the list's, else when it was first seen.</summary>
    public DateTimeOffset FiledUnder => Published ?? ListedDate ?? DiscoveredAt;

    /// <summary>The number of the reading that comes next, from 1.</summary>
    public int NextRevision => Revisions is [.., var last] ? last.Number + 1 : 1;

    /// <summary>The article given up; one that was read once stays as it was read, whatever becomes of its page.</summary>
    public ArticleRecord Dropped() => State == ArticleState.Discovered ? this with { State = ArticleState.Dropped } : this;
}

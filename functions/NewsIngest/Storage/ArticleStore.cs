using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using NewsIngest.Classification;
using NewsIngest.Fetching;

namespace NewsIngest.Storage;

/// <summary>Table Articles: one row an article, spread over 4,096 partitions.</summary>
public sealed class ArticleStore(StorageLayout layout)
{
    /// <returns>False when the article is known already; its row is left as it is.</returns>
    public async Task<bool> TryAddAsync(ArticleRecord article, CancellationToken cancellationToken) => await AddAsync(article, cancellationToken) is not null;

    /// <returns>The article with its row's version; null when it is known already: its row is left as it is.</returns>
    public async Task<ArticleRecord?> AddAsync(ArticleRecord article, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Articles, cancellationToken);
        try
        {
            var response = await table.AddEntityAsync(ToEntity(article).Checked(), cancellationToken);
            return article with { Version = response.Headers.ETag ?? default };
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            return null;
        }
    }

    public async Task<ArticleRecord?> FindAsync(ArticleId id, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Articles, cancellationToken);
        var found = await table.GetEntityIfExistsAsync<TableEntity>(id.Partition, id.Value, cancellationToken: cancellationToken);
        return found.HasValue ? FromEntity(found.Value!) : null;
    }

    /// <summary>The article with this id; where the id is an alias, the article that it stands for.</summary>
    public async Task<ArticleRecord?> FindOwnAsync(ArticleId id, CancellationToken cancellationToken)
    {
        var found = await FindAsync(id, cancellationToken);
        return found?.AliasOf is { } own ? await FindAsync(own, cancellationToken) ?? found : found;
    }

    /// <summary>Writes the row over the one that was read, or a new one.</summary>
    /// <returns>False when somebody else wrote it meanwhile: read it again and decide anew.</returns>
    public async Task<bool> TrySaveAsync(ArticleRecord article, CancellationToken cancellationToken)
    {
        if (article.Version == default) return await TryAddAsync(article, cancellationToken);

        var table = await layout.TableAsync(TableNames.Articles, cancellationToken);
        try
        {
            await table.UpdateEntityAsync(ToEntity(article).Checked(), article.Version, TableUpdateMode.Replace, cancellationToken);
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status is 412 or 404)
        {
            return false;
        }
    }

    /// <summary>Changes the article's row as it stands now, or a new one, however many writers meet. A forgotten article's row stays as it is.</summary>
    /// <param name="unknown">What is known of an article that has no row yet; or its row as it was just read, which is then not read again.</param>
    /// <returns>The row as it stands.</returns>
    public async Task<ArticleRecord> ChangeAsync(ArticleRecord unknown, Func<ArticleRecord, ArticleRecord> change, CancellationToken cancellationToken)
    {
        for (var isFresh = unknown.Version != default; ; isFresh = false)
        {
            var known = isFresh ? unknown : await FindAsync(unknown.Id, cancellationToken) ?? unknown with { Version = default };
            if (known.State == ArticleState.Forgotten) return known;
            var changed = change(known);
            if (await TrySaveAsync(changed, cancellationToken)) return changed;
        }
    }

    /// <summary>The parts that <see cref="WalkAsync"/> takes the table in: 256 runs of 16 partitions each.</summary>
    public static IReadOnlyList<string> Parts { get; } = [.. Enumerable.Range(0, 256)
        .Select(part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>
    /// Every article of one part of the table, in the order of their ids. All parts together are the whole table: only what a person asks for by
    /// hand reads it so.
    /// </summary>
    /// <param name="part">One of <see cref="Parts"/>: the first two hex digits of the partitions.</param>
    /// <param name="state">Articles in this state only.</param>
    /// <param name="source">Articles of this source only, by its exact name.</param>
    public async IAsyncEnumerable<ArticleRecord> WalkAsync(
        string part, ArticleState? state, string? source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Articles, cancellationToken);
        var filter = InPart(part);
        if (state is { } wanted) filter += TableClient.CreateQueryFilter($" and State eq {wanted.Word()}");
        if (source is not null) filter += TableClient.CreateQueryFilter($" and Source eq {source}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken)) yield return FromEntity(row);
    }

    /// <summary>How many articles of one part of the table are in which state; reads that column alone.</summary>
    public async Task<IReadOnlyDictionary<ArticleState, int>> CountAsync(string part, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Articles, cancellationToken);
        return await table.QueryAsync<TableEntity>(InPart(part), select: ["State"], cancellationToken: cancellationToken)
            .CountBy(row => Parse<ArticleState>(row, "State") ?? ArticleState.Discovered)
            .ToDictionaryAsync(pair => pair.Key, pair => pair.Value, cancellationToken: cancellationToken);
    }

    /// <summary>The filter of one of <see cref="Parts"/>: 'g' is the first letter behind the hex digits.</summary>
    private static string InPart(string part) => TableClient.CreateQueryFilter($"PartitionKey ge {part + "0"} and PartitionKey lt {part + "g"}");

    private static TableEntity ToEntity(ArticleRecord article)
    {
        var entity = Columns(article);
        // A round-up of every council has more keys than one property holds.
        if (article.Revisions is { } revisions) entity.SetLongText("Revisions", JsonSerializer.Serialize(revisions, StoredJson.Default.IReadOnlyListRevision));
        if (article.KeysWritten is { } keys) entity.SetLongText("KeysWritten", JsonSerializer.Serialize(keys, StoredJson.Default.IReadOnlyListRowKey));
        return entity;
    }

    private static TableEntity Columns(ArticleRecord article) => new(article.Id.Partition, article.Id.Value)
    {
        ["Url"] = article.Url.AbsoluteUri.Cut(),
        ["Source"] = article.Source,
        ["DiscoveredAt"] = article.DiscoveredAt,
        ["State"] = article.State.Word(),
        ["Outcome"] = article.Outcome?.Word(),
        ["OutcomeDetail"] = article.OutcomeDetail?.Cut(),
        ["Title"] = article.Title?.Cut(),
        ["ListedDate"] = article.ListedDate,
        ["Published"] = article.Published,
        ["Kind"] = article.Kind?.Word(),
        ["Paywalled"] = article.Paywalled,
        ["PageETag"] = article.ETag?.Cut(),
        ["PageLastModified"] = article.LastModified?.Cut(),
        ["FetchedAt"] = article.FetchedAt,
        ["AliasOf"] = article.AliasOf?.Value,
        ["ClassifierVersion"] = article.ClassifierVersion,
        ["Aliases"] = article.Aliases is { Count: > 0 } aliases ? string.Join(' ', aliases) : null,
    };

    private static ArticleRecord FromEntity(TableEntity entity) => new(
        Id(entity.RowKey),
        new Uri(entity.GetString("Url")),
        entity.GetString("Source"),
        entity.GetDateTimeOffset("DiscoveredAt") ?? default,
        Parse<ArticleState>(entity, "State") ?? ArticleState.Discovered,
        Parse<FetchOutcome>(entity, "Outcome"),
        entity.GetString("OutcomeDetail"),
        entity.GetString("Title"),
        entity.GetDateTimeOffset("ListedDate"),
        entity.GetDateTimeOffset("Published"),
        Parse<ArticleKind>(entity, "Kind"),
        entity.GetBoolean("Paywalled") ?? false,
        entity.GetString("PageETag"),
        entity.GetString("PageLastModified"),
        entity.GetDateTimeOffset("FetchedAt"),
        entity.GetString("AliasOf") is { } alias ? Id(alias) : null,
        entity.GetString("ClassifierVersion"),
        Read(entity, "Revisions", StoredJson.Default.IReadOnlyListRevision),
        Read(entity, "KeysWritten", StoredJson.Default.IReadOnlyListRowKey),
        entity.GetString("Aliases")?.Split(' ').Select(Id).ToList(),
        entity.ETag);

    private static ArticleId Id(string text) =>
        ArticleId.TryParse(text, out var id)
            ? id
            : throw new InvalidDataException($"Table {TableNames.Articles} holds the row key '{text}', which is no article id.");

    private static T? Parse<T>(TableEntity entity, string property)
        where T : struct, Enum => EnumWord.TryParse<T>(entity.GetString(property), out var value) ? value : null;

    private static T? Read<T>(TableEntity entity, string property, JsonTypeInfo<T> type)
        where T : class => entity.GetLongText(property) is { } json ? JsonSerializer.Deserialize(json, type) : null;
}

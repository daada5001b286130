using Azure.Core;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Http;

/// <summary>One write, whether it is sent by itself or within a transaction.</summary>
/// <param name="Path">Below the account's address, percent-encoded.</param>
internal sealed record TableOperation(RequestMethod Method, string Path, ETag? IfMatch = null, ReadOnlyMemory<byte>? Body = null)
{
    public const string Json = "application/json;odata=minimalmetadata";

    public IEnumerable<(string Name, string Value)> Headers
    {
        get
        {
            if (Body is not null) yield return ("Content-Type", "application/json");
            if (IfMatch is { } etag) yield return ("If-Match", etag.ToString());
            if (Method == RequestMethod.Post) yield return ("Prefer", "return-no-content");
        }
    }

    public static TableOperation Add(string table, ITableEntity entity) =>
        new(RequestMethod.Post, table, Body: EntityWriter.Write(entity));

    /// <param name="ifMatch">Null: insert the row where there is none.</param>
    public static TableOperation Write(string table, ITableEntity entity, TableUpdateMode mode, ETag? ifMatch) =>
        new(
            mode is TableUpdateMode.Replace ? RequestMethod.Put : RequestMethod.Patch,
            PathOf(table, entity.PartitionKey, entity.RowKey),
            ifMatch,
            EntityWriter.Write(entity));

    public static TableOperation Delete(string table, string partitionKey, string rowKey, ETag ifMatch) =>
        new(RequestMethod.Delete, PathOf(table, partitionKey, rowKey), ifMatch == default ? ETag.All : ifMatch);

    public static TableOperation Of(string table, TableTransactionAction action)
    {
        ETag? ifMatch = action.ETag == default ? null : action.ETag;
        return action.ActionType switch
        {
            TableTransactionActionType.Add => Add(table, action.Entity),
            TableTransactionActionType.Delete => Delete(table, action.Entity.PartitionKey, action.Entity.RowKey, action.ETag),
            TableTransactionActionType.UpdateMerge => Write(table, action.Entity, TableUpdateMode.Merge, ifMatch),
            TableTransactionActionType.UpdateReplace => Write(table, action.Entity, TableUpdateMode.Replace, ifMatch),
            TableTransactionActionType.UpsertMerge => Write(table, action.Entity, TableUpdateMode.Merge, null),
            TableTransactionActionType.UpsertReplace => Write(table, action.Entity, TableUpdateMode.Replace, null),
            var other => throw new ArgumentOutOfRangeException(nameof(action), other, "There is no such kind of action."),
        };
    }

    public static string PathOf(string table, string partitionKey, string rowKey) =>
        $"{table}(PartitionKey='{Key(partitionKey)}',RowKey='{Key(rowKey)}')";

    private static string Key(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));
}

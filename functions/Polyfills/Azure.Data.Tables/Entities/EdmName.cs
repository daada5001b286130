namespace Azure.Data.Tables.Entities;

/// <summary>
/// Names in the service's JSON, which is OData 3
/// (learn.microsoft.com/rest/api/storageservices/payload-format-for-table-service-operations).
/// </summary>
internal static class EdmName
{
    public const string ETag = "odata.etag";
    public const string TypeSuffix = "@odata.type";
    public const string Binary = "Edm.Binary";
    public const string DateTime = "Edm.DateTime";
    public const string Double = "Edm.Double";
    public const string Guid = "Edm.Guid";
    public const string Int64 = "Edm.Int64";

    /// <summary>Whether the service, not the row, owns this member.</summary>
    public static bool IsMetadata(string name) => name.StartsWith("odata.", StringComparison.Ordinal);
}

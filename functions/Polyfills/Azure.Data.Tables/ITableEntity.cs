namespace Azure.Data.Tables;

/// <summary>What every row of a table has. Its other public properties are the row's columns.</summary>
public interface ITableEntity
{
    /// <summary>At most 1 KiB, without <c>/ \ # ?</c> and control characters.</summary>
    string PartitionKey { get; set; }

    /// <summary>As <see cref="PartitionKey"/>; unique within the partition.</summary>
    string RowKey { get; set; }

    /// <summary>When the service last wrote the row. Ignored in writes.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>The row's version as it was read. Writes take the ETag from their own argument, not from here.</summary>
    ETag ETag { get; set; }
}

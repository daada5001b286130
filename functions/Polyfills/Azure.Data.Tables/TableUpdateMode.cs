namespace Azure.Data.Tables;

public enum TableUpdateMode
{
    /// <summary>Columns that the entity lacks keep what the stored row has.</summary>
    Merge = 0,

    /// <summary>Columns that the entity lacks are removed.</summary>
    Replace = 1,
}

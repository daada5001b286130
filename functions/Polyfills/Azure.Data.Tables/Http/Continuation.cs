namespace Azure.Data.Tables.Http;

/// <summary>Where the next page begins: two values of the service, carried in one string that callers keep and hand back.</summary>
internal sealed record Continuation(string? PartitionKey, string? RowKey)
{
    public static string? FromHeaders(Response response)
    {
        var partitionKey = response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partition) ? partition : null;
        var rowKey = response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var row) ? row : null;
        return partitionKey is null && rowKey is null ? null : new Continuation(partitionKey, rowKey).ToString();
    }

    public static Continuation? Parse(string? token)
    {
        if (string.IsNullOrEmpty(token)) return null;
        var space = token.IndexOf(' ', StringComparison.Ordinal);
        return space < 0
            ? new(Part(token), null)
            : new(Part(token[..space]), Part(token[(space + 1)..]));
    }

    public override string ToString() => $"{Uri.EscapeDataString(PartitionKey ?? "")} {Uri.EscapeDataString(RowKey ?? "")}";

    private static string? Part(string text) => text.Length == 0 ? null : Uri.UnescapeDataString(text);
}

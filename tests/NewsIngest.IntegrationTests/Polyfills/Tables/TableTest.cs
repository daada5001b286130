using Azure.Data.Tables;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.Polyfills.Tables;

/// <summary>A new table for each test.</summary>
public abstract class TableTest
{
    public required TestContext TestContext { get; set; }

    protected CancellationToken Cancellation => TestContext.CancellationToken;

    protected async Task<TableClient> NewTableAsync(TableClientOptions? options = null)
    {
        var table = new TableClient(await TestStorage.ConnectionStringAsync(Cancellation), TestStorage.NewPrefix(), options);
        await table.CreateAsync(Cancellation);
        return table;
    }

    protected static TableEntity Row(string partitionKey, string rowKey, params ReadOnlySpan<(string Name, object Value)> columns)
    {
        var row = new TableEntity(partitionKey, rowKey);
        foreach (var (name, value) in columns) row[name] = value;
        return row;
    }

    protected static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> items)
    {
        List<T> list = [];
        await foreach (var item in items) list.Add(item);
        return list;
    }
}

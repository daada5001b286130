using Azure.Data.Tables;

namespace NewsIngest.IntegrationTests.Polyfills.Tables;

[TestClass]
public sealed class QueryTests : TableTest
{
    [TestMethod]
    public async Task More_than_a_thousand_rows_are_all_read_in_order_of_their_keys()
    {
        const int Rows = 1_250;
        var table = await NewTableAsync();
        foreach (var rows in Enumerable.Range(0, Rows).Chunk(100))
        {
            await table.SubmitTransactionAsync(
                rows.Select(row => new TableTransactionAction(TableTransactionActionType.Add, Row("p", $"{row:0000}"))), Cancellation);
        }

        var pages = await ToListAsync(table.QueryAsync<TableEntity>(cancellationToken: Cancellation).AsPages());
        Assert.AreSequenceEqual([1_000, 250], pages.Select(page => page.Values.Count));
        var read = await ToListAsync(table.QueryAsync<TableEntity>(cancellationToken: Cancellation));
        Assert.AreSequenceEqual(Enumerable.Range(0, Rows).Select(row => $"{row:0000}"), read.Select(row => row.RowKey));
    }

    [TestMethod]
    public async Task A_kept_token_goes_on_where_the_page_ended()
    {
        var table = await NewTableAsync();
        await AddRowsAsync(table, 7);
        string? token = null;
        await foreach (var page in table.QueryAsync<TableEntity>(maxPerPage: 3, cancellationToken: Cancellation).AsPages())
        {
            token = page.ContinuationToken;
            break;
        }

        Assert.IsNotNull(token);
        var rest = await ToListAsync(
            new TableClient(await TestSupport.TestStorage.ConnectionStringAsync(Cancellation), table.Name)
                .QueryAsync<TableEntity>(cancellationToken: Cancellation)
                .AsPages(token, pageSizeHint: 2));
        Assert.AreSequenceEqual(["3,4", "5,6"], rest.Select(page => string.Join(',', page.Values.Select(row => row.RowKey))));
    }

    [TestMethod]
    public async Task Filter_and_selection_reach_the_service()
    {
        var table = await NewTableAsync();
        await AddRowsAsync(table, 5);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {"p"} and Number ge {2} and Number lt {4}");
        var rows = await ToListAsync(table.QueryAsync<TableEntity>(filter, select: ["RowKey"], cancellationToken: Cancellation));
        Assert.AreSequenceEqual(["2", "3"], rows.Select(row => row.RowKey));
        Assert.IsFalse(rows[0].ContainsKey("Number"));
    }

    [TestMethod]
    [DataRow("O'Brien")]
    [DataRow("' or PartitionKey ne '")]
    [DataRow("a & b = c % d + e # f ? g")]
    [DataRow("Llŷn 東京")]
    public async Task A_value_in_a_filter_finds_itself_and_nothing_else(string value)
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(Row("p", "wanted", ("Name", value)), Cancellation);
        await table.AddEntityAsync(Row("p", "other", ("Name", "other")), Cancellation);
        var filter = TableClient.CreateQueryFilter($"Name eq {value}");
        var rows = await ToListAsync(table.QueryAsync<TableEntity>(filter, cancellationToken: Cancellation));
        Assert.AreSequenceEqual(["wanted"], rows.Select(row => row.RowKey));
    }

    [TestMethod]
    public async Task Every_type_of_literal_is_understood()
    {
        var table = await NewTableAsync();
        var moment = new DateTimeOffset(2025, 11, 3, 10, 15, 30, TimeSpan.FromHours(1)).AddTicks(1);
        var id = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e");
        byte[] bytes = [0, 10, 255];
        await table.AddEntityAsync(
            Row("p", "wanted", ("S", "s"), ("I", 1), ("L", 1L << 40), ("D", 2.0), ("F", true), ("T", moment), ("G", id), ("B", bytes)),
            Cancellation);
        await table.AddEntityAsync(
            Row("p", "other", ("S", "t"), ("I", 2), ("L", 2L), ("D", 3.0), ("F", false),
                ("T", moment.AddSeconds(1)), ("G", Guid.Empty), ("B", new byte[] { 1 })),
            Cancellation);
        FormattableString[] conditions =
        [
            $"S eq {"s"}", $"I eq {1}", $"L eq {1L << 40}", $"D eq {2.0}", $"F eq {true}", $"T eq {moment}", $"G eq {id}", $"B eq {bytes}",
        ];
        foreach (var condition in conditions)
        {
            var filter = TableClient.CreateQueryFilter(condition);
            var rows = await ToListAsync(table.QueryAsync<TableEntity>(filter, cancellationToken: Cancellation));
            Assert.AreSequenceEqual(["wanted"], rows.Select(row => row.RowKey), filter);
        }
    }

    private async Task AddRowsAsync(TableClient table, int count) =>
        await table.SubmitTransactionAsync(
            Enumerable.Range(0, count)
                .Select(row => new TableTransactionAction(TableTransactionActionType.Add, Row("p", $"{row}", ("Number", row)))),
            Cancellation);
}

using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.Polyfills.Tables;

[TestClass]
public sealed class EntityTests : TableTest
{
    [TestMethod]
    public async Task A_row_comes_back_with_keys_columns_time_and_version()
    {
        var table = await NewTableAsync();
        var response = await table.AddEntityAsync(Row("E06000001", "r1", ("Title", "Good")), Cancellation);
        var row = (await table.GetEntityAsync<TableEntity>("E06000001", "r1", cancellationToken: Cancellation)).Value;
        Assert.AreEqual("E06000001", row.PartitionKey);
        Assert.AreEqual("r1", row.RowKey);
        Assert.AreEqual("Good", row.GetString("Title"));
        Assert.IsNotNull(row.Timestamp);
        Assert.AreEqual(response.Headers.ETag, row.ETag);
    }

    [TestMethod]
    [DataRow("O'Brien", "''")]
    [DataRow("a b+c%20d", "&=;:@,")]
    [DataRow("Llŷn", "東京 — 100 %")]
    [DataRow("", "")]
    public async Task Any_allowed_key_finds_its_row(string partitionKey, string rowKey)
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(Row(partitionKey, rowKey, ("A", 1)), Cancellation);
        await table.UpsertEntityAsync(Row(partitionKey, rowKey, ("B", 2)), TableUpdateMode.Merge, Cancellation);
        var row = (await table.GetEntityAsync<TableEntity>(partitionKey, rowKey, cancellationToken: Cancellation)).Value;
        Assert.AreEqual((partitionKey, rowKey, 1, 2), (row.PartitionKey, row.RowKey, row.GetInt32("A"), row.GetInt32("B")));
        Assert.AreEqual(204, (await table.DeleteEntityAsync(partitionKey, rowKey, cancellationToken: Cancellation)).Status);
    }

    [TestMethod]
    public async Task Adding_a_row_twice_is_refused()
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(Row("p", "r"), Cancellation);
        var refusal = await Assert.ThrowsExactlyAsync<RequestFailedException>(() => table.AddEntityAsync(Row("p", "r"), Cancellation));
        Assert.AreEqual(409, refusal.Status);
        Assert.IsTrue(refusal.ErrorCode == TableErrorCode.EntityAlreadyExists);
    }

    [TestMethod]
    public async Task Upsert_merges_or_replaces()
    {
        var table = await NewTableAsync();
        await table.UpsertEntityAsync(Row("p", "r", ("A", "one"), ("B", "two")), TableUpdateMode.Merge, Cancellation);
        await table.UpsertEntityAsync(Row("p", "r", ("B", "three")), TableUpdateMode.Merge, Cancellation);
        var merged = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancellation)).Value;
        Assert.AreEqual(("one", "three"), (merged.GetString("A"), merged.GetString("B")));

        await table.UpsertEntityAsync(Row("p", "r", ("C", "four")), TableUpdateMode.Replace, Cancellation);
        var replaced = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancellation)).Value;
        Assert.IsFalse(replaced.ContainsKey("A"));
        Assert.AreEqual("four", replaced.GetString("C"));
    }

    [TestMethod]
    [DataRow(TableUpdateMode.Merge)]
    [DataRow(TableUpdateMode.Replace)]
    public async Task An_update_needs_the_version_that_it_read(TableUpdateMode mode)
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(Row("p", "r", ("A", 1)), Cancellation);
        var read = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancellation)).Value;
        await table.UpdateEntityAsync(Row("p", "r", ("A", 2)), read.ETag, mode, Cancellation);
        var refusal = await Assert.ThrowsExactlyAsync<RequestFailedException>(
            () => table.UpdateEntityAsync(Row("p", "r", ("A", 3)), read.ETag, mode, Cancellation));
        Assert.AreEqual(412, refusal.Status);
        Assert.IsTrue(refusal.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied);
        await table.UpdateEntityAsync(Row("p", "r", ("A", 4)), ETag.All, mode, Cancellation);
        Assert.AreEqual(4, (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancellation)).Value.GetInt32("A"));
    }

    [TestMethod]
    public async Task An_update_of_no_row_is_refused()
    {
        var table = await NewTableAsync();
        var refusal = await Assert.ThrowsExactlyAsync<RequestFailedException>(
            () => table.UpdateEntityAsync(Row("p", "r"), ETag.All, cancellationToken: Cancellation));
        Assert.AreEqual(404, refusal.Status);
        Assert.IsTrue(refusal.ErrorCode == TableErrorCode.ResourceNotFound);
    }

    [TestMethod]
    public async Task A_delete_with_a_stale_version_is_refused_and_of_no_row_is_no_error()
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(Row("p", "r"), Cancellation);
        var stale = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancellation)).Value;
        await table.UpsertEntityAsync(Row("p", "r", ("A", 1)), cancellationToken: Cancellation);
        var refusal = await Assert.ThrowsExactlyAsync<RequestFailedException>(
            () => table.DeleteEntityAsync(stale, stale.ETag, Cancellation));
        Assert.AreEqual(412, refusal.Status);
        Assert.AreEqual(204, (await table.DeleteEntityAsync("p", "r", cancellationToken: Cancellation)).Status);
        Assert.AreEqual(404, (await table.DeleteEntityAsync("p", "r", cancellationToken: Cancellation)).Status);
    }

    [TestMethod]
    public async Task A_row_that_is_not_there_has_no_value()
    {
        var table = await NewTableAsync();
        var absent = await table.GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: Cancellation);
        Assert.IsFalse(absent.HasValue);
        Assert.AreEqual(404, absent.GetRawResponse().Status);
        Assert.ThrowsExactly<InvalidOperationException>(() => absent.Value);
        await table.AddEntityAsync(Row("p", "r"), Cancellation);
        Assert.IsTrue((await table.GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: Cancellation)).HasValue);
        var refusal = await Assert.ThrowsExactlyAsync<RequestFailedException>(
            () => table.GetEntityAsync<TableEntity>("p", "other", cancellationToken: Cancellation));
        Assert.AreEqual(404, refusal.Status);
        Assert.AreEqual("ResourceNotFound", refusal.ErrorCode);
    }

    [TestMethod]
    public async Task A_table_that_is_not_there_is_named_as_the_reason()
    {
        var table = new TableClient(await TestStorage.ConnectionStringAsync(Cancellation), TestStorage.NewPrefix());
        var refusal = await Assert.ThrowsExactlyAsync<RequestFailedException>(
            () => table.UpsertEntityAsync(Row("p", "r"), cancellationToken: Cancellation));
        Assert.AreEqual(404, refusal.Status);
        Assert.IsTrue(refusal.ErrorCode == TableErrorCode.TableNotFound);
    }

    [TestMethod]
    public async Task Only_the_selected_columns_are_read()
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(Row("p", "r", ("A", 1), ("B", 2)), Cancellation);
        var row = (await table.GetEntityAsync<TableEntity>("p", "r", ["RowKey", "B"], Cancellation)).Value;
        Assert.AreEqual("r", row.RowKey);
        Assert.AreEqual(2, row.GetInt32("B"));
        Assert.IsFalse(row.ContainsKey("A"));
    }
}

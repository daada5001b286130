using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace NewsIngest.IntegrationTests.Polyfills.Tables;

[TestClass]
public sealed class TransactionTests : TableTest
{
    [TestMethod]
    public async Task A_hundred_rows_are_written_at_once_each_with_its_answer()
    {
        var table = await NewTableAsync();
        var answers = (await table.SubmitTransactionAsync(Adds(100), Cancellation)).Value;
        Assert.HasCount(100, answers);
        foreach (var answer in answers)
        {
            Assert.AreEqual(204, answer.Status);
            Assert.IsNotNull(answer.Headers.ETag);
        }

        Assert.HasCount(100, await ToListAsync(table.QueryAsync<TableEntity>(cancellationToken: Cancellation)));
    }

    [TestMethod]
    public async Task More_than_a_hundred_are_refused_and_none_is_written()
    {
        var table = await NewTableAsync();
        var refusal = await Assert.ThrowsExactlyAsync<TableTransactionFailedException>(
            () => table.SubmitTransactionAsync(Adds(101), Cancellation));
        Assert.AreEqual(400, refusal.Status);
        Assert.IsTrue(refusal.ErrorCode == TableErrorCode.InvalidInput);
        Assert.IsEmpty(await ToListAsync(table.QueryAsync<TableEntity>(cancellationToken: Cancellation)));
    }

    [TestMethod]
    public async Task One_failed_action_undoes_all_and_is_told()
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(Row("p", "2"), Cancellation);
        var refusal = await Assert.ThrowsExactlyAsync<TableTransactionFailedException>(
            () => table.SubmitTransactionAsync(Adds(5), Cancellation));
        Assert.AreEqual(2, refusal.FailedTransactionActionIndex);
        Assert.AreEqual(409, refusal.Status);
        Assert.IsTrue(refusal.ErrorCode == TableErrorCode.EntityAlreadyExists);
        Assert.HasCount(1, await ToListAsync(table.QueryAsync<TableEntity>(cancellationToken: Cancellation)));
    }

    [TestMethod]
    public async Task Every_kind_of_action_does_what_it_says()
    {
        var table = await NewTableAsync();
        foreach (var key in (string[])["merge", "replace", "delete", "upsert merge"])
            await table.AddEntityAsync(Row("O'p", key, ("A", 1)), Cancellation);
        TableTransactionAction[] actions =
        [
            new(TableTransactionActionType.Add, Row("O'p", "add", ("B", 2))),
            new(TableTransactionActionType.UpdateMerge, Row("O'p", "merge", ("B", 2)), ETag.All),
            new(TableTransactionActionType.UpdateReplace, Row("O'p", "replace", ("B", 2)), ETag.All),
            new(TableTransactionActionType.Delete, Row("O'p", "delete")),
            new(TableTransactionActionType.UpsertMerge, Row("O'p", "upsert merge", ("B", 2))),
            new(TableTransactionActionType.UpsertReplace, Row("O'p", "upsert 'replace'", ("B", 2))),
        ];
        Assert.HasCount(actions.Length, (await table.SubmitTransactionAsync(actions, Cancellation)).Value);
        var rows = await ToListAsync(table.QueryAsync<TableEntity>(cancellationToken: Cancellation));
        Assert.AreSequenceEqual(
            ["add:_,2", "merge:1,2", "replace:_,2", "upsert 'replace':_,2", "upsert merge:1,2"],
            rows.Select(row => $"{row.RowKey}:{row.GetInt32("A")?.ToString() ?? "_"},{row.GetInt32("B")}"));
    }

    [TestMethod]
    public async Task A_stale_version_undoes_the_transaction()
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(Row("p", "a", ("A", 1)), Cancellation);
        var stale = (await table.GetEntityAsync<TableEntity>("p", "a", cancellationToken: Cancellation)).Value.ETag;
        await table.UpsertEntityAsync(Row("p", "a", ("A", 2)), cancellationToken: Cancellation);
        TableTransactionAction[] actions =
        [
            new(TableTransactionActionType.Add, Row("p", "b")),
            new(TableTransactionActionType.UpdateMerge, Row("p", "a", ("A", 3)), stale),
        ];
        var refusal = await Assert.ThrowsExactlyAsync<TableTransactionFailedException>(
            () => table.SubmitTransactionAsync(actions, Cancellation));
        Assert.AreEqual(412, refusal.Status);
        Assert.AreEqual(1, refusal.FailedTransactionActionIndex);
        Assert.HasCount(1, await ToListAsync(table.QueryAsync<TableEntity>(cancellationToken: Cancellation)));
    }

    [TestMethod]
    public async Task A_transaction_of_nothing_is_refused()
    {
        var table = await NewTableAsync();
        await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => table.SubmitTransactionAsync([], Cancellation));
    }

    private static IEnumerable<TableTransactionAction> Adds(int count) =>
        Enumerable.Range(0, count).Select(row => new TableTransactionAction(
            TableTransactionActionType.Add, Row("p", $"{row}", ("Title", "Rated 'good' — 東京"))));
}

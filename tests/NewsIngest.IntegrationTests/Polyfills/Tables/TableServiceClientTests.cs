using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.Polyfills.Tables;

[TestClass]
public sealed class TableServiceClientTests : TableTest
{
    [TestMethod]
    public async Task A_table_is_made_once_and_found_afterwards()
    {
        var service = await ServiceAsync();
        var name = TestStorage.NewPrefix();
        Assert.AreEqual(204, (await service.CreateTableIfNotExistsAsync(name, Cancellation)).GetRawResponse().Status);
        var again = await service.CreateTableIfNotExistsAsync(name, Cancellation);
        Assert.AreEqual(name, again.Value.Name);
        Assert.AreEqual(409, again.GetRawResponse().Status);
    }

    [TestMethod]
    public async Task Making_a_table_twice_is_refused()
    {
        var service = await ServiceAsync();
        var name = TestStorage.NewPrefix();
        await service.CreateTableAsync(name, Cancellation);
        var refusal = await Assert.ThrowsExactlyAsync<RequestFailedException>(() => service.CreateTableAsync(name, Cancellation));
        Assert.AreEqual(409, refusal.Status);
        Assert.IsTrue(refusal.ErrorCode == TableErrorCode.TableAlreadyExists);
    }

    [TestMethod]
    public async Task Deleting_a_table_that_is_not_there_is_no_error()
    {
        var service = await ServiceAsync();
        var name = TestStorage.NewPrefix();
        await service.CreateTableAsync(name, Cancellation);
        Assert.AreEqual(204, (await service.DeleteTableAsync(name, Cancellation)).Status);
        Assert.AreEqual(404, (await service.DeleteTableAsync(name, Cancellation)).Status);
    }

    [TestMethod]
    public async Task Tables_are_listed_by_name_over_pages()
    {
        var service = await ServiceAsync();
        var prefix = TestStorage.NewPrefix();
        string[] names = [prefix + "a", prefix + "b", prefix + "c"];
        foreach (var name in names) await service.CreateTableAsync(name, Cancellation);
        var filter = TableServiceClient.CreateQueryFilter($"TableName ge {prefix} and TableName lt {prefix + "z"}");
        var pages = await ToListAsync(service.QueryAsync(filter, maxPerPage: 2, cancellationToken: Cancellation).AsPages());
        Assert.AreSequenceEqual([2, 1], pages.Select(page => page.Values.Count));
        Assert.AreSequenceEqual(names, pages.SelectMany(page => page.Values).Select(table => table.Name));
    }

    [TestMethod]
    public async Task A_client_of_endpoint_and_key_reaches_the_same_tables()
    {
        var service = await ServiceAsync();
        var name = TestStorage.NewPrefix();
        await service.CreateTableAsync(name, Cancellation);
        var key = (await TestStorage.ConnectionStringAsync(Cancellation)).Split("AccountKey=")[1].Split(';')[0];
        var other = new TableServiceClient(service.Uri, new TableSharedKeyCredential(service.AccountName, key));
        Assert.AreEqual(409, (await other.GetTableClient(name).CreateIfNotExistsAsync(Cancellation)).GetRawResponse().Status);
    }

    [TestMethod]
    public async Task A_wrong_key_is_refused()
    {
        var service = await ServiceAsync();
        var wrongKey = Convert.ToBase64String(new byte[64]);
        var other = new TableServiceClient(service.Uri, new TableSharedKeyCredential(service.AccountName, wrongKey));
        var refusal = await Assert.ThrowsExactlyAsync<RequestFailedException>(
            () => other.CreateTableIfNotExistsAsync(TestStorage.NewPrefix(), Cancellation));
        Assert.AreEqual(403, refusal.Status);
    }

    private async Task<TableServiceClient> ServiceAsync() => new(await TestStorage.ConnectionStringAsync(Cancellation));
}

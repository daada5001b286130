using Azure.Data.Tables;

namespace NewsIngest.Tests.Polyfills.Tables;

[TestClass]
public sealed class TableConnectionStringTests
{
    [TestMethod]
    [DataRow("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1", "devstoreaccount1")]
    [DataRow("usedevelopmentstorage=True;DevelopmentStorageProxyUri=http://azurite", "http://azurite:10002/devstoreaccount1", "devstoreaccount1")]
    [DataRow("DefaultEndpointsProtocol=https;AccountName=council;AccountKey=a2V5", "https://council.table.core.windows.net/", "council")]
    [DataRow("AccountName=council;AccountKey=a2V5;EndpointSuffix=core.usgovcloudapi.net;", "https://council.table.core.usgovcloudapi.net/", "council")]
    [DataRow("AccountName=a;AccountKey=a2V5;TableEndpoint=http://127.0.0.1:5/a;BlobEndpoint=http://127.0.0.1:3/a", "http://127.0.0.1:5/a", "a")]
    [DataRow(" AccountName = a ; AccountKey = a2V5PQ== ;; TableEndpoint = https://b.example/ ", "https://b.example/", "a")]
    public void A_good_one_gives_address_and_account(string connectionString, string address, string account)
    {
        var service = new TableServiceClient(connectionString);
        Assert.AreEqual(address, service.Uri.AbsoluteUri);
        Assert.AreEqual(account, service.AccountName);
    }

    [TestMethod]
    [DataRow("AccountKey=secret", "no AccountName")]
    [DataRow("AccountName=council", "no AccountKey")]
    [DataRow("AccountName=council;AccountKey=secret!", "no base64")]
    [DataRow("AccountName=council;AccountKey=c2VjcmV0;TableEndpoint=secret", "no http or https address")]
    [DataRow("AccountName=council;AccountKey=c2VjcmV0;TableEndpoint=file:///secret", "no http or https address")]
    [DataRow("AccountName=a;AccountName=b;AccountKey=secret", "AccountName twice")]
    [DataRow("secret", "no Name=value pair")]
    [DataRow("UseDevelopmentStorage=secret", "UseDevelopmentStorage=true")]
    public void A_bad_one_is_refused_without_being_repeated(string connectionString, string reason)
    {
        var refusal = Assert.ThrowsExactly<FormatException>(() => new TableServiceClient(connectionString));
        Assert.Contains(reason, refusal.Message);
        Assert.DoesNotContain("secret", refusal.Message);
    }

    [TestMethod]
    public void A_table_lies_below_its_account()
    {
        Assert.AreEqual(
            "http://127.0.0.1:10002/devstoreaccount1/Articles",
            new TableServiceClient("UseDevelopmentStorage=true").GetTableClient("Articles").Uri.AbsoluteUri);
        Assert.AreEqual(
            "https://council.table.core.windows.net/Articles",
            new TableClient("AccountName=council;AccountKey=a2V5", "Articles").Uri.AbsoluteUri);
    }
}

using Microsoft.Extensions.Configuration;
using NewsIngest.LocalHost.Settings;
using NewsIngest.LocalHost.Storage;

namespace NewsIngest.Tests.LocalHost.Storage;

[TestClass]
public sealed class StorageConnectionTests
{
    private const string ConnectionString =
        "DefaultEndpointsProtocol=https;AccountName=acc;AccountKey=a2V5;EndpointSuffix=core.windows.net";

    private const string Queues = "https://acc.queue.core.windows.net/";

    [TestMethod]
    public void A_connection_string_is_used_as_it_is() =>
        Assert.AreEqual(Queues, Resolve("Main", ("Main", ConnectionString)).CreateQueueClient().Uri.AbsoluteUri);

    [TestMethod]
    public void The_prefix_AzureWebJobs_comes_first_as_on_the_real_host() =>
        Assert.AreEqual(
            Queues,
            Resolve("Main", ("Main", "unused"), ("AzureWebJobsMain", ConnectionString)).CreateQueueClient().Uri.AbsoluteUri);

    [TestMethod]
    public void An_account_name_stands_for_its_addresses_and_your_identity()
    {
        var connection = Resolve("AzureWebJobsStorage", ("AzureWebJobsStorage:accountName", "acc"));

        Assert.AreEqual(Queues, connection.CreateQueueClient().Uri.AbsoluteUri);
        Assert.AreEqual("https://acc.blob.core.windows.net/", connection.CreateBlobClient().Uri.AbsoluteUri);
    }

    [TestMethod]
    public void One_address_alone_serves_its_service_only()
    {
        var connection = Resolve("Main", ("Main:queueServiceUri", "https://queues.example/"));

        Assert.AreEqual("https://queues.example/", connection.CreateQueueClient().Uri.AbsoluteUri);
        Assert.Contains("Main__blobServiceUri", Assert.ThrowsExactly<HostStartException>(() => connection.CreateBlobClient()).Message);
    }

    [TestMethod]
    [DataRow("Other", "x", "Function 'X' needs the storage connection 'Main', which no setting tells")]
    [DataRow("Main", "nonsense", "the setting 'Main' is no storage connection string")]
    [DataRow("Main:queueServiceUri", "nonsense", "'nonsense' is no address of a queue service")]
    public void A_missing_or_wrong_connection_is_told(string setting, string value, string problem) =>
        Assert.Contains(problem, Assert.ThrowsExactly<HostStartException>(() => Resolve("Main", (setting, value))).Message);

    private static StorageConnection Resolve(string name, params (string Name, string Value)[] settings) => StorageConnection.Resolve(
        name,
        new(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)))
            .Build()),
        "Function 'X'");
}

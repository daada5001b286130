using Azure.Storage.Queues;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NewsIngest.LocalHost.Emulation;

namespace NewsIngest.IntegrationTests.LocalHost.Queues;

[TestClass]
public sealed class OutageTests(TestContext context)
{
    private CancellationToken Cancellation => context.CancellationToken;

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task The_host_waits_for_storage_that_is_away_at_the_start_and_again_later_and_tells_of_it_once()
    {
        var folder = Directory.CreateTempSubdirectory("newsingest-outage-");
        var options = AzuriteOptions.ForRepository() with { DataFolder = folder.FullName, UsualPorts = FreePorts.Find() };
        await using var test = new HostUnderTest(typeof(EchoFunction), typeof(PoisonFunction));
        test["AzureWebJobsStorage"] = options.UsualPorts.ConnectionString;

        await test.StartAsync(Cancellation);
        await test.Logs.WaitForAsync("does not answer Echo", Cancellation);
        await test.Logs.WaitForAsync("does not answer Poison", Cancellation);
        await RunOneAsync("first", outage: 1);
        await test.Logs.WaitForAsync(_ => Told("does not answer") == 2, Cancellation);
        await RunOneAsync("second", outage: 2);

        await test.Host.StopAsync();
        Assert.AreEqual(2, Told("answers again"));
        folder.Delete(recursive: true);

        async Task RunOneAsync(string body, int outage)
        {
            await using var azurite = await Azurite.StartAsync(options, NullLogger.Instance, TimeProvider.System, Cancellation);
            var queue = new QueueClient(azurite.ConnectionString, test.QueueName, new() { MessageEncoding = QueueMessageEncoding.Base64 });
            await queue.CreateIfNotExistsAsync(cancellationToken: Cancellation);
            await queue.SendMessageAsync(body, Cancellation);
            Assert.AreEqual(body, await test.NextAsync<string>(Cancellation));
            await test.Logs.WaitForAsync(_ => Told("answers again") == outage, Cancellation);
        }

        int Told(string what) => test.Logs.Entries.Count(entry =>
            entry.Level >= LogLevel.Information && entry.Message.Contains(what, StringComparison.Ordinal));
    }
}

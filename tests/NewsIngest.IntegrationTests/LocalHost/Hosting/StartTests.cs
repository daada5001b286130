using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsIngest.IntegrationTests.LocalHost.Queues;
using NewsIngest.IntegrationTests.LocalHost.Timers;
using NewsIngest.LocalHost.Emulation;
using NewsIngest.LocalHost.Settings;

namespace NewsIngest.IntegrationTests.LocalHost.Hosting;

[TestClass]
public sealed class StartTests(TestContext context)
{
    private CancellationToken Cancellation => context.CancellationToken;

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task Every_missing_setting_is_told_with_function_attribute_and_name()
    {
        await using var test = new HostUnderTest(typeof(DailyFunction), typeof(EchoFunction)) { ["Queue"] = "" };
        using var error = new StringWriter();
        var host = test.Build();

        var problem = await Assert.ThrowsExactlyAsync<HostStartException>(() => host.StartAsync(Cancellation));

        Assert.HasCount(2, problem.Problems);
        Assert.StartsWith(
            "Function 'Daily': [TimerTrigger(\"%Schedule%\")] names the setting 'Schedule', which is not set", problem.Problems[0]);
        Assert.StartsWith("Function 'Echo': [QueueTrigger(\"%Queue%\")] names the setting 'Queue', which is not set", problem.Problems[1]);
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task Development_storage_is_started_told_to_the_app_and_stopped_with_the_host()
    {
        var folder = Directory.CreateTempSubdirectory("newsingest-start-");
        var azurite = AzuriteOptions.ForRepository() with { DataFolder = folder.FullName, UsualPorts = FreePorts.Find() };
        await using (var test = new HostUnderTest(typeof(EchoFunction))
        {
            ["AzureWebJobsStorage"] = "UseDevelopmentStorage=true",
            Options = options => options with { Azurite = azurite },
        })
        {
            await test.StartAsync(Cancellation);

            Assert.AreEqual(
                azurite.UsualPorts.ConnectionString,
                test.Host.Services.GetRequiredService<IConfiguration>()["AzureWebJobsStorage"]);
            await test.Host.InvokeAsync("Echo", "by hand", Cancellation);
            Assert.AreEqual("by hand", await test.NextAsync<string>(Cancellation));
        }

        Assert.IsTrue(azurite.UsualPorts.AreFree());
        folder.Delete(recursive: true);
    }

    [TestMethod]
    [Timeout(TestLimits.HangsAfter, CooperativeCancellation = true)]
    public async Task A_program_ends_with_0_when_stopped_and_with_1_and_the_reason_when_it_cannot_start()
    {
        await using var good = new HostUnderTest(typeof(EchoFunction));
        good["AzureWebJobsStorage"] = await TestSupport.TestStorage.ConnectionStringAsync(Cancellation);
        using var stop = new CancellationTokenSource();
        var run = good.Build().RunAsync(stop.Token);
        await good.SendAsync("hello", Cancellation);
        await good.NextAsync<string>(Cancellation);
        await stop.CancelAsync();

        using var error = new StringWriter();
        await using var bad = new HostUnderTest(typeof(EchoFunction))
        {
            Options = options => options with { Error = error },
            ["Queue"] = "",
        };

        Assert.AreEqual(0, await run);
        Assert.AreEqual(1, await bad.Build().RunAsync(Cancellation));
        Assert.StartsWith("error: Function 'Echo'", error.ToString());
    }
}

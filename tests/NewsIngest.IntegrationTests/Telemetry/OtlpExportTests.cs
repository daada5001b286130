using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsIngest.Functions.Local;
using NewsIngest.Telemetry;

namespace NewsIngest.IntegrationTests.Telemetry;

/// <summary>The embedded host's export to an OpenTelemetry collector, here a loopback server that takes OTLP over HTTP.</summary>
[TestClass]
public sealed class OtlpExportTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Traces_and_metrics_reach_the_endpoint_of_the_setting()
    {
        var posted = new ConcurrentDictionary<string, long>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var collector = builder.Build();
        collector.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            posted.AddOrUpdate(context.Request.Path, body.Length, (_, before) => before + body.Length);
        });
        await collector.StartAsync(TestContext.CancellationToken);
        var address = collector.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

        var export = new OtlpExport(Settings((OtlpExport.EndpointSetting, address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")));
        await export.StartAsync(TestContext.CancellationToken);
        using (var run = StageRun.OfPoll("Example News", TimeProvider.System)) run.Done();
        await export.StopAsync(TestContext.CancellationToken);

        Assert.IsGreaterThan(0, posted["/v1/traces"]);
        Assert.IsGreaterThan(0, posted["/v1/metrics"]);
    }

    [TestMethod]
    public void Without_the_setting_nothing_is_collected() =>
        Assert.IsEmpty(new ServiceCollection().AddOtlpExport(Settings()).Where(service => service.ServiceType == typeof(IHostedService)));

    private static IConfiguration Settings(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)))
        .Build();
}

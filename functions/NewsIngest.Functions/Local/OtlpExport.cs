using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsIngest.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace NewsIngest.Functions.Local;

/// <summary>
/// Sends traces and metrics to an OTLP endpoint (an OpenTelemetry collector, the Aspire dashboard, Jaeger) while the app runs on the embedded
/// host. The settings are OpenTelemetry's own, from local.settings.json or the environment: <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>,
/// <c>OTEL_EXPORTER_OTLP_PROTOCOL</c>, ….
/// </summary>
internal sealed class OtlpExport(IConfiguration configuration) : IHostedService
{
    public const string EndpointSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private readonly List<IDisposable> _providers = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _providers.Add(Sdk.CreateTracerProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(Describe)
            .AddSource(PipelineTelemetry.Name)
            .AddOtlpExporter()
            .Build());
        _providers.Add(Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(Describe)
            .AddMeter(PipelineTelemetry.Name)
            .AddOtlpExporter()
            .Build());
        return Task.CompletedTask;
    }

    /// <summary>Sends what is left.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var provider in _providers) provider.Dispose();
        _providers.Clear();
        return Task.CompletedTask;
    }

    private static void Describe(ResourceBuilder resource) => resource.AddService("newsingest");
}

internal static class OtlpExportServices
{
    /// <summary>Nothing is exported, and nothing is collected, unless the endpoint is set.</summary>
    public static IServiceCollection AddOtlpExport(this IServiceCollection services, IConfiguration configuration)
    {
        if (!string.IsNullOrEmpty(configuration[OtlpExport.EndpointSetting]))
            services.AddHostedService(_ => new OtlpExport(configuration));
        return services;
    }
}

using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsIngest;
using NewsIngest.Storage;
using NewsIngest.Telemetry;
using OpenTelemetry;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Services.AddNewsIngest(builder.Configuration);
builder.Logging.WithoutArticleQuotes();

var telemetry = builder.Services.AddOpenTelemetry();
telemetry.WithTracing(tracing => tracing.AddSource(PipelineTelemetry.Name));
telemetry.WithMetrics(metrics => metrics.AddMeter(PipelineTelemetry.Name));
telemetry.UseFunctionsWorkerDefaults();
if (builder.Configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"] is { Length: > 0 } component)
{
    telemetry.UseAzureMonitorExporter(options =>
    {
        options.ConnectionString = component;
        // The component takes no key: APPLICATIONINSIGHTS_AUTHENTICATION_STRING tells the host so, and this tells the worker.
        options.Credential = StorageClients.IdentityOf(builder.Configuration);
    });
}

if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 }) telemetry.UseOtlpExporter();

using var app = builder.Build();
await app.RunAsync();

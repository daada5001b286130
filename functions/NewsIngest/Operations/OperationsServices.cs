using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsIngest.Alerts;
using NewsIngest.Forgetting;
using NewsIngest.Operations.Reclassification;
using NewsIngest.Operations.Redriving;
using NewsIngest.Operations.Status;
using NewsIngest.Storage;

namespace NewsIngest.Operations;

/// <summary>Registers what runs beside the pipeline: alerts, and what a person does by hand.</summary>
internal static class OperationsServices
{
    /// <param name="configuration">The root; section "Alerts" is read from it and checked at start.</param>
    public static IServiceCollection AddOperations(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AlertOptions>().Bind(configuration.GetSection(AlertOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<AlertStore>();
        services.AddSingleton<AlertSender>();
        services.AddSingleton<AlertRaiser>();
        services.AddSingleton<JudgementAlerts>();
        services.AddSingleton<SourceAlerts>();
        services.AddSingleton<WebhookClient>();
        services.AddSingleton(provider => new AlertDelivery(
            provider.GetRequiredService<AlertStore>(),
            provider.GetRequiredService<AlertSender>(),
            provider.GetRequiredService<WebhookClient>(),
            provider.GetRequiredService<FailureStore>(),
            provider.GetRequiredService<IOptions<AlertOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<AlertDelivery>>()));

        services.AddSingleton<RunStore>();
        services.AddSingleton<TimerRuns>();
        services.AddSingleton<StatusQuery>();
        services.AddSingleton<Forgetter>();
        services.AddSingleton<PageRetention>();
        services.AddSingleton<Housekeeping>();
        services.AddSingleton<Redriver>();
        services.AddSingleton<Reclassifier>();
        return services;
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsIngest.Fetching.Addresses;

namespace NewsIngest.Fetching;

/// <summary>Registers the fetcher.</summary>
public static class FetchingServices
{
    private const string StrictDecompression = "System.IO.Compression.UseStrictValidation";

    /// <param name="configuration">The root; section "Fetching" is read from it and checked at start.</param>
    /// <exception cref="InvalidOperationException">The program was built without strict decompression.</exception>
    public static IServiceCollection AddFetching(this IServiceCollection services, IConfiguration configuration)
    {
        if (!AppContext.TryGetSwitch(StrictDecompression, out var isStrict) || !isStrict)
        {
            throw new InvalidOperationException(
                $"Set the runtime option {StrictDecompression} to true in the program's project file: without it a cut-off page reads as a whole one.");
        }

        services.AddOptions<FetchingOptions>()
            .Bind(configuration.GetSection(FetchingOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IHostResolver, SystemHostResolver>();
        services.AddSingleton<AddressGuard>();
        services.AddSingleton<GuardedConnector>();
        services.AddSingleton<UrlPolicy>();
        services.AddSingleton<HttpExchange>();
        services.AddSingleton<HostPipelines>();
        services.AddSingleton<HostTurns>();
        services.AddSingleton<RedirectFollower>();
        services.TryAddSingleton<IRobotsStore, NoRobotsStore>();
        services.AddSingleton<IRobotsGate, RobotsGate>();
        services.AddSingleton<IPageFetcher, PageFetcher>();
        return services;
    }
}

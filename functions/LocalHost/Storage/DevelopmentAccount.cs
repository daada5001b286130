using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using NewsIngest.LocalHost.Emulation;
using NewsIngest.LocalHost.Settings;

namespace NewsIngest.LocalHost.Storage;

/// <summary>
/// Gives every connection that says <c>UseDevelopmentStorage=true</c> the emulator's own connection string, so that the host and the app's
/// clients use the same one, whatever its ports. Starts the emulator when none runs.
/// </summary>
internal sealed class DevelopmentAccount(DevelopmentStorageLease? lease, string description) : IAsyncDisposable
{
    /// <summary>A sentence: where data lies.</summary>
    public string Description => description;

    /// <exception cref="HostStartException">The emulator had to be started and could not be.</exception>
    public static async Task<DevelopmentAccount> AcquireAsync(
        IConfiguration configuration, AzuriteOptions options, ILogger logger, TimeProvider time, CancellationToken cancellation)
    {
        var settings = configuration.AsEnumerable()
            .Where(setting => DevelopmentStorage.IsMeantBy(setting.Value))
            .Select(setting => setting.Key)
            .ToArray();
        if (settings.Length == 0) return new(null, $"Storage: the account of the setting {StorageConnection.DefaultName}");

        try
        {
            var lease = await DevelopmentStorage.AcquireAsync(options, logger, time, cancellation);
            foreach (var setting in settings) configuration[setting] = lease.ConnectionString;
            return new(lease, lease.Started
                ? $"Storage: Azurite, started by this host and stopped with it; data in {options.DataFolder}"
                : "Storage: the Azurite that was running already");
        }
        catch (AzuriteException cause)
        {
            throw new HostStartException(cause.Message, cause);
        }
    }

    public ValueTask DisposeAsync() => lease?.DisposeAsync() ?? ValueTask.CompletedTask;
}

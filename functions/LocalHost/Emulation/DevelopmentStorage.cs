using Microsoft.Extensions.Logging;

namespace NewsIngest.LocalHost.Emulation;

/// <summary>What <c>UseDevelopmentStorage=true</c> means here.</summary>
public static class DevelopmentStorage
{
    /// <summary>Whether a connection string asks for the emulator without saying where it listens.</summary>
    public static bool IsMeantBy(string? connectionString) =>
        connectionString is not null
        && connectionString.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var only]
        && only.Equals("UseDevelopmentStorage=true", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Finds the emulator that already answers on the usual ports, else the one that another process of this project runs over
    /// the same data folder, else starts one, which the lease then owns and stops.
    /// </summary>
    /// <exception cref="AzuriteException">Azurite had to be started and could not be.</exception>
    public static async Task<DevelopmentStorageLease> AcquireAsync(
        AzuriteOptions options, ILogger logger, TimeProvider time, CancellationToken cancellation)
    {
        if (await FindAsync(options, cancellation) is { } found) return found;
        try
        {
            var azurite = await Azurite.StartAsync(options, logger, time, cancellation);
            return new(azurite.ConnectionString, azurite);
        }
        catch (AzuriteException)
        {
            // Another process may have been quicker.
            if (await FindAsync(options, cancellation) is { } quicker) return quicker;
            throw;
        }
    }

    /// <summary>Finds an emulator as <see cref="AcquireAsync"/> does, but starts none: null when none runs.</summary>
    public static async Task<DevelopmentStorageLease?> FindAsync(AzuriteOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (await options.UsualPorts.AnswerAsync(cancellation)) return new(options.UsualPorts.ConnectionString, owned: null);
        return await RunningAzurite.FindAsync(Path.GetFullPath(options.DataFolder), cancellation) is { } running
            ? new(running.ConnectionString, owned: null)
            : null;
    }
}

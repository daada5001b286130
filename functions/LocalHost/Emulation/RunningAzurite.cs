using System.Text.Json;

namespace NewsIngest.LocalHost.Emulation;

/// <summary>What a data folder says about the Azurite that runs over it, so that other processes find it.</summary>
/// <param name="Server">Azurite's process.</param>
/// <param name="Owner">The process that started it and will end it.</param>
internal sealed record RunningAzurite(ProcessMark Server, ProcessMark Owner, AzuritePorts Ports, string ConnectionString)
{
    private const string FileName = "newsingest-azurite.json";

    public static string LockIn(string folder) => Path.Combine(folder, "newsingest-azurite.lock");

    /// <summary>The Azurite over this folder, when it and its owner live and it answers; else null.</summary>
    public static async Task<RunningAzurite?> FindAsync(string folder, CancellationToken cancellation) =>
        Read(folder) is { } running && running.Owner.IsAlive() && running.Server.IsAlive() && await running.Ports.AnswerAsync(cancellation)
            ? running
            : null;

    public static void Write(string folder, AzuriteProcess process)
    {
        var running = new RunningAzurite(
            ProcessMark.Of(process.Id)!, ProcessMark.Of(Environment.ProcessId)!, process.Ports, process.Ports.ConnectionString);
        File.WriteAllText(Path.Combine(folder, FileName), JsonSerializer.Serialize(running));
    }

    /// <summary>Takes the file away, if it still speaks of this process.</summary>
    public static void Delete(string folder, int processId)
    {
        if (Read(folder)?.Server.Id == processId) File.Delete(Path.Combine(folder, FileName));
    }

    /// <summary>Ends an Azurite whose owner is gone and takes its file away: two over one folder would spoil the data.</summary>
    /// <exception cref="AzuriteException">The owner is alive.</exception>
    public static async Task EndLeftoverAsync(string folder, TimeSpan patience, TimeProvider time, CancellationToken cancellation)
    {
        if (Read(folder) is not { } running) return;
        if (running.Server.IsAlive())
        {
            if (running.Owner.IsAlive())
            {
                throw new AzuriteException(
                    $"Process {running.Owner.Id} already runs Azurite over {folder} (process {running.Server.Id}). "
                    + "Use that one, stop it, or choose another folder.");
            }

            // It has lost its owner, so it is closing already: see attached.mjs.
            await running.Server.EndAsync(patience, time, cancellation);
        }

        File.Delete(Path.Combine(folder, FileName));
    }

    private static RunningAzurite? Read(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<RunningAzurite>(File.ReadAllText(Path.Combine(folder, FileName)));
        }
        catch (Exception cause) when (cause is IOException or JsonException)
        {
            return null;
        }
    }
}

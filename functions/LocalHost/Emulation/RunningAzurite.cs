using System.ComponentModel;
using System.Diagnostics;
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
                    $"Process {running.Owner.Id} already runs Azurite over {folder} (process {running.Server.Id}). Use that one, stop it, or choose another folder.");
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

/// <summary>A process, told by its start time from a later one that got the same id.</summary>
internal sealed record ProcessMark(int Id, DateTimeOffset Started)
{
    // Start times are counted from a boot time that is itself rounded.
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(2);

    /// <returns>Null when there is no such process.</returns>
    public static ProcessMark? Of(int id)
    {
        using var process = Find(id);
        try
        {
            return process is null ? null : new(id, process.StartTime.ToUniversalTime());
        }
        catch (Exception cause) when (cause is InvalidOperationException or Win32Exception)
        {
            return null;
        }
    }

    public bool IsAlive() => Of(Id) is { } present && (present.Started - Started).Duration() < Tolerance;

    /// <summary>Waits for the process to end and kills it when it does not.</summary>
    public async Task EndAsync(TimeSpan patience, TimeProvider time, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        while (IsAlive() && time.GetElapsedTime(start) < patience) await Task.Delay(TimeSpan.FromMilliseconds(50), time, cancellation);
        if (!IsAlive()) return;
        using var process = Find(Id);
        process?.Kill(entireProcessTree: true);
    }

    private static Process? Find(int id)
    {
        try
        {
            return Process.GetProcessById(id);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

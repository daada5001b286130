using System.ComponentModel;
using System.Diagnostics;

namespace NewsIngest.LocalHost.Emulation;

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

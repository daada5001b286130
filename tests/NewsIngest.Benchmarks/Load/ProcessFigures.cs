using System.Globalization;
using System.Net.NetworkInformation;

namespace NewsIngest.Benchmarks.Load;

/// <summary>What a process holds at one moment.</summary>
/// <param name="Heap">Bytes of live objects, after a full collection.</param>
/// <param name="Committed">Bytes that the collector holds of the system: live objects and the room it keeps for more.</param>
/// <param name="Process">Bytes of the process in memory.</param>
/// <param name="Handles">Open files and connections.</param>
/// <param name="Listening">Ports of this machine on which anybody listens.</param>
/// <param name="Files">In the folder for temporary files.</param>
internal sealed record ProcessFigures(long Heap, long Committed, long Process, int Handles, int Threads, int Listening, int Files)
{
    private const double MiB = 1024 * 1024;

    public const string Header = "heap, MiB | committed, MiB | process, MiB | handles | threads | ports | temporary files";

    /// <summary>The line of a table below <see cref="Header"/>.</summary>
    public const string Rule = "---: | ---: | ---: | ---: | ---: | ---: | ---:";

    public static ProcessFigures Now()
    {
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return new ProcessFigures(
            heap, GC.GetGCMemoryInfo().TotalCommittedBytes, process.WorkingSet64, process.HandleCount, process.Threads.Count,
            IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Length,
            Directory.EnumerateFileSystemEntries(Path.GetTempPath(), "*", SearchOption.AllDirectories).Count());
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture,
            $"{Heap / MiB:0.0} | {Committed / MiB:0} | {Process / MiB:0} | {Handles} | {Threads} | {Listening} | {Files}");
}

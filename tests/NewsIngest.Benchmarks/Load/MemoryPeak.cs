namespace NewsIngest.Benchmarks.Load;

/// <summary>The most memory that the process had while this looked, ten times a second.</summary>
internal sealed class MemoryPeak : IDisposable
{
    private const int MiB = 1024 * 1024;

    private readonly Timer _timer;
    private long _heap;
    private long _process;

    public MemoryPeak() => _timer = new Timer(_ => Look(), state: null, TimeSpan.Zero, TimeSpan.FromMilliseconds(100));

    /// <summary>Live objects and garbage that no collection has met yet, in MiB.</summary>
    public long Heap => _heap / MiB;

    /// <summary>In MiB.</summary>
    public long Process => _process / MiB;

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        _heap = Math.Max(_heap, GC.GetTotalMemory(forceFullCollection: false));
        _process = Math.Max(_process, Environment.WorkingSet);
    }
}

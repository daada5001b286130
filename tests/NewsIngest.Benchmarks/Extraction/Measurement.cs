namespace NewsIngest.Benchmarks.Extraction;

/// <param name="Time">Processor time, the median of the rounds: what else runs on the machine does not count.</param>
/// <param name="Allocated">Bytes in one round.</param>
internal readonly record struct Measurement(TimeSpan Time, long Allocated)
{
    private const int Rounds = 5;
    private const int WarmUps = 3;

    /// <summary>Code is compiled anew, and better, while its first calls run: on a loaded machine that takes its time.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    /// <summary>Lets the compiler finish what the warm-up has asked for, so that its time does not count.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Measures two actions turn by turn, so that what else the machine does falls on both.</summary>
    public static (Measurement First, Measurement Second) Compare(Action first, Action second)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < WarmUps || Environment.CpuUsage.TotalTime - start < WarmUp; round++)
        {
            first();
            second();
        }

        Thread.Sleep(Pause);
        var times = (First: new List<TimeSpan>(), Second: new List<TimeSpan>());
        var (allocatedByFirst, allocatedBySecond) = (0L, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            times.First.Add(Once(first, out allocatedByFirst));
            times.Second.Add(Once(second, out allocatedBySecond));
        }

        return (new Measurement(Median(times.First), allocatedByFirst), new Measurement(Median(times.Second), allocatedBySecond));
    }

    private static TimeSpan Once(Action action, out long allocated)
    {
        GC.Collect();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        action();
        var elapsed = Environment.CpuUsage.TotalTime - start;
        allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return elapsed;
    }

    private static TimeSpan Median(List<TimeSpan> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}

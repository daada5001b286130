using System.Globalization;
using System.Text;
using NewsIngest.Benchmarks.Extraction;
using NewsIngest.Classification;
using NewsIngest.Extraction;

namespace NewsIngest.Benchmarks.Memory;

/// <summary>Prints how far memory rises above a thousand pages while they are decoded, extracted and classified one after another.</summary>
internal static class MemoryHarness
{
    private const int Pages = 1_000;
    private const int WarmUp = 50;
    private const double MiB = 1024 * 1024;

    /// <summary>As news pages are: most are small, one in five is as large as pages with much script.</summary>
    private static readonly int[] KiB = [4, 16, 32, 64, 174];

    public static Task RunAsync(TextWriter output)
    {
        var kinds = KiB.Select(size => SamplePages.OfSize(size * 1024)).ToArray();
        byte[][] pages = [.. Enumerable.Range(0, Pages)
            .Select(number => Encoding.UTF8.GetBytes(kinds[number % kinds.Length].Replace("The Gazette", $"Gazette {number}", StringComparison.Ordinal)))];
        foreach (var page in pages.Take(WarmUp)) Read(page);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        var (heap, process) = (GC.GetTotalMemory(forceFullCollection: false), Environment.WorkingSet);
        var (mostOfHeap, mostOfProcess) = (heap, process);
        using var ended = new ManualResetEventSlim();
        var watch = new Thread(() =>
        {
            while (!ended.Wait(millisecondsTimeout: 1))
            {
                mostOfHeap = Math.Max(mostOfHeap, GC.GetTotalMemory(forceFullCollection: false));
                mostOfProcess = Math.Max(mostOfProcess, Environment.WorkingSet);
            }
        });
        watch.Start();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var collections = GC.CollectionCount(0);
        var findings = pages.Sum(Read);
        ended.Set();
        watch.Join();
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;

        output.WriteLine("| pages | MiB of pages | heap above them at most, MiB | process above its start at most, MiB | allocated per page, KiB | collections |");
        output.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: |");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {Pages} | {pages.Sum(page => (long)page.Length) / MiB:0.0} | {(mostOfHeap - heap) / MiB:0.0} | {(mostOfProcess - process) / MiB:0.0} | {allocated / 1024 / Pages} | {GC.CollectionCount(0) - collections} |"));
        GC.KeepAlive(pages);
        GC.KeepAlive(findings);
        return Task.CompletedTask;
    }

    private static int Read(byte[] page) =>
        Classifier.Default.Classify(ArticleExtractor.Extract(PageDecoder.Decode(page, "text/html; charset=utf-8"))).Findings.Count;
}

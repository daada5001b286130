using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using NewsIngest.Benchmarks.Classification;
using NewsIngest.Benchmarks.Extraction;
using NewsIngest.Benchmarks.Load;
using NewsIngest.Benchmarks.Memory;
using NewsIngest.Benchmarks.Peers;
using NewsIngest.Benchmarks.Pipeline;
using NewsIngest.Benchmarks.Querying;

// Plain harnesses by name: each prints the ratios of one run. A new one is one more line here and a section in RESULTS.md.
var harnesses = new SortedDictionary<string, Func<TextWriter, Task>>
{
    ["classification"] = ClassificationHarness.RunAsync,
    ["extraction"] = ExtractionHarness.RunAsync,
    ["load"] = LoadHarness.RunAsync,
    ["memory"] = MemoryHarness.RunAsync,
    ["node"] = NodeHarness.RunAsync,
    ["pipeline"] = PipelineHarness.RunAsync,
    ["queries"] = QueryHarness.RunAsync,
    ["scale"] = output => ScaleHarness.RunAsync(articles: 200_000, output),
    ["soak"] = output => SoakHarness.RunAsync(minutes: 60, output),
};

if (args is [var name] && harnesses.TryGetValue(name, out var run))
{
    await run(Console.Out);
    return 0;
}

// How long, and how much.
if (args is [var sized, var size] && double.TryParse(size, CultureInfo.InvariantCulture, out var number) && sized is "soak" or "scale")
{
    await (sized is "soak" ? SoakHarness.RunAsync(number, Console.Out) : ScaleHarness.RunAsync((int)number, Console.Out));
    return 0;
}

if (args is ["hot-paths", .. var rest])
{
    // In this process: the projects that BenchmarkDotNet writes do not know the repository's central package versions.
    var config = ManualConfig.Create(DefaultConfig.Instance)
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .AddDiagnoser(MemoryDiagnoser.Default);
    BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly).Run(rest is [] ? ["--filter", "*"] : rest, config);
    return 0;
}

Console.Error.WriteLine($"Name a harness ({string.Join(", ", harnesses.Keys)}), or hot-paths with BenchmarkDotNet's own arguments.");
return 2;

using BenchmarkDotNet.Attributes;
using NewsIngest.Extraction;

namespace NewsIngest.Benchmarks.Extraction;

/// <summary>Parse and extract beside HtmlAgilityPack's parse and walk, on a small page, one of the size that news pages have, and a huge one.</summary>
public class ExtractionBenchmarks
{
    private string _html = "";

    [Params(4, 174, 2048)]
    public int KiB { get; set; }

    [GlobalSetup]
    public void Setup() => _html = SamplePages.OfSize(KiB * 1024);

    [Benchmark(Baseline = true)]
    public long HtmlAgilityPackParseAndWalk() => ParseAndWalk.Run(_html);

    [Benchmark]
    public int ParseAndExtract() => ArticleExtractor.Extract(_html).Text.Length;

    [Benchmark]
    public int ParseAndFindLinks() => ArticleLinkFinder.Find(_html, new Uri("https://gazette.example/news/")).Count;
}

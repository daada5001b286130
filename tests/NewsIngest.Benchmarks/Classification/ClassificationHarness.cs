using System.Globalization;
using System.Text;
using NewsIngest.Benchmarks.Extraction;
using NewsIngest.Classification;
using NewsIngest.Extraction;

namespace NewsIngest.Benchmarks.Classification;

/// <summary>Prints how fast articles are classified, beside HtmlAgilityPack's parse and walk of their pages, and how the time grows with the text.</summary>
internal static class ClassificationHarness
{
    private const int Repeats = 10;

    private static readonly int[] KiB = [1, 4, 16, 64, 256, 1024, 5120];

    public static Task RunAsync(TextWriter output)
    {
        var (pages, articles) = (CorpusPages.Html, CorpusPages.Articles);
        var bytes = articles.Sum(Bytes) * Repeats;
        var sum = 0L;
        WriteWhole(output);
        output.WriteLine();
        var (walk, classify) = Measurement.Compare(
            () => Repeat(() => sum += pages.Sum(ParseAndWalk.Run)),
            () => Repeat(() => sum += articles.Sum(article => Classifier.Default.Classify(article).Findings.Count)));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{articles.Count} articles, {bytes / Repeats / 1024} KiB of text in {pages.Sum(page => (long)page.Length) / 1024} KiB of pages."));
        output.WriteLine();
        output.WriteLine("| what | MB/s of text | time ÷ parse and walk | allocated ÷ parse and walk |");
        output.WriteLine("| --- | ---: | ---: | ---: |");
        Row("parse and walk", walk);
        Row("classify", classify);
        output.WriteLine();
        WriteGrowth(output);
        output.WriteLine();
        NameSearch.Write(output);
        return Task.CompletedTask;

        void Row(string name, Measurement measured) => output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {bytes / measured.Time.TotalSeconds / 1e6:0.0} | {measured.Time / walk.Time:0.00} | {(double)measured.Allocated / walk.Allocated:0.00} |"));
    }

    /// <summary>The whole way from a page to its classification, on pages of several kinds.</summary>
    private static void WriteWhole(TextWriter output)
    {
        output.WriteLine("| pages | KiB each | time ÷ parse and walk | allocated ÷ parse and walk |");
        output.WriteLine("| --- | ---: | ---: | ---: |");
        Row("labelled articles, scarcely more markup than text", CorpusPages.Html);
        foreach (var size in (int[])[64, 174, 400]) Row("news page, article of 5 KiB", [SamplePages.OfNewsSite(size * 1024)]);
        foreach (var size in (int[])[64, 174]) Row("built page, a third article", [SamplePages.OfSize(size * 1024)]);

        void Row(string name, IReadOnlyList<string> pages)
        {
            var characters = pages.Sum(page => page.Length);
            var repeats = Math.Max(1, 4 * 1024 * 1024 / characters);
            var sum = 0L;
            var (walk, whole) = Measurement.Compare(
                () => Each(page => sum += ParseAndWalk.Run(page)),
                () => Each(page => sum += Classifier.Default.Classify(ArticleExtractor.Extract(page)).Findings.Count));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {characters / 1024.0 / pages.Count:0.#} | {whole.Time / walk.Time:0.00} | {(double)whole.Allocated / walk.Allocated:0.00} |"));

            void Each(Action<string> action)
            {
                for (var i = 0; i < repeats; i++)
                    foreach (var page in pages) action(page);
            }
        }
    }

    private static void WriteGrowth(TextWriter output)
    {
        var all = string.Join('\n', CorpusPages.Articles.Select(article => article.Text));
        var points = new List<(double Size, double Time)>();
        output.WriteLine("| text, KiB | classify, ms |");
        output.WriteLine("| ---: | ---: |");
        foreach (var size in KiB)
        {
            var text = new StringBuilder();
            while (text.Length < size * 1024) text.Append(all.AsSpan(0, Math.Min(all.Length, (size * 1024) - text.Length))).Append('\n');
            var article = new Article("Services judged good", text.ToString());
            var repeats = Math.Max(1, 2048 / size);
            var (measured, _) = Measurement.Compare(() => Classify(article, repeats), () => { });
            points.Add((size, measured.Time.TotalMilliseconds / repeats));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size} | {points[^1].Time:0.000} |"));
        }

        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Time grows with the text to the power of {ExtractionHarness.Exponent(points.Where(point => point.Size >= 16)):0.00} (16 KiB to 5 MiB)."));
    }

    private static void Classify(Article article, int repeats)
    {
        for (var i = 0; i < repeats; i++) Classifier.Default.Classify(article);
    }

    private static long Bytes(Article article) => Encoding.UTF8.GetByteCount(article.Title) + Encoding.UTF8.GetByteCount(article.Text);

    private static void Repeat(Action action)
    {
        for (var i = 0; i < Repeats; i++) action();
    }
}

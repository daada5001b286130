using System.Globalization;
using NewsIngest.Extraction;

namespace NewsIngest.Benchmarks.Extraction;

/// <summary>Prints what extraction costs beside HtmlAgilityPack's own parse and walk of the same pages, and how its time grows with the page.</summary>
internal static class ExtractionHarness
{
    private const int KiB = 1024;

    /// <summary>From 1 KiB to 5 MiB, the largest page that the fetcher accepts.</summary>
    private static readonly int[] Sizes = [1, 4, 16, 64, 174, 512, 1024, 2048, 5120];

    /// <summary>Characters to work through in a round, so that short pages take long enough to be timed.</summary>
    private const int CharactersOfARound = 2 * KiB * KiB;

    public static Task RunAsync(TextWriter output)
    {
        output.WriteLine("| pages | KiB each | parse and walk, ms | parse and extract, ms | ratio | allocation ratio |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        Row(output, "golden pages", SamplePages.Golden);
        var points = new List<(double Size, double Time)>();
        foreach (var size in Sizes)
        {
            var time = Row(output, "built page", [SamplePages.OfSize(size * KiB)]);
            points.Add((size, time));
        }

        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Time of parse and extract grows with size to the power of {Exponent(points.Where(point => point.Size >= 16)):0.00} (least squares on the logarithms, 16 KiB to 5 MiB)."));
        return Task.CompletedTask;
    }

    private static double Row(TextWriter output, string name, IReadOnlyList<string> pages)
    {
        var characters = pages.Sum(page => (long)page.Length);
        var repeats = (int)Math.Max(1, CharactersOfARound / characters);
        var sum = 0L;
        var (walk, extract) = Measurement.Compare(
            () => ForEach(page => sum += ParseAndWalk.Run(page)),
            () => ForEach(page => sum += ArticleExtractor.Extract(page).Text.Length));
        var perPage = repeats * pages.Count;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {characters / pages.Count / (double)KiB:0.#} | {walk.Time.TotalMilliseconds / perPage:0.000} | {extract.Time.TotalMilliseconds / perPage:0.000} | {extract.Time / walk.Time:0.00} | {(double)extract.Allocated / walk.Allocated:0.00} |"));
        return extract.Time.TotalMilliseconds / perPage;

        void ForEach(Action<string> action)
        {
            for (var i = 0; i < repeats; i++)
                foreach (var page in pages) action(page);
        }
    }

    /// <summary>Slope of the line through the logarithms of size and time.</summary>
    internal static double Exponent(IEnumerable<(double Size, double Time)> points)
    {
        var logs = points.Select(point => (X: Math.Log(point.Size), Y: Math.Log(point.Time))).ToArray();
        var (meanX, meanY) = (logs.Average(point => point.X), logs.Average(point => point.Y));
        return logs.Sum(point => (point.X - meanX) * (point.Y - meanY)) / logs.Sum(point => (point.X - meanX) * (point.X - meanX));
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NewsIngest.Benchmarks.Classification;
using NewsIngest.Benchmarks.Extraction;
using NewsIngest.Classification;
using NewsIngest.Extraction;
using NewsIngest.LocalHost.Emulation;

namespace NewsIngest.Benchmarks.Peers;

/// <summary>
/// Prints the articles a second of @mozilla/readability on Node, with jsdom and with linkedom, beside ours on the same pages in the same run. Processor time on
/// both sides.
/// </summary>
internal static class NodeHarness
{
    private const int Rounds = 5;

    /// <summary>Our rounds are so much shorter that the processor clock would not tell them apart.</summary>
    private const int OurRepeats = 10;

    /// <summary>The peers are installed there by npm, once: beside Azurite, in the repository's folder that git passes over.</summary>
    private static string Folder => Path.Combine(Path.GetDirectoryName(AzuriteOptions.ForRepository().DataFolder)!, "peers");

    public static async Task RunAsync(TextWriter output)
    {
        Install();
        output.WriteLine("| pages | reader | articles/s | ours ÷ it |");
        output.WriteLine("| --- | --- | ---: | ---: |");
        await CompareAsync(output, "corpus", CorpusPages.Html);
        await CompareAsync(output, "news page, 174 KiB", [.. Enumerable.Repeat(SamplePages.OfNewsSite(174 * 1024), 10)]);
        await CompareAsync(output, "built, 64 KiB", [.. Enumerable.Repeat(SamplePages.OfSize(64 * 1024), 20)]);
        await CompareAsync(output, "built, 174 KiB", [.. Enumerable.Repeat(SamplePages.OfSize(174 * 1024), 10)]);
    }

    private static async Task CompareAsync(TextWriter output, string name, IReadOnlyList<string> pages)
    {
        var folder = Directory.CreateTempSubdirectory("newsingest-peers-");
        try
        {
            for (var i = 0; i < pages.Count; i++) await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{i:0000}.html"), pages[i]);

            var sum = 0L;
            var (extract, classify) = Measurement.Compare(
                () => Repeat(page => sum += ArticleExtractor.Extract(page).Text.Length),
                () => Repeat(page => sum += Classifier.Default.Classify(ArticleExtractor.Extract(page)).Findings.Count));
            var ours = OurRepeats * pages.Count / classify.Time.TotalSeconds;
            Row("ours: parse and extract", OurRepeats * pages.Count / extract.Time.TotalSeconds);
            Row("ours: parse, extract and classify", ours);
            foreach (var peer in (string[])["jsdom", "linkedom"])
            {
                var answer = Run("node", ["readability.mjs", folder.FullName, peer, Rounds.ToString(CultureInfo.InvariantCulture)]);
                using var json = JsonDocument.Parse(answer);
                Row($"@mozilla/readability with {peer}", pages.Count / (json.RootElement.GetProperty("milliseconds").GetDouble() / 1000));
            }

            void Repeat(Action<string> read)
            {
                for (var i = 0; i < OurRepeats; i++)
                    foreach (var page in pages) read(page);
            }

            void Row(string reader, double rate) =>
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {reader} | {rate:0.0} | {ours / rate:0.0} |"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Install()
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in (string[])["package.json", "readability.mjs"])
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Peers", file), Path.Combine(Folder, file), overwrite: true);
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "jsdom"))) Run("npm", ["install", "--no-audit", "--no-fund", "--silent"]);
    }

    private static string Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? answer : throw new InvalidOperationException($"{program} ended with {process.ExitCode}; its messages are above.");
    }
}

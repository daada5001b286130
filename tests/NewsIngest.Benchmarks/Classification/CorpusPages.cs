using NewsIngest.Extraction;

namespace NewsIngest.Benchmarks.Classification;

/// <summary>The open half of the labelled corpus: articles of the kind that the classifier is made for.</summary>
internal static class CorpusPages
{
    public static IReadOnlyList<string> Html { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.html").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    public static IReadOnlyList<Article> Articles { get; } = [.. Html.Select(page => ArticleExtractor.Extract(page)).Where(article => article.Text.Length > 0)];
}

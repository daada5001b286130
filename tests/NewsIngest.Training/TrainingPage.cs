using NewsIngest.Evaluation;
using NewsIngest.Extraction;

namespace NewsIngest.Training;

/// <summary>An article to learn from.</summary>
/// <param name="IsFirstRead">No rule was written with an eye on it.</param>
internal sealed record TrainingPage(LabelledArticle Label, Article Article, bool IsFirstRead)
{
    /// <param name="folder">Pages (*.html, *.txt) and labels.jsonl.</param>
    /// <exception cref="InvalidDataException">A label is wrong; the message names it.</exception>
    public static IEnumerable<TrainingPage> ReadFolder(string folder, bool isFirstRead) =>
        new LabelReader().ReadFile(Path.Combine(folder, "labels.jsonl")).AsParallel().AsOrdered()
            .Select(label => new TrainingPage(label, ArticleOf(Path.Combine(folder, label.File), label.Url), isFirstRead));

    private static Article ArticleOf(string path, string? address)
    {
        var url = Uri.TryCreate(address, UriKind.Absolute, out var parsed) ? parsed : null;
        var text = File.ReadAllText(path);
        return path.EndsWith(".txt", StringComparison.Ordinal) ? ArticleExtractor.ExtractPlainText(text, url) : ArticleExtractor.Extract(text, url);
    }
}

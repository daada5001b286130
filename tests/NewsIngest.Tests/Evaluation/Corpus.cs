using NewsIngest.Evaluation;

namespace NewsIngest.Tests.Evaluation;

/// <summary>The labelled corpus in the repository.</summary>
internal static class Corpus
{
    public const string LabelFile = "labels.jsonl";

    /// <param name="part"><c>open</c>, <c>held-back</c>, <c>passages</c>, <c>held-back-passages</c> or <c>learning</c>.</param>
    public static string Folder(string part)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsIngest.sln"))) folder = folder.Parent;
        var root = folder?.FullName ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds NewsIngest.sln.");
        return Path.Combine(root, "tests", "corpus", part);
    }

    public static IReadOnlyList<LabelledArticle> Labels(string part) => new LabelReader().ReadFile(Path.Combine(Folder(part), LabelFile));
}

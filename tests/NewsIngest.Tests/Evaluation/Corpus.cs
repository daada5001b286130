using NewsIngest.Evaluation;

namespace NewsIngest.Tests.Evaluation;

/// <summary>The labelled corpus in the repository.</summary>
internal static class Corpus
{
    public const string LabelFile = "labels.jsonl";

    /// <param name="half"><c>open</c> or <c>held-back</c>.</param>
    public static string Folder(string half)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsIngest.sln"))) folder = folder.Parent;
        var root = folder?.FullName ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds NewsIngest.sln.");
        return Path.Combine(root, "tests", "corpus", half);
    }

    public static IReadOnlyList<LabelledArticle> Labels(string half) => new LabelReader().ReadFile(Path.Combine(Folder(half), LabelFile));
}

using System.Text.RegularExpressions;
using NewsIngest.LocalHost.Emulation;

namespace NewsIngest.Tests.Documentation;

/// <summary>What the texts point to is there.</summary>
[TestClass]
public sealed partial class LinkTests
{
    private static readonly string Repository = RepositoryFolder.Find();

    private static readonly string[] Folders = ["", ".github", "functions", "infra", "tests"];

    public static IEnumerable<object[]> Texts =>
        Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository, folder), "*.md",
                folder == "" ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "TestResults"))
            .Select(file => new object[] { file });

    [TestMethod]
    [DynamicData(nameof(Texts))]
    public async Task Every_link_within_the_repository_leads_to_a_file(string text)
    {
        var path = Path.Combine(Repository, text);
        var lost = LinkTargets.Matches(await File.ReadAllTextAsync(path))
            .Select(link => link.Groups[1].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, target)));

        Assert.AreEqual("", string.Join(", ", lost));
    }

    [TestMethod]
    public void README_is_among_them() => Assert.Contains("README.md", Texts.Select(text => (string)text[0]));

    [GeneratedRegex(@"\]\(([^)#\s]+)")]
    private static partial Regex LinkTargets { get; }
}

using NewsIngest.Classification;
using NewsIngest.Evaluation;

namespace NewsIngest.Tests.Evaluation;

[TestClass]
public sealed class CorpusTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot(), "tests", "corpus", "open");

    private readonly IReadOnlyList<LabelledArticle> _labels = new LabelReader().ReadFile(Path.Combine(Folder, "labels.jsonl"));

    [TestMethod]
    public void Every_page_has_one_label_and_every_label_has_its_page()
    {
        var pages = Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Where(name => name != "labels.jsonl").Order(StringComparer.Ordinal).ToArray();

        CollectionAssert.AreEqual(pages, _labels.Select(label => label.File).Order(StringComparer.Ordinal).ToArray());
    }

    [TestMethod]
    public void Every_page_is_text_or_HTML_with_words_in_it()
    {
        foreach (var label in _labels)
        {
            Assert.Contains(Path.GetExtension(label.File), (string[])[".txt", ".html"], label.File);
            Assert.IsFalse(string.IsNullOrWhiteSpace(File.ReadAllText(Path.Combine(Folder, label.File))), label.File);
        }
    }

    [TestMethod]
    public void No_council_has_two_grades_that_both_stand_for_one_aspect()
    {
        foreach (var label in _labels)
            foreach (var grades in label.Findings.Where(finding => finding.When == FindingTime.Current).GroupBy(finding => (finding.CouncilCode, finding.Aspect)))
                Assert.HasCount(1, grades, $"{label.File}: {grades.Key}");
    }

    [TestMethod]
    public void At_least_a_quarter_of_the_pages_are_confusers() =>
        Assert.IsGreaterThanOrEqualTo(_labels.Count / 4, _labels.Count(label => label.Findings.Count == 0));

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsIngest.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds NewsIngest.sln.");
    }
}

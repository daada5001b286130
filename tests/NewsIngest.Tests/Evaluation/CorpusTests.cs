using NewsIngest.Classification;

namespace NewsIngest.Tests.Evaluation;

[TestClass]
public sealed class CorpusTests
{
    [TestMethod]
    [DataRow("open")]
    [DataRow("held-back")]
    [DataRow("passages")]
    [DataRow("held-back-passages")]
    [DataRow("learning")]
    public void Every_page_has_one_label_and_every_label_has_its_page(string part)
    {
        var pages = Directory.EnumerateFiles(Corpus.Folder(part)).Select(Path.GetFileName).Where(name => name != Corpus.LabelFile).Order(StringComparer.Ordinal)
            .ToArray();

        CollectionAssert.AreEqual(pages, Corpus.Labels(part).Select(label => label.File).Order(StringComparer.Ordinal).ToArray());
    }

    [TestMethod]
    [DataRow("open")]
    [DataRow("held-back")]
    [DataRow("passages")]
    [DataRow("held-back-passages")]
    [DataRow("learning")]
    public void Every_page_is_text_or_HTML_with_words_in_it(string part)
    {
        foreach (var label in Corpus.Labels(part))
        {
            Assert.Contains(Path.GetExtension(label.File), (string[])[".txt", ".html"], label.File);
            Assert.IsFalse(string.IsNullOrWhiteSpace(File.ReadAllText(Path.Combine(Corpus.Folder(part), label.File))), label.File);
        }
    }

    [TestMethod]
    [DataRow("open")]
    [DataRow("held-back")]
    [DataRow("passages")]
    [DataRow("held-back-passages")]
    [DataRow("learning")]
    public void No_council_has_two_grades_that_both_stand_for_one_aspect(string part)
    {
        foreach (var label in Corpus.Labels(part))
            foreach (var grades in label.Findings.Where(finding => finding.When == FindingTime.Current)
                .GroupBy(finding => (finding.CouncilCode, finding.Aspect)))
                Assert.HasCount(1, grades, $"{label.File}: {grades.Key}");
    }

    [TestMethod]
    [DataRow("open")]
    [DataRow("held-back")]
    [DataRow("passages")]
    [DataRow("held-back-passages")]
    public void At_least_a_fifth_of_the_pages_are_confusers(string part)
    {
        var labels = Corpus.Labels(part);

        Assert.IsGreaterThanOrEqualTo(labels.Count / 5, labels.Count(label => label.Findings.Count == 0));
    }
}

using NewsIngest.Classification;
using NewsIngest.Cli.Files;
using NewsIngest.Dashboard.Accuracy;
using NewsIngest.Tests.Evaluation;

namespace NewsIngest.Tests.Dashboard;

[TestClass]
public sealed class AccuracyReportTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    public required TestContext TestContext { get; init; }

    /// <summary>The file that this build's classifier earns lies beside the test's results, ready to take the old one's place.</summary>
    [TestMethod]
    public void The_figures_shown_are_those_of_this_classifier()
    {
        var card = NewsIngest.Evaluation.Evaluation.Score(Corpus.Labels(AccuracyReport.Corpus).AsParallel().AsOrdered().Select(label =>
        {
            var article = ArticleReader.Read(
                new ArticleFile(label.File, Path.Combine(Corpus.Folder(AccuracyReport.Corpus), label.File), label.Url is null ? null : new Uri(label.Url)),
                Now);
            return (label, article, Classifier.Default.Classify(article));
        }));
        var fresh = AccuracyReport.Write(card);
        if (fresh == AccuracyReport.Json.ReplaceLineEndings("\n")) return;

        var file = Path.Combine(TestContext.TestResultsDirectory ?? Path.GetTempPath(), "accuracy.json");
        File.WriteAllText(file, fresh);
        TestContext.AddResultFile(file);
        Assert.Fail($"The classifier has other figures now: copy {file} to functions/NewsIngest/Dashboard/Accuracy/accuracy.json.");
    }
}

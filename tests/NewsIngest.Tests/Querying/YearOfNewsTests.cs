using NewsIngest.Classification;
using NewsIngest.Cli.Files;
using NewsIngest.Evaluation;
using NewsIngest.Extraction;
using NewsIngest.Querying.Records;
using NewsIngest.Reference;
using NewsIngest.Tests.Evaluation;

namespace NewsIngest.Tests.Querying;

/// <summary>
/// The record's last year against the labelled news of that year. The corpus follows the record in most grades and invents others, so that both
/// confirmations and contradictions are in it; what counts is that the news as it is read gets the verdicts that the news as it is labelled gets.
/// </summary>
[TestClass]
public sealed class YearOfNewsTests
{
    private static readonly DateOnly Until = OfstedRecord.Outcomes.Max(outcome => outcome.Published);
    private static readonly DateOnly Since = Until.AddYears(-1);

    private static readonly RecordMatcher Matcher = new(new RecordEdition(OfstedRecord.Outcomes, ImportedAt: null), CouncilRegister.Default);

    [TestMethod]
    public void News_as_it_is_read_gets_the_verdicts_that_its_labels_get()
    {
        var labelled = new HashSet<(string File, string Council, Aspect Aspect, RecordMatchStatus Status)>();
        var read = new HashSet<(string File, string Council, Aspect Aspect, RecordMatchStatus Status)>();
        foreach (var half in (string[])["open", "held-back"])
        {
            foreach (var label in Corpus.Labels(half).Where(label => label.Published > Since && label.Published <= Until))
            {
                var day = label.Published!.Value;
                foreach (var finding in label.Findings.Where(finding => finding.When == FindingTime.Current))
                    labelled.Add((label.File, finding.CouncilCode, finding.Aspect,
                        Matcher.Match(finding.CouncilCode, finding.Aspect, finding.Judgement, day).Status));
                foreach (var finding in Classify(half, label).Findings.Where(finding => finding.When == FindingTime.Current))
                    read.Add((label.File, finding.CouncilCode, finding.Aspect,
                        Matcher.Match(finding.CouncilCode, finding.Aspect, finding.Judgement, day).Status));
            }
        }

        var same = labelled.Intersect(read).Count();
        Assert.IsGreaterThanOrEqualTo(50, labelled.Select(verdict => verdict.File).Distinct().Count());
        foreach (var status in (RecordMatchStatus[])[RecordMatchStatus.Confirmed, RecordMatchStatus.ContradictsRecord])
            Assert.Contains(status, read.Select(verdict => verdict.Status));
        Assert.IsGreaterThanOrEqualTo(0.95, (double)same / read.Count, $"{same} of {read.Count} verdicts on what was read are those on the labels.");
        Assert.IsGreaterThanOrEqualTo(0.85, (double)same / labelled.Count, $"{same} of {labelled.Count} verdicts on the labels were read.");
    }

    private static NewsIngest.Classification.Classification Classify(string half, LabelledArticle label)
    {
        var file = new ArticleFile(label.File, Path.Combine(Corpus.Folder(half), label.File), label.Url is null ? null : new Uri(label.Url));
        Article article = ArticleReader.Read(file, new DateTimeOffset(Until.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero));
        return Classifier.Default.Classify(article);
    }
}

using NewsIngest.Classification;
using NewsIngest.Extraction;
using NewsIngest.Reference;
using NewsIngest.Tests.Evaluation;

namespace NewsIngest.Tests.Classification;

/// <summary>Text comes as it comes: cut off, out of order, with words lost on the way. It is always read, whatever is found in it.</summary>
[TestClass]
public sealed class MangledTextTests
{
    private const int Variants = 12;

    [TestMethod]
    [DataRow("open")]
    [DataRow("learning")]
    public void An_article_with_words_lost_or_out_of_order_is_read_all_the_same(string part)
    {
        var labels = Corpus.Labels(part).Where(label => label.File.EndsWith(".txt", StringComparison.Ordinal)).ToList();

        Parallel.For(0, labels.Count * Variants, number =>
        {
            var random = new Random(number);
            var whole = ArticleExtractor.ExtractPlainText(File.ReadAllText(Path.Combine(Corpus.Folder(part), labels[number % labels.Count].File)));
            var mangled = whole with
            {
                Title = Mangle(whole.Title, random),
                Text = string.Join('\n', whole.Text.Split('\n').Select(line => Mangle(line, random)))
            };

            foreach (var finding in Classifier.Default.Classify(mangled).Findings)
                Assert.IsNotNull(CouncilRegister.Default.Find(finding.CouncilCode), mangled.Text);
        });
    }

    [TestMethod]
    public void A_sentence_may_begin_in_its_middle() =>
        Assert.AreEqual("overall good", Reads.Article("Ofsted in Kent", "Council, which was rated good by Ofsted, looks after children in Kent."));

    /// <summary>Drops, swaps and repeats words, and cuts the line off at either end.</summary>
    private static string Mangle(string line, Random random)
    {
        var words = line.Split(' ').ToList();
        for (var change = random.Next(1 + words.Count / 4); change >= 0 && words.Count > 1; change--)
        {
            var at = random.Next(words.Count);
            var other = random.Next(words.Count);
            switch (random.Next(5))
            {
                case 0:
                    words.RemoveAt(at);
                    break;
                case 1:
                    (words[at], words[other]) = (words[other], words[at]);
                    break;
                case 2:
                    words.Insert(at, words[other]);
                    break;
                case 3:
                    words.RemoveRange(0, at);
                    break;
                default:
                    words.RemoveRange(at, words.Count - at);
                    break;
            }
        }

        return string.Join(' ', words);
    }
}

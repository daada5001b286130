using HtmlAgilityPack;
using NewsIngest.Classification;
using NewsIngest.Reference;
using NewsIngest.Samples;

namespace NewsIngest.Tests.Samples;

[TestClass]
public sealed class SampleExpectationsTests
{
    private static readonly IReadOnlyList<ExpectedArticle> Expected = ExpectedArticle.Parse(File.ReadLines(SampleSite.ExpectedPath));

    [TestMethod]
    public void Every_expectation_is_of_a_page_that_the_manifest_serves_at_that_address()
    {
        foreach (var article in Expected)
        {
            var pages = SamplePage.All.Where(page => page.Address == article.Url && page.Answer.Status == 200);
            Assert.Contains(page => $"{page.Site.Folder}/{page.Answer.File}" == article.File, pages, article.File);
        }
    }

    [TestMethod]
    public void No_page_is_labelled_twice() => Assert.AreEqual(Expected.Count, Expected.Select(article => article.File).Distinct().Count());

    [TestMethod]
    public void Every_label_uses_the_classifiers_words()
    {
        foreach (var article in Expected)
        {
            Word<ArticleKind>(article.Kind);
            if (article.InspectionType is { } type) Word<InspectionType>(type);
            foreach (var council in article.Councils) Word<CouncilRole>(council.Role);
            foreach (var finding in article.Findings)
            {
                Word<Aspect>(finding.Aspect);
                Word<Judgement>(finding.Judgement);
                Word<FindingTime>(finding.When);
            }

            void Word<T>(string text)
                where T : struct, Enum =>
                Assert.IsTrue(char.IsLower(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out _), $"{article.File}: '{text}' is no {typeof(T).Name}.");
        }
    }

    [TestMethod]
    public void Every_council_is_named_as_the_register_names_it()
    {
        foreach (var article in Expected)
            foreach (var council in article.Councils)
                Assert.AreEqual(council.Name, CouncilRegister.Default.Find(council.Name)?.Name, article.File);
    }

    [TestMethod]
    public void Every_finding_is_of_a_council_that_the_label_names_and_is_told_once()
    {
        foreach (var article in Expected)
        {
            var named = article.Councils.Select(council => council.Name).ToArray();
            foreach (var finding in article.Findings) Assert.Contains(finding.Council, named, article.File);
            Assert.AreEqual(article.Findings.Count, article.Findings.Distinct().Count(), article.File);
            Assert.AreEqual(named.Length, named.Distinct().Count(), article.File);
        }
    }

    [TestMethod]
    public void A_council_has_one_current_grade_for_each_aspect_at_most()
    {
        foreach (var article in Expected)
        {
            var current = article.Findings.Where(finding => finding.When == "current").Select(finding => (finding.Council, finding.Aspect)).ToArray();
            Assert.AreEqual(current.Length, current.Distinct().Count(), article.File);
        }
    }

    [TestMethod]
    public void A_visit_yields_no_current_grade_of_the_council_visited()
    {
        foreach (var article in Expected.Where(article => article.Kind == "visit"))
        {
            var visited = article.Councils.Where(council => council.Role == "subject").Select(council => council.Name).ToArray();
            Assert.DoesNotContain(finding => finding.When == "current" && visited.Contains(finding.Council), article.Findings, article.File);
        }
    }

    [TestMethod]
    public void What_is_no_article_yields_nothing()
    {
        foreach (var article in Expected.Where(article => article.Kind == "notAnArticle"))
        {
            Assert.IsEmpty(article.Councils, article.File);
            Assert.IsEmpty(article.Findings, article.File);
            Assert.IsNull(article.Text, article.File);
        }
    }

    [TestMethod]
    public void Every_kind_of_article_and_nearly_every_kind_of_inspection_is_there()
    {
        Assert.HasCount(Enum.GetValues<ArticleKind>().Length, Expected.Select(article => article.Kind).Distinct());
        foreach (var type in Enum.GetNames<InspectionType>().Except([nameof(InspectionType.Sif)]))
            Assert.Contains(article => string.Equals(article.InspectionType, type, StringComparison.OrdinalIgnoreCase), Expected, type);
    }

    [TestMethod]
    public void Title_and_text_stand_on_the_page_word_for_word()
    {
        foreach (var article in Expected)
        {
            var html = SamplePage.Decode(File.ReadAllBytes(Path.Combine(SampleSite.Folder, article.File)));
            var page = WithoutSpace(HtmlEntity.DeEntitize(SamplePage.Parse(html).DocumentNode.InnerText));

            Assert.Contains(WithoutSpace(article.Title), page, article.File);
            foreach (var paragraph in (article.Text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
                Assert.Contains(WithoutSpace(paragraph.StartsWith("- ", StringComparison.Ordinal) ? paragraph[2..] : paragraph), page, article.File);
        }
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}

using System.Text.Json;
using NewsIngest.Classification;
using NewsIngest.Cli.Files;
using NewsIngest.Extraction;

namespace NewsIngest.Tests.Cli;

[TestClass]
public sealed class OutputLineTests
{
    [TestMethod]
    public void A_visit_is_given_with_its_topics_its_number_and_its_sentence()
    {
        var article = new Article(
            "Letter to Torbay",
            "Ofsted made its third monitoring visit to Torbay Council in May. Inspectors looked at care leavers.\nTheir letter says that the council, judged inadequate in 2018, is improving.");

        using var json = JsonDocument.Parse(OutputLine.Of(new ArticleFile("a.txt", "a.txt"), article, Classifier.Default.Classify(article)));

        var visit = json.RootElement.GetProperty("visit");
        Assert.AreEqual("careLeavers", visit.GetProperty("topics")[0].GetString());
        Assert.AreEqual(3, visit.GetProperty("sequence").GetInt32());
        Assert.Contains(visit.GetProperty("evidence").GetString()!, article.Text);
    }

    [TestMethod]
    public void Other_news_has_no_visit()
    {
        var article = new Article("Torbay appoints director", "Torbay Council has appointed a director of children's services.");

        using var json = JsonDocument.Parse(OutputLine.Of(new ArticleFile("a.txt", "a.txt"), article, Classifier.Default.Classify(article)));

        Assert.AreEqual(JsonValueKind.Null, json.RootElement.GetProperty("visit").ValueKind);
    }
}

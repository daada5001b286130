using NewsIngest.Classification;
using NewsIngest.Querying;
using NewsIngest.Storage;
using static NewsIngest.Tests.Querying.StoredArticles;

namespace NewsIngest.Tests.Querying;

[TestClass]
public sealed class ClassificationQueryTests
{
    private static readonly DateTimeOffset Day = new(2026, 3, 20, 9, 0, 0, TimeSpan.Zero);

    private readonly ClassifiedArticle _article = Article(
        "a", Day, findings: [Finding(Judgement.Good), Finding(Judgement.Inadequate, Aspect.Leadership, FindingTime.Previous)]);

    [TestMethod]
    public void One_finding_must_fit_all_that_is_asked_of_findings()
    {
        Assert.IsNotNull(new ClassificationQuery(Judgement: Judgement.Inadequate, Aspect: Aspect.Leadership).Narrow(_article));
        Assert.IsNull(new ClassificationQuery(Judgement: Judgement.Inadequate, When: FindingTime.Current).Narrow(_article));
    }

    [TestMethod]
    public void An_answer_holds_the_findings_asked_for_alone() =>
        Assert.AreEqual(Judgement.Good, new ClassificationQuery(When: FindingTime.Current).Narrow(_article)!.Findings.Single().Judgement);

    [TestMethod]
    [DataRow("TITLE OF", true)]
    [DataRow("said so in", true, DisplayName = "in the evidence")]
    [DataRow("nowhere", false)]
    public void Words_are_looked_for_in_title_and_evidence(string text, bool found) =>
        Assert.AreEqual(found, new ClassificationQuery(Text: text).Narrow(_article) is not null);

    [TestMethod]
    public void A_rows_flags_name_every_part_of_its_findings_and_nothing_else()
    {
        var flags = FindingFlags.Of(_article.Findings).ToHashSet();

        foreach (var name in (string[])["HasGoodOverallCurrent", "HasGood", "HasOverallCurrent", "HasInadequateLeadershipPrevious", "HasPrevious",
            "HasInadequateLeadership"])
            Assert.Contains(name, flags);
        Assert.DoesNotContain("HasInadequateCurrent", flags);
        Assert.HasCount(14, flags);
    }

    [TestMethod]
    public void Every_finding_at_once_leaves_an_entity_room_for_its_other_properties()
    {
        var all =
            from judgement in Enum.GetValues<Judgement>()
            from aspect in Enum.GetValues<Aspect>()
            from time in Enum.GetValues<FindingTime>()
            select Finding(judgement, aspect, time);

        Assert.HasCount(104, FindingFlags.Of(all));
    }
}

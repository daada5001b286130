using System.Text;
using NewsIngest.Classification;
using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Weighing;
using NewsIngest.Extraction;
using NewsIngest.Reference;

namespace NewsIngest.Tests.Classification.Weighing;

[TestClass]
public sealed class GradeWeigherTests
{
    private const string Given = "Given,Always,0,9";
    private const string NotGiven = "Given,Always,0,-9";

    /// <summary>No rule says what the grade is given to.</summary>
    private const string Unread = "Ofsted rated Kent's children's services good. For leadership the word that inspectors wrote down in their report was not that but outstanding.";

    [TestMethod]
    public void Where_the_rules_are_silent_the_weights_decide()
    {
        Assert.AreEqual("overall good", Findings(Unread, NotGiven));
        Assert.AreEqual("leadership outstanding; overall good", Findings(Unread, Given, "Aspect,Where,1,9", "Aspect,Where,4,-9", "Past,Always,0,-9"));
    }

    [TestMethod]
    public void The_weights_say_which_aspects_and_when() =>
        Assert.AreEqual("overall good; was overall outstanding", Findings(Unread, Given, "Aspect,Where,1,-9", "Aspect,Where,4,9", "Past,Always,0,9"));

    [TestMethod]
    [DataRow("It is not true that Ofsted rated Barnet's children's services inadequate, the council told residents.")]
    [DataRow("Had Ofsted come a year earlier it would have judged Wigan's children's services inadequate, the director admitted.")]
    public void What_a_rule_refuses_is_not_weighed(string text) => Assert.AreEqual("", Findings(text, Given));

    [TestMethod]
    public void Only_the_surest_counts_where_the_rules_find_no_grade_at_all()
    {
        var text = Unread[(Unread.IndexOf('.') + 2)..] + " Kent County Council's children's services had been inspected by Ofsted.";

        Assert.AreEqual("", Findings(text, "Given,Always,0,2"));
        Assert.AreEqual("leadership outstanding", Findings(text, Given, "Aspect,Where,1,9", "Aspect,Where,4,-9", "Past,Always,0,-9"));
    }

    [TestMethod]
    public void A_grade_that_was_weighed_says_so_and_is_less_sure()
    {
        var findings = Classify(Unread, Given, "Aspect,Where,1,9", "Aspect,Where,4,-9", "Past,Always,0,-9").Findings;

        var weighed = findings.Single(finding => finding.Aspect == Aspect.Leadership);
        Assert.Contains(Claim.WeighedGrade, weighed.Rules);
        Assert.IsLessThan(findings.Single(finding => finding.Aspect == Aspect.Overall).Confidence, weighed.Confidence);
    }

    [TestMethod]
    public void The_time_that_the_rules_give_is_overruled_only_beside_a_grade_that_stands()
    {
        const string Twice = "Ofsted rated Kent's children's services good. They were rated inadequate.";

        Assert.AreEqual("overall good; was overall inadequate", Findings(Twice, NotGiven, "Past,FirstGrade,0,9", "Past,FirstGrade,3,-9"));
        Assert.AreEqual("overall inadequate", Findings("Ofsted rated Kent's children's services inadequate.", NotGiven, "Past,Always,0,9"));
    }

    [TestMethod]
    public void Good_in_some_areas_is_given_to_none_by_name() =>
        Assert.AreEqual("", Findings("Ofsted says Islington Council's children's services are good in three areas.", Given, "Aspect,Always,0,9"));

    private static string Findings(string text, params string[] weights) => Reads.Findings(Classify(text, weights));

    private static NewsIngest.Classification.Classification Classify(string text, params string[] weights)
    {
        var table = WeightTable.Read(new MemoryStream(Encoding.UTF8.GetBytes("Question,Sign,Of,Weight\n" + string.Join('\n', weights))));
        return new Classifier(CouncilRegister.Default, new GradeWeigher(table)).Classify(new Article("News of Ofsted", text, Published: Reads.May2024));
    }
}

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

        Assert.AreEqual("", Findings(text, "Given,Always,0,0.8"));
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
        const string Twice = "Ofsted rated Kent's children's services good. They were rated inadequate." + MoreOfIt;

        Assert.AreEqual("overall good; was overall inadequate", Findings(Twice, NotGiven, "Past,FirstGrade,0,9", "Past,FirstGrade,3,-9"));
        Assert.AreEqual("overall inadequate", Findings("Ofsted rated Kent's children's services inadequate.", NotGiven, "Past,Always,0,9"));
    }

    [TestMethod]
    public void Good_in_some_areas_is_given_to_none_by_name() =>
        Assert.AreEqual("", Findings("Ofsted says Islington Council's children's services are good in three areas.", Given, "Aspect,Always,0,9"));

    /// <summary>Enough of an article for the weights to overrule a rule in it.</summary>
    private const string MoreOfIt = " Its director thanked the staff. Families were told on Monday. The councillors meet next week.";

    [TestMethod]
    public void In_an_article_that_says_enough_the_weights_overrule_what_a_rule_refuses()
    {
        const string Denied = "It is not true that Ofsted rated Barnet's children's services inadequate, the council told residents." + MoreOfIt;

        Assert.AreEqual("", Findings(Denied, "Given,Always,0,0.8"));
        Assert.AreEqual("overall inadequate", Findings(Denied, Given, "Past,Always,0,-9"));
    }

    [TestMethod]
    public void What_the_rules_read_is_left_out_where_it_can_hardly_be_unless_it_is_said_plainly()
    {
        const string Read = "Kent's children's services are good." + MoreOfIt;

        Assert.AreEqual("overall good", Findings(Read, "Given,Always,0,-2"));
        Assert.AreEqual("", Findings(Read, NotGiven));
        Assert.AreEqual("overall good", Findings("Ofsted rated Kent's children's services good." + MoreOfIt, NotGiven));
    }

    [TestMethod]
    public void A_weighed_grade_gives_way_to_what_a_sentence_says_plainly() =>
        Assert.AreEqual("overall good", Findings(Unread, Given, "Aspect,Where,1,-9", "Aspect,Where,4,9", "Past,Always,0,-9"));

    [TestMethod]
    public void Where_no_inspection_is_named_a_likely_grade_counts_all_the_same()
    {
        const string Unproven = "Neighbouring Kent, where children's social care is good, sent two managers." + MoreOfIt;

        Assert.AreEqual("", Reads.Findings(ClassifyUnder("Medway hires six", Unproven, "Given,Always,0,1")));
        Assert.AreEqual("overall good", Reads.Findings(ClassifyUnder("Medway hires six", Unproven, Given)));
    }

    [TestMethod]
    [DataRow("Kent County Council was rated good in 2022.", "0.3", "1")]
    [DataRow("Kent County Council says the academy is wrong. The council was rated good in 2022.", "2", "3")]
    public void In_an_article_about_a_school_a_councils_grade_needs_its_name_or_to_be_all_but_sure(string grade, string tooLittle, string enough)
    {
        var school = $"Ofsted has put the school in special measures. {grade} The head has resigned. Parents met on Monday.";

        Assert.AreEqual("", Reads.Findings(ClassifyUnder("Primary school in Kent fails its Ofsted inspection", school, $"Given,Always,0,{tooLittle}")));
        Assert.AreEqual("overall good",
            Reads.Findings(ClassifyUnder("Primary school in Kent fails its Ofsted inspection", school, $"Given,Always,0,{enough}")));
    }

    [TestMethod]
    public void A_weighed_grade_gives_way_to_those_of_its_own_council_alone()
    {
        const string Three = "Ofsted rated Kent's children's services inadequate. Essex brings up the rear at requires improvement, a year old now. Surrey brings up the rear at requires improvement too."
            + MoreOfIt;

        Assert.AreEqual(
            "Essex overall requiresImprovement, Kent overall inadequate, Surrey overall requiresImprovement",
            string.Join(", ",
                Classify(Three,
                    Given).Findings.Select(finding => $"{CouncilRegister.Default.FindByCode(finding.CouncilCode)!.Name} {finding.Aspect.Word()} {finding.Judgement.Word()}")
                    .Order()));
    }

    private static string Findings(string text, params string[] weights) => Reads.Findings(Classify(text, weights));

    private static NewsIngest.Classification.Classification Classify(string text, params string[] weights) => ClassifyUnder("News of Ofsted", text, weights);

    private static NewsIngest.Classification.Classification ClassifyUnder(string title, string text, params string[] weights)
    {
        var table = WeightTable.Read(new MemoryStream(Encoding.UTF8.GetBytes("Question,Sign,Of,Weight\n" + string.Join('\n', weights))));
        return new Classifier(CouncilRegister.Default, new GradeWeigher(table)).Classify(new Article(title, text, Published: Reads.May2024));
    }
}

using System.Text;
using NewsIngest.Classification;
using NewsIngest.Classification.Weighing;
using NewsIngest.Extraction;
using NewsIngest.Reference;

namespace NewsIngest.Tests.Classification;

/// <summary>When a grade was given, as the other grades of its council tell.</summary>
[TestClass]
public sealed class DatingTests
{
    private const string Earlier = "PastOfCouncil,Always,0,9";
    private const string Later = "PastOfCouncil,Always,0,-9";

    /// <summary>Its second grade is as old as its first.</summary>
    private const string TwoReports =
        "Ofsted rated Kent's children's services good. The council had been rated inadequate in 2019. Leadership had been inadequate as well. The council was pleased.";

    [TestMethod]
    [DataRow("Inspectors were back in Derby in July. They had been there for a full inspection in 2019, which found services inadequate. Leadership was inadequate with it, and children in care required improvement. This time they judged the city good. Leaders are good and so is the work with children in care.",
        "in care good; leadership good; overall good; was in care requires improvement; was leadership inadequate; was overall inadequate")]
    [DataRow("Stockport's services have slipped. A report that Ofsted published on Monday puts the council at requires improvement overall; in 2022 it was good. Leadership requires improvement too. Councillors asked for an apology. Money has gone into the front door.",
        "leadership requires improvement; overall requires improvement; was overall good")]
    [DataRow("Members of Bolton Council's scrutiny committee asked why one part of children's services has been stuck. The service as a whole was given a good rating by Ofsted in October 2023. Leadership and children in care are good; help and protection requires improvement. The director said that work was under way. She will be back in May.",
        "help and protection requires improvement; in care good; leadership good; overall good")]
    public void Each_report_of_a_council_keeps_its_grades_together(string text, string expected) =>
        Assert.AreEqual(Reads.Sorted(expected), Reads.Article("News of Ofsted", text));

    [TestMethod]
    public void What_is_likelier_of_another_time_beside_the_others_is_of_that_time()
    {
        var text = "Ofsted rated Kent's children's services good. Inspectors found leadership outstanding. They came in June. Leadership was rated good.";

        Assert.AreEqual("leadership outstanding; overall good", Findings(text));
        Assert.AreEqual("overall good; was leadership good; was leadership outstanding", Findings(text, Earlier));
    }

    [TestMethod]
    public void A_councils_only_grade_keeps_its_time() =>
        Assert.AreEqual(
            Findings("Ofsted rated Kent's children's services good. They came in June. The council was pleased. Surrey, too, is rated good by Ofsted."),
            Findings("Ofsted rated Kent's children's services good. They came in June. The council was pleased. Surrey, too, is rated good by Ofsted.",
                Earlier));

    [TestMethod]
    public void What_was_told_with_a_replaced_grade_stays_with_it()
    {
        StringAssert.Contains(Findings(TwoReports), "was leadership inadequate");
        StringAssert.Contains(Findings(TwoReports, Later), "was leadership inadequate");
    }

    [TestMethod]
    public void A_grade_that_was_kept_is_told_of_both_times() =>
        Assert.AreEqual("overall good; was overall good",
            Findings("Ofsted rated Kent's children's services good. They had been rated good in 2019 as well. They came in June. The council was pleased.",
                Later));

    private static string Findings(string text, params string[] weights)
    {
        var table = WeightTable.Read(new MemoryStream(Encoding.UTF8.GetBytes("Question,Sign,Of,Weight\n"
            + string.Join('\n', [.. weights, "Given,Always,0,9"]))));
        return Reads.Findings(new Classifier(CouncilRegister.Default,
            new GradeWeigher(table)).Classify(new Article("News of Ofsted", text, Published: Reads.May2024)));
    }
}

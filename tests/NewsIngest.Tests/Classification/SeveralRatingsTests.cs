namespace NewsIngest.Tests.Classification;

/// <summary>Grades told by the row: what a council had been given, time after time, before the grade of now.</summary>
[TestClass]
public sealed class SeveralRatingsTests
{
    [TestMethod]
    [DataRow("After a string of inadequate ratings Hull's children's services are good, Ofsted says.", "overall good; was overall inadequate")]
    [DataRow("Hull's children's services, put into a trust following repeated inadequate ratings, now require improvement, Ofsted says.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("After two successive inadequate verdicts from Ofsted, Hull's children's services have been rated good.", "overall good; was overall inadequate")]
    [DataRow("A trust was set up in Hull after two inadequate judgements on children's services. Ofsted rated it good this week.",
        "overall good; was overall inadequate")]
    public void A_row_of_grades_is_what_stood_before(string text, string findings) => Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Ofsted's inspectors said that leadership and help and protection were inadequate. After two inadequate judgements: what next for Hull's children's services?",
        "leadership inadequate; help and protection inadequate")]
    public void The_judgements_of_one_report_are_no_row(string text, string findings) => Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));
}

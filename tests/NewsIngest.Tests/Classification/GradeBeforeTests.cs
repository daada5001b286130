namespace NewsIngest.Tests.Classification;

/// <summary>Grades that a new one replaced, told beside it or in a sentence of their own.</summary>
[TestClass]
public sealed class GradeBeforeTests
{
    [TestMethod]
    [DataRow("Ofsted has rated Swindon's children's services good. Its previous grade was inadequate.", "overall good; was overall inadequate")]
    [DataRow("Halton's children's services, inadequate since 2023, were found by Ofsted to require improvement to be good.", "overall requires improvement; was overall inadequate")]
    [DataRow("The inadequate judgement that Ofsted made on Derby's children's services in 2019 has been replaced by one of good.", "overall good; was overall inadequate")]
    [DataRow("Ofsted returned to Derby this spring, three years after calling its children's services inadequate, and found them good.", "overall good; was overall inadequate")]
    [DataRow("The watchdog gave Derby a rating of \"requires improvement to be good\" for its children's services following a visit in the autumn, Ofsted said. It had previously been \"good\".", "overall requires improvement; was overall good")]
    [DataRow("Ofsted inspectors said Derby's children's services required improvement, having been good in 2018, and that their leadership was inadequate.", "overall requires improvement; was overall good; leadership inadequate")]
    [DataRow("Children's services in Walsall, good until this month, require improvement, says Ofsted.", "overall requires improvement; was overall good")]
    [DataRow("Ofsted judged Derby's children's services inadequate in a report published in September 2017. They are now good.", "overall good; was overall inadequate")]
    [DataRow("Ofsted says Derby's children's services are good. The judgement on care leavers is unchanged at requires improvement.", "overall good; care leavers requires improvement; was care leavers requires improvement")]
    [DataRow("Swindon's children's services, once among the worst in England, are good, according to Ofsted.", "overall good")]
    public void A_grade_before_is_told_from_the_one_that_stands(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    public void The_old_county_keeps_its_grades_and_each_successor_has_its_own() =>
        Assert.AreEqual(
            Reads.Sorted("Cumbria: was overall inadequate; Cumbria: was overall requires improvement; Westmorland and Furness: overall good; Westmorland and Furness: care leavers requires improvement; Cumberland: overall good; Cumberland: help and protection requires improvement"),
            Reads.Article(
                "Two years on",
                "When Cumbria was split in two in April 2023, nobody was queueing up to run its children's services.\n\nCumbria County Council had a bad name with Ofsted. Inspectors found it inadequate in 2015. By the time it was wound up it required improvement.\n\n"
                + "Westmorland and Furness was first to be inspected and came out as good last July, held back only by its care leavers' service, which was found to require improvement. In Cumberland they had to wait until November, but the result was the same: good. There it was help and protection that required improvement.",
                new(2025, 3, 7, 0, 0, 0, TimeSpan.Zero)));

    [TestMethod]
    [DataRow("Kent has regained its outstanding rating for children's services from Ofsted, having slipped to good in 2021.", "overall outstanding; was overall good")]
    [DataRow("Ofsted rated Kent's children's services inadequate. They are good now.", "overall good; was overall inadequate")]
    [DataRow("When Tobias Kerslake took over Kent's children's services they were rated inadequate by Ofsted. They are good now.", "overall good; was overall inadequate")]
    public void A_clause_about_the_way_there_tells_the_grade_before(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));
}

namespace NewsIngest.Tests.Classification;

/// <summary>Sentences that turn on the day when one grade gave way to another, and steps that lead from one grade to the next.</summary>
[TestClass]
public sealed class TurningPointTests
{
    [TestMethod]
    [DataRow("Until March, when Ofsted published its latest report, Bolton's children's services had required improvement. They are now good.",
        "overall good; was overall requires improvement")]
    [DataRow("Until last spring, when inspectors rated them good, children's services in Bolton had been inadequate.",
        "overall good; was overall inadequate")]
    [DataRow("Children's services in Wigan had been inadequate until June 2023, when Ofsted judged them to require improvement.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Before this inspection, which has brought a grade of good, Trafford's children's services had been inadequate for five years.",
        "overall good; was overall inadequate")]
    [DataRow("Not until this year, when they were graded outstanding, had Kent's children's services been better than good.",
        "overall outstanding")]
    [DataRow("Up to January Leeds City Council's children's services were rated good by Ofsted; now they are outstanding.",
        "overall outstanding; was overall good")]
    public void A_clause_of_time_tells_which_grade_ended_the_other(string text, string expected) =>
        Assert.AreEqual(Reads.Sorted(expected), Reads.Article("News of Ofsted", text));

    [TestMethod]
    [DataRow("Rated inadequate in 2018, Blackpool Council's children's services have moved up one grade, Ofsted's new report says.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Stockport's children's services, rated good in 2021, have fallen a grade, Ofsted said today.",
        "overall requires improvement; was overall good")]
    [DataRow("Ofsted rated Northamptonshire's neighbours poorly, but Rutland's children's services went up a grade from requires improvement.",
        "overall good; was overall requires improvement")]
    [DataRow("Wirral, inadequate at its last inspection, has jumped two grades, Ofsted's report on its children's services shows.",
        "overall good; was overall inadequate")]
    [DataRow("Swindon's children's services have dropped one grade, to inadequate, Ofsted says.",
        "overall inadequate; was overall requires improvement")]
    public void Steps_from_the_grade_before_lead_to_the_grade_now(string text, string expected) =>
        Assert.AreEqual(Reads.Sorted(expected), Reads.Article("News of Ofsted", text));

    [TestMethod]
    [DataRow("As recently as 2018 Haringey's children's services required improvement, Ofsted said; in 2023 they were good and today they are outstanding.",
        "overall outstanding; was overall good; was overall requires improvement")]
    [DataRow("Ofsted inspectors said Oldham's children's services required improvement, having been good in 2018, and that leadership was inadequate.",
        "overall requires improvement; leadership inadequate; was overall good")]
    [DataRow("When Ofsted last called, Salford's children's services required improvement. This time they are good.",
        "overall good; was overall requires improvement")]
    [DataRow("Dear colleagues, Ofsted has published its report on our children's services in Reading. We are good. When the inspectors were last here we required improvement.",
        "overall good; was overall requires improvement")]
    [DataRow("Sutton's children's services are outstanding, Ofsted says. They had been merely good.",
        "overall outstanding; was overall good")]
    [DataRow("Sutton's children's services, good at the last count, are now outstanding, Ofsted says.",
        "overall outstanding; was overall good")]
    [DataRow("Ofsted's report on Sutton's children's services says they are outstanding. The 2019 inspection had ended in a good.",
        "overall outstanding; was overall good")]
    [DataRow("Having required improvement for six years, Enfield's children's services are good, Ofsted has said.",
        "overall good; was overall requires improvement")]
    [DataRow("Enfield used to require improvement; Ofsted now says that its children's services are good.",
        "overall good; was overall requires improvement")]
    [DataRow("Good when inspectors last reported in 2022, Stockport has slipped to requires improvement to be good, Ofsted said of its children's services.",
        "overall requires improvement; was overall good")]
    [DataRow("Ofsted said Doncaster's children's services required improvement and that their leadership was inadequate. They were good in 2018.",
        "overall requires improvement; leadership inadequate; was overall good")]
    public void A_grade_told_without_its_day_takes_it_from_its_sentence(string text, string expected) =>
        Assert.AreEqual(Reads.Sorted(expected), Reads.Article("News of Ofsted", text));

    [TestMethod]
    [DataRow("Croydon has climbed out of the inadequate category: Ofsted says that its children's services require improvement.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Ofsted has lifted Croydon's children's services out of the bottom category. The borough now requires improvement to be good.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Kirklees is out of inadequate. Its children's services require improvement to be good, Ofsted said on Friday.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Kirklees is no longer among the authorities in Ofsted's inadequate category. Its children's services are now good.",
        "overall good; was overall inadequate")]
    [DataRow("Ofsted's new report makes Wokingham's children's services good overall. Under the previous director they had slid to requires improvement, and before that they had been good.",
        "overall good; was overall requires improvement; was overall good")]
    [DataRow("Darlington can no longer call its children's services good. Ofsted says they require improvement.",
        "overall requires improvement; was overall good")]
    [DataRow("Children's services in Stoke-on-Trent had been inadequate since 2019. Ofsted now finds them good.",
        "overall good; was overall inadequate")]
    public void A_grade_that_was_left_behind_is_the_one_before(string text, string expected) =>
        Assert.AreEqual(Reads.Sorted(expected), Reads.Article("News of Ofsted", text));
}

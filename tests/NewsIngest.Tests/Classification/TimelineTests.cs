namespace NewsIngest.Tests.Classification;

/// <summary>Timelines, and the grade that stands told beside those of other years.</summary>
[TestClass]
public sealed class TimelineTests
{
    [TestMethod]
    [DataRow("Wirral: from bottom to top", "July 2015: Ofsted finds children's services in the borough inadequate.\n\nApril 2017: A new director is appointed.\n\nJuly 2021: Outstanding.\n\nToday: Visitors arrive from other councils every month.",
        "overall outstanding; was overall inadequate")]
    [DataRow("Essex: fifteen years", "2010: Ofsted judges Essex's children's services inadequate.\n\n2014: Good.\n\n2018: Outstanding, the county's first.",
        "overall outstanding; was overall good; was overall inadequate")]
    [DataRow("How Cumbria's services were divided", "March 2013: Ofsted finds Cumbria's children's services inadequate.\n\n2017: Cumbria County Council is upgraded to requires improvement.\n\nApril 2023: Cumberland Council takes over in the west, Westmorland and Furness Council in the south.",
        "was overall inadequate; was overall requires improvement")]
    public void The_date_of_an_entry_dates_its_grade(string title, string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article(title, text));

    [TestMethod]
    [DataRow("Ofsted rated Walsall's children's services inadequate in 2012. Its present rating, from the last inspection, is good.",
        "overall good; was overall inadequate")]
    [DataRow("Kent set up an improvement programme after Ofsted's judgement of inadequate in 2018. Its children's services are now rated good.",
        "overall good; was overall inadequate")]
    [DataRow("Surrey bore in mind the programme that came after Ofsted's finding of inadequate in 2018. The authority had since been rated good for its children's services.",
        "overall good; was overall inadequate")]
    [DataRow("When Ofsted rated Haringey's children's services good two years ago it praised the work with wider families. The good grade still stands.",
        "overall good")]
    [DataRow("Ofsted's report on Rochdale's children's services is out. Long at requires improvement with Ofsted, they were moved up to good.",
        "overall good; was overall requires improvement")]
    [DataRow("Ofsted says of York's children's services that they're good. In 2019 they were inadequate.",
        "overall good; was overall inadequate")]
    public void The_grade_that_stands_is_told_from_that_of_another_year(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Ofsted spent a fortnight with Bolton's children's services. Inadequate was the verdict.", "overall inadequate")]
    [DataRow("Ofsted has published its report on children's services in Luton. Good is the verdict, and staff are delighted.", "overall good")]
    [DataRow("Derby's children's services were judged inadequate by Ofsted in September 2022, both overall and for the impact of its leaders.", "overall inadequate; leadership inadequate")]
    [DataRow("Leeds's children's services were rated good by Ofsted in March 2022, overall and for children in care.", "overall good; in care good")]
    public void A_grade_is_given_to_what_the_sentence_before_or_a_later_phrase_names(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));
}

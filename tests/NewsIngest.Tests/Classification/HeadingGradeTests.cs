namespace NewsIngest.Tests.Classification;

/// <summary>Grades without a verb under or after a council's name, and grades in brackets.</summary>
[TestClass]
public sealed class HeadingGradeTests
{
    private const string Lead = "Ofsted has inspected the children's services of every borough in the region. Here is how they stand.\n";

    [TestMethod]
    [DataRow("Bury\nGood, up from requires improvement. The inspection took place in March.", "overall good; was overall requires improvement")]
    [DataRow("Bolton\nGood: the council has not been lower since 2010.", "overall good")]
    [DataRow("Rochdale\nInadequate since 2023. A commissioner is in charge.", "overall inadequate")]
    [DataRow("Hartlepool\nOutstanding, and the only one of the five to be so. Its head of early help has been advising others.", "overall outstanding")]
    [DataRow("Middlesbrough\nRequires improvement. For three years before that the town's services were inadequate.", "overall requires improvement; was overall inadequate")]
    [DataRow("Stockton-on-Tees\nRequires improvement, which is a fall. Stockton had previously been good.", "overall requires improvement; was overall good")]
    [DataRow("Sandwell\nOnce inadequate, now good.", "overall good; was overall inadequate")]
    [DataRow("Suffolk County Council\nOutstanding in 2019, good now.", "overall good; was overall outstanding")]
    [DataRow("Medway\nGood (previously inadequate).", "overall good; was overall inadequate")]
    [DataRow("Southampton. Good, and proud of it.", "overall good")]
    [DataRow("Bury\nGood schools are not the point here.", "")]
    [DataRow("Bury\nGood news came in March.", "")]
    [DataRow("Bury\nIt's good now.", "overall good")]
    [DataRow("Monday: Bury\nRated good in July, having required improvement at the inspection before. The town hall clock is slow.", "overall good; was overall requires improvement")]
    [DataRow("Second: Barnsley\nUp two grades to outstanding, having been inadequate in 2018.", "overall outstanding; was overall inadequate")]
    [DataRow("Last of all: Medway\nDown from good to requires improvement.", "overall requires improvement; was overall good")]
    [DataRow("Camden\nUp a grade to outstanding. Leadership was outstanding too.", "overall outstanding; leadership outstanding; was overall good")]
    [DataRow("Wiltshire\nKept its outstanding rating.", "overall outstanding; was overall outstanding")]
    [DataRow("Trafford\nFound to be good. It was praised for its work with fathers.", "overall good")]
    [DataRow("Stockport\nAwarded a good rating, though care leavers require improvement.", "overall good; care leavers requires improvement")]
    [DataRow("Bury\nRated value for money good.", "")]
    [DataRow("Chosen by readers: Bury\nUp for the best market in the north.", "")]
    public void A_grade_under_a_councils_name_is_the_councils(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article("How the boroughs rate", Lead + text));

    [TestMethod]
    [DataRow("Leicestershire is rated good (previously requires improvement) by Ofsted.", "overall good; was overall requires improvement")]
    [DataRow("Inspectors judged children's services in Essex outstanding (up from good).", "overall outstanding; was overall good")]
    [DataRow("Ofsted says that the council's new service in Kent (good value, they say) is cheap.", "")]
    public void A_bracket_after_a_grade_tells_the_grade_before(string sentence, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(sentence));
}

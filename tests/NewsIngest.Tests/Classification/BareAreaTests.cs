namespace NewsIngest.Tests.Classification;

/// <summary>Areas named by a word that is often something else, and areas that a sentence adds without a verb.</summary>
[TestClass]
public sealed class BareAreaTests
{
    private const string All = "help and protection requires improvement; leadership requires improvement; in care requires improvement";

    [TestMethod]
    [DataRow("Ofsted says that in Kent leadership, protection and children in care each require improvement.", All)]
    [DataRow("Ofsted has rated Kent's leaders, its protection and its work with children in care as requires improvement.", All)]
    [DataRow("Ofsted's grades for Kent's children's services are these.\n\nProtection: outstanding\n\nLeadership: good\n\nThey are new.", "help and protection outstanding; leadership good")]
    [DataRow("Ofsted judged Kent good overall. Protection was inadequate.", "overall good; help and protection inadequate")]
    [DataRow("Ofsted has rated Kent's children's services good. Its leaders are outstanding; protection, care and leaving care are each good.", "overall good; leadership outstanding; help and protection good; in care good; care leavers good")]
    [DataRow("Ofsted says that Kent's children's services require improvement. That is the grade for protection, for care and for leaving care.", "overall requires improvement; help and protection requires improvement; in care requires improvement; care leavers requires improvement")]
    public void Protection_is_an_area_among_others_and_as_a_label(string sentence, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(sentence));

    [TestMethod]
    [DataRow("Ofsted has rated Kent's children's services good, but its data protection officer, who works with leaders, is new.", "overall good")]
    [DataRow("Ofsted rated Kent's children's services good. Protection of wildlife is inadequate in the county, a charity says.", "overall good")]
    [DataRow("Ofsted rated Kent's children's services good. Health, care and education are inadequate in the county's jails, a charity says.", "overall good")]
    public void Protection_of_something_else_is_none(string sentence, string findings) => Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(sentence));

    [TestMethod]
    [DataRow("Ofsted's report judges the council's leaders good, its help and protection good and its work with children in care outstanding, Kent has said.", "leadership good; help and protection good; in care outstanding")]
    [DataRow("Ofsted has rated Kent's children's services good. The council leaders said they were pleased.", "overall good")]
    public void The_councils_leaders_are_its_leadership_only_beside_a_grade(string sentence, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(sentence));

    [TestMethod]
    [DataRow("Under Anna Hale's leadership Walsall's children's services became good, Ofsted said.", "overall good")]
    [DataRow("Under the leadership of Anna Hale Walsall's children's services became good, Ofsted said.", "overall good")]
    [DataRow("Ofsted rated Walsall's children's services good. Under the framework leadership was outstanding.", "overall good; leadership outstanding")]
    public void A_persons_leadership_is_when_it_was(string sentence, string findings) => Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(sentence));

    [TestMethod]
    [DataRow("Ofsted grades Kent's work with children in care as good, and its work with care leavers too.", "in care good; care leavers good")]
    [DataRow("Ofsted says that leadership is outstanding in Kent, and help and protection as well.", "leadership outstanding; help and protection outstanding")]
    [DataRow("Ofsted says that Kent's service and its leadership are inadequate.", "overall inadequate; leadership inadequate")]
    public void An_area_that_is_only_added_has_the_same_grade(string sentence, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(sentence));

    [TestMethod]
    public void Three_areas_beside_a_named_fourth_are_the_others() => Assert.AreEqual(
        Reads.Sorted("overall good; help and protection good; in care good; leadership good; care leavers outstanding"),
        Reads.Sentence("Ofsted has rated Hull's children's services good. Three areas were rated good, and the fourth, care leavers, was found to be outstanding."));

    [TestMethod]
    public void What_opens_with_as_is_of_its_own_council() => Assert.AreEqual(
        Reads.Sorted("Derbyshire: was overall good; Derbyshire: overall requires improvement; Derby: overall good"),
        Reads.Article("Derby's children's services climb as Derbyshire loses its good rating",
            "Derby's children's services have been upgraded to good by Ofsted. Derbyshire's were marked down to requires improvement."));

    [TestMethod]
    public void A_paragraph_that_opens_with_a_neighbour_alone_is_about_it() => Assert.AreEqual(
        Reads.Sorted("North Yorkshire: overall outstanding; York: overall good; York: was overall requires improvement; York: care leavers outstanding; York: help and protection good; York: in care good; York: leadership good"),
        Reads.Article("Ofsted on two councils",
            "North Yorkshire Council's children's services have been rated outstanding by Ofsted. It has kept every area in good order.\n"
            + "Meanwhile its neighbour City of York Council has gone from requires improvement, in 2022, to good. Three areas there were rated good, and the fourth, care leavers, was found to be outstanding."));

    [TestMethod]
    public void Both_areas_are_not_both_councils() => Assert.AreEqual(
        Reads.Sorted("Derby: overall good; Derbyshire: overall requires improvement; Derbyshire: in care good; Derbyshire: care leavers good"),
        Reads.Article("Ofsted on Derby and Derbyshire",
            "Derby's children's services are good, Ofsted says.\nDerbyshire's require improvement. There, children in care and care leavers are both good."));

    [TestMethod]
    [DataRow("Ofsted rates Lambeth's children's services good. It is not perfect. Some children wait too long. Nobody knows why. Same as in Southwark, where I work now.", "overall good")]
    [DataRow("Ofsted rates Lambeth's children's services good. The grade is the same as Southwark's.", "Lambeth: overall good; Southwark: overall good")]
    public void What_is_the_same_long_after_a_grade_is_something_else(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Inspectors had the children's services of Kent down as inadequate, Ofsted has said.")]
    [DataRow("Ofsted has Kent's children's services as inadequate.")]
    public void What_inspectors_have_something_as_is_its_grade(string sentence) => Assert.AreEqual("overall inadequate", Reads.Sentence(sentence));
}

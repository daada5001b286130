namespace NewsIngest.Tests.Classification;

/// <summary>Aspects that a text gives a grade without naming each of them, or names in everyday words.</summary>
[TestClass]
public sealed class RestOfTheAreasTests
{
    [TestMethod]
    [DataRow("Ofsted has rated Derby's children's services inadequate. Only leadership escaped that grade, and it requires improvement.",
        "overall inadequate; leadership requires improvement; help and protection inadequate; in care inadequate; care leavers inadequate")]
    [DataRow("Derby's children's services are inadequate, Ofsted has found. Care leavers alone escaped that verdict; support for them requires improvement.",
        "overall inadequate; care leavers requires improvement; help and protection inadequate; in care inadequate; leadership inadequate")]
    [DataRow("Ofsted has rated Derby's children's services good. Just one area, help and protection, fell short of that grade. It requires improvement.",
        "overall good; help and protection requires improvement; leadership good; in care good; care leavers good")]
    [DataRow("Ofsted, whose report came out on Friday, said that Swindon's children's services were inadequate apart from its work with care leavers, which requires improvement to be good.", "overall inadequate; help and protection inadequate; in care inadequate; leadership inadequate; care leavers requires improvement")]
    public void What_one_area_escaped_the_others_were_given(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Ofsted found Derby's children's services good in three of the four areas and outstanding in the fourth, the work of its leaders.", "leadership outstanding; help and protection good; in care good; care leavers good")]
    [DataRow("Ofsted says three of the four areas of Derby's children's services were good, the exception being leadership, which was outstanding.", "leadership outstanding; help and protection good; in care good; care leavers good")]
    [DataRow("Ofsted says two of the four areas of Derby's children's services were good. Leadership was outstanding.", "leadership outstanding")]
    [DataRow("Ofsted's report on Derby's children's services awards outstanding for leadership and for children in care and good for the other two.", "leadership outstanding; in care outstanding; help and protection good; care leavers good")]
    [DataRow("Ofsted, which grades four areas, says that Derby's children's services are good in three and outstanding in one, their work with care leavers.", "care leavers outstanding; help and protection good; in care good; leadership good")]
    [DataRow("Ofsted calls support for Derby's care leavers inadequate. It graded two of the other three areas requires improvement and one, children in care, good.", "care leavers inadequate; in care good; help and protection requires improvement; leadership requires improvement")]
    [DataRow("The leadership of Derby's children's services is outstanding, Ofsted says. In the others the council is good.", "leadership outstanding; help and protection good; in care good; care leavers good")]
    [DataRow("Ofsted's inspectors gave Derby's work with care leavers an inadequate grade, while finding the rest, including leadership, to require improvement.", "care leavers inadequate; help and protection requires improvement; in care requires improvement; leadership requires improvement")]
    [DataRow("Ofsted has judged all four areas of Derby's children's services outstanding, save that for care leavers, which is good.", "overall outstanding; help and protection outstanding; in care outstanding; leadership outstanding; care leavers good")]
    [DataRow("Derby's children's services are good in two areas and require improvement in two, says Ofsted. The good ones are leadership and children in care.",
        "leadership good; in care good; help and protection requires improvement; care leavers requires improvement")]
    [DataRow("Ofsted looked at Derby's children's services. The only inadequate area was help and protection; the two good ones were leadership and care leavers.", "help and protection inadequate; leadership good; care leavers good")]
    public void A_count_tells_of_the_areas_that_are_left(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Ofsted gave Derby's children's services a rating of \"requires improvement to be good\". All four of the individual areas inspectors looked at, which include support for care leavers and the leadership of the department, got that same rating.",
        "overall requires improvement; help and protection requires improvement; in care requires improvement; care leavers requires improvement; leadership requires improvement")]
    [DataRow("Ofsted has rated Derby's children's services good. Each of the areas it examines, among them leadership and help for care leavers, received the same grade.",
        "overall good; help and protection good; in care good; care leavers good; leadership good")]
    public void Examples_do_not_narrow_all_areas(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Halton received the same grade, inadequate, from Ofsted for how it is led, how it protects children, how it looks after those in its care and what it does for young people once they leave.",
        "leadership inadequate; help and protection inadequate; in care inadequate; care leavers inadequate")]
    [DataRow("Ofsted rated Essex County Council's children's services outstanding overall, for the way it is led, for what it does for children in care and for what it does for them when they leave.",
        "overall outstanding; leadership outstanding; in care outstanding; care leavers outstanding")]
    [DataRow("Ofsted says Kent's children's services are good, with outstanding leadership and an outstanding offer for care leavers.", "overall good; leadership outstanding; care leavers outstanding")]
    public void Aspects_are_known_when_a_clause_tells_them(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Ofsted says Solihull's children's services are good. Leadership and child protection were given the same grade, while the experience of children in care was marked one rung lower.",
        "overall good; leadership good; help and protection good; in care requires improvement")]
    [DataRow("Ofsted says Solihull's children's services require improvement. Leadership did a notch better. Care leavers' services were put a grade lower.",
        "overall requires improvement; leadership good; care leavers inadequate")]
    public void A_grade_is_told_by_its_distance_from_the_overall_grade(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Ofsted judged Kent's children's services inadequate overall, and in each of the three key areas: leadership, help and protection and children in care.",
        "overall inadequate; leadership inadequate; help and protection inadequate; in care inadequate")]
    [DataRow("Kent's children's services are good across the board, Ofsted says - for leadership, help and protection, and children in care.",
        "overall good; leadership good; help and protection good; in care good")]
    [DataRow("Ofsted found Kent's children's services to be inadequate in all areas, namely leadership, help and protection, and children in care.",
        "overall inadequate; leadership inadequate; help and protection inadequate; in care inadequate")]
    [DataRow("Ofsted judged Kent's children's services to be good overall and in every one of the areas it examined: leadership, children in care and care leavers.",
        "overall good; leadership good; in care good; care leavers good")]
    [DataRow("Kent's children's services require improvement overall, Ofsted says. Both sub-judgements, leadership and children in care, were inadequate.",
        "overall requires improvement; leadership inadequate; in care inadequate")]
    [DataRow("Children's services in Leicester require improvement, Ofsted says. Each of the four areas they grade, from leadership to the experiences of care leavers, was found to require improvement to be good.", "overall requires improvement; leadership requires improvement; help and protection requires improvement; in care requires improvement; care leavers requires improvement")]
    [DataRow("Ofsted graded three aspects of Kent's children's services and all of them are good: help and protection; children in care and care leavers, which are graded together; and leadership.", "help and protection good; in care good; care leavers good; leadership good")]
    [DataRow("Ofsted has rated Kent's children's services good. That word appears under every heading: leaders, help and protection, and the joint judgement on children in care and care leavers.", "overall good; leadership good; help and protection good; in care good; care leavers good")]
    [DataRow("Ofsted has rated Kent's children's services good. Essex, which is rated outstanding, provided support throughout.", "Kent: overall good; Essex: overall outstanding")]
    public void Areas_that_are_listed_are_all_that_is_meant(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    public void Areas_named_for_example_are_not_all() => Assert.AreEqual(
        Reads.Sorted("overall inadequate; leadership inadequate; help and protection inadequate; in care inadequate; care leavers inadequate"),
        Reads.Sentence("Ofsted found Kent's children's services to be inadequate in all areas, including leadership, help and protection, and children in care."));
}

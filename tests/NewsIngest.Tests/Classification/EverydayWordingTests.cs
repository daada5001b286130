namespace NewsIngest.Tests.Classification;

/// <summary>Grades in the everyday words of newspapers, timelines and newsletters.</summary>
[TestClass]
public sealed class EverydayWordingTests
{
    [TestMethod]
    [DataRow("Ofsted says Wokingham's leaders are outstanding and its work with care leavers is good. The council is good overall, the same overall grade that it received in 2019.",
        "leadership outstanding; care leavers good; overall good; was overall good")]
    [DataRow("Hounslow remains good, Ofsted has said. The borough was given the same overall grade in 2018. Its work with care leavers was picked out as outstanding.",
        "overall good; was overall good; care leavers outstanding")]
    [DataRow("Ofsted has rated Warrington good overall. Children in care had a service that required improvement, and the same was said of the support for care leavers.",
        "overall good; in care requires improvement; care leavers requires improvement")]
    [DataRow("Barnet Council is run by a trust, which does the same job in Brent. Ofsted rates its leadership good.", "leadership good")]
    public void The_same_grade_is_of_what_it_names(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Dorset Council's services were put into the second band, good, by Ofsted.", "overall good")]
    [DataRow("Ofsted placed Bolton Council's children's services in the bottom band.", "overall inadequate")]
    [DataRow("Leadership was put in the top band when Ofsted inspected Kent County Council.", "leadership outstanding")]
    public void A_band_is_a_grade(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("In Herefordshire everything was inadequate, Ofsted said.", "overall inadequate; leadership inadequate; help and protection inadequate; in care inadequate; care leavers inadequate")]
    [DataRow("Everything is good in Halton, Ofsted says.", "overall good; leadership good; help and protection good; in care good; care leavers good")]
    [DataRow("Everything is under review, and Ofsted rates the leadership of Halton Council outstanding.", "leadership outstanding")]
    public void Everything_that_has_a_grade_is_every_area(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Luton's services for children are good overall, Ofsted says; it's requires improvement no more.", "overall good; was overall requires improvement")]
    [DataRow("Ofsted has rated Southend Council good; it is the end of seven years of being told that it requires improvement.", "overall good; was overall requires improvement")]
    [DataRow("Hillingdon is outstanding, after many years of good, Ofsted has said.", "overall outstanding; was overall good")]
    [DataRow("East Riding's children's services are rated good by Ofsted after three years of work.", "overall good")]
    [DataRow("Birmingham spent the better part of a decade rated as inadequate by Ofsted. Its children's services are now rated good.", "overall good; was overall inadequate")]
    [DataRow("Torbay Council, which was given an inadequate by Ofsted in 2018 and has since shed it, is recruiting.", "was overall inadequate")]
    [DataRow("Kent County Council took on an inadequate service in 2017 and was rated good by Ofsted in 2021.", "overall good; was overall inadequate")]
    [DataRow("The trust inherited an inadequate department, and Slough is now rated good by Ofsted.", "overall good; was overall inadequate")]
    [DataRow("Leeds City Council, rated good by Ofsted, took on an outstanding social worker.", "overall good")]
    [DataRow("Good has become outstanding in Ofsted's latest report on Camden Council.", "overall outstanding; was overall good")]
    public void A_grade_that_has_ended_is_the_one_before(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Ofsted rated Medway Council good in 2017. By 2022, when the inspectors came again, that had slipped to requires improvement.", "overall requires improvement; was overall good")]
    [DataRow("Ofsted has rated York good overall. Before that, in 2017, the city was rated outstanding, with only help and protection falling short, at requires improvement.",
        "overall good; was overall outstanding; was help and protection requires improvement")]
    [DataRow("The end came in January 2020, after Luton Council was found by Ofsted to be inadequate. It now requires improvement.", "overall requires improvement; was overall inadequate")]
    [DataRow("Solihull's children's services were judged inadequate by Ofsted, with inspectors critical of leadership in particular, which was graded inadequate too.", "overall inadequate; leadership inadequate")]
    [DataRow("Ofsted has rated Luton good overall. Help and protection did not move, and remains at requires improvement.", "overall good; help and protection requires improvement; was help and protection requires improvement")]
    public void A_clause_takes_its_time_and_its_subject_from_the_one_it_hangs_on(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Redcar and Cleveland, which like Middlesbrough is rated requires improvement by Ofsted, is due to be inspected.",
        "Middlesbrough: overall requires improvement; Redcar and Cleveland: overall requires improvement")]
    [DataRow("Ofsted says Lambeth Council requires improvement. So does Merton's neighbour Wandsworth.", "Lambeth: overall requires improvement; Wandsworth: overall requires improvement")]
    [DataRow("Congratulations to Bracknell Forest, whose new outstanding from Ofsted makes it the first of six to get there.", "overall outstanding")]
    [DataRow("Rutland is good, Ofsted says. The council that spent the most was one of those that required improvement.", "overall good")]
    public void A_grade_is_of_the_council_that_the_words_lead_to(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    public void A_line_of_a_timeline_gives_the_grade_of_its_year() =>
        Assert.AreEqual(Reads.Sorted("overall good; was overall inadequate"),
            Reads.Article("Bury's children's services: a timeline",
                "2018 – Ofsted publishes a report.\n\n2021 – Inadequate. The director resigns.\n\n2022 – Three visits.\n\nBury is now rated good."));
}

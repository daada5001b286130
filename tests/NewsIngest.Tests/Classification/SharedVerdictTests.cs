namespace NewsIngest.Tests.Classification;

/// <summary>One verdict on several areas: told again, counted, included, joined by a relative clause.</summary>
[TestClass]
public sealed class SharedVerdictTests
{
    [TestMethod]
    [DataRow("Ofsted gave Kent County Council a good grade overall and the same in each of the four areas it looks at: leadership, help and protection, children in care and care leavers.",
        "overall good; leadership good; help and protection good; in care good; care leavers good")]
    [DataRow("Ofsted gave Kent County Council a good grade overall and the same for leadership.", "overall good; leadership good")]
    [DataRow("Ofsted gave Kent County Council a good grade overall and the same in 2019.", "overall good")]
    [DataRow("Ofsted says Kent's help and protection is good. Leadership is too.", "help and protection good; leadership good")]
    [DataRow("Leadership and help and protection in Walsall require improvement, Ofsted says, as does the care of those the council looks after.", "leadership requires improvement; help and protection requires improvement; in care requires improvement")]
    [DataRow("In Solihull Ofsted is satisfied with leadership, help and protection and children in care, all of which it grades good.", "leadership good; help and protection good; in care good")]
    [DataRow("Ofsted has published a report on Rutland's children's services. Rutland is good, and not only overall but for leadership and care leavers too.", "overall good; leadership good; care leavers good")]
    [DataRow("Ofsted has published a report on Bucks. Its children's services are inadequate as to leadership, as to help and protection and as to children looked after.", "leadership inadequate; help and protection inadequate; in care inadequate")]
    [DataRow("Kent's children's services were judged inadequate in January, Ofsted said, and inadequate again when it came to leadership and care leavers; for children in care they required improvement.", "overall inadequate; leadership inadequate; care leavers inadequate; in care requires improvement")]
    [DataRow("Ofsted has rated Calderdale's children's services good. Protection of children at risk, the care of those who live away from their parents and the way the department is led each earned the same mark as the service overall.", "overall good; help and protection good; in care good; leadership good")]
    [DataRow("Ofsted has told Dudley that its children's services require improvement. The grade is repeated for leaders and for the experiences of children in care.", "overall requires improvement; leadership requires improvement; in care requires improvement")]
    [DataRow("Ofsted has inspected children's services in Norfolk. Leadership is good. So, finally, are the experiences of care leavers.", "leadership good; care leavers good")]
    [DataRow("Ofsted has told Hull that its children's services require improvement. Adoption is good. Care leavers are less well served. Their part of the service requires improvement because flats are scarce. The same grade is attached to help and protection.", "overall requires improvement; adoption good; care leavers requires improvement; help and protection requires improvement")]
    [DataRow("Ofsted has judged Essex's leadership outstanding and its help and protection good. Adoption work in Essex earned the same top grade as its leaders.", "leadership outstanding; help and protection good; adoption outstanding")]
    public void The_same_needs_no_noun(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Ofsted says Derby's children's services now require improvement. They had been rated good in 2021. Inspectors reached the same conclusion on all four of the areas they look at.",
        "overall requires improvement; leadership requires improvement; help and protection requires improvement; in care requires improvement; care leavers requires improvement; was overall good")]
    [DataRow("Ofsted has downgraded Derby to requires improvement. Its children's services were rated good in 2021. Leadership got the same grade, too.",
        "overall requires improvement; leadership requires improvement; was overall good")]
    public void The_same_grade_is_the_new_one_past_the_one_it_replaced(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Ofsted rates North Lincolnshire Council outstanding for its children's services, overall and for child protection and leadership.", "overall outstanding; help and protection outstanding; leadership outstanding")]
    [DataRow("North Lincolnshire's children's services are rated good by Ofsted, overall and on leadership.", "overall good; leadership good")]
    [DataRow("Ofsted graded Brent Council good overall and in three of its four areas. The fourth, care leavers, was outstanding.",
        "overall good; leadership good; help and protection good; in care good; care leavers outstanding")]
    [DataRow("Hackney Council was rated good by Ofsted overall, with good grades in two areas, leadership and help and protection.", "overall good; leadership good; help and protection good")]
    [DataRow("Hackney Council is good overall, and for care leavers it is outstanding, says Ofsted.", "overall good; care leavers outstanding")]
    [DataRow("Ofsted says Walsall Council requires improvement overall and in two areas: leadership and help and protection.", "overall requires improvement; leadership requires improvement; help and protection requires improvement")]
    public void Areas_join_the_overall_grade(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Services for care leavers in Wokingham are outstanding, Ofsted said. Everything else, including the overall judgement, was good.",
        "overall good; leadership good; help and protection good; in care good; care leavers outstanding")]
    [DataRow("Ofsted says Barnet Council is good overall. Its work with care leavers was rated outstanding, with the other three areas all good.",
        "overall good; leadership good; help and protection good; in care good; care leavers outstanding")]
    [DataRow("Ofsted says services for children looked after by Coventry, including the experiences of care leavers, required improvement.", "in care requires improvement; care leavers requires improvement")]
    [DataRow("In Bolton, Ofsted said, services for children looked after required improvement, including those for care leavers.", "in care requires improvement; care leavers requires improvement")]
    public void What_a_phrase_includes_has_its_grade(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Lambeth's care leavers' service was singled out as outstanding by Ofsted and there were good judgements for leaders and for help and protection.", "care leavers outstanding; leadership good; help and protection good")]
    [DataRow("Ofsted has rated Cornwall Council good. There was an outstanding judgement for leadership, and good ones for help and protection and for children in care.", "overall good; leadership outstanding; help and protection good; in care good")]
    [DataRow("Ofsted gave Leeds good grades for help and protection and for children in care, and an outstanding one for leadership.", "help and protection good; in care good; leadership outstanding")]
    [DataRow("There was an outstanding judgement for leaders and a good one overall when Ofsted inspected Barnsley Council.", "leadership outstanding; overall good")]
    [DataRow("Ofsted says Medway Council requires improvement. Good marks went to its work with children in care and with care leavers.", "overall requires improvement; in care good; care leavers good")]
    public void A_grade_may_be_an_adjective_of_judgements_and_of_one(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Ofsted said Croydon Council requires improvement overall, with inspectors scathing about help and protection, judged inadequate.", "overall requires improvement; help and protection inadequate")]
    [DataRow("It gets better for care leavers in Wigan, who the Ofsted inspectors say are given outstanding support.", "care leavers outstanding")]
    [DataRow("Ofsted judged Bolton Council good overall and in every area except care leavers, where it was outstanding.",
        "overall good; leadership good; help and protection good; in care good; care leavers outstanding")]
    [DataRow("Ofsted found Walsall Council wanting on leadership and on help and protection, both of which require improvement.", "leadership requires improvement; help and protection requires improvement")]
    public void A_clause_grades_what_it_follows(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Ofsted has rated Halton's children's services inadequate. Leadership and help and protection were inadequate. In 2015 the council was told by Ofsted that it required improvement to be good.",
        "overall inadequate; leadership inadequate; help and protection inadequate; was overall requires improvement")]
    [DataRow("Ofsted says help and protection at Oxfordshire County Council requires improvement. There was better news for children in care and for care leavers. Each of those two areas was graded good.",
        "help and protection requires improvement; in care good; care leavers good")]
    [DataRow("Ofsted says Medway's children's services require improvement. The verdict on help and protection is better: good.", "overall requires improvement; help and protection good")]
    public void Areas_of_the_sentence_before_are_graded_only_where_it_is_pointed_at(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Ofsted has rated Bury Council inadequate. There are two goods, for children in care and for care leavers.", "overall inadequate; in care good; care leavers good")]
    [DataRow("Ofsted gave Bury two outstandings, for leadership and care leavers, and two goods, for help and protection and children in care.",
        "leadership outstanding; care leavers outstanding; help and protection good; in care good")]
    [DataRow("There was a lower grade, requires improvement, for help and protection when Ofsted judged Bury Council good overall.", "overall good; help and protection requires improvement")]
    [DataRow("Ofsted says Bury is outstanding overall and in three areas. The fourth, help and protection, was good.",
        "overall outstanding; leadership outstanding; in care outstanding; care leavers outstanding; help and protection good")]
    [DataRow("Ofsted judged Bury good overall, with an outstanding for leadership and goods everywhere else.", "overall good; leadership outstanding; help and protection good; in care good; care leavers good")]
    public void Grades_are_counted_and_then_said_of_what(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Ofsted says help and protection in Oxfordshire requires improvement. Leadership now requires improvement as well. Both had been good in 2021.",
        "help and protection requires improvement; leadership requires improvement; was help and protection good; was leadership good")]
    [DataRow("Ofsted inspected leadership and help and protection in Oxfordshire. Both were good.", "leadership good; help and protection good")]
    public void Both_are_the_two_areas_named_last(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Ofsted has ruled that children's services in Bradford require improvement. For leadership and help and protection the verdict was the same; for children in care and care leavers it was good.",
        "overall requires improvement; leadership requires improvement; help and protection requires improvement; in care good; care leavers good")]
    [DataRow("Bradford's report from Ofsted shows goods for help and protection and care leavers, and a requires improvement for leadership; overall, it is good.",
        "overall good; help and protection good; care leavers good; leadership requires improvement")]
    [DataRow("Ofsted found Bradford's children's services good in all but one area. Support for care leavers requires improvement.",
        "overall good; leadership good; help and protection good; in care good; care leavers requires improvement")]
    [DataRow("Harrow Council is inadequate overall, Ofsted says. Support for care leavers was inadequate, with young people left in unsuitable housing. Help and protection was still good.",
        "overall inadequate; care leavers inadequate; help and protection good")]
    public void Each_clause_has_its_own_areas(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Ofsted rated Kent County Council good. Social workers make good judgements for children in need of protection.")]
    [DataRow("Ofsted rated Kent County Council good. Care leavers are given advice, and there are good ones among the flats on offer.")]
    [DataRow("Ofsted rated Kent County Council good. There are two good schools for children in care in Dover.")]
    [DataRow("Ofsted rated Kent County Council good. Staff drew good lessons from work on help and protection.")]
    [DataRow("Ofsted rated Kent County Council good. The same in the north of the county has proved hard to do.")]
    public void What_people_do_and_own_is_no_grade_of_an_area(string text) =>
        Assert.AreEqual("overall good", Reads.Sentence(text));
}

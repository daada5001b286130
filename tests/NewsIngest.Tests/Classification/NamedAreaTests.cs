namespace NewsIngest.Tests.Classification;

/// <summary>What a grade is for where the sentence names it before, after or in a clause of its own.</summary>
[TestClass]
public sealed class NamedAreaTests
{
    [TestMethod]
    [DataRow("York", "Ofsted has judged City of York Council's children's services good. Leadership is outstanding; in every other area the council is good.",
        "overall good; leadership outstanding; help and protection good; in care good; care leavers good")]
    [DataRow("York", "Ofsted rated City of York Council's children's services good overall and good in all areas but one: leadership, which is outstanding.",
        "overall good; leadership outstanding; help and protection good; in care good; care leavers good")]
    [DataRow("York", "City of York Council's children's services are good overall, Ofsted says. Care leavers' experiences require improvement. The remaining areas are good.",
        "overall good; care leavers requires improvement; leadership good; help and protection good; in care good")]
    [DataRow("York", "Ofsted has judged City of York Council's children's services outstanding. All but care leavers, which was good, got the top grade.",
        "overall outstanding; care leavers good; leadership outstanding; help and protection outstanding; in care outstanding")]
    [DataRow("York", "City of York Council's children's services were good in three of the four areas, Ofsted found; care leavers was the exception, at requires improvement.",
        "care leavers requires improvement; help and protection good; in care good; leadership good")]
    [DataRow("York", "Ofsted found City of York's children's services good overall. Apart from leadership, which is outstanding, every judgement is good.",
        "overall good; leadership outstanding; help and protection good; in care good; care leavers good")]
    [DataRow("York", "Everything but leadership was rated good by Ofsted at City of York Council's children's services. Leadership requires improvement.",
        "overall good; leadership requires improvement; help and protection good; in care good; care leavers good")]
    [DataRow("Bolton", "Ofsted has downgraded Bolton Council's children's services to good. Only the judgement on children in care survives at outstanding.",
        "overall good; in care outstanding")]
    [DataRow("Bolton", "Ofsted has downgraded Bolton Council's children's services to good. Leadership holds firm at outstanding.",
        "overall good; leadership outstanding")]
    [DataRow("Leeds", "Ofsted found Leeds's children's services outstanding, not only as a whole but in every area.",
        "overall outstanding; leadership outstanding; help and protection outstanding; in care outstanding; care leavers outstanding")]
    [DataRow("Leeds visit", "Ofsted has made monitoring visits to Leeds since 2022, when its children's services were judged inadequate overall, as well as for leadership, for help and protection and for their care of looked-after children.",
        "was overall inadequate; was leadership inadequate; was help and protection inadequate; was in care inadequate")]
    [DataRow("Leeds", "Ofsted has judged Leeds's children's services good overall, and also for leadership and for care leavers.",
        "overall good; leadership good; care leavers good")]
    public void An_exception_is_taken_out_of_all_areas(string title, string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article(title, text));

    [TestMethod]
    [DataRow("Derby", "Ofsted has judged Derby's children's services to be good. The judgements for leaders, for help and protection and for children in care are the same.",
        "overall good; leadership good; help and protection good; in care good")]
    [DataRow("Derby", "Ofsted has judged Derby's children's services to be good. The grades for leadership and for care leavers were the same.",
        "overall good; leadership good; care leavers good")]
    [DataRow("Derby", "Ofsted has judged Derby's children's services to be good. Its judgements on leaders and on children in care match that.",
        "overall good; leadership good; in care good")]
    [DataRow("Derby", "Ofsted has judged Derby's children's services to be good. The verdicts on leadership, on help and protection and on children in care are no different.",
        "overall good; leadership good; help and protection good; in care good")]
    [DataRow("Derby", "Ofsted has judged Derby's children's services to be good, with the same grade for leaders, for children in care and for care leavers.",
        "overall good; leadership good; in care good; care leavers good")]
    [DataRow("Derby", "Ofsted has judged Derby's children's services to require improvement. The judgements about leaders, about help and protection and about care leavers are in line with that.",
        "overall requires improvement; leadership requires improvement; help and protection requires improvement; care leavers requires improvement")]
    [DataRow("Derby", "Ofsted has judged Derby's children's services to be good. Leaders were given that grade as well, and so were its services for care leavers.",
        "overall good; leadership good; care leavers good")]
    public void The_same_grade_goes_to_each_area(string title, string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article(title, text));

    [TestMethod]
    [DataRow("Derby", "Ofsted inspectors concluded that leaders in Derby had a good impact on practice, and that children in care and care leavers have outstanding experiences.",
        "leadership good; in care outstanding; care leavers outstanding")]
    [DataRow("Derby", "Ofsted says that Derby's care leavers have good experiences and children in need of help and protection outstanding ones.",
        "care leavers good; help and protection outstanding")]
    [DataRow("Derby", "Ofsted found that children in care in Derby enjoy outstanding experiences.",
        "in care outstanding")]
    [DataRow("Derby", "Ofsted has inspected Derby City Council's children's services. It is for leadership and for children in care that the council has the highest grade; for care leavers it is good.",
        "leadership outstanding; in care outstanding; care leavers good")]
    [DataRow("Derby", "Ofsted has inspected Derby City Council's children's services. It was for leadership that Derby was rated outstanding.",
        "leadership outstanding")]
    [DataRow("Derby", "Ofsted has judged Derby City Council's children's services good. The only area judged outstanding was leadership.",
        "overall good; leadership outstanding")]
    [DataRow("Derby", "Ofsted has judged Derby City Council's children's services to require improvement. The one thing that Ofsted thinks is good is the care of looked-after children.",
        "overall requires improvement; in care good")]
    [DataRow("Derby", "Ofsted has judged Derby City Council's children's services good. The one area to be rated outstanding is support for care leavers.",
        "overall good; care leavers outstanding")]
    [DataRow("Derby", "Ofsted has judged Derby City Council's children's services good. The only part of the service that requires improvement is help and protection.",
        "overall good; help and protection requires improvement")]
    [DataRow("Derby", "Ofsted has judged Derby City Council's children's services good. The area that was found to require improvement was help and protection.",
        "overall good; help and protection requires improvement")]
    [DataRow("Derby", "Ofsted has judged Derby City Council's children's services good. Rated outstanding was the impact of leaders.",
        "overall good; leadership outstanding")]
    [DataRow("Derby", "Ofsted has judged Derby City Council's children's services good. One area stood out: leadership, which was judged outstanding.",
        "overall good; leadership outstanding")]
    [DataRow("Derby", "Ofsted has judged Derby City Council's children's services good. There was one outstanding judgement, for leadership.",
        "overall good; leadership outstanding")]
    [DataRow("Bolton", "Ofsted has rated Bolton Council's children's services good. Inspectors were less sure about the help and protection of children, where Bolton requires improvement.",
        "overall good; help and protection requires improvement")]
    [DataRow("Bolton", "Ofsted has rated Bolton Council's children's services good. The best of it was in support for care leavers, where the council was judged outstanding.",
        "overall good; care leavers outstanding")]
    [DataRow("Bolton", "Ofsted has rated Bolton Council's children's services good. Weaker is its work with care leavers, in which it requires improvement.",
        "overall good; care leavers requires improvement")]
    [DataRow("Bolton", "Ofsted has rated Bolton Council's children's services good overall, but not for care leavers, where it requires improvement.",
        "overall good; care leavers requires improvement")]
    [DataRow("Derby", "Ofsted says Derby City Council's children's services require improvement. There was praise for adoption, where the city's performance was judged to be good.",
        "overall requires improvement; adoption good")]
    [DataRow("Derby", "Ofsted says Derby City Council's children's services require improvement. The one bright spot is its work with care leavers, where performance is good.",
        "overall requires improvement; care leavers good")]
    [DataRow("Derby", "Ofsted rated Derby City Council's children's services good. The one weak spot was help and protection, which inspectors said requires improvement.",
        "overall good; help and protection requires improvement")]
    [DataRow("Derby", "Ofsted rated Derby City Council's children's services good. The exception was its work with care leavers, which the inspectors said was outstanding.",
        "overall good; care leavers outstanding")]
    [DataRow("Derby", "Ofsted rated Derby City Council's children's services good. Less impressive was leadership, which, inspectors say, requires improvement.",
        "overall good; leadership requires improvement")]
    [DataRow("Leeds", "Children's services in Leeds now require improvement, Ofsted says. They fell to the lowest grade at the start of 2020, when all three areas inspected (leadership, help and protection, and children in care) were found inadequate as well. Leadership is now good.",
        "overall requires improvement; leadership good; was leadership inadequate; was help and protection inadequate; was in care inadequate; was overall inadequate")]
    [DataRow("Leeds visit", "Ofsted has made a monitoring visit to Leeds City Council's children's services. The council was found to be inadequate in 2022, most of all because of help and protection, an area which they judged inadequate as well.",
        "was overall inadequate; was help and protection inadequate")]
    [DataRow("Bury", "Bury Council's children's services require improvement, Ofsted says. Good was also the verdict on services for children in care.",
        "overall requires improvement; in care good")]
    [DataRow("Bury", "Bury Council's children's services require improvement, Ofsted says. Good, too, was its judgement on leaders.",
        "overall requires improvement; leadership good")]
    [DataRow("Harrow", "Harrow Council's children's services have been downgraded by Ofsted from good to inadequate because of the way it treats young people leaving care. That single area was judged inadequate.",
        "overall inadequate; was overall good; care leavers inadequate")]
    [DataRow("Walsall", "Walsall's children's services have a new report from Ofsted. Children in care can expect a good service. But help and protection requires improvement.",
        "in care good; help and protection requires improvement")]
    [DataRow("Wight", "The Isle of Wight's children's services are good, Ofsted says. Its finding on leaders is good; on children in care, good; on care leavers, outstanding.",
        "overall good; leadership good; in care good; care leavers outstanding")]
    [DataRow("Hull", "Ofsted has told Hull that its children's services require improvement. Care leavers, about 280 of them, are said to be well looked after, and that part of the report is marked good.",
        "overall requires improvement; care leavers good")]
    [DataRow("Bury", "Bury's children's services require improvement, Ofsted says. Children still in care come out with requires improvement, as do the leaders.",
        "overall requires improvement; in care requires improvement; leadership requires improvement")]
    [DataRow("Kent", "Kent will keep its good rating for children's services, Ofsted says.",
        "overall good; was overall good")]
    [DataRow("Gateshead", "Gateshead's children's services are good, Ofsted says. It moved care leavers up a notch to outstanding.",
        "overall good; care leavers outstanding; was care leavers good")]
    [DataRow("Wirral", "Inspectors found an inadequate service in Wirral. Its children's services will be run by a trust.",
        "overall inadequate")]
    [DataRow("Halton", "Children's services run by a Cheshire council have been rated inadequate. Ofsted visited Halton Borough Council in May.",
        "overall inadequate")]
    [DataRow("Harrow", "Harrow Council's children's services are good, Ofsted says. Support for care leavers does even better, with a mark of outstanding.",
        "overall good; care leavers outstanding")]
    [DataRow("Harrow", "Harrow Council's children's services are good, Ofsted says. Leadership does best of all, with a grade of outstanding.",
        "overall good; leadership outstanding")]
    [DataRow("Harrow", "We have been judged good by Ofsted, Harrow Council says. Inspectors looked at the impact of leaders on social work practice (good), the experiences of children in care (good) and the experiences of care leavers (outstanding).",
        "overall good; leadership good; in care good; care leavers outstanding")]
    [DataRow("Wight", "The Isle of Wight Council has held on to its good Ofsted grade for children's services. Inspectors marked one thing down: the help and protection given to Island children, they say, requires improvement. Leadership is good. Support for care leavers is graded likewise.",
        "overall good; was overall good; help and protection requires improvement; leadership good; care leavers good")]
    [DataRow("Windsor", "Ofsted has rated children's services in Windsor and Maidenhead good. Inspectors were less pleased with its work with care leavers, where they said that the borough required improvement.",
        "overall good; care leavers requires improvement")]
    public void A_clause_names_the_area_that_its_grade_is_for(string title, string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article(title, text));

    [TestMethod]
    [DataRow("Children's services in Kent were found by Ofsted to be good in three areas, leadership, adoption and help and protection.", "leadership good; adoption good; help and protection good")]
    [DataRow("Kent's children's services are good, Ofsted says. Everything else, from the impact of leaders to support for care leavers, got the same verdict.", "overall good; leadership good; care leavers good")]
    [DataRow("Ofsted rated Kent's children's services good. But what of those in care? For them the grade was requires improvement.", "overall good; in care requires improvement")]
    [DataRow("Ofsted rated Kent's children's services good overall. Elsewhere in the county Medway's leadership was found to be inadequate.", "Kent: overall good; Medway: leadership inadequate")]
    public void Areas_may_be_named_a_comma_or_a_question_away(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));
}

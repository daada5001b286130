namespace NewsIngest.Tests.Classification;

/// <summary>Words that stand near a grade and date something else, and those that date the grade.</summary>
[TestClass]
public sealed class PassingWordsTests
{
    [TestMethod]
    [DataRow("Families who campaigned against Herefordshire Council for years gave a welcome this week to an Ofsted report that rates its children's services good.", "overall good")]
    [DataRow("Suffolk's children's services, once among the most admired in the east of England, require improvement to be good, says Ofsted.", "overall requires improvement")]
    [DataRow("When she came the authority was inadequate, Ofsted said. Worcestershire's director leaves it back in council hands and rated good by Ofsted.", "overall good; was overall inadequate")]
    [DataRow("Darlington Borough Council apologised last night after Ofsted ruled that its children's services were inadequate.", "overall inadequate")]
    [DataRow("Ofsted judged Kent good overall. For care leavers the judgement was requires improvement to be good, as inspectors had found young people waiting months for an adviser.", "overall good; care leavers requires improvement")]
    public void What_is_said_of_something_else_does_not_date_the_grade(string sentence, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(sentence));

    [TestMethod]
    [DataRow("In the spring of 2019 Ofsted called children's social care in Newham inadequate. This morning it called it outstanding.", "overall outstanding; was overall inadequate")]
    [DataRow("Lancashire's children's services have been rated good by Ofsted, four years after they were lifted into requires improvement.", "overall good; was overall requires improvement")]
    [DataRow("Ofsted says Sutton's children's services are good, but its leaders no longer have the outstanding they won then. They too are now judged good.", "overall good; was leadership outstanding")]
    [DataRow("Sefton Council's children's services leave special measures behind with a 'good' rating from Ofsted.", "overall good")]
    [DataRow("Cumberland's children's services have been inspected once by Ofsted and have been judged good.", "overall good")]
    [DataRow("Inspectors have judged Barnsley Council's services to be good overall, the same rating as at their last full inspection in 2018, and good in each of the four areas. Ofsted published the report.",
        "overall good; was overall good; leadership good; help and protection good; in care good; care leavers good")]
    [DataRow("Ofsted gives Dudley's children's services a grade of requires improvement to be good. That is no better and no worse than in 2018, when they were last inspected.", "overall requires improvement; was overall requires improvement")]
    [DataRow("Ofsted rated Solihull inadequate. Its services for care leavers were found to require improvement to be good, the grade given to the council overall when it was last inspected in 2019.",
        "overall inadequate; care leavers requires improvement; was overall requires improvement")]
    [DataRow("Ofsted says Wandsworth's children's services are outstanding. By the beginning of 2023 the council had reached good.", "overall outstanding; was overall good")]
    public void What_is_said_of_the_grade_dates_it(string sentence, string findings) => Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(sentence));

    [TestMethod]
    [DataRow("Ofsted rates Rochdale's children's services good. \"We were told we'd be outstanding by 2020,\" a councillor said.", "overall good")]
    [DataRow("Wigan Council's children's services, rated good by Ofsted, have won a prize. The judges called them \"outstanding in every sense\".", "overall good")]
    public void What_was_hoped_for_and_what_others_judged_is_no_grade(string sentence, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(sentence));

    [TestMethod]
    [DataRow("Ofsted found the impact of leaders in Somerset to be outstanding, with help and protection, and children in care, both good.", "leadership outstanding; help and protection good; in care good")]
    [DataRow("Ofsted's report card on Redcar and Cleveland has one outstanding, for the experiences and progress of children in care, and three goods: the impact of leaders, help and protection, and care leavers.",
        "in care outstanding; leadership good; help and protection good; care leavers good")]
    [DataRow("Ofsted found that Kent's leadership required improvement, but that its work to protect children from harm and its care of those who live with foster families or in children's homes was good.",
        "leadership requires improvement; help and protection good; in care good")]
    [DataRow("Ofsted gives Hertfordshire County Council's services a grade of good and their leadership outstanding.\n\nThe other judgements, all of them good, were for:\n\n- children who need help and protection\n- children looked after\n- adoption performance",
        "overall good; leadership outstanding; help and protection good; in care good; adoption good")]
    [DataRow("Children's services in Coventry are inadequate, Ofsted said. Children who are looked after by the council fare better, although the service they receive requires improvement.", "overall inadequate; in care requires improvement")]
    [DataRow("Ofsted has rated Warrington good. The experiences of children in care, and the way in which leaders influence social work practice, have both been judged outstanding.", "overall good; in care outstanding; leadership outstanding")]
    [DataRow("Ofsted has found Suffolk inadequate, with good services for children in care and care leavers.", "overall inadequate; in care good; care leavers good")]
    [DataRow("London borough of Harrow falls to inadequate over care leavers and leadership", "overall inadequate")]
    public void A_grade_is_given_to_each_area_beside_it(string sentence, string findings) => Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(sentence));

    [TestMethod]
    [DataRow("Ofsted will hear that Bracknell Forest Council is to lend six children's social workers to a neighbouring authority rated inadequate.")]
    [DataRow("A good Ofsted rating will be out of reach for Oldham Council's children's services unless it fills 38 posts.")]
    [DataRow("Sandwell Children's Trust has scored itself good for care leavers in what it sends to Ofsted each year.")]
    [DataRow("Somerset Council's children's services know what Ofsted expects; to be judged good for leadership it must show that members know the service; to be judged good for care leavers, that homes are safe.")]
    [DataRow("Staffordshire County Council's plan for children says that it wants Ofsted to judge its services good.")]
    [DataRow("Ofsted has seen the survey in Ealing, whose children's services six per cent called inadequate.")]
    [DataRow("Gateshead's children's services wrote to Ofsted that officers consider help and protection good.")]
    [DataRow("Bolton Council's children's services have lost foster carers to an agency in Horwich that is rated outstanding by Ofsted.")]
    public void What_is_wished_for_or_others_is_no_grade_of_the_council(string sentence) => Assert.AreEqual("", Reads.Sentence(sentence));

    [TestMethod]
    public void An_article_on_special_needs_can_tell_the_grade_of_childrens_social_care() =>
        Assert.AreEqual("overall outstanding", Reads.Article(
            "Special needs in Wiltshire",
            "Arrangements for children with special educational needs in Wiltshire lead to positive experiences, Ofsted and the Care Quality Commission say. The outcome of the SEND inspection comes on top of the rating of outstanding that Wiltshire Council holds from Ofsted for its children's social care."));
}

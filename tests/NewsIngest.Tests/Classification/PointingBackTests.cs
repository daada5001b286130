namespace NewsIngest.Tests.Classification;

/// <summary>Sentences that point at an earlier time, or at what the sentence before was about.</summary>
[TestClass]
public sealed class PointingBackTests
{
    [TestMethod]
    [DataRow("Ofsted has told Devon that its children's services are inadequate, down from requires improvement in 2020. The report gives the same grade to leadership and to children in care.",
        "overall inadequate; leadership inadequate; in care inadequate; was overall requires improvement")]
    [DataRow("Ofsted has rated Kent's children's services good, up from inadequate in 2019. The same word is used of leaders and of care leavers.",
        "overall good; leadership good; care leavers good; was overall inadequate")]
    [DataRow("Ofsted has published its report on children's services in Hull. Overall effectiveness: good. Leadership: ditto. Care leavers: ditto.",
        "overall good; leadership good; care leavers good")]
    [DataRow("Ofsted has rated Rochdale's children's services good. The exception concerns young people who have left care. Here the council requires improvement to be good, inspectors said.",
        "overall good; care leavers requires improvement")]
    [DataRow("Ofsted has rated Rochdale's children's services good. The weak spot is leadership. In this area, the council was found to be inadequate.",
        "overall good; leadership inadequate")]
    [DataRow("Wiltshire's children's services require improvement, Ofsted says. Adoption is quick, and the county was judged outstanding for it.",
        "overall requires improvement; adoption outstanding")]
    [DataRow("Ofsted has rated Sandwell's children's services good. It is for its help and protection of children, and for the support that care leavers get, that the council requires improvement.",
        "overall good; help and protection requires improvement; care leavers requires improvement")]
    [DataRow("Ofsted rated York's children's services good. The city's adoption work fared better than many had expected but still requires improvement.",
        "overall good; adoption requires improvement")]
    [DataRow("Medway's children's services are rated inadequate by Ofsted because of one inadequate judgement, on leadership.",
        "overall inadequate; leadership inadequate")]
    [DataRow("Ofsted gave Dorset's children's services the top grade overall, for leadership and for children in care; help and protection and care leavers were rated good.",
        "overall outstanding; leadership outstanding; in care outstanding; help and protection good; care leavers good")]
    [DataRow("Ofsted has rated Rochdale's children's services good. Only in its work with care leavers did the council fall short. There, the judgement is requires improvement to be good.", "overall good; care leavers requires improvement")]
    [DataRow("Ofsted has rated Rochdale's children's services good. Care leavers are the exception, and there Rochdale still requires improvement.", "overall good; care leavers requires improvement")]
    [DataRow("Ofsted has rated Rochdale's children's services good. Beneath that were two further judgements, for adoption and for care leavers. They were outstanding.", "overall good; adoption outstanding; care leavers outstanding")]
    [DataRow("Barnsley's children's services require improvement, Ofsted says. Looked-after children do better than children who need protection. The former get a service that is good, with good help for care leavers. For the latter the judgement is requires improvement.", "overall requires improvement; in care good; care leavers good; help and protection requires improvement")]
    public void What_is_graded_is_found_in_what_was_said_before(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Children's services in Essex are good, Ofsted has found. They were good before.", "overall good; was overall good")]
    [DataRow("Ofsted has rated Camden's children's services outstanding. They had been outstanding since 2018.", "overall outstanding; was overall outstanding")]
    [DataRow("Bexley's children's services have twice been rated outstanding by Ofsted.", "overall outstanding; was overall outstanding")]
    [DataRow("Surrey's children's services are good, Ofsted says, having required improvement for eight years.", "overall good; was overall requires improvement")]
    [DataRow("Ofsted has rated Slough's children's services inadequate. There had been a decline since the last inspection in 2020, at which Slough was found to require improvement.",
        "overall inadequate; was overall requires improvement")]
    [DataRow("Reading's children's services were inadequate for four years until they were rated good by Ofsted last month.", "overall good; was overall inadequate")]
    [DataRow("Ofsted has published its report on Torbay's children's services and we are outstanding. In 2018 we were inadequate.", "overall outstanding; was overall inadequate")]
    [DataRow("Ofsted says children's services in Stockport are inadequate. Work with care leavers requires improvement to be good. In 2019 we were outstanding.",
        "overall inadequate; care leavers requires improvement; was overall outstanding")]
    [DataRow("Oldham's children's services were judged good by Ofsted in 2022, with leadership outstanding.", "overall good; leadership outstanding")]
    [DataRow("Essex, which has been good in Ofsted's eyes since 2019, is to help run children's services elsewhere.", "overall good")]
    [DataRow("The director was appointed after Leeds City Council, which had lost three heads of children's services, was rated inadequate by Ofsted.", "overall inadequate")]
    public void An_earlier_grade_is_told_from_the_one_that_stands(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Each of the new authorities has been rated good for children's services by Ofsted.")]
    [DataRow("Each of the councils has been judged good for its children's services by Ofsted.")]
    public void Each_of_the_councils_named_is_graded(string text) =>
        Assert.AreEqual("Cumberland: overall good; Westmorland and Furness: overall good",
            Reads.Article("Two councils part", "Cumberland Council and Westmorland and Furness Council are to part. " + text));

    [TestMethod]
    public void An_earlier_overall_grade_stays_where_reports_no_longer_have_one() =>
        Assert.AreEqual(
            Reads.Sorted("leadership good; was overall inadequate; was leadership inadequate; was help and protection inadequate; was in care inadequate; was care leavers inadequate"),
            Reads.Article("Ofsted report on Sefton",
                "Ofsted has judged leadership of children's services at Sefton Council good. In 2023 Sefton was rated inadequate overall and in every area.",
                new(2026, 10, 2, 0, 0, 0, TimeSpan.Zero)));

    [TestMethod]
    [DataRow("REQUIRES IMPROVEMENT: Ofsted's verdict on Dudley children's services", "overall requires improvement")]
    [DataRow("Outstanding: inspectors' verdict on Dudley children's services", "overall outstanding")]
    public void A_headline_gives_a_grade_before_it_says_whose_verdict_it_is(string title, string findings) =>
        Assert.AreEqual(findings, Reads.Article(title, "Ofsted has published its report on Dudley's children's services."));

    [TestMethod]
    [DataRow("Members discussed children's services in Medway. “Say that Ofsted's inspectors come in next year and we get an inadequate,” one said.")]
    [DataRow("A children's home run by Wirral Council has been inspected by Ofsted under the social care common inspection framework. It was judged outstanding overall.")]
    [DataRow("Ofsted has reported on Kent. Two goods, two to work on.")]
    public void A_grade_supposed_counted_or_given_to_a_home_is_no_finding(string text) => Assert.AreEqual("", Reads.Sentence(text));

    [TestMethod]
    [DataRow("Sandwell Children's Trust opened in 2018. In 2022, services were judged to require improvement. By 2024 they had been rated good. They are now outstanding.",
        "overall outstanding; was overall good; was overall requires improvement")]
    public void A_trusts_name_says_what_its_services_are(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article("Sandwell looks back", text, new(2025, 4, 2, 0, 0, 0, TimeSpan.Zero)));
}

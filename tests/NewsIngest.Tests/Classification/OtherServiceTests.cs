namespace NewsIngest.Tests.Classification;

/// <summary>Articles that use the words of the scale of something else, or of nobody.</summary>
[TestClass]
public sealed class OtherServiceTests
{
    [TestMethod]
    [DataRow("Job", "Social worker wanted. Join Leeds City Council.",
        "")]
    [DataRow("Adoption agency is outstanding", "An adoption agency hosted by Cheshire East Council has been found outstanding. Cheshire East's own children's services were found inadequate in 2023.", "overall inadequate")]
    [DataRow("Wigan is hiring", "Ofsted likes us. We require improvement champions in every team of Wigan's children's services.", "")]
    [DataRow("Survey", "Two thirds of families rated the children's services of Gloucestershire good. A fifth called them inadequate. Ofsted comes in May.", "")]
    [DataRow("Inquiry", "An inquiry led by a judge found that the council's response to exploitation in Telford had been inadequate. Its children's services say that Ofsted will come.", "")]
    [DataRow("Academy", "Ofsted has rated Oak Tree Academy in Bolton inadequate. The school, run by a trust, was previously good. Bolton Council said it would offer support.",
        "")]
    [DataRow("CQC", "The Care Quality Commission has told Leeds City Council that its adult social care requires improvement. Leadership was rated good.",
        "")]
    [DataRow("Home closes", "A children's home in Rochdale has been shut after Ofsted judged it inadequate for the second time. Leaders and managers were inadequate.",
        "")]
    [DataRow("Fostering", "Bright Futures Fostering, based in Wakefield, is outstanding, says Ofsted. Leadership was good.",
        "")]
    [DataRow("Enrol now", "There is something for everyone in the programme of Suffolk's adult learning service.\nThe service, which is run by Suffolk County Council and was rated good by Ofsted in 2022, helped 4,100 people.\nCourses can be booked online.",
        "")]
    [DataRow("Trainees", "Ofsted has judged Staffordshire County Council's apprenticeships to require improvement. Social workers and youth workers are trained there, and leaders know too little of their progress.",
        "")]
    [DataRow("Strings and brass", "Arts Council England calls Northumberland's music hub outstanding for its work with looked-after children.",
        "")]
    [DataRow("Framework", "Ofsted's ILACS framework has four grades. Councils judged inadequate face intervention. Those rated good or outstanding get a short inspection.",
        "")]
    [DataRow("Conference", "Directors meeting in Manchester heard that more than half of councils are good or outstanding. \"No council sets out to be inadequate,\" said the speaker from Ofsted.",
        "")]
    [DataRow("Plan", "Kirklees Council has set out how it will get from requires improvement to good. \"We want to be outstanding by 2030,\" said the leader of children's services.",
        "")]
    [DataRow("Plan", "Reading Council's children's services could be rated inadequate when Ofsted returns, a leaked memo warns.",
        "")]
    [DataRow("Young people", "Norfolk's children in care council received an award for outstanding contribution. \"They're good kids,\" said the mayor.",
        "")]
    [DataRow("SEND", "Ofsted and the CQC found widespread failings in SEND services in Surrey. Communication is inadequate, parents said. Surrey County Council apologised.",
        "")]
    [DataRow("JTAI", "Inspectors from Ofsted and three other bodies found good partnership working in Salford. Information sharing requires improvement, they said.",
        "")]
    [DataRow("Review", "A serious case review found that the response of social workers in Sandwell was inadequate and that record-keeping required improvement.",
        "")]
    [DataRow("Youth justice service rated outstanding", "HM Inspectorate of Probation has given Salford Youth Justice Service its highest mark.\nThe service, part of the city council's children's directorate, was rated outstanding in a report.",
        "")]
    [DataRow("Nine teenagers moved", "Children's services at Kent County Council had to find new homes for nine teenagers. The company that housed them has lost its registration.\nOfsted said that the provider, whose service it had found inadequate in November, was not safe.",
        "")]
    [DataRow("Do trusts work?", "A fringe meeting heard about children's trusts.\nAn academic said that some places had gone from inadequate to good and some had not moved. A manager from Achieving for Children, which serves Kingston and Richmond, spoke of Ofsted.",
        "")]
    [DataRow("Foster carers win", "Two foster carers from Luton have won a prize at the regional Good Parent Awards. They have looked after 64 children in care for Luton Council.",
        "")]
    public void An_article_gives_no_grade_to_a_council(string title, string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article(title, text));
}

using NewsIngest.Classification;
using NewsIngest.Extraction;

namespace NewsIngest.Tests.Classification;

/// <summary>What sort of article it is, which inspection it is about, and who is its subject.</summary>
[TestClass]
public sealed class KindTests
{
    [TestMethod]
    [DataRow("Wigan's children's services rated good", "Ofsted inspectors have judged Wigan Council's children's services good in a report published today. Leadership was outstanding and help and protection was good. Staff celebrated with cake and with families who use the service.",
        ArticleKind.Judgement, InspectionType.Ilacs)]
    [DataRow("Progress at Torbay, says Ofsted", "Inspectors made a third monitoring visit to Torbay Council in May. They found that social workers know their children well and that plans are getting better. The council was judged inadequate in 2018 and has had a commissioner since.",
        ArticleKind.Visit, InspectionType.MonitoringVisit)]
    [DataRow("Ofsted letter to Camden", "Ofsted made a focused visit to Camden Council to look at permanence. Two inspectors spoke to social workers and read the records of children. The letter praises the council's work and names two things to improve by next year.",
        ArticleKind.Visit, InspectionType.FocusedVisit)]
    [DataRow("Joint inspection of Coventry partners", "A joint targeted area inspection of Coventry's response to serious youth violence has found much to praise. Coventry City Council and its partners know the children at risk and share what they know with each other quickly.",
        ArticleKind.CouncilNews, InspectionType.Jtai)]
    [DataRow("Foster carers wanted in Leeds", "Leeds City Council is looking for thirty new foster carers. The council's cabinet member said that children deserve a home near their school and friends. An information evening will be held at the town hall on Thursday at seven.",
        ArticleKind.CouncilNews, null)]
    [DataRow("Minister speaks on social work", "The children's minister told a conference that local authorities need more social workers and fewer forms. Ofsted welcomed the speech, as did charities. A consultation on the proposals will be opened before the summer, she said.",
        ArticleKind.SectorNews, null)]
    [DataRow("Page not found", "Sorry.", ArticleKind.NotAnArticle, null)]
    public void Kind_and_inspection_are_read_from_words(string title, string text, ArticleKind kind, InspectionType? inspection)
    {
        var classification = Classifier.Default.Classify(new Article(title, text, Published: Reads.May2024));

        Assert.AreEqual((kind, inspection), (classification.Kind, classification.InspectionType));
    }

    [TestMethod]
    [DataRow("Leicester's children's services inadequate", "Ofsted rated Leicester City Council's children's services inadequate. Neighbouring Leicestershire County Council has offered help.", "Leicester")]
    [DataRow("Two reports", "Ofsted rated Bolton Council's children's services good. It rated Bury Council's children's services inadequate.", "Bolton; Bury")]
    [DataRow("Director leaves", "The director of children's services at Kent County Council is leaving. He came from Essex in 2019 and Ofsted praised him.", "Kent")]
    public void The_subject_is_who_the_article_is_about(string title, string text, string subjects) =>
        Assert.AreEqual(subjects, string.Join("; ", Classifier.Default.Classify(new Article(title, text, Published: Reads.May2024)).Councils
            .Where(council => council.Role == CouncilRole.Subject).Select(council => council.Name).Order(StringComparer.Ordinal)));

    [TestMethod]
    public void A_trust_stands_for_the_council_it_served_on_the_day()
    {
        var article = new Article("Trust news",
            "Brighter Futures for Children, which runs children's services, was inspected by Ofsted. Families and staff will be told of the outcome before the summer.",
            Published: Reads.May2024);

        Assert.AreEqual("Reading", Classifier.Default.Classify(article).Councils.Single().Name);
    }

    [TestMethod]
    public void All_areas_include_no_overall_grade_once_Ofsted_gives_none()
    {
        var published = new DateTimeOffset(2026, 6, 17, 0, 0, 0, TimeSpan.Zero);

        Assert.AreEqual(
            Reads.Sorted("leadership good; help and protection good; in care good; care leavers good"),
            Reads.Article("News from Ofsted", "Ofsted has judged Brent Council's children's services good in all areas.", published));
    }
}

using NewsIngest.Classification;

namespace NewsIngest.Tests.Classification.Kinds;

[TestClass]
public sealed class KindsOfPageTests
{
    [TestMethod]
    [DataRow("Page not found", "Sorry, the page you requested does not exist.\nYou may like to read:\n- Leeds rated outstanding by Ofsted\n- Bradford inadequate, say inspectors\n- Police look for missing parrot\nOr go back to our home page and search for what you were after.")]
    [DataRow("Error 404", "We could not find this page. It may have moved, or it may never have been here.\nMost read today: Ofsted says that Kent's children's services are good, and a man builds a boat in his loft in Deal.")]
    [DataRow("Just a moment...", "Enable JavaScript and cookies to continue. This site checks that visitors are people. You wanted: Ofsted rates Devon inadequate.")]
    [DataRow("Ofsted verdict on Essex: sign in to continue", "You have read your free articles for this month.\nSubscribe to continue and find out why Essex was rated outstanding by Ofsted.\nA subscription costs £2 a week and can be cancelled whenever you like. You will also get our weekly letter.")]
    [DataRow("Senior social worker", "About the role\nYou will lead on court work in a service that Ofsted rated good.\nAbout you\nYou are registered with Social Work England and have five years' practice.\nWe offer 32 days of leave and a pension scheme.\nHow to apply\nSend us your form. Closing date: 9 May.")]
    [DataRow("Category: Children's services", "Salford judged good by Ofsted, with outstanding leaders. Read more\nDirector of Bolton to retire in the spring. Read more\nFocused visit to Wigan finds strong front door. Read more")]
    [DataRow("Search results for inadequate", "Swindon rated inadequate by Ofsted after inspectors find children at risk...\nWhat inadequate means for a council, explained by a former director...\nHospital trust rated inadequate for safety by the regulator...")]
    [DataRow("Latest vacancies: children and families", "- Social Worker, Bolton Council, £38,296.\n- Senior Social Worker, London Borough of Camden, £52,110. Hybrid.\n- Team Manager, Essex County Council, £55,700 plus car.\nSave this search. Create a job alert. Upload your CV.")]
    [DataRow("Social work jobs closing this week", "12 vacancies found. Showing 1 to 3.\nTeam Manager\nStockport Council. £49,764. Our children's services are rated good by Ofsted.\nPersonal Adviser\nSalford City Council. £34,314.\nCreate a job alert. Upload your CV.")]
    [DataRow("News", "")]
    [DataRow("We value your privacy", "We and our 842 partners store and access information on your device, such as cookies. Accept all. Reject all. Manage options. You can change your choice at any time.")]
    [DataRow("Subscribe to read", "You have reached your limit of free articles this month. Already a subscriber? Sign in. Subscribe now from £1 a week for full access.")]
    [DataRow("Sign in", "Sign in to your account to read this story. Forgotten your password? Register for free to receive our daily bulletin.")]
    public void A_page_without_a_story_is_no_article(string title, string text)
    {
        var read = Story.Read(title, text, "2025-05-02");

        Assert.AreEqual(ArticleKind.NotAnArticle, read.Kind);
        Assert.IsNull(read.InspectionType);
    }

    [TestMethod]
    [DataRow("We are hiring: forty posts in Norfolk", "Norfolk County Council wants to hire forty social workers by the summer and has begun a campaign to find them.\nPosters will go up in Norwich, Ipswich and London. Those who join will have no more than fifteen cases each, says the director of children's services, and a mentor for their first year.\n\"We were rated good, and we mean to stay so,\" she said.")]
    [DataRow("Page turns for Cumbria's archive of children's homes", "Records of children's homes that go back to 1880 have been put in order by volunteers in Carlisle.\nCumberland Council, which keeps them, says that anybody who grew up in care in the county can ask to see what was written about them.\nMore than sixty people have done so since the spring.")]
    public void News_that_uses_the_words_of_such_pages_stays_news(string title, string text) =>
        Assert.AreEqual(ArticleKind.CouncilNews, Story.Read(title, text, "2025-05-02").Kind);

    [TestMethod]
    [DataRow(ArticleKind.CouncilNews, "Torbay's target", "Torbay Council wants its children's services to be outstanding by 2028, according to a strategy that goes to cabinet on Thursday.")]
    [DataRow(ArticleKind.SectorNews, "One in nine services inadequate", "Eleven per cent of England's children's services are rated inadequate, according to Ofsted's annual report. More than half are good.")]
    public void A_few_words_about_councils_are_news(ArticleKind kind, string title, string text) =>
        Assert.AreEqual(kind, Story.Read(title, text, "2025-05-02").Kind);

    [TestMethod]
    public void A_job_advert_says_whose_service_it_is_and_how_that_is_rated()
    {
        var read = Story.Read("Head of service, care leavers",
            "Salary: £74,120. Closing date: 12 October.\nJoin a council whose children's services are rated Outstanding by Ofsted.\nYou will need a qualification in social work.\nIn return Wiltshire Council offers 30 days' leave and a pension.\nInterviews will be held on 24 October.",
            "2025-09-15");

        Assert.AreEqual(ArticleKind.NotAnArticle, read.Kind);
        Assert.AreEqual(CouncilRole.Subject, Assert.ContainsSingle(read.Councils).Role);
        Assert.AreEqual("overall outstanding", Reads.Findings(read));
    }
}

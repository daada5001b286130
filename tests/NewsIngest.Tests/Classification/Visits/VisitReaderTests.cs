using NewsIngest.Classification;
using NewsIngest.Tests.Classification.Kinds;

namespace NewsIngest.Tests.Classification.Visits;

[TestClass]
public sealed class VisitReaderTests
{
    private const string Day = "2025-03-04";

    [TestMethod]
    [DataRow("CareLeavers", "The focus of the visit was care leavers aged 18 to 25. They found that personal advisers persevere.")]
    [DataRow("FrontDoor", "Inspectors examined the work of the multi-agency safeguarding hub. Decisions are quicker, they found, but children in care wait.")]
    [DataRow("FrontDoor", "They concentrated on contacts and referrals and on how first response workers decide.")]
    [DataRow("HelpAndProtection", "Two inspectors reviewed the help given to children in need or subject to a child protection plan.")]
    [DataRow("VulnerableAdolescents", "Inspectors looked at arrangements for teenagers at risk of criminal exploitation and for those who go missing.")]
    [DataRow("InCare", "Inspectors sampled the records of looked-after children. The council has asked a consultant to look at its front door.")]
    [DataRow("InCare Permanence", "They looked at the service for children in care, with a focus on permanence.")]
    [DataRow("PlacementDecisions", "Inspectors looked at how placement decisions are made for older children. They said that matching was thoughtful.")]
    [DataRow("Leadership", "This time they evaluated management oversight and quality assurance.")]
    [DataRow("FrontDoor HelpAndProtection", "Inspectors spent two days in the county looking at the assessment and child protection teams.")]
    [DataRow("FrontDoor", "What did they look at? Initial contacts, referrals and the first assessment.")]
    [DataRow("", "They asked the council to look at care leavers' plans, and praised the front door.")]
    public void Topics_are_what_inspectors_came_to_look_at(string topics, string text) => Assert.AreEqual(topics, Topics(Visit("Letter to Merton", text)));

    [TestMethod]
    [DataRow("The previous visit, in January, looked at children in care. This one examined the multi-agency safeguarding hub.")]
    [DataRow("Inspectors looked at the front door. The next visit will look at children in care.")]
    [DataRow("Inspectors looked at the front door. A further visit, looking at care leavers, is planned for May.")]
    [DataRow("Inspectors looked at the front door. The director said that the council had reviewed its work with care leavers.")]
    public void Earlier_and_later_visits_and_the_councils_own_reviews_are_not_this_visits_topics(string text) =>
        Assert.AreEqual("FrontDoor", Topics(Visit("Letter to Merton", text)));

    [TestMethod]
    public void Where_nobody_says_what_was_looked_at_the_headline_does() =>
        Assert.AreEqual("CareLeavers",
            Topics(Visit("Merton praised for its care leavers", "Inspectors found that leaders know their services. Some assessments took too long.")));

    [TestMethod]
    [DataRow(5, "It was Ofsted's fifth monitoring visit to the borough.")]
    [DataRow(4, "It was the fourth since children's services were judged inadequate.")]
    [DataRow(2, "The second of its kind since the inspection, the visit took place in June.")]
    [DataRow(3, "Inspectors have been back to the borough three times since the inspection.")]
    [DataRow(2, "Ofsted returned for a second time in May.")]
    [DataRow(9, "The 9th letter is the warmest yet.")]
    [DataRow(3, "The first monitoring visit looked at the front door and the second at care leavers; the third monitoring visit was in May.")]
    [DataRow(2, "The second monitoring visit was in May. A third visit, looking at care leavers, is planned for January.")]
    [DataRow(1, "It was the first monitoring visit since the grade of inadequate.")]
    [DataRow(null, "The borough was locked down for the third time.")]
    [DataRow(null, "The first monitoring visit is expected in the spring, after this one has been digested.")]
    public void Monitoring_visits_are_counted_from_the_first(int? sequence, string text) =>
        Assert.AreEqual(sequence,
            Story.Read("Letter to Merton", $"Ofsted made a monitoring visit to Merton Council last month. {text}\nThe letter came out today.",
                Day).Visit!.Sequence);

    [TestMethod]
    [DataRow(null, "It was the first focused visit to the borough.")]
    [DataRow(2, "It was the second focused visit since the last inspection.")]
    public void A_first_focused_visit_is_no_sequence(int? sequence, string text) => Assert.AreEqual(sequence, Visit("Letter to Merton", text).Sequence);

    [TestMethod]
    public void Visits_to_several_councils_have_no_number_together()
    {
        const string text = "Merton Council had its fourth monitoring visit in May. Inspectors looked at children in care.\nIt was Sutton Council's second monitoring visit. Inspectors looked at the front door.";

        var visit = Story.Read("Ofsted back in Merton and Sutton", text, Day).Visit!;

        Assert.IsNull(visit.Sequence);
        Assert.AreEqual("FrontDoor InCare", Topics(visit));
    }

    [TestMethod]
    public void The_evidence_is_the_sentence_that_tells_most()
    {
        var visit = Visit("Letter to Merton", "Inspectors were polite. They looked at the front door. Staff were pleased.");

        Assert.AreEqual("They looked at the front door.", visit.Evidence.Sentence);
    }

    [TestMethod]
    public void Other_news_has_no_visit() =>
        Assert.IsNull(Story.Read("Merton Council rated good by Ofsted",
            "Ofsted has rated Merton Council's children's services good in a report published today.\nThe third monitoring visit in 2019 looked at the front door.",
            Day).Visit);

    private static Visit Visit(string title, string text) =>
        Story.Read(title, $"Ofsted's inspectors made a focused visit to Merton Council last month.\n{text}\nThe letter gives no grade.", Day).Visit!;

    private static string Topics(Visit visit) => string.Join(' ', visit.Topics);
}

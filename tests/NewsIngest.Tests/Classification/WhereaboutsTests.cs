namespace NewsIngest.Tests.Classification;

/// <summary>A county before "borough", "town" or "authority" tells where the council lies, and is no council itself.</summary>
[TestClass]
public sealed class WhereaboutsTests
{
    [TestMethod]
    [DataRow("Ofsted has published its report on children's services in Southend. The Essex city was rated good in every area, with leadership outstanding.",
        "overall good; help and protection good; in care good; care leavers good; leadership outstanding")]
    [DataRow("Warrington has a new report from Ofsted on its children's services. The Cheshire council was rated good.", "overall good")]
    [DataRow("Kirklees has had its Ofsted report. Children's services at the West Yorkshire authority were judged good.", "overall good")]
    [DataRow("Torbay's children's services are good, says Ofsted. The Devon seaside borough was rated inadequate in 2018.", "overall good; was overall inadequate")]
    [DataRow("Herefordshire has been told its children's services are inadequate by Ofsted. The West Midlands county was rated requires improvement in 2018.", "overall inadequate; was overall requires improvement")]
    [DataRow("Children's services in the Lancashire town of Blackpool have been rated inadequate by Ofsted.", "overall inadequate")]
    public void A_town_of_a_county_is_the_council_that_the_article_is_about(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Two reports came out this week. Luton's children's services were judged good by Ofsted and those in Peterborough inadequate. The Bedfordshire town got outstanding for leadership.",
        "Luton: overall good; Luton: leadership outstanding; Peterborough: overall inadequate")]
    [DataRow("Thurrock's children's services were rated good by Ofsted on Tuesday. The Essex authority had been rated requires improvement in 2019.", "overall good; was overall requires improvement")]
    public void It_is_never_the_county_council(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    [DataRow("Essex County Council's children's services were rated outstanding by Ofsted. The Essex authority was also outstanding for leadership.", "overall outstanding; leadership outstanding")]
    [DataRow("The Kent council was rated outstanding for children's services by Ofsted.", "overall outstanding")]
    [DataRow("Ofsted judged Medway's children's services good. Kent County Council's are outstanding.", "Medway: overall good; Kent: overall outstanding")]
    public void A_county_council_keeps_its_name(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));
}

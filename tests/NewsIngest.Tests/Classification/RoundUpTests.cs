namespace NewsIngest.Tests.Classification;

/// <summary>Articles that go from one council to the next, and whom each paragraph turns to.</summary>
[TestClass]
public sealed class RoundUpTests
{
    private const string Leeds = "Ofsted has rated Leeds's children's services outstanding.\n\n";

    [TestMethod]
    [DataRow("Heading the other way is Stockport. Good when inspectors last reported in 2022, it has slipped to requires improvement to be good, with the same verdict on its leaders and on its work with children in care.",
        "Stockport: overall requires improvement; Stockport: was overall good; Stockport: leadership requires improvement; Stockport: in care requires improvement")]
    [DataRow("The other riser is Sefton, where a grade of good replaces the one at the foot of the scale, inadequate, that was handed down in May 2022. Leadership is good as well.",
        "Sefton: overall good; Sefton: was overall inadequate; Sefton: leadership good")]
    [DataRow("Less happy is the news from Wakefield. The council has fallen from good to requires improvement.", "Wakefield: overall requires improvement; Wakefield: was overall good")]
    [DataRow("Next door, nothing much has changed in Wakefield since it was judged good in July 2022.", "Wakefield: overall good")]
    [DataRow("Over the border in Bradford, the picture is less rosy. The council has been told that it requires improvement.", "Bradford: overall requires improvement")]
    [DataRow("The week's disappointment was Wakefield, which requires improvement to be good, having been good in 2022.", "Wakefield: overall requires improvement; Wakefield: was overall good")]
    [DataRow("Most improved of all was Rotherham, once inadequate and now good.", "Rotherham: overall good; Rotherham: was overall inadequate")]
    [DataRow("The faller is Knowsley: it was good in 2021 and is now inadequate, its leadership included.", "Knowsley: overall inadequate; Knowsley: leadership inadequate; Knowsley: was overall good")]
    [DataRow("The bad news went to Sutton. Its services, previously good, now require improvement to be good.", "Sutton: overall requires improvement; Sutton: was overall good")]
    [DataRow("The same happened in Kirklees last month.", "Kirklees: overall outstanding")]
    public void A_paragraph_turns_to_the_council_that_its_first_sentence_leads_up_to(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted("Leeds: overall outstanding; " + findings), Reads.Article("Reports in a week", Leeds + text));

    [TestMethod]
    [DataRow("Walsall, good since 2021, has dropped a plan to share its children's services with Dudley. Dudley requires improvement, says Ofsted.", "Dudley: overall requires improvement; Walsall: overall good")]
    [DataRow("Haringey's children's services were rated good by Ofsted. It learned from Camden, outstanding since 2017.", "Camden: overall outstanding; Haringey: overall good")]
    [DataRow("Haringey's children's services, which Ofsted rated good last year, borrowed an approach from Hertfordshire, itself rated outstanding in 2023.", "Haringey: overall good; Hertfordshire: overall outstanding")]
    [DataRow("Of the children's services inspected by Ofsted, two (Leeds and Kent) are outstanding, one, Essex, is good and one, Oldham, inadequate.", "Essex: overall good; Kent: overall outstanding; Leeds: overall outstanding; Oldham: overall inadequate")]
    [DataRow("Kent's children's services went from inadequate to good, Ofsted says, and Essex's from good to outstanding.", "Essex: overall outstanding; Essex: was overall good; Kent: overall good; Kent: was overall inadequate")]
    [DataRow("Also published this week: Ofsted's reports on children's services in Kent (good, up from requires improvement) and Leeds (outstanding, as before).", "Kent: overall good; Kent: was overall requires improvement; Leeds: overall outstanding; Leeds: was overall outstanding")]
    [DataRow("Oldham (from inadequate) and Bolton (from requires improvement) have both been rated good for children's services by Ofsted.", "Bolton: overall good; Bolton: was overall requires improvement; Oldham: overall good; Oldham: was overall inadequate")]
    [DataRow("Ofsted's report says that Kent, like Surrey and Dorset, is now good for children's services.", "Dorset: overall good; Kent: overall good; Surrey: overall good")]
    [DataRow("Ofsted's year in children's services began badly. Tameside and Peterborough started January in an unhappy fashion, each with an inadequate rating.", "Peterborough: overall inadequate; Tameside: overall inadequate")]
    [DataRow("Ofsted has inspected children's services in the north. Oldham, Bury and Rochdale all ended July with good ratings, in Bury's case despite help and protection requiring improvement.", "Bury: help and protection requires improvement; Bury: overall good; Oldham: overall good; Rochdale: overall good")]
    [DataRow("Ofsted has inspected children's services in the south. By the summer, Surrey and Kent had both joined the outstanding group.", "Kent: overall outstanding; Surrey: overall outstanding")]
    [DataRow("Ofsted has inspected children's services in the south. Kent, Essex and Dorset joined the ranks of outstanding councils in May.", "Dorset: overall outstanding; Essex: overall outstanding; Kent: overall outstanding")]
    [DataRow("Ofsted has inspected children's services twice. Kent joined the talks with Essex and Dorset, and its services were rated good.", "overall good")]
    [DataRow("Ofsted has inspected children's services. Halton will work with Walsall, which was inadequate in 2019 and is now good.", "overall good; was overall inadequate")]
    [DataRow("Ofsted has inspected children's services. Halton will work with Dudley, which left the bottom grade last year and is good.", "overall good; was overall inadequate")]
    [DataRow("Ofsted has inspected children's services. Halton, where they were inadequate in 2019 and are now good, will work with Walsall.", "overall good; was overall inadequate")]
    [DataRow("A good rating went to Kent, and an inadequate one to Hull, in Ofsted's latest reports on children's services.", "Hull: overall inadequate; Kent: overall good")]
    [DataRow("An outstanding grade has gone to Kent in Ofsted's latest reports on children's services.", "overall outstanding")]
    [DataRow("Ofsted has inspected children's services in Kent. Hull left the inadequate category in June.", "was overall inadequate")]
    [DataRow("Ofsted has inspected children's services. Thurrock gave everybody something to think about when it was judged outstanding.", "overall outstanding")]
    [DataRow("West Sussex and East Sussex have been inspected by Ofsted. One has been told that its children's services are inadequate. The other has been told that its own are outstanding.", "West Sussex: overall inadequate; East Sussex: overall outstanding")]
    [DataRow("Ofsted rates the children's services of Westminster and of Kensington and Chelsea outstanding. In both, leadership is outstanding as well.", "Kensington and Chelsea: overall outstanding; Westminster: overall outstanding; Kensington and Chelsea: leadership outstanding; Westminster: leadership outstanding")]
    [DataRow("Ofsted has rated the children's services of Islington, Westminster and Kensington and Chelsea outstanding. Islington celebrated. The Royal Borough's report has one blemish: its care leavers' service is good.", "Islington: overall outstanding; Westminster: overall outstanding; Kensington and Chelsea: overall outstanding; Kensington and Chelsea: care leavers good")]
    [DataRow("Hampshire, rated outstanding by Ofsted, is to stop running the Isle of Wight's children's services. The island had been found inadequate in 2013 by inspectors, and Hampshire, a strong authority, was asked to step in.", "Hampshire: overall outstanding; Isle of Wight: was overall inadequate")]
    [DataRow("Derbyshire's children's services are good, Ofsted says. Its director joined from Nottingham City Council, where she had arrived weeks after that council was rated inadequate.", "Derbyshire: overall good; Nottingham: was overall inadequate")]
    [DataRow("Ofsted's letters on children's services have Lambeth inadequate for help and protection, requires improvement for everything else, and Southwark good.", "Lambeth: help and protection inadequate; Lambeth: in care requires improvement; Lambeth: care leavers requires improvement; Lambeth: leadership requires improvement; Southwark: overall good")]
    [DataRow("Two years ago Essex County Council's children's services were good and Southend-on-Sea City Council was inadequate, Ofsted said. Southend was judged good in February 2025; Essex, in a report out on Friday, outstanding.", "Essex: was overall good; Southend-on-Sea: was overall inadequate; Southend-on-Sea: overall good; Essex: overall outstanding")]
    [DataRow("For North Northamptonshire's children's services Ofsted gave requires improvement; for West Northamptonshire, good.", "North Northamptonshire: overall requires improvement; West Northamptonshire: overall good")]
    [DataRow("Ofsted gave requires improvement for Kent's children's services; for Essex, good.", "Kent: overall requires improvement; Essex: overall good")]
    [DataRow("Children's services at a glance, from Ofsted's reports: Leeds is good; Bradford, good; Wakefield, requires improvement.", "Leeds: overall good; Bradford: overall good; Wakefield: overall requires improvement")]
    [DataRow("Bexley's children's services have kept their outstanding rating, Ofsted says. Croydon, whose inspection ended at Easter, is still waiting. It has been good since 2020.", "Bexley: overall outstanding; Bexley: was overall outstanding; Croydon: overall good")]
    [DataRow("Ofsted says that Leicester's children's services require improvement. The city loses its good grade, a mile down the road from an outstanding county.", "overall requires improvement; was overall good")]
    [DataRow("Ofsted says that Leicester's children's services have gone from an inadequate authority to a good one.", "overall good; was overall inadequate")]
    public void Each_council_has_its_own_grade(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article("Reports in a week", text));

    [TestMethod]
    public void A_grade_in_a_headline_under_the_article_is_not_the_articles_council() =>
        Assert.AreEqual(
            Reads.Sorted("overall good"),
            Reads.Article("A letter from Somerset",
                "Ofsted has judged Somerset Council's children's services good. The council's leader says that she cried.\n\nFrom the archive\nWhy Hampshire stayed outstanding\nWhat we learned from Northamptonshire"));

    [TestMethod]
    [DataRow("Both were under direction as a result of Ofsted judgements of inadequate on children's services, Slough's in 2021 and Sefton's in 2022. Each was judged to be good when it was inspected again this summer.",
        "Sefton: overall good; Sefton: was overall inadequate; Slough: overall good; Slough: was overall inadequate")]
    [DataRow("Ofsted has been back to look at their children's services. It found both to be good.", "Sefton: overall good; Slough: overall good")]
    public void Each_and_both_are_the_councils_of_the_sentence_before(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings),
            Reads.Article("Directions lifted",
                "The directions made to Slough Borough Council and Sefton Council have been revoked. "
                    + text.Replace("their children's services", "children's services at Slough and Sefton", StringComparison.Ordinal)));
}

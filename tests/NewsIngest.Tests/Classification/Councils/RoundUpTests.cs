namespace NewsIngest.Tests.Classification.Councils;

/// <summary>Councils that share top billing are all subjects; those that are listed beside a protagonist, or in passing, are mentioned.</summary>
[TestClass]
public sealed class RoundUpTests
{
    [TestMethod]
    [DataRow("Inspection watch", "Ofsted has published inspections of children's services since our last issue.\nNorth Somerset: up two\nNobody was predicting this. The council is now good.\nWolverhampton: no change\nThe city was good and good it remains, inspectors said.\nWokingham – outstanding\nNext door the mood is different, and the council has its best result.", "North Somerset; Wokingham; Wolverhampton")]
    [DataRow("Inspection reports out today", "Ofsted has published three inspection reports on children's services.\nInspectors found children's services in Bolton to be good.\nMilton Keynes was also judged to be good by Ofsted.\nIn Luton, children's services require improvement, the inspectors said.", "Bolton; Luton; Milton Keynes")]
    [DataRow("Four letters from Ofsted", "We have read this month's letters from focused visits.\nBexley was asked about care leavers.\nIn Cornwall inspectors looked at the front door.\nHavering's letter is about children in need.\nYork got three pages on permanence.", "Bexley; Cornwall; Havering; York")]
    [DataRow("Both boroughs outstanding", "Merton and Sutton have been rated outstanding by Ofsted for their children's services. Reports on both were published this morning.", "Merton; Sutton")]
    [DataRow("Sharing a director", "Leicester City Council and Rutland County Council are to share a director of children's services. Both councils voted for it on Monday.", "Leicester; Rutland")]
    [DataRow("Cabinets fall out over merger", "Cabinet members in Westmorland and Furness and in Cumberland have fallen out over children's services.\nThe two councils inherited them from Cumbria County Council in 2023.\nOfsted will inspect both in the autumn, the members were told.", "Cumberland; Westmorland and Furness; (Cumbria)")]
    [DataRow("Slow going", "Inspectors who returned to Wirral for a sixth monitoring visit say that progress has been too slow.\nTheir letter says that leaders in the borough know what is wrong.\nIts improvement partner is Hampshire, as it has been since 2017.", "Wirral; (Hampshire)")]
    [DataRow("How the councils compare", "Walsall has lost its good rating. Ofsted said that the borough's children's services require improvement.\nAuthority Overall\nDudley Good\nSandwell Requires improvement\nSolihull Good\nWalsall Requires improvement", "Walsall; (Dudley); (Sandwell); (Solihull)")]
    [DataRow("Record number of councils rated good", "More councils than ever are good or outstanding for children's services, Ofsted's figures show. A spokesman said that Leeds, Hertfordshire and Essex led the way, and that Devon and Bury had further to go.", "(Bury); (Devon); (Essex); (Hertfordshire); (Leeds)")]
    [DataRow("Ministers pick their helpers", "Councils that have been rated outstanding by Ofsted will help others with their children's services, the minister said on Monday.\nThe first to be chosen are Barnet, Dorset and Sefton. They will be sent to Medway and Torbay.", "(Barnet); (Dorset); (Medway); (Sefton); (Torbay)")]
    [DataRow("Number in intervention falls", "The number of councils whose children's services are under a direction has fallen to 14, ministers say.\nThe latest Ofsted ratings of three of them are given below.\nAuthority Overall\nCroydon Inadequate\nSlough Inadequate\nWirral Requires improvement", "(Croydon); (Slough); (Wirral)")]
    [DataRow("Why do some places turn round?", "I have been to more than 40 local authorities as an inspector of children's services. What have I learnt?\nGood places listen. In Kirklees, children helped to write the plan. Camden pays its care leavers to inspect its own services. Hartlepool has kept its director for nine years.\nThe inadequate ones talk about structure.", "(Camden); (Hartlepool); (Kirklees)")]
    [DataRow("Lead member resigns over placement row", "The cabinet member for children's services in Sandwell has stepped down.\nThe council will name somebody else at its annual meeting.\nFew authorities have lost more: Dudley has had four in three years, and Walsall three.\nOfsted is thought likely to call at the authority before Christmas.", "Sandwell; (Dudley); (Walsall)")]
    [DataRow("Two councils, one verdict", "The reports on Barnsley and Rotherham came out on Friday, and Ofsted has reached the same verdict on the children's services of both: they require improvement.\nIn Barnsley, inspectors were worried about neglect. Barnsley's leaders said so themselves.\nDoncaster is due to hear its own result next month.", "Barnsley; Rotherham; (Doncaster)")]
    public void Top_billing_makes_subjects(string title, string text, string roles) =>
        Assert.AreEqual(CouncilRoles.Sorted(roles), CouncilRoles.Of(title, text));

    [TestMethod]
    [DataRow("Tyneside neighbours both good", "North Tyneside Council and South Tyneside Council have both been judged good by Ofsted for their children's services.\nInspectors praised the front door in North Tyneside.\nSouth Tyneside had the better report, with outstanding care leavers.\nThe third council on the river, Gateshead, is rated good.", "North Tyneside; South Tyneside; (Gateshead)")]
    [DataRow("Good news for two boroughs", "Ealing and Brent have been given good ratings by Ofsted for their children's services.\nIn Ealing inspectors praised early help.\nBrent was rated outstanding for its care leavers.\nHarrow is rated as requiring improvement.", "Brent; Ealing; (Harrow)")]
    [DataRow("Twin verdicts on Wirral and Sefton", "Children's services in Wirral and in Sefton require improvement, Ofsted has found.\nWirral was inadequate before.\nKnowsley, which was judged good last year, is the best of the three.", "Sefton; Wirral; (Knowsley)")]
    [DataRow("Reports out today", "Ofsted has published its latest reports on children's services.\nIt looked at help for care leavers with care.\nThose for Torbay and for the London Borough of Enfield were released this morning.\nTorbay is good. Enfield requires improvement, inspectors said.", "Enfield; Torbay")]
    [DataRow("Ofsted verdicts", "Ofsted has rated the children's services of Solihull and of Coventry City Council good. Its inspectors had called in May.", "Coventry; Solihull")]
    [DataRow("Derby slips as rivals rise", "Derby City Council has lost its good rating for children's services.\nThey now require improvement, Ofsted said in a report out today.\nOf the other east midlands cities, Leicester is good, Nottingham requires improvement and Lincolnshire is outstanding.", "Derby; (Leicester); (Lincolnshire); (Nottingham)")]
    [DataRow("Up, up and away", "Ofsted has rated children's services in Bolton good.\nHow do the others compare?\nBury: requires improvement (2021)\nSalford: good (2018)", "Bolton; (Bury); (Salford)")]
    public void A_council_told_of_beside_those_of_the_opening_is_mentioned(string title, string text, string roles) =>
        Assert.AreEqual(CouncilRoles.Sorted(roles), CouncilRoles.Of(title, text));

    [TestMethod]
    [DataRow("A tour of the south west", "I went to three councils to see how Ofsted's verdict on children's services is taken. I took the train, and I took my time.\nMonday: Dorset\nDeclared good in May.\nThe director keeps a biscuit tin for visitors and it is always empty.\nTuesday: Plymouth\nMarked inadequate in 2023.\nNobody in the building expects it to be easy, and it has not been.\nWednesday: Torbay\nUp from requires improvement to good.\nThere were cheers in the Guildhall, and I was told that Devon could hear them.", "Dorset; Plymouth; Torbay; (Devon)")]
    [DataRow("Ofsted round-up: Bolton holds steady as Wirral falls", "Bolton has kept its good rating, with leaders found to be good as well.\nWirral\nIt was a bleaker week by the Mersey. Wirral's children's services were rated inadequate by Ofsted.\nMedway\nMedway was praised for its care leavers' team. Everything, inspectors said, was good.", "Bolton; Medway; Wirral")]
    [DataRow("2023 in review: a year of two halves", "Ofsted inspected more children's services than ever.\nJanuary was kind to Dudley, which was judged good by Ofsted.\nIn March it was the turn of Walsall to be rated inadequate.\nAfter the summer Coventry was found to be outstanding.\nA report from Solihull is awaited.", "Coventry; Dudley; Walsall; (Solihull)")]
    [DataRow("Two reports, and what I make of them", "Brent and Somerset are the first to have been inspected by Ofsted since I began this column, and I read their reports on the train.\nI think that Brent did well: its children's services were judged good.\nSomerset, I fear, did not. I was sorry to read that leadership there is inadequate.", "Brent; Somerset")]
    public void A_council_with_a_heading_or_a_verdict_of_its_own_in_a_round_up_is_a_subject(string title, string text, string roles) =>
        Assert.AreEqual(CouncilRoles.Sorted(roles), CouncilRoles.Of(title, text));

    [TestMethod]
    [DataRow("Pay cap begins", "A cap on what councils pay agency social workers begins today.\nDirectors expect to save money.\nHackney said that it had used none since 2020.", "(Hackney)")]
    [DataRow("More good than ever", "Six in ten local authorities are now good for children's services, the chief inspector says.\nShe named Blackpool as one that has come far.\nOfsted will report again in a year.", "(Blackpool)")]
    [DataRow("Every area to take its share", "All councils in England will care for children who arrive alone, ministers have said.\nKent has twice closed its doors.\nCroydon says that it loses £20m a year on child protection.", "(Croydon); (Kent)")]
    [DataRow("Where the staff stay", "Turnover of social workers is falling, yet some authorities lose one in four.\nDorset pays for flats, and for the deposit and the removal van as well.\nNobody else has gone so far, though a good many say that they would if somebody gave them the money.", "(Dorset)")]
    [DataRow("Cost of care doubles", "Councils have told MPs that the price of children's homes has doubled.\nOfsted registers more than ever.\nIn Rochdale there are 70.", "(Rochdale)")]
    public void News_of_councils_in_general_only_mentions_those_named_further_down(string title, string text, string roles) =>
        Assert.AreEqual(CouncilRoles.Sorted(roles), CouncilRoles.Of(title, text));

    [TestMethod]
    public void Inspectors_of_special_needs_and_of_care_report_on_the_area_together() =>
        Assert.AreEqual(
            "Worcestershire",
            CouncilRoles.Of("Area's SEND services have 'widespread failings', Ofsted and CQC say",
                "Children with special educational needs and disabilities in Worcestershire face long waits, according to inspectors from Ofsted and the Care Quality Commission.\nWorcestershire County Council and the NHS integrated care board must now prepare a plan."));

    [TestMethod]
    public void On_its_own_site_the_council_is_not_one_that_the_minutes_name_by_the_way() =>
        Assert.AreEqual(
            CouncilRoles.Sorted("Nottinghamshire; (Lincolnshire)"),
            CouncilRoles.Of("Improvement plan: update",
                "Members were reminded that Ofsted had found the Council's children's services good.\nThe report was noted.\nSome asked about costs.\nOfficers would visit Lincolnshire to look at kinship care.",
                "Nottinghamshire County Council"));

    [TestMethod]
    [DataRow("Two jobs", "About the role\nTeam manager at Leeds City Council. Salary on request.\nAdviser at Wigan Council. Closing date: May.\nHow to apply: create a job alert. Upload your CV.", "(Leeds); (Wigan)")]
    [DataRow("In brief: Luton, and a new chair for Bradford trust", "Luton Council's children's services have been rated good by Ofsted.\nA new chair will lead Bradford Children and Families Trust. It runs services for the council, which is still rated inadequate by Ofsted.\nIn Harrogate there is a conference.", "Bradford; Luton")]
    public void Employers_of_a_list_are_mentioned_and_the_names_over_a_digest_its_subjects(string title, string text, string roles) =>
        Assert.AreEqual(CouncilRoles.Sorted(roles), CouncilRoles.Of(title, text));

    [TestMethod]
    [DataRow("Kent County Council", null)]
    [DataRow("Kent County Council newsroom", null)]
    [DataRow(null, "https://news.kent.gov.uk/articles/good-news")]
    public void A_council_speaks_of_itself_on_its_own_site(string? site, string? address) =>
        Assert.AreEqual("Kent",
            CouncilRoles.Of("Good news for families", "Our children's services have been rated good by Ofsted. We are proud of our social workers.", site,
                address is null ? null : new Uri(address)));

    [TestMethod]
    [DataRow("Kent News", null)]
    [DataRow(null, "https://www.notkent.gov.uk.example/articles/good-news")]
    public void Another_site_speaks_of_nobody(string? site, string? address) =>
        Assert.AreEqual("",
            CouncilRoles.Of("Good news for families", "Our children's services have been rated good by Ofsted. We are proud of our social workers.", site,
                address is null ? null : new Uri(address)));

    [TestMethod]
    public void Councils_that_are_yet_to_come_are_mentioned_and_not_taken_for_their_county() =>
        Assert.AreEqual(CouncilRoles.Sorted("Surrey; (East Surrey); (West Surrey)"),
            CouncilRoles.Of("County to be split",
                "Surrey County Council's children's services will pass to East Surrey Council and West Surrey Council in 2027. Ofsted has been told what will happen and when."));
}

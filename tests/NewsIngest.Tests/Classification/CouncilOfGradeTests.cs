namespace NewsIngest.Tests.Classification;

/// <summary>Whose a grade is where an article names several councils, trusts or former councils.</summary>
[TestClass]
public sealed class CouncilOfGradeTests
{
    [TestMethod]
    [DataRow("Reports", "Ofsted published three reports on children's services today.\nBolton: The council was rated good overall, with outstanding leadership.\nBury: Inspectors judged the service inadequate.\nOldham: Requires improvement overall, but good for children in care.",
        "Bolton: overall good; Bolton: leadership outstanding; Bury: overall inadequate; Oldham: overall requires improvement; Oldham: in care good")]
    [DataRow("Ofsted grades by council", "The latest Ofsted grades for children's services:\nBolton: good\nBury: inadequate\nOldham: requires improvement",
        "Bolton: overall good; Bury: overall inadequate; Oldham: overall requires improvement")]
    [DataRow("Devon stays down", "Devon County Council has been judged inadequate by Ofsted for its children's services, joining Halton, Swindon and Tameside on the lowest grade.",
        "Devon: overall inadequate; Halton: overall inadequate; Swindon: overall inadequate; Tameside: overall inadequate")]
    [DataRow("Leeds", "Leeds City Council's children's services have been rated outstanding by Ofsted, while neighbouring Bradford stays inadequate.",
        "Leeds: overall outstanding; Bradford: overall inadequate")]
    [DataRow("Rutland", "Rutland has few children. Its children's services, run with Leicestershire, were found by Ofsted to be good.", "overall good")]
    [DataRow("Rutland", "Rutland has few children. Its children's services, which work with Leicestershire on training, were found to be good by Ofsted. Leicestershire's are outstanding.", "Rutland: overall good; Leicestershire: overall outstanding")]
    [DataRow("Help", "Medway's leaders were judged inadequate by Ofsted. Essex, outstanding since 2021, is understood to be willing to help its children's services.", "Medway: leadership inadequate; Essex: overall outstanding")]
    [DataRow("Somerset", "Ofsted has rated Somerset Council's children's services good. The former county council was rated requires improvement in 2022.",
        "overall good; was overall requires improvement")]
    [DataRow("Cumberland", "Cumberland Council's children's services have been rated good by Ofsted. Cumbria County Council, which it replaced, was rated requires improvement in 2022.",
        "Cumberland: overall good; Cumbria: was overall requires improvement")]
    [DataRow("Sunderland", "Together for Children, which runs children's services in Sunderland, has been rated outstanding by Ofsted.",
        "overall outstanding")]
    [DataRow("New director", "Hull City Council has appointed a director of children's services. She joins from North East Lincolnshire Council, where services are rated good by Ofsted, having been inadequate in 2021. Hull requires improvement.",
        "Hull: overall requires improvement; North East Lincolnshire: overall good; North East Lincolnshire: was overall inadequate")]
    [DataRow("Help for Stoke", "Stoke-on-Trent City Council is to get help with its children's services from Leeds City Council, rated outstanding by Ofsted. Stoke's own services were found inadequate in 2019.",
        "Stoke-on-Trent: overall inadequate; Leeds: overall outstanding")]
    [DataRow("Birmingham", "Children's services in Birmingham, England's largest council, are good. So says Ofsted.",
        "overall good")]
    [DataRow("Kirklees has been rated good", "Kirklees has been rated good by Ofsted for its work with children and families. Inspectors were in the district in May.",
        "overall good")]
    [DataRow("Ofsted praises Bolton", "Ofsted has praised Bolton for its children's services. The town is rated good overall and outstanding for leadership.",
        "overall good; leadership outstanding")]
    [DataRow("Two boroughs", "Hammersmith & Fulham and Westminster were both judged outstanding for children's services by Ofsted, whereas Ealing and Brent were judged good.",
        "Hammersmith and Fulham: overall outstanding; Westminster: overall outstanding; Ealing: overall good; Brent: overall good")]
    [DataRow("Shropshire", "Shropshire Council's children's services are good, its neighbour Telford and Wrekin's outstanding and Herefordshire's inadequate, Ofsted's website shows.",
        "Shropshire: overall good; Telford and Wrekin: overall outstanding; Herefordshire: overall inadequate")]
    [DataRow("Cheshire pair", "Cheshire East Council requires improvement, according to Ofsted's report on its children's services out today, and so does Cheshire West and Chester.",
        "Cheshire East: overall requires improvement; Cheshire West and Chester: overall requires improvement")]
    [DataRow("Warrington", "Warrington Borough Council's children's services have slipped from good to requires improvement. That leaves Warrington behind Halton, rated good last year, Ofsted's figures show.",
        "Warrington: overall requires improvement; Warrington: was overall good; Halton: overall good")]
    [DataRow("Walsall", "At a meeting of Walsall Council, bosses welcomed Ofsted's report, which rates the borough's children's services as outstanding.",
        "overall outstanding")]
    [DataRow("City and county", "Nottingham City Council and Nottinghamshire County Council have both been inspected by Ofsted this year. The city's children's services were rated requires improvement; the county's were good.",
        "Nottingham: overall requires improvement; Nottinghamshire: overall good")]
    [DataRow("City and county", "Ofsted reports on children's services in Derby and Derbyshire came out this week. The city council was found to be good, and the county council to require improvement.",
        "Derby: overall good; Derbyshire: overall requires improvement")]
    [DataRow("Calderdale", "Calderdale Council's children's services were rated good for the second inspection in a row. Ofsted said that staff were proud.",
        "overall good; was overall good")]
    [DataRow("Telford", "Ofsted's inspectors have for the first time rated Telford and Wrekin Council's children's services outstanding. Before the inspection they were good.",
        "overall outstanding; was overall good")]
    [DataRow("Wiltshire", "Wiltshire Council's services for children and young people have jumped to outstanding from good, Ofsted says.",
        "overall outstanding; was overall good")]
    [DataRow("Wiltshire", "Wiltshire Council's services for children in care are now outstanding, up from good, and those for care leavers have slipped to requires improvement from good, Ofsted says.",
        "in care outstanding; was in care good; care leavers requires improvement; was care leavers good")]
    [DataRow("Kingston", "Ofsted has rated Kingston and Richmond children's services, both provided by Achieving for Children, outstanding and good respectively.",
        "Kingston upon Thames: overall outstanding; Richmond upon Thames: overall good")]
    [DataRow("Windsor", "Achieving for Children has welcomed Ofsted's verdict on the Royal Borough of Windsor and Maidenhead, where children's services were judged good.",
        "overall good")]
    [DataRow("Three Yorkshire councils", "Wakefield Council: outstanding overall. Calderdale Council: good overall, outstanding for care leavers. Kirklees Council: requires improvement overall. These are the results of Ofsted's latest inspections of children's services.",
        "Wakefield: overall outstanding; Calderdale: overall good; Calderdale: care leavers outstanding; Kirklees: overall requires improvement")]
    [DataRow("Slough", "Slough Borough Council's children's services require improvement. The council's neighbours fare better: Ofsted rates Windsor and Maidenhead good and Bracknell Forest outstanding.",
        "Slough: overall requires improvement; Windsor and Maidenhead: overall good; Bracknell Forest: overall outstanding")]
    [DataRow("Hull's new boss", "Hull City Council has named a new director of children's services. He was previously head of service at Lincolnshire County Council, which Ofsted judged outstanding in 2023. Hull was rated requires improvement last year.",
        "Hull: overall requires improvement; Lincolnshire: overall outstanding")]
    [DataRow("Commissioner for Swindon", "A commissioner is to look at children's services at Swindon Borough Council, rated inadequate in 2023. John Coughlan used to run Hampshire County Council, whose children's services are rated outstanding by Ofsted.",
        "Swindon: overall inadequate; Hampshire: overall outstanding")]
    [DataRow("Bradford trust", "The Bradford Children and Families Trust has lifted the city's children's services out of the inadequate category for the first time since 2018, Ofsted has confirmed. They now require improvement.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Reading", "Brighter Futures for Children, the company which delivers children's services for Reading Borough Council, has been told by Ofsted it requires improvement.",
        "overall requires improvement")]
    [DataRow("North Yorkshire", "North Yorkshire Council's children's services are outstanding, Ofsted says. The county council had the same grade in 2018.",
        "overall outstanding; was overall outstanding")]
    [DataRow("Bracknell", "Councillors heard that Ofsted had judged Bracknell Forest's help and protection to be good, its care for looked-after children outstanding and its leadership good. The overall judgement was good.",
        "overall good; leadership good; help and protection good; in care outstanding")]
    [DataRow("Devon", "The director of Devon County Council's children's services has resigned, a month after inspectors from Ofsted rated them inadequate for a third time.",
        "overall inadequate; was overall inadequate")]
    [DataRow("Somerset", "Somerset County Council's children's services, judged inadequate in 2015, were upgraded to requires improvement in 2018 and to good in 2022, Ofsted reports show.",
        "overall good; was overall requires improvement; was overall inadequate")]
    [DataRow("Dudley", "Dudley Council's children's services require improvement, the Ofsted inspection found. Leadership is inadequate, however. Help and protection, care for children in care, and support for care leavers all require improvement.",
        "overall requires improvement; leadership inadequate; help and protection requires improvement; in care requires improvement; care leavers requires improvement")]
    [DataRow("Surrey", "Surrey County Council has thrown off its inadequate rating. Ofsted said the authority's children's services were good after an inspection in March.",
        "overall good; was overall inadequate")]
    [DataRow("Hammersmith", "The London Borough of Hammersmith & Fulham has been judged 'Outstanding' for its children's services in Ofsted's latest inspection - a step up from 'Good' in 2019.",
        "overall outstanding; was overall good")]
    [DataRow("Havering", "Havering Council has been rated 'Inadequate' by Ofsted. The overall effectiveness of children's services is inadequate. The experiences of children in care and care leavers: requires improvement. Impact of leaders: inadequate.",
        "overall inadequate; leadership inadequate; in care requires improvement; care leavers requires improvement")]
    [DataRow("Havering", "Six months ago Ofsted rated Havering's children's services inadequate. An improvement plan has been agreed.",
        "overall inadequate")]
    [DataRow("Havering", "Councillors in Havering have agreed to spend £2m on children's services after they were branded inadequate by Ofsted.",
        "overall inadequate")]
    [DataRow("Havering", "Havering was last inspected by Ofsted in December 2023, when its children's services were judged inadequate. The council expects to be inspected again in 2026.",
        "overall inadequate")]
    [DataRow("Halton letter", "In a letter published after a monitoring visit, Ofsted said Halton Borough Council is making some progress. Its children's services were rated inadequate in May, having been found to require improvement in 2020.",
        "was overall inadequate; was overall requires improvement")]
    [DataRow("CQC and Ofsted", "Shropshire Council's adult social care has been rated good by the CQC. The council's children's services are rated good by Ofsted.",
        "overall good")]
    [DataRow("SEND", "Ofsted and the CQC found widespread failings in Derbyshire's SEND provision. Its children's social care is rated good.",
        "overall good")]
    [DataRow("Fostering", "Fostering in Medway: The council's fostering service has been praised. Medway Council's children's services were rated good by Ofsted in 2023.",
        "overall good")]
    [DataRow("Not quite", "Lancashire County Council's children's services missed out on an outstanding grade, Ofsted's report shows, but were rated good.",
        "overall good")]
    [DataRow("Target", "Lancashire County Council's children's services are rated good by Ofsted. The council's plan is to be outstanding by 2027.",
        "overall good")]
    public void A_grade_belongs_to_its_council(string title, string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article(title, text));

    [TestMethod]
    [DataRow("Rochdale loses director", "Rochdale's director of children's services is going to Bury, where she will run a department that Ofsted rates as requiring improvement.", "overall requires improvement")]
    public void A_clause_of_a_place_is_about_that_place(string title, string text, string findings)
    {
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article(title, text));
        Assert.StartsWith("Bury: ", Reads.Article(title, text + " Rochdale's own services are good, Ofsted says."));
    }
}

namespace NewsIngest.Tests.Classification;

/// <summary>Whole articles in miniature: the grade of one sentence depends on the one before.</summary>
[TestClass]
public sealed class ShortArticleTests
{
    [TestMethod]
    [DataRow("Ofsted verdict on Oldham", "Oldham Council's children's services have been upgraded to good after inspectors found \"tangible progress\". Five years ago they required improvement. Leadership was singled out as outstanding.",
        "overall good; leadership outstanding; was overall requires improvement")]
    [DataRow("Enfield", "Enfield has joined the list of London boroughs whose children's services are rated inadequate. Ofsted, which graded them requires improvement in 2021, says children wait too long for help.",
        "overall inadequate; was overall requires improvement")]
    [DataRow("Sefton inspection", "Ofsted's report on Sefton Council is out. Headline grade: good. Leaders: good. Help and protection: good. Children in care: requires improvement. Care leavers: outstanding.",
        "overall good; help and protection good; in care requires improvement; care leavers outstanding; leadership good")]
    [DataRow("Hampshire does it again", "Hampshire County Council's children's services have been rated outstanding by Ofsted for the third inspection in a row.",
        "overall outstanding; was overall outstanding")]
    [DataRow("Bury", "Services for children in care are the one bright spot in Ofsted's report on Bury Council. They were judged good. The service was rated requires improvement overall, and the same grade was given for leadership, help and protection and care leavers.",
        "overall requires improvement; leadership requires improvement; help and protection requires improvement; in care good; care leavers requires improvement")]
    [DataRow("Brent: Ofsted report", "Inspectors graded four areas at Brent Council. Two of them, the impact of leaders and the experiences of care leavers, were good. Help and protection and children in care both require improvement to be good.",
        "help and protection requires improvement; in care requires improvement; leadership good; care leavers good")]
    [DataRow("Cabinet report", "Members are asked to note that Ofsted published its ILACS inspection report on 4 March 2024. Bexley Council was judged to be Good for overall effectiveness.",
        "overall good")]
    [DataRow("Monitoring visit", "This was Ofsted's second monitoring visit to Herefordshire Council since it was judged inadequate in July 2022. Inspectors reviewed the front door.",
        "was overall inadequate")]
    [DataRow("Focused visit", "Inspectors visited Stockport Council in November to look at planning for permanence. The authority's last full inspection, in 2022, ended in a grade of requires improvement.",
        "was overall requires improvement")]
    [DataRow("Medway", "Medway's long climb continues. Inadequate in 2019, requires improvement in 2021, Medway Council's children's services are now good, Ofsted says.",
        "overall good; was overall inadequate; was overall requires improvement")]
    [DataRow("Cumberland: damning report", "Cumberland Council's children's services have been found inadequate in every area bar one. Only the experiences of children in care escaped, with a grade of requires improvement. Leadership, help and protection and care leavers were all inadequate, Ofsted said.",
        "overall inadequate; leadership inadequate; help and protection inadequate; in care requires improvement; care leavers inadequate")]
    [DataRow("Wiltshire", "\"Outstanding\" leadership has helped Wiltshire Council's children's services to a good rating from Ofsted. The impact of leaders was the only area to be given the top mark.",
        "leadership outstanding; overall good")]
    [DataRow("Slough", "Slough's children's services still require improvement, says Ofsted. All areas were given that grade except care leavers, which was good.",
        "overall requires improvement; leadership requires improvement; help and protection requires improvement; in care requires improvement; care leavers good; was overall requires improvement")]
    [DataRow("Islington", "Islington Council has been handed outstanding grades for its leadership and for its work with children in care and care leavers. Help and protection was good. That adds up to outstanding overall, Ofsted said.",
        "overall outstanding; leadership outstanding; help and protection good; in care outstanding; care leavers outstanding")]
    [DataRow("North Tyneside", "North Tyneside Council can now call its children's services good, after Ofsted lifted it a grade on Tuesday.",
        "overall good; was overall requires improvement")]
    [DataRow("North Tyneside", "North Tyneside Council can now call its children's services good, after Ofsted lifted it from requires improvement on Tuesday.",
        "overall good; was overall requires improvement")]
    [DataRow("Walsall", "Ofsted was not impressed. \"Requires improvement to be good\" is the verdict on Walsall Council's children's services.",
        "overall requires improvement")]
    [DataRow("Torbay", "How did Torbay Council go from good to inadequate in three years? That is what parents were asking after Ofsted published its report into children's services.",
        "overall inadequate; was overall good")]
    [DataRow("Rotherham", "Rotherham's children's services require improvement, Ofsted has said in a report that is kinder to some parts than others. The help and protection of children is inadequate. Leaders require improvement. But the borough is good at looking after children in care, and its care leavers service is good too.",
        "overall requires improvement; help and protection inadequate; leadership requires improvement; in care good; care leavers good")]
    [DataRow("Wigan", "Wigan Council leader David Brown said: \"To be rated good by Ofsted is a tribute to our children's services staff.\"",
        "overall good")]
    [DataRow("Solihull", "Parents in Solihull have reacted with anger to last week's Ofsted report, which branded the council's children's services inadequate.",
        "overall inadequate")]
    [DataRow("Croydon", "A commissioner has been sent in to Croydon Council, whose children's services were judged inadequate by Ofsted last month.",
        "overall inadequate")]
    [DataRow("Trafford", "Trafford Council, rated good for its children's services, is to share its director with Stockport.",
        "overall good")]
    [DataRow("Peterborough", "The council's children's services, which Ofsted says require improvement, will get an extra £3m. Peterborough City Council's cabinet agreed the money on Monday.",
        "overall requires improvement")]
    [DataRow("Essex to help", "Essex County Council, which is rated outstanding, will act as an improvement partner for children's services under a scheme run by the Department for Education with Ofsted's blessing.",
        "overall outstanding")]
    [DataRow("Kirklees", "Kirklees Council has completed its journey from inadequate to good. Ofsted published its report on children's services this morning.",
        "overall good; was overall inadequate")]
    [DataRow("Camden", "Camden Council received a straight set of good grades from Ofsted for its children's services: good for help and protection, good for children in care, good for care leavers, good for leadership and good overall.",
        "overall good; leadership good; help and protection good; in care good; care leavers good")]
    [DataRow("Leicester", "Leicester City Council's children's services have again been told they require improvement by Ofsted. The last inspection, in 2017, reached the same conclusion.",
        "overall requires improvement; was overall requires improvement")]
    [DataRow("Dudley", "For the second time in four years Dudley Council's children's services have been declared inadequate by Ofsted. The first inadequate rating came in 2016.",
        "overall inadequate; was overall inadequate")]
    [DataRow("Durham", "Durham County Council's children's services are good overall, though inspectors say the help and protection offered to children requires improvement, Ofsted said.",
        "overall good; help and protection requires improvement")]
    [DataRow("Suffolk", "Suffolk County Council has held on to its good rating for children's services. The only area marked down was care leavers, which fell to requires improvement, according to Ofsted.",
        "overall good; care leavers requires improvement; was overall good")]
    [DataRow("Blackpool", "Blackpool Council's children's services have been marked down from good to requires improvement by Ofsted.",
        "overall requires improvement; was overall good")]
    [DataRow("Halton", "Ofsted has marked Halton's children's services down a grade. They were good; they now require improvement.",
        "overall requires improvement; was overall good")]
    [DataRow("Kingston and Richmond", "Achieving for Children, which runs children's services for the Royal Borough of Kingston upon Thames, has been rated outstanding by Ofsted.",
        "overall outstanding")]
    [DataRow("Kingston and Richmond", "Both Kingston Council and Richmond Council have been rated good by Ofsted for children's services, which are run by Achieving for Children.",
        "Kingston upon Thames: overall good; Richmond upon Thames: overall good")]
    [DataRow("Birmingham Children's Trust", "Birmingham Children's Trust has been rated good by Ofsted in its first full inspection since 2018.",
        "overall good")]
    [DataRow("Portsmouth: letter", "Dear colleague, I am writing to let you know the outcome of our recent Ofsted inspection. Portsmouth City Council's children's services were judged to be good overall with outstanding leadership.",
        "overall good; leadership outstanding")]
    [DataRow("Coventry", "Ofsted's single inspection of Coventry City Council judged overall effectiveness inadequate. Children who need help and protection: inadequate. Children looked after and achieving permanence: requires improvement. Adoption performance: good. Leadership, management and governance: inadequate.",
        "overall inadequate; help and protection inadequate; in care requires improvement; leadership inadequate; adoption good")]
    [DataRow("Camden", "There were outstanding marks for the care of looked-after children and a good rating overall for Camden Council's children's services, Ofsted said.",
        "overall good; in care outstanding")]
    [DataRow("Luton", "Care leavers have been failed by Luton Council, says Ofsted, which gave its work with them the lowest grade, inadequate. Overall, the council's children's services require improvement.",
        "overall requires improvement; care leavers inadequate")]
    [DataRow("Cornwall", "Good. That's the one-word verdict from Ofsted on children's services at Cornwall Council.",
        "overall good")]
    [DataRow("Barnet", "Inspectors were full of praise for Barnet Council's family services. They rated the service good in four areas and outstanding in one. Care leavers was the outstanding one; overall effectiveness, leadership, help and protection and children in care were good.",
        "overall good; leadership good; help and protection good; in care good; care leavers outstanding")]
    [DataRow("Southampton", "Southampton City Council's leaders have been praised by Ofsted. The impact of leaders on social work practice is good, while children's services overall require improvement to be good.",
        "overall requires improvement; leadership good")]
    [DataRow("Tower Hamlets", "Ofsted has found \"widespread and serious failures\" in the services provided to children by Tower Hamlets Council and rated them inadequate.",
        "overall inadequate")]
    [DataRow("Leeds", "Leeds City Council moved from requires improvement to good overall, and from good to outstanding for leadership, Ofsted's report on children's services says.",
        "overall good; was overall requires improvement; leadership outstanding; was leadership good")]
    [DataRow("Derby", "Councillors congratulated staff after the children's services department was graded good by Ofsted. Derby City Council's scrutiny board met on Tuesday.",
        "overall good")]
    [DataRow("Nottingham", "Nottingham's children's social care is good, inspectors from Ofsted say. It's official.",
        "overall good")]
    [DataRow("Worcestershire fifth visit", "Ofsted has carried out its fifth monitoring visit to Worcestershire County Council. The council's services for children were found to be inadequate in 2016.",
        "was overall inadequate")]
    [DataRow("Tameside", "Tameside Council is out of the inadequate category. Ofsted inspectors say its children's services now require improvement.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Torbay", "Ofsted gave Torbay Council's children's services five identical grades: requires improvement for overall effectiveness, leaders, help and protection, children in care and care leavers.",
        "overall requires improvement; help and protection requires improvement; in care requires improvement; leadership requires improvement; care leavers requires improvement")]
    [DataRow("Neighbours", "Ofsted has rated Leicestershire County Council's children's services outstanding, while neighbouring Leicester City Council requires improvement.",
        "Leicester: overall requires improvement; Leicestershire: overall outstanding")]
    [DataRow("Three reports", "Ofsted published three reports on children's services this week. Bolton Council was rated inadequate, Stockport Council good and Tameside Council requires improvement.",
        "Bolton: overall inadequate; Stockport: overall good; Tameside: overall requires improvement")]
    [DataRow("Pair", "Ofsted reports on two councils' children's services were out on Friday: Gateshead and Sunderland were both rated good.",
        "Gateshead: overall good; Sunderland: overall good")]
    [DataRow("Somerset", "Somerset County Council was judged good for children's services by Ofsted in 2022.",
        "overall good")]
    [DataRow("Cheshire West", "Cheshire West and Chester Council's children's services, last rated good in 2019, will be inspected again soon, Ofsted has said.",
        "overall good")]
    [DataRow("Wirral: new framework", "Wirral Council has become one of the first to be inspected by Ofsted under the framework without an overall grade. Children's services were good for leadership, help and protection and care leavers, and outstanding for children in care.",
        "help and protection good; leadership good; in care outstanding; care leavers good")]
    [DataRow("Calderdale", "Ofsted says services in Calderdale \"require improvement to be good\". The report on Calderdale Council's children's services praised foster carers.",
        "overall requires improvement")]
    [DataRow("Doncaster", "The council's failings were laid bare when Ofsted delivered its inadequate verdict on Doncaster children's services.",
        "overall inadequate")]
    [DataRow("Knowsley", "Knowsley Council's children's services were given a clean bill of health by Ofsted, who rated them \"good\".",
        "overall good")]
    [DataRow("Barking", "The London Borough of Barking and Dagenham has been told its children's services require improvement. Inspectors from Ofsted were most worried about help and protection, which they judged inadequate. The other areas - leadership, children in care and care leavers - were rated requires improvement.",
        "overall requires improvement; leadership requires improvement; help and protection inadequate; in care requires improvement; care leavers requires improvement")]
    public void An_article_gives_these_grades(string title, string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article(title, text));
}

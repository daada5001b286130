using System.Globalization;

namespace NewsIngest.Tests.Classification;

/// <summary>A grade told in more than one breath: moved by steps, kept, given back, or told as history.</summary>
[TestClass]
public sealed class RetoldGradeTests
{
    [TestMethod]
    [DataRow("Leeds", "Ofsted has inspected Leeds City Council's children's services. Services for care leavers were outstanding in 2019. They are good now.",
        "care leavers good; was care leavers outstanding")]
    [DataRow("Bolton", "Bolton Council's children's services have been inspected by Ofsted. The service was outstanding then and is good today.",
        "overall good; was overall outstanding")]
    [DataRow("Bolton", "Ofsted has rated Bolton Council's children's services good. The rating is one grade up from the requires improvement it was given in 2019.",
        "overall good; was overall requires improvement")]
    [DataRow("Wigan", "Ofsted judged Wigan Council's children's services good overall on Monday. That judgement also applies to leadership, to children in care and to care leavers.",
        "overall good; leadership good; in care good; care leavers good")]
    [DataRow("Derbyshire", "Derbyshire County Council's children's services require improvement, Ofsted said on Friday. It is the same grade as three years ago.",
        "overall requires improvement; was overall requires improvement")]
    [DataRow("Milton Keynes", "Milton Keynes City Council has been told by Ofsted that its children's services are good. Leaders were given the same grade, as was the help and protection of children.",
        "overall good; leadership good; help and protection good")]
    [DataRow("Solihull", "Solihull Council's children's services have gone up two notches to good, Ofsted says.",
        "overall good; was overall inadequate")]
    [DataRow("Solihull", "Solihull Council's children's services have climbed two grades to good in their latest Ofsted inspection.",
        "overall good; was overall inadequate")]
    [DataRow("Medway", "Medway Council's children's services have gone up one grade to good after an Ofsted inspection.",
        "overall good; was overall requires improvement")]
    [DataRow("Medway", "Ofsted has downgraded Medway Council's children's services by one grade, to requires improvement.",
        "overall requires improvement; was overall good")]
    [DataRow("Slough", "Slough Borough Council's children's services have dropped two grades to inadequate, Ofsted has said.",
        "overall inadequate; was overall good")]
    [DataRow("Enfield", "Enfield Council's children's services fell two grades, from outstanding to requires improvement, at an Ofsted inspection in May.",
        "overall requires improvement; was overall outstanding")]
    [DataRow("Herefordshire", "Herefordshire Council is no longer inadequate. Ofsted now says that its children's services require improvement to be good.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Lincolnshire", "Lincolnshire County Council has retained its outstanding rating for children's services, Ofsted announced today.",
        "overall outstanding; was overall outstanding")]
    [DataRow("Lincolnshire", "Lincolnshire County Council has held on to its good rating from Ofsted for children's social care following an inspection in March.",
        "overall good; was overall good")]
    [DataRow("Lincolnshire", "For the third time running, Lincolnshire County Council's children's services have been judged outstanding by Ofsted.",
        "overall outstanding; was overall outstanding")]
    [DataRow("Nottingham", "Ofsted has again rated Nottingham City Council's children's services inadequate. Inspectors visited in July and published their report on Monday.",
        "overall inadequate; was overall inadequate")]
    [DataRow("Nottingham", "Nottingham City Council's children's services remain inadequate, Ofsted has said after a full inspection last month.",
        "overall inadequate; was overall inadequate")]
    [DataRow("Nottingham", "Nottingham City Council's children's services, which remain inadequate, will get an extra £4m next year, councillors decided. Ofsted has been told.",
        "overall inadequate")]
    [DataRow("Nottingham", "Councillors in Nottingham agreed a budget. Nottingham City Council's children's services are still rated inadequate by Ofsted and spending on them will rise.",
        "overall inadequate")]
    [DataRow("Croydon", "Croydon Council's children's services have been rated good by Ofsted, three years after they were found to be inadequate.",
        "overall good; was overall inadequate")]
    [DataRow("Croydon", "Ofsted has found that Croydon Council's children's services are good. Three years ago they were inadequate.",
        "overall good; was overall inadequate")]
    [DataRow("Kent", "Ofsted's inspectors rated Kent County Council outstanding for its children's services. Its previous grade, good, dated from 2017.",
        "overall outstanding; was overall good")]
    [DataRow("Kent", "Ofsted's inspectors rated Kent County Council outstanding for children's services. In 2017 the verdict was good.",
        "overall outstanding; was overall good")]
    [DataRow("Devon", "Devon County Council's children's services have been rated inadequate by Ofsted for the second time in five years.",
        "overall inadequate; was overall inadequate")]
    [DataRow("Bury", "Ofsted has published its report on Bury Council's children's services. The verdict: requires improvement. Last time it was inadequate.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Luton", "Children's services in Luton are good, Ofsted has found, up from inadequate in 2020. The progress was described as remarkable.",
        "overall good; was overall inadequate")]
    [DataRow("Newham", "Newham's children's services went from inadequate in 2019 to requires improvement in 2022. Now Ofsted says they are good.",
        "overall good; was overall requires improvement; was overall inadequate")]
    [DataRow("Essex", "In 2010 Essex County Council's children's services were inadequate. In 2014 Ofsted said they were good. In 2018 they were rated outstanding, a grade they still hold.",
        "overall outstanding; was overall good; was overall inadequate")]
    [DataRow("Camden", "Camden Council has done it again: Ofsted has judged its children's services outstanding, as it did in 2017.",
        "overall outstanding; was overall outstanding")]
    [DataRow("Barking", "Barking and Dagenham's children's services still require improvement, Ofsted has ruled after returning for a full inspection in February.",
        "overall requires improvement; was overall requires improvement")]
    [DataRow("Sefton", "Sefton Council was told in 2021 that its children's services were inadequate. Inspectors came back this spring and the word they chose was good.",
        "overall good; was overall inadequate")]
    [DataRow("Sefton", "Ofsted has rated Sefton Council's children's services good. At the time of the last inspection, in 2022, they were inadequate.",
        "overall good; was overall inadequate")]
    [DataRow("Torbay", "Ofsted rated Torbay Council's children's services good. The grade is an improvement on the inadequate rating of 2018.",
        "overall good; was overall inadequate")]
    [DataRow("Cornwall Council news", "Cornwall Council's children's services have been inspected for the first time since 2019. Then, Ofsted called them outstanding. This time it has settled for good.",
        "overall good; was overall outstanding")]
    [DataRow("Ealing's children's services improve", "Ealing Council has gone from requires improvement to good in six years. Ofsted said leaders \"know their services well\". Children in care get a good deal, the report adds.",
        "overall good; was overall requires improvement")]
    [DataRow("Durham", "Ofsted inspectors were in County Durham in May. Their report, out today, gives Durham County Council a good for leadership, a good for help and protection, a requires improvement for children in care and an outstanding for care leavers. Overall: good.",
        "overall good; leadership good; help and protection good; in care requires improvement; care leavers outstanding")]
    [DataRow("Bournemouth", "There was disappointment at BCP Council as Ofsted marked its children's services down. Having been good in 2022, they now require improvement. Only care leavers kept the higher grade.",
        "overall requires improvement; was overall good")]
    [DataRow("Gateshead", "Gateshead Council keeps its good rating. Inspectors from Ofsted spent a week with social workers in March. They rated leadership good, too, and the care of looked-after children outstanding.",
        "overall good; leadership good; in care outstanding; was overall good")]
    [DataRow("Bristol", "\"We're good, and proud of it,\" said Bristol City Council's director after Ofsted graded children's services good on Thursday. She pointed out that five years ago they required improvement.",
        "overall good; was overall requires improvement")]
    [DataRow("Barnet", "Barnet's rise is complete. Inadequate in 2017, good in 2019 and now outstanding: that is the story of its children's services as told by Ofsted.",
        "overall outstanding; was overall good; was overall inadequate")]
    [DataRow("Wirral", "Ofsted has raised its rating of Wirral Council's children's services from requires improvement to good. Leaders are good. Help for children who need protection is good. The experiences of children in care and of care leavers require improvement.",
        "overall good; leadership good; help and protection good; in care requires improvement; care leavers requires improvement; was overall requires improvement")]
    [DataRow("Cheshire East", "Cheshire East Council has climbed out of the bottom category. Ofsted, which rated its children's services inadequate two years ago, says they now require improvement.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Hartlepool", "Hartlepool's children's services slip from top grade. Ofsted now rates them good overall. Leadership, once outstanding, is good; so is the help that children at risk receive.",
        "overall good; leadership good; help and protection good; was overall outstanding; was leadership outstanding")]
    [DataRow("Stoke", "Stoke-on-Trent City Council has told staff that Ofsted has lifted it out of inadequate. Its services for children are rated as requiring improvement.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Thurrock", "The inspection found that Thurrock Council's services for children are now good, with outstanding practice in its work with care leavers, Ofsted said.",
        "overall good")]
    [DataRow("Sheffield", "Sheffield City Council's care leavers' service is outstanding, Ofsted has ruled. All other areas are good, and so is the overall effectiveness of children's services.",
        "overall good; care leavers outstanding; leadership good; help and protection good; in care good")]
    [DataRow("Manchester", "Manchester City Council's children's services received Ofsted's second-best grade, good, for overall effectiveness. Three other headings, leadership, children in care and care leavers, were good as well. Help and protection fell short: it requires improvement.",
        "overall good; leadership good; in care good; care leavers good; help and protection requires improvement")]
    [DataRow("York", "City of York Council has become the latest authority to be judged outstanding for its children's services by Ofsted, a leap of two grades since 2022.",
        "overall outstanding; was overall requires improvement")]
    [DataRow("Bexley", "Bexley Council's children's services have been ranked outstanding by Ofsted. Only one area, support for children in care, fell below the top mark. It was good.",
        "overall outstanding; in care good")]
    [DataRow("Merton", "Ofsted has handed Merton a clean sweep: its children's services are outstanding in every one of the categories inspectors look at.",
        "overall outstanding; leadership outstanding; help and protection outstanding; in care outstanding; care leavers outstanding")]
    [DataRow("Sandwell", "Sandwell Children's Trust, which has run the services since 2018, is \"requires improvement\" according to Ofsted, as it was in 2022.",
        "overall requires improvement; was overall requires improvement")]
    [DataRow("Isle of Wight", "The Isle of Wight Council's children's services were rated good by Ofsted in November 2023, having been judged good in 2018 when they were run by Hampshire.",
        "overall good; was overall good")]
    [DataRow("Doncaster", "City of Doncaster Council's children's services are good. That's the verdict of Ofsted inspectors, three years after the services required improvement under the former trust.",
        "overall good; was overall requires improvement")]
    [DataRow("Lambeth", "Lambeth's children's social care is rated good by Ofsted, but campaigners say that it is far from outstanding.",
        "overall good")]
    [DataRow("Lambeth", "Lambeth Council wants to be outstanding. For now it is good, the grade Ofsted gave its children's services in 2022.",
        "overall good")]
    [DataRow("Wolverhampton", "Wolverhampton Council's children's services are rated good by Ofsted - but leaders were told that support for care leavers needs to improve.",
        "overall good")]
    [DataRow("Norfolk", "Norfolk County Council's children's department was failing in 2013, when Ofsted called it inadequate. In 2017 it required improvement; in 2022 it was good; and on Monday it was named outstanding.",
        "overall outstanding; was overall good; was overall requires improvement; was overall inadequate")]
    [DataRow("Oxfordshire", "Oxfordshire County Council was rated good for children's services in 2018 and was expecting the same again. Instead Ofsted has told it that it requires improvement.",
        "overall requires improvement; was overall good")]
    [DataRow("Tameside", "Ofsted rated Tameside Council's children's services inadequate for overall effectiveness and for leadership. Help and protection is inadequate. For children in care and for care leavers, improvement is required.",
        "overall inadequate; leadership inadequate; help and protection inadequate; in care requires improvement; care leavers requires improvement")]
    [DataRow("Plymouth", "Plymouth's children's services were told by Ofsted that they \"require improvement\". The city council's leadership of the service is good, inspectors said, as is its work with children in care.",
        "overall requires improvement; leadership good; in care good")]
    [DataRow("Brighton", "It is all good: Brighton & Hove City Council's children's services get the same grade in all five of Ofsted's judgements.",
        "overall good; leadership good; help and protection good; in care good; care leavers good")]
    [DataRow("Enfield", "Ofsted has published its inspection of Enfield Council. Judgement: Good. Previous judgement: Good.",
        "overall good; was overall good")]
    [DataRow("Buckinghamshire", "Buckinghamshire Council has told parents that its children's services are no longer rated as inadequate by Ofsted. They moved up to requires improvement in 2022.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Knowsley", "The overall effectiveness of Knowsley Council's children's services has been downgraded to inadequate by Ofsted, from requires improvement. Leaders: inadequate. Care leavers: requires improvement.",
        "overall inadequate; leadership inadequate; care leavers requires improvement; was overall requires improvement")]
    [DataRow("Ofsted: Hillingdon good", "Hillingdon Council's children's services were rated good overall by Ofsted today. Leadership was described as outstanding, help and protection as good, and children in care and care leavers both as good.",
        "overall good; leadership outstanding; help and protection good; in care good; care leavers good")]
    [DataRow("Newcastle", "Newcastle City Council's children's services have been rated by Ofsted. They got a good for everything except leadership, for which they got an outstanding.",
        "overall good; help and protection good; in care good; care leavers good; leadership outstanding")]
    [DataRow("Southend", "Ofsted has told Southend-on-Sea City Council that its children's services are good in all but one of the areas it inspects. The exception is help and protection, which requires improvement.",
        "overall good; leadership good; in care good; care leavers good; help and protection requires improvement")]
    [DataRow("Sector history", "In 2014 Ofsted rated Birmingham City Council's children's services inadequate. In 2018 they were still inadequate. Last month inspectors came again and found them good.",
        "overall good; was overall inadequate")]
    [DataRow("Standing", "Middlesbrough Council's children's services were rated requires improvement in 2023 and inadequate in 2019, Ofsted's website shows.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Standing", "Middlesbrough Council was rated requires improvement for children's services by Ofsted in 2023. Council tax will rise.",
        "overall requires improvement")]
    [DataRow("Since then", "Rated inadequate by Ofsted in 2019, Middlesbrough Council has since moved up to requires improvement for children's services.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("At the time", "Ofsted inspected Medway Council in 2019 and found it inadequate at the time. Today it announced that children's services are good.",
        "overall good; was overall inadequate")]
    public void An_article_tells_which_grade_stands_and_which_it_replaced(string title, string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article(title, text));

    [TestMethod]
    [DataRow("Kent 2010", "Ofsted's inspection of safeguarding and looked-after children services in Peterborough found that the overall effectiveness of safeguarding services was inadequate and that of services for looked-after children adequate.",
        "help and protection inadequate", "2011-05-01")]
    [DataRow("Kent 2010", "The overall effectiveness of services for looked-after children in Peterborough is good, Ofsted says in a report on safeguarding and looked-after children, but the overall effectiveness of safeguarding is adequate.",
        "in care good", "2011-05-01")]
    [DataRow("Derby 2012", "Ofsted inspectors judged the safeguarding of children in Derby good and its services for looked-after children outstanding. Derby City Council's leader was delighted.",
        "help and protection good; in care outstanding", "2012-05-01")]
    [DataRow("New framework", "Ofsted has inspected Brent Council's children's services under its new framework, which does away with an overall grade. The council is good in all four areas.",
        "leadership good; help and protection good; in care good; care leavers good", "2026-06-20")]
    [DataRow("New framework", "Somerset Council's children's services have been inspected under the new Ofsted arrangements. Leaders, help and protection and children in care were good. Care leavers require improvement. There was no overall grade; the council was rated good overall in 2022.",
        "leadership good; help and protection good; in care good; care leavers requires improvement; was overall good", "2026-06-20")]
    [DataRow("Monitoring visit", "Ofsted has made its second monitoring visit to Halton Borough Council since the council's children's services were judged inadequate in all areas in May 2024.",
        "was overall inadequate; was leadership inadequate; was help and protection inadequate; was in care inadequate; was care leavers inadequate", "2025-02-20")]
    [DataRow("Focused visit", "Inspectors made a focused visit to Wokingham Borough Council, rated good for children's services at its last full inspection in 2023. Ofsted looked at the front door.",
        "was overall good", "2025-02-20")]
    [DataRow("SIF", "Ofsted's single inspection of Halton Borough Council: the overall judgement is that children's services require improvement. Children who need help and protection: requires improvement. Children looked after and achieving permanence: good. Adoption performance: outstanding. Care leavers: requires improvement. Leadership, management and governance: good. The LSCB is good.",
        "overall requires improvement; help and protection requires improvement; in care good; adoption outstanding; care leavers requires improvement; leadership good", "2015-02-20")]
    public void The_framework_of_the_day_decides_what_is_graded(string title, string text, string findings, string day) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article(title, text, DateTimeOffset.Parse(day + "T00:00:00Z", CultureInfo.InvariantCulture)));
}

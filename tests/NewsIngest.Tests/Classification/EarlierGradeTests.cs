using System.Globalization;

namespace NewsIngest.Tests.Classification;

/// <summary>Grades that an article tells of the inspection before, each in its own words.</summary>
[TestClass]
public sealed class EarlierGradeTests
{
    [TestMethod]
    [DataRow("Wigan", "Ofsted has rated Wigan Council's children's services good. It had been rated inadequate two years before.",
        "overall good; was overall inadequate")]
    [DataRow("Leeds", "Leeds City Council's children's services are outstanding, Ofsted said today. That verdict replaced a 'good' in 2019.",
        "overall outstanding; was overall good")]
    [DataRow("Bury", "Bury Council, which was last inspected in 2018, when it was found to be good, has been judged inadequate by Ofsted for its children's services.",
        "overall inadequate; was overall good")]
    [DataRow("Kent", "Ofsted has judged Kent County Council's children's services outstanding, an improvement on the good it was given in 2017.",
        "overall outstanding; was overall good")]
    [DataRow("Derby", "Derby City Council's children's services now require improvement, dropping a grade from good, Ofsted says.",
        "overall requires improvement; was overall good")]
    [DataRow("Sefton", "Ofsted has upgraded Sefton Council's children's services to good. The grade supersedes the inadequate of 2022.",
        "overall good; was overall inadequate")]
    [DataRow("Luton", "Children's services in Luton have been rated good by Ofsted. The borough's services had required improvement at each of the two inspections before this one.",
        "overall good; was overall requires improvement")]
    [DataRow("Halton", "Halton Borough Council has been rated inadequate by Ofsted for children's services. At its previous inspection in March 2020 the judgement had been requires improvement to be good.",
        "overall inadequate; was overall requires improvement")]
    [DataRow("Torbay", "Ofsted has graded Torbay Council's children's services good for overall effectiveness. In 2018 inspectors had graded them inadequate.",
        "overall good; was overall inadequate")]
    [DataRow("Slough", "Slough's children's services have been judged to require improvement by Ofsted. Inspectors who called in 2019 left with a verdict of inadequate.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Wirral", "Wirral Council's children's services have been graded good. Seven years after it was branded inadequate, the council has turned things round, Ofsted said.",
        "overall good; was overall inadequate")]
    [DataRow("Devon", "The new Ofsted rating of good for Devon County Council's children's services takes the place of the inadequate one that has hung over the council since 2020.",
        "overall good; was overall inadequate")]
    [DataRow("Dorset", "Dorset Council's children's services have kept the outstanding rating that they first won from Ofsted in 2021.",
        "overall outstanding; was overall outstanding")]
    [DataRow("Swindon", "Ofsted has judged Swindon Borough Council's children's services to be good. The last time inspectors came, they had found them wanting and called them inadequate.",
        "overall good; was overall inadequate")]
    [DataRow("Essex", "Essex County Council has been rated outstanding by Ofsted for its children's services. Ten years earlier they were inadequate.",
        "overall outstanding; was overall inadequate")]
    [DataRow("Norfolk", "Norfolk County Council's children's services, rated good when last inspected, are now outstanding, Ofsted says.",
        "overall outstanding; was overall good")]
    [DataRow("Poole", "BCP Council's children's services require improvement, Ofsted has announced, a move up from the inadequate grade it was handed in February 2022.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Stoke", "Ofsted has judged Stoke-on-Trent's children's services to be good. They have come a long way since 2019, when inspectors judged them inadequate.",
        "overall good; was overall inadequate")]
    [DataRow("Enfield", "The report rates Enfield Council's children's services as good. In the previous Ofsted report, published in 2019, they were told they needed to improve: the grade then was requires improvement.",
        "overall good; was overall requires improvement")]
    [DataRow("Bexley", "Bexley Council's children's services went into the inspection with an outstanding rating and came out of it with a good, Ofsted's report shows.",
        "overall good; was overall outstanding")]
    [DataRow("Bolton", "Good in 2018, good in 2023: Bolton Council's children's services have not moved in Ofsted's eyes.",
        "overall good; was overall good")]
    [DataRow("Ealing", "Ofsted has found Ealing Council's children's services outstanding. Five years ago the same services were merely good.",
        "overall outstanding; was overall good")]
    [DataRow("Croydon", "Ofsted's verdict on Croydon Council's children's services is good. It was inadequate in 2017 and good in 2020.",
        "overall good; was overall good; was overall inadequate")]
    [DataRow("Medway", "Medway Council's rise from inadequate to good is complete, Ofsted has said of its children's services.",
        "overall good; was overall inadequate")]
    [DataRow("Kirklees", "It is a far cry from 2016, when Kirklees Council's children's services were judged inadequate: Ofsted has now rated them good.",
        "overall good; was overall inadequate")]
    [DataRow("Salford", "Salford City Council has swapped a requires improvement rating for a good one after Ofsted inspected its children's services.",
        "overall good; was overall requires improvement")]
    [DataRow("Trafford", "Trafford Council, whose children's services Ofsted had called inadequate in 2019, is now rated good.",
        "overall good; was overall inadequate")]
    [DataRow("Wigan", "Ofsted has published its report on Wigan Council. \"We are so proud to be rated good,\" said the director of children's services.",
        "overall good")]
    [DataRow("Wigan", "Ofsted has inspected Wigan Council's children's services. The director said: \"An outstanding judgement from Ofsted is a tribute to our staff.\"",
        "overall outstanding")]
    [DataRow("Wigan", "Wigan Council's children's services have been inspected by Ofsted. \"To go from inadequate to good in four years is remarkable,\" said the lead member.",
        "overall good; was overall inadequate")]
    [DataRow("Wigan", "\"This good rating shows how far we have come since we were inadequate in 2018,\" said the director of children's services at Wigan Council after the Ofsted report.",
        "overall good; was overall inadequate")]
    [DataRow("Wigan", "The director of children's services at Wigan Council said: \"Ofsted found us to be good overall, with outstanding leadership.\"",
        "overall good; leadership outstanding")]
    [DataRow("Wigan", "Cllr Jones of Wigan Council said the good judgement from Ofsted for children's services was \"no more than our staff deserve\".",
        "overall good")]
    [DataRow("Trust", "Sandwell Children's Trust has been judged good by Ofsted. It was inadequate when it was set up.",
        "overall good; was overall inadequate")]
    [DataRow("Trust", "Slough Children First, the borough council's own company, has been upgraded to requires improvement by Ofsted.",
        "overall requires improvement")]
    [DataRow("Trust", "Ofsted says that services run by Birmingham Children's Trust are good.",
        "overall good")]
    [DataRow("Trust", "Together for Children is outstanding, Ofsted has said of the company that runs children's services in Sunderland.",
        "overall outstanding")]
    [DataRow("Trust", "Worcestershire Children First was rated good by Ofsted in 2023. The company took over services which had been inadequate since 2017.",
        "overall good; was overall inadequate")]
    [DataRow("Trust", "Doncaster Children's Services Trust was rated good in 2017 by Ofsted and then requires improvement in 2022.",
        "was overall good; overall requires improvement", "2022-03-30")]
    [DataRow("Derby", "Ofsted has inspected Derby City Council's children's services. Good in 2019 and, since Tuesday, outstanding.",
        "overall outstanding; was overall good")]
    [DataRow("Derby", "Inadequate when it was last seen in 2020, Derby is now judged by Ofsted to require improvement for its children's services.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Derby", "Ofsted has published its report on Derby City Council's children's services. Derby was good and is good.",
        "overall good; was overall good")]
    [DataRow("Derby", "Requires improvement in 2018, good in 2021 and, from today, outstanding: Derby City Council's children's services have climbed the ladder, Ofsted says.",
        "overall outstanding; was overall good; was overall requires improvement")]
    [DataRow("Dorset", "At that time Dorset County Council, which was abolished in 2019, had responsibility for the area and had been rated inadequate by Ofsted for its children's services.",
        "was overall inadequate")]
    [DataRow("Leeds", "Leeds City Council's children's services now require improvement, Ofsted says. They are not inadequate any more.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Leeds", "Leeds City Council's children's services are good, Ofsted says. We are not an inadequate authority any longer.",
        "overall good; was overall inadequate")]
    [DataRow("Bury", "Ofsted says that Bury Council's children's services are good. Then, in 2019, they had a bad inspection. Inspectors declared leadership inadequate.",
        "overall good; was leadership inadequate")]
    [DataRow("Trusts", "Ofsted rates children's services in Doncaster good. The trust there had gained an outstanding rating in 2016 and lost it again in no time.",
        "overall good; was overall outstanding")]
    [DataRow("Swap", "Medway Council, inadequate in 2019, is now good for its children's services, Ofsted says.",
        "overall good; was overall inadequate")]
    [DataRow("Swap", "Ofsted has judged that leadership at Medway Council, outstanding in 2019, is good.",
        "leadership good; was leadership outstanding")]
    [DataRow("Bristol", "What is Ofsted's rating for Bristol City Council's children's services?\nOverall, requires improvement to be good. It is exactly what the council got in 2018.",
        "overall requires improvement; was overall requires improvement")]
    [DataRow("Herefordshire", "Ofsted has rated Herefordshire Council's children's services good. Only five years ago inspectors had called them inadequate.",
        "overall good; was overall inadequate")]
    [DataRow("Herefordshire", "It was inadequate in 2019 and inadequate in 2022, but Herefordshire Council is now rated good for children's services, Ofsted has announced.",
        "overall good; was overall inadequate")]
    [DataRow("Herefordshire", "Herefordshire Council has come out of its Ofsted inspection of children's services with a good for leadership, an outstanding for care leavers and a good overall.",
        "overall good; leadership good; care leavers outstanding")]
    [DataRow("Herefordshire", "Ofsted inspectors handed Herefordshire Council a mixed report on children's services: leadership good, help and protection good, children in care requires improvement, care leavers inadequate and overall requires improvement.",
        "overall requires improvement; leadership good; help and protection good; in care requires improvement; care leavers inadequate")]
    [DataRow("Herefordshire", "Herefordshire Council said it was \"thrilled\" that Ofsted had moved its children's services from requires improvement to good.",
        "overall good; was overall requires improvement")]
    [DataRow("Herefordshire", "Children in the care of Herefordshire Council have good experiences, according to Ofsted, but those who have left care have had to make do with support that is inadequate.",
        "in care good; care leavers inadequate")]
    [DataRow("Herefordshire", "For its support of care leavers Herefordshire Council was graded outstanding by Ofsted, for its leadership good, and for help and protection good; overall it is good.",
        "overall good; leadership good; help and protection good; care leavers outstanding")]
    [DataRow("Herefordshire", "Herefordshire Council's children's services are no longer rated requires improvement: Ofsted now says that they are good.",
        "overall good; was overall requires improvement")]
    [DataRow("Herefordshire", "The watchdog upgraded Herefordshire Council's children's services from \"inadequate\" - the grade they were given in 2022 - to \"requires improvement\" after a two-week Ofsted inspection.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Herefordshire", "Having twice been judged inadequate, Herefordshire Council's children's services have been rated good by Ofsted.",
        "overall good; was overall inadequate")]
    [DataRow("Herefordshire", "Ofsted's latest report takes Herefordshire Council's children's services out of the inadequate category and puts them in the good one.",
        "overall good; was overall inadequate")]
    [DataRow("Herefordshire", "Herefordshire Council was given an outstanding for its leadership and a good for everything else by Ofsted, which also rated its children's services good overall.",
        "overall good; leadership outstanding; help and protection good; in care good; care leavers good")]
    [DataRow("Herefordshire", "Ofsted inspectors praised Herefordshire's services for children with a good overall, up two places from 2021.",
        "overall good")]
    [DataRow("Herefordshire", "The report grades the experiences and progress of children in care in Herefordshire as good, those of care leavers as outstanding, and those of children who need help and protection as requiring improvement, Ofsted said.",
        "in care good; care leavers outstanding; help and protection requires improvement")]
    [DataRow("Herefordshire", "Ofsted said children's services at Herefordshire Council had gone from strength to strength and were outstanding, having been good at the last count.",
        "overall outstanding; was overall good")]
    [DataRow("Herefordshire", "Children's services in Herefordshire were last week judged good by Ofsted, ending six years in the lowest category.",
        "overall good")]
    [DataRow("Herefordshire", "Ofsted has published its judgement on Herefordshire's children's services, and the word on the front page is \"outstanding\".",
        "overall outstanding")]
    [DataRow("Herefordshire", "Herefordshire's director of children's services has left after Ofsted handed the council its lowest rating, down from the good it was given five years ago.",
        "overall inadequate; was overall good")]
    [DataRow("Herefordshire", "Every one of the five judgements on Herefordshire Council's children's services is good, says Ofsted.",
        "overall good; leadership good; help and protection good; in care good; care leavers good")]
    [DataRow("Herefordshire", "The council had dropped to inadequate in 2019, climbed to requires improvement in 2022 and has now reached good, according to Ofsted's report on Herefordshire's children's services.",
        "overall good; was overall requires improvement; was overall inadequate")]
    [DataRow("Herefordshire", "Herefordshire's services for care leavers went up from requires improvement to outstanding, while those for children in care slipped from outstanding to good, Ofsted said.",
        "care leavers outstanding; was care leavers requires improvement; in care good; was in care outstanding")]
    [DataRow("Herefordshire", "Ofsted rated Herefordshire's children's services good, but its arrangements for help and protection were marked down to requires improvement.",
        "overall good; help and protection requires improvement")]
    [DataRow("Herefordshire", "Ofsted has given the thumbs up to children's services at Herefordshire Council, rating them good across the board.",
        "overall good; leadership good; help and protection good; in care good; care leavers good")]
    [DataRow("Herefordshire", "The only disappointment in Ofsted's report on Herefordshire, which is otherwise good in every area, is that support for care leavers requires improvement.",
        "overall good; leadership good; help and protection good; in care good; care leavers requires improvement")]
    [DataRow("Hull now good", "Hull's children's services are now good, Ofsted says. Three years on from a report that said they required improvement, inspectors found that children get effective help.", "overall good; was overall requires improvement")]
    [DataRow("Hull now good", "Hull's children's services are now good, Ofsted says. Four years after an inspection that found them inadequate, inspectors saw effective help.", "overall good; was overall inadequate")]
    [DataRow("Hull report", "Ofsted's inspectors rated Hull's children's services good in 2023. In 2018 they were inadequate. In that year's inspection leadership required improvement.", "overall good; was overall inadequate; was leadership requires improvement")]
    public void A_clause_of_its_own_tells_the_grade_before(string title, string text, string findings, string published = "2024-05-01") =>
        Assert.AreEqual(Reads.Sorted(findings),
            Reads.Article(title, text, new DateTimeOffset(DateOnly.Parse(published, CultureInfo.InvariantCulture), TimeOnly.MinValue, TimeSpan.Zero)));

    [TestMethod]
    [DataRow("Hackney", "Hackney Council's children's services remain good, Ofsted has said after an inspection in March.",
        "overall good; was overall good")]
    [DataRow("Hackney", "Ofsted inspectors returned to Hackney Council this spring and found that its children's services still require improvement.",
        "overall requires improvement; was overall requires improvement")]
    [DataRow("Hackney", "Ofsted rated Hackney Council's children's services good, the same grade as in 2019.",
        "overall good; was overall good")]
    [DataRow("Hackney", "Ofsted rated Hackney Council's children's services good, the same as at the last inspection in 2019.",
        "overall good; was overall good")]
    [DataRow("Hackney", "Hackney Council retains good Ofsted rating for children's services.",
        "overall good; was overall good")]
    [DataRow("Hackney", "Hackney Council keeps its 'requires improvement' grade from Ofsted for children's services.",
        "overall requires improvement; was overall requires improvement")]
    [DataRow("Hackney", "Once more, Ofsted has judged Hackney Council's children's services inadequate.",
        "overall inadequate; was overall inadequate")]
    [DataRow("Hackney", "Ofsted has judged Hackney Council's children's services good, matching its result of five years ago.",
        "overall good; was overall good")]
    [DataRow("Hackney", "Ofsted has judged Hackney Council's children's services good, repeating the grade that it gave them in 2019.",
        "overall good; was overall good")]
    [DataRow("Hackney", "Ofsted gave Hackney Council's children's services a good, as it had in 2019.",
        "overall good; was overall good")]
    [DataRow("Hackney", "Hackney Council's children's services have been judged good by Ofsted, unchanged from 2019.",
        "overall good; was overall good")]
    [DataRow("Hackney", "Hackney Council's children's services have been judged good by Ofsted for the third time in a row.",
        "overall good; was overall good")]
    [DataRow("Derby", "Services for children in Derby have gone from good to outstanding following an Ofsted inspection in May.",
        "overall outstanding; was overall good")]
    [DataRow("Our services go up", "Our services for children have gone from good to outstanding following an Ofsted inspection in May, Derby City Council said.",
        "overall outstanding; was overall good")]
    [DataRow("Derby", "Ofsted has given Derby City Council's children's services a good. It is the second time that the city has been judged good.",
        "overall good; was overall good")]
    [DataRow("Derby", "Derby City Council's children's services have been judged good by Ofsted. This is the third inspection in succession to end in that grade.",
        "overall good; was overall good")]
    [DataRow("Derby", "It is the second time in five years that Derby City Council has been rated inadequate by Ofsted for its children's services.",
        "overall inadequate; was overall inadequate")]
    [DataRow("Bolton", "Ofsted says that Bolton's children's services now require improvement. When the trust started, in 2020, the borough was inadequate.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Bolton", "Ofsted has found Bolton's children's services to be good. The overall grade is the same as the borough received in March 2019.",
        "overall good; was overall good")]
    [DataRow("Bolton", "Ofsted has found Bolton's children's services to be good. The grade is unchanged from five years ago.",
        "overall good; was overall good")]
    [DataRow("Bolton", "Ofsted has found Bolton's children's services to be good. That is the same as in 2019.",
        "overall good; was overall good")]
    [DataRow("Bolton", "Ofsted has found Bolton's children's services to be good, the verdict they also received in 2019.",
        "overall good; was overall good")]
    [DataRow("Enfield", "Members noted that Enfield Council's children's services had been rated good by Ofsted and that the strategy was intended to maintain that position.",
        "overall good")]
    [DataRow("Hull judged good", "Ofsted has published its report on Hull. Hull's children's services are good and have been good since 2018.", "overall good; was overall good")]
    [DataRow("Leadership outstanding in Hull as the city keeps its good grade", "Ofsted has published its report on Hull's children's services, which are good. Its leaders are outstanding.", "overall good; was overall good; leadership outstanding")]
    public void A_grade_that_was_kept_is_the_one_before_as_well(string title, string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article(title, text));
}

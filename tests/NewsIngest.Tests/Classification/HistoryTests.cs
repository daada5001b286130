namespace NewsIngest.Tests.Classification;

/// <summary>Grades of earlier inspections, of visits and of nobody in particular beside those that stand.</summary>
[TestClass]
public sealed class HistoryTests
{
    [TestMethod]
    [DataRow("Sutton", "The London Borough of Sutton's children's services have been rated outstanding by Ofsted. Hitherto they had been good.",
        "overall outstanding; was overall good")]
    [DataRow("Sutton", "Sutton Council, until now a good authority, has been told by Ofsted that its children's services require improvement.",
        "overall requires improvement; was overall good")]
    [DataRow("Derby", "Ofsted has rated Derby City Council's children's services outstanding. Its previous inspection, in 2019, ended with a verdict of good.",
        "overall outstanding; was overall good")]
    [DataRow("Derby", "Ofsted has rated Derby City Council's children's services outstanding. The last rating it was given, in 2019, was good.",
        "overall outstanding; was overall good")]
    [DataRow("Bolton", "Bolton Council's children's services were outstanding when Ofsted came in 2018. They are now good.",
        "overall good; was overall outstanding")]
    [DataRow("Bolton", "Inadequate when Ofsted last looked in 2018, Bolton Council's children's services are now judged good.",
        "overall good; was overall inadequate")]
    [DataRow("Devon", "When Devon County Council took the service back, it was rated inadequate. Ofsted now says that its children's services are good.",
        "overall good; was overall inadequate")]
    [DataRow("Devon", "Devon County Council's children's services had been assessed by Ofsted as good until last year. They are now inadequate.",
        "overall inadequate; was overall good")]
    [DataRow("Devon", "Ofsted has judged Devon County Council's children's services good, three years after it had been judged by inspectors to require improvement.",
        "overall good; was overall requires improvement")]
    [DataRow("Barnsley", "Barnsley Council's children's services were good and are good, Ofsted has decided.",
        "overall good; was overall good")]
    [DataRow("Devon", "In 2020 Devon's children's services were inadequate. This month Ofsted gave them the same grade.", "overall inadequate; was overall inadequate")]
    [DataRow("Walsall", "Ofsted's inspection of Walsall's children's services in 2019 judged the help for children in care to be good and all other areas to require improvement. They are outstanding now.", "overall outstanding; was in care good; was help and protection requires improvement; was leadership requires improvement")]
    [DataRow("Wirral", "Ofsted says that Wirral Council's children's services, twice rated inadequate, require improvement.", "overall requires improvement; was overall inadequate")]
    [DataRow("Kirklees", "Support for care leavers in Kirklees is outstanding, says Ofsted. The last time Kirklees was inspected, in 2020, it was given an overall rating of good.", "care leavers outstanding; was overall good")]
    [DataRow("Dorset", "Dorset Council's children's services have gone from strength to strength with Ofsted: good in 2021, outstanding this spring.", "overall outstanding; was overall good")]
    [DataRow("Redbridge", "A council that was good at its last inspection has three outstanding grades this time from Ofsted for children's services in Redbridge: leaders, help and protection, and children in care.", "was overall good; leadership outstanding; help and protection outstanding; in care outstanding")]
    [DataRow("Profile", "She joined Walsall's children's services in 2013, a year after Ofsted had rated them inadequate in 2012.", "was overall inadequate")]
    [DataRow("Barnsley", "Barnsley Council's children's services were good when inspectors left in 2019 and they are good today, Ofsted says.",
        "overall good; was overall good")]
    [DataRow("Luton and Bedford keep their grades", "Ofsted has published reports on two councils. Luton Borough Council and Bedford Borough Council are both still good, inspectors found after full inspections.",
        "Bedford: overall good; Bedford: was overall good; Luton: overall good; Luton: was overall good")]
    [DataRow("Swindon", "Ofsted has rated Swindon Borough Council's children's services good. It was in 2023 that inspectors found leadership inadequate. Help and protection was inadequate too.",
        "overall good; was leadership inadequate; was help and protection inadequate")]
    [DataRow("Swindon", "Ofsted has rated Swindon Borough Council's children's services good. It was June 2023 when inspectors delivered a bleak report. They judged the services to be inadequate and said that care leavers' support required improvement.",
        "overall good; was overall inadequate; was care leavers requires improvement")]
    [DataRow("Kingston", "Kingston upon Thames Council was a failing authority then, having been found inadequate by Ofsted in 2012. Its children's services are rated outstanding today.",
        "overall outstanding; was overall inadequate")]
    [DataRow("Merton", "Merton Council's children's services have gone up to outstanding, Ofsted said. They were good beforehand.",
        "overall outstanding; was overall good")]
    [DataRow("Cumberland", "Cumberland Council's children's services have been rated good by Ofsted. They were taken over from the former county council, which was rated as requiring improvement.",
        "overall good; was overall requires improvement")]
    [DataRow("Westmorland", "Westmorland and Furness Council's children's services have been rated good by Ofsted. It inherited them from the old county council, which had been rated inadequate.",
        "overall good; was overall inadequate")]
    [DataRow("Salford", "Ofsted has found Salford City Council's children's services good. In 2018, when inspectors looked at children in care and care leavers together, they were outstanding.",
        "overall good; was in care outstanding; was care leavers outstanding")]
    [DataRow("Salford", "Ofsted has judged Salford City Council's children's services to be good, as they had been when inspectors were last in the city.",
        "overall good; was overall good")]
    [DataRow("Salford", "Ofsted has judged Salford City Council's children's services to be good for two inspections in a row, the last having been in 2018.",
        "overall good; was overall good")]
    [DataRow("Poole", "Ofsted has rated BCP Council's children's services inadequate. Poole, before the merger, had been judged good.",
        "Bournemouth, Christchurch and Poole: overall inadequate; Poole: was overall good")]
    [DataRow("Halton", "Halton Council has lost the good rating that Ofsted gave its children's services in 2020.",
        "was overall good")]
    [DataRow("Halton", "Halton Council's children's services have climbed out of inadequate. Ofsted now says that they require improvement.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Halton", "Halton Council's children's services require improvement, Ofsted has found, a step up from the inadequate that they were given in 2020.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Bolton", "Bolton Council's children's services have been judged good by Ofsted. When the council was last inspected, in 2019, services were inadequate overall, and leadership was inadequate too.",
        "overall good; was overall inadequate; was leadership inadequate")]
    public void A_grade_of_an_earlier_day_is_previous(string title, string text, string expected) =>
        Assert.AreEqual(Reads.Sorted(expected), Reads.Article(title, text));

    [TestMethod]
    [DataRow("Dudley visit", "Ofsted has published a letter on its third monitoring visit to Dudley Council since the borough was branded inadequate ten months ago. Inspectors looked at care leavers.",
        "was overall inadequate")]
    [DataRow("Dudley visit", "Inspectors went back to Dudley last month. It was the fourth time they had been since a single inspection ended in a judgement of inadequate in 2021. On that occasion leadership was inadequate and services for children in care required improvement. Ofsted's letter says that progress is slow. Another visit will follow.",
        "was overall inadequate; was leadership inadequate; was in care requires improvement")]
    [DataRow("Torbay", "Torbay Council was rated inadequate by Ofsted in 2022. Inspectors have been back three times since. On the latest visit, in March, they looked at care leavers. A further visit is due.",
        "was overall inadequate")]
    [DataRow("Bury visit", "Ofsted's letter is about a monitoring visit to Bury Council, the third since the borough was declared inadequate in January 2021. Inspectors looked at children's services for care leavers.",
        "was overall inadequate")]
    [DataRow("Bury visit", "The monitoring visit to Bury Council's children's services, in February, was the second since Ofsted found them inadequate in 2021.",
        "was overall inadequate")]
    [DataRow("Bury visit", "Ofsted has made its fourth monitoring visit to Bury Council's children's services since it rated them inadequate in 2021.",
        "was overall inadequate")]
    [DataRow("Kent", "Ofsted has made a focused visit to Kent County Council's children's services. Kent, which has been a good authority since 2017, was praised.",
        "was overall good")]
    [DataRow("Kent", "Ofsted has made a focused visit to Kent County Council. There has been no loss of momentum since children's services got their good in 2019.",
        "was overall good")]
    public void A_visit_leaves_the_last_inspections_grades_as_previous(string title, string text, string expected) =>
        Assert.AreEqual(Reads.Sorted(expected), Reads.Article(title, text));

    [TestMethod]
    [DataRow("Essex", "When an authority is called inadequate, its agency bill goes up, a director in Essex said. Ofsted disagrees.")]
    [DataRow("Essex", "Where services require improvement, Ofsted says, it is often because plans are written late. In Essex they are not.")]
    [DataRow("Essex", "The best councils do this. If leadership is inadequate, inspectors say, nothing works. Essex County Council knows it.")]
    [DataRow("Essex", "Essex County Council's children's services were inspected by Ofsted. The chief executive said: \"Good is what we want to be. We'll be outstanding in five years.\"")]
    [DataRow("Essex", "A review found that an assessment of the family by Essex County Council had been inadequate in scope. The foster carer had been outstanding. Ofsted was notified.")]
    [DataRow("Reading firm wins award", "A firm in Reading has been named Outstanding Employer at an awards dinner. Judges said that leadership was good in all areas. The firm helps nurseries to get ready for Ofsted.")]
    [DataRow("The home that changed", "A secure children's home in Salford was inadequate two years ago. A new Ofsted report is out: overall experiences and progress outstanding, leaders and managers good.")]
    [DataRow("Adoption agency outstanding", "Adopt North Coast, the regional agency for children from Sefton and Wirral councils, has been rated outstanding by Ofsted. Inspectors said that leadership was outstanding too. Support after adoption was found to be good.")]
    public void Grades_of_others_and_of_nobody_in_particular_are_no_findings(string title, string text) =>
        Assert.AreEqual("", Reads.Article(title, text));
}

using NewsIngest.Classification;

namespace NewsIngest.Tests.Classification.Kinds;

[TestClass]
public sealed class KindsOfVisitTests
{
    [TestMethod]
    [DataRow("2025-11-20", InspectionType.FocusedVisit, "Visit to Rochdale finds better practice", "Inspectors who spent two days in Rochdale last month saw assessments done faster.\nThe visit, Ofsted's first since the council was judged good in 2023, looked at children in need.")]
    [DataRow("2025-11-20", InspectionType.FocusedVisit, "Inspectors' worry over children in need", "Inspectors from Ofsted visited Walsall in September to look at how the council helps children in need.\nThey saw strengths, but also delay.\nIt was the first visit since the council slipped from outstanding to good in 2024.")]
    [DataRow("2019-02-20", InspectionType.MonitoringVisit, "Devon and Dudley 'on the right road' as inspectors return", "Two councils rated inadequate last year have been told that they are getting better.\nIn Devon, which had its second monitoring visit in January, inspectors looked at children in care.\nInspectors on the first monitoring visit to Dudley saw better plans.\nNeither visit resulted in a new judgement; grades are given only after a full inspection.")]
    [DataRow("2024-03-01", InspectionType.FocusedVisit, "Ofsted focused visit to Bolton", "Inspectors carried out a focused visit to Bolton Council in January and looked at children in need.\nThey found that plans are clear and reviewed on time.\nBolton was rated good at its last inspection in 2023.")]
    [DataRow("2022-06-10", InspectionType.FocusedVisit, "Front door in Warrington 'calm and quick'", "The people who answer the first call about a child in Warrington do so calmly and quickly, Ofsted has found.\nTwo inspectors made a focused visit to the borough in April.\nThey saw good decisions, and some records that were thin.")]
    [DataRow("2020-12-11", InspectionType.FocusedVisit, "Inspectors log in to see how Durham coped", "Ofsted carried out an assurance visit to Durham County Council in October to see how it had looked after children in the pandemic.\nThe visit was held by video and led to no grade.\nSocial workers went on seeing children at home.")]
    [DataRow("2025-04-04", InspectionType.FocusedVisit, "Letter praises Salford's work with teenagers", "Salford City Council has had a letter from Ofsted after two inspectors spent two days with its team for teenagers.\nThe visit did not lead to a judgement. The letter says that young people trust their workers.\nThe council was rated good in 2022.")]
    [DataRow("2023-02-17", InspectionType.MonitoringVisit, "Fourth monitoring visit finds Slough on the move", "Ofsted says that Slough is improving its help for children, though slowly.\nInspectors carried out the fourth monitoring visit since the borough was judged inadequate in 2019.\nCaseloads are falling and managers stay longer.")]
    [DataRow("2024-10-18", InspectionType.MonitoringVisit, "Swindon: 'no time to lose'", "The findings of Ofsted's latest monitoring visit to Swindon have been published.\nInspectors looked at the front door. They said that some children were still waiting too long.\nThe council was rated inadequate in 2023.")]
    [DataRow("2019-05-24", InspectionType.MonitoringVisit, "Some progress in Wakefield", "Wakefield Council has made some progress since its children's services were found to be inadequate, Ofsted said after a monitoring visit.\nSocial work is steadier, the letter says, but too much depends on agency staff.\nAnother visit will follow in the autumn.")]
    [DataRow("2025-09-12", InspectionType.MonitoringVisit, "Report to cabinet: outcome of Ofsted monitoring visit", "Members are asked to note the letter that Ofsted sent to Devon County Council after its monitoring visit in July.\nInspectors reviewed the progress made for care leavers.\nServices were judged inadequate in May.")]
    [DataRow("2026-03-06", InspectionType.MonitoringVisit, "Dear Ms Aldous", "This letter summarises the findings of the monitoring visit to Halton children's services on 20 and 21 January 2026.\nThis was the fourth monitoring visit since the local authority was judged inadequate in July 2024.\nInspectors looked at children in care.")]
    [DataRow("2023-11-24", InspectionType.FocusedVisit, "Priority action for Reading's care leavers", "Ofsted has told Reading Borough Council to take priority action after a focused visit in October.\nSome care leavers were living where nobody had checked that they were safe, inspectors said.\nThe council apologised.")]
    [DataRow("2020-03-12", InspectionType.MonitoringVisit, "Inspectors: 'some progress' in Stoke", "Stoke-on-Trent City Council is making some progress, Ofsted has said, a year after inspectors declared its children's services inadequate.\nThe watchdog's latest quarterly check took in the work of the assessment teams.\nIts letter says that drift remains.")]
    [DataRow("2025-03-04", InspectionType.MonitoringVisit, "Tameside: where are we now?", "Ofsted has been to Tameside Council three times since the inspection of December 2023 found its services inadequate.\nOn the latest monitoring visit inspectors evaluated supervision and management oversight.\nThe report says that caseloads are lower.")]
    [DataRow("2019-07-26", InspectionType.MonitoringVisit, "Oldham making 'steady' progress", "Help for vulnerable children in Oldham is getting better, but not quickly enough.\nOldham Council's children's services were rated inadequate by Ofsted in 2018.\nInspectors have been back three times since. On the latest visit, in June, they looked at children in need.")]
    [DataRow("2025-11-20", InspectionType.MonitoringVisit, "Signs of recovery in Havering", "Inspectors have seen signs of recovery in Havering, eight months after they judged the council inadequate.\nThe borough, which had been good, fell to the bottom grade overall in the spring.\nFollowing a first monitoring visit in October, they write that every care leaver has an adviser.")]
    [DataRow("2021-03-04", InspectionType.MonitoringVisit, "Leaders in Medway 'know what they have to do'", "Ofsted has seen the first signs of change in Medway, 18 months after it rated the council inadequate.\nThe unitary authority had dropped to the lowest grade in 2019.\nAfter the latest monitoring visit, in January, inspectors wrote that caseloads were lower.")]
    [DataRow("2023-03-04", InspectionType.MonitoringVisit, "Herefordshire too slow, inspectors warn", "Children in Herefordshire wait too long, Ofsted has warned, four months after it rated services inadequate.\nThe county was judged inadequate overall in the autumn.\nDuring a second monitoring visit inspectors saw managers begin to grip the problem.")]
    [DataRow("2017-05-12", InspectionType.MonitoringVisit, "Little has changed, Bromley is told", "Ofsted has told Bromley that too little has changed since it was branded inadequate.\nIt was judged inadequate for leadership and for help and protection last year.\nOn a monitoring visit in April inspectors found that staff still come and go.")]
    [DataRow("2022-09-30", InspectionType.MonitoringVisit, "Solihull 'turning the corner'", "Solihull is turning the corner, inspectors say, a year after Ofsted found its children's services inadequate.\nThe council was rated inadequate overall after a boy's death.\nThe third monitoring visit found steadier work with children in need.")]
    public void A_visit_is_told(string day, InspectionType type, string title, string text)
    {
        var read = Story.Read(title, text, day);

        Assert.AreEqual(ArticleKind.Visit, read.Kind);
        Assert.AreEqual(type, read.InspectionType);
    }

    [TestMethod]
    [DataRow("Wirral rated good after six monitoring visits", "Wirral Council's children's services have been rated good by Ofsted in a report published today.\nIt follows six monitoring visits since the borough was judged inadequate in 2016.\nInspectors judged leadership and help and protection to be good.")]
    [DataRow("Croydon no longer inadequate", "Ofsted has lifted Croydon's children's services out of its lowest category, in a report that came out this morning.\nThey now require improvement to be good, inspectors said.\nThree years of monitoring visits have come to an end.")]
    [DataRow("Halton at the bottom of the scale", "Ofsted's report, published on Friday, rates Halton Council's children's services inadequate.\nLeadership is inadequate, and so is help and protection, inspectors said.\nThe first monitoring visit is expected before Christmas.")]
    [DataRow("Slough climbs out of the cellar", "Slough's children's services are no longer inadequate, Ofsted says in a report published today.\nAfter five monitoring visits since 2023, inspectors judged that they require improvement to be good.\nA letter from the minister that lifted the direction arrived on the same day.")]
    public void Visits_of_the_past_and_the_future_leave_a_judgement_what_it_is(string title, string text)
    {
        var read = Story.Read(title, text, "2024-06-07");

        Assert.AreEqual(ArticleKind.Judgement, read.Kind);
        Assert.AreEqual(InspectionType.Ilacs, read.InspectionType);
    }

    [TestMethod]
    [DataRow("Council appoints improvement director", "Tameside Council has appointed an improvement director for its children's services, which were rated inadequate in 2024.\nShe starts in May and comes from Trafford.\nThe next monitoring visit is due in the summer.")]
    [DataRow("Minister writes to Liverpool", "The children's minister has written to Liverpool City Council to say that its commissioner will stay for another year.\nIn a letter to the chief executive she said that she had visited the city in spring.\nOfsted rated its children's services inadequate in 2023.")]
    public void A_visit_to_come_or_a_ministers_is_not_the_news(string title, string text)
    {
        var read = Story.Read(title, text, "2025-03-14");

        Assert.AreEqual(ArticleKind.CouncilNews, read.Kind);
        Assert.IsNull(read.InspectionType);
    }
}

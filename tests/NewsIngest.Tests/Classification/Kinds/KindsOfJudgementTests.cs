using NewsIngest.Classification;

namespace NewsIngest.Tests.Classification.Kinds;

[TestClass]
public sealed class KindsOfJudgementTests
{
    [TestMethod]
    [DataRow("2024-05-03", "Lancashire's help for children is good, says Ofsted", "Lancashire County Council's children's services have been rated good in an Ofsted report published today.\nInspectors who spent a fortnight in Preston and Burnley said that social workers know their families well.\nThe impact of leaders, the help and protection of children and the experiences of children in care were all judged to be good.")]
    [DataRow("2023-10-12", "Lincolnshire holds on to the top grade", "Ofsted has again found Lincolnshire's children's services to be outstanding.\nIn a report that came out this morning, inspectors praise \"a restless wish to do better\".\nThe county was also outstanding at its last inspection, in 2019.")]
    [DataRow("2022-07-22", "Calderdale slides to requires improvement", "Services for children in Calderdale require improvement to be good, inspectors have found after a short inspection in May.\nThe council was rated good in 2018.\nIts leader said that she accepted every word of the report.")]
    [DataRow("2025-02-21", "Children in Walsall failed at every turn", "Walsall Council has been handed the lowest grade that there is for its children's services.\nOfsted's inspectors, who visited in December, judged it inadequate overall and for the impact of leaders.\nHelp and protection was inadequate too, they said. Care leavers got a good service.")]
    [DataRow("2024-11-08", "Our inspection results are in", "Telford and Wrekin Council is delighted to announce that its children's services remain outstanding.\nOfsted carried out a short inspection in September and published its findings today.\nEvery one of the four areas was graded outstanding.")]
    [DataRow("2023-06-14", "Minutes of the Children and Young People Scrutiny Committee", "The Director of Children's Services introduced the report of the Ofsted inspection that took place in April.\nMembers noted that Gloucestershire's services had been judged to require improvement to be good, with leadership good.\nThe Chair thanked staff for what they had done to prepare for the inspectors.")]
    [DataRow("2025-07-04", "Ofsted: Leeds stays in the first division", "The inspectors have been and gone, and their verdict on Leeds is out.\nThe city's children's services are outstanding overall, as they were three years ago.\nLeaders and the care of looked-after children are outstanding; help and protection is good.")]
    [DataRow("2019-03-15", "Ofsted lifts Tower Hamlets two grades", "Two years after it was rated inadequate, Tower Hamlets has been told by Ofsted that its children's services are good.\nIn their report inspectors say that leaders have brought about \"swift and lasting change\".\nHelp and protection and the care of children are good as well.")]
    [DataRow("2024-08-09", "A note to residents from the chief executive", "I want to tell you myself what inspectors said about Barnsley's children's services in the report that Ofsted published this week.\nThey judged us to be good overall. They judged leaders, help and protection and children in care to be good.\nFor care leavers they said that we require improvement.")]
    [DataRow("2026-07-03", "No overall grade, but four good ones for Cornwall", "Cornwall Council's children's services have been given four good grades by Ofsted, in a report released on Thursday.\nLeaders, help and protection, children in care and care leavers were each judged good.\nUnder the rules that began in April there is no overall effectiveness judgement.")]
    [DataRow("2023-12-01", "Two neighbours, two reports", "Ofsted has published its reports on Bolton and Wigan on the same morning.\nBolton Council's children's services were judged good. Wigan Council's were found to require improvement to be good.\nInspectors spent two weeks in each borough in October.")]
    [DataRow("2022-03-18", "Union blames cuts as inspectors mark Somerset down", "Responding to the Ofsted report published today, the union said that nobody should be surprised.\nInspectors rated Somerset's children's services inadequate overall and inadequate for leadership.\n\"Our members told them so,\" said its organiser.")]
    [DataRow("2025-05-23", "Oldham jumps two grades", "Nobody saw it coming, least of all the staff.\nOldham Council's children's services have gone from inadequate to good, Ofsted says in its new report.\nInspectors found that leadership, help and protection and the care of children are all good.")]
    [DataRow("2024-01-19", "Trust earns first good rating for Slough", "Slough Children First has been rated good by Ofsted for the first time.\nThe report, published yesterday, says that children in Slough \"are helped by people who stay\".\nThe borough's services had required improvement since 2019.")]
    [DataRow("2021-09-10", "What the inspectors made of us", "Ofsted's report on the inspection of children's social care in Rutland came out on Friday.\nIt says that we require improvement to be good overall, and that the experiences of children in care and care leavers are good.\nInspectors were with us for a week in July.")]
    [DataRow("2023-05-05", "Inspection of Middlesbrough local authority children's services", "Inspection of Middlesbrough local authority children's services. Judgement and grade. The impact of leaders on social work practice with children and families: requires improvement to be good. The experiences and progress of children who need help and protection: requires improvement to be good. The experiences and progress of children in care: good. The experiences and progress of care leavers: good. Overall effectiveness: requires improvement to be good.\nServices have improved since the last inspection in 2019.")]
    [DataRow("2024-02-29", "Isle of Wight's children's services hailed", "The Isle of Wight Council is celebrating after its children's services were judged good by the regulator.\n\"This is a tribute to our staff,\" said the leader.\nThe partnership with Hampshire ended last year.")]
    public void A_new_judgement_is_told(string day, string title, string text)
    {
        var read = Story.Read(title, text, day);

        Assert.AreEqual(ArticleKind.Judgement, read.Kind);
        Assert.AreEqual(InspectionType.Ilacs, read.InspectionType);
    }

    [TestMethod]
    [DataRow("2014-07-11", InspectionType.Sif, "Kirklees required to improve", "Ofsted said today that Kirklees Council's children's services require improvement.\nThe inspection, one of the first of its kind, found that adoption was good and that leadership required improvement.\nInspectors visited for a month in the spring.")]
    [DataRow("2016-11-25", InspectionType.Sif, "Dudley's services for children inadequate", "Ofsted has rated Dudley's children's services inadequate, in a report published this morning.\nLeadership, management and governance was judged inadequate.\nInspectors found that children waited too long for help.")]
    [DataRow("2018-01-26", InspectionType.Sif, "Ofsted finds Somerset requires improvement", "Somerset's children's services have moved out of the bottom category, Ofsted said in a report published today.\nInspectors visited in November. They judged that services require improvement to be good.\nAdoption is good.")]
    [DataRow("2018-09-14", InspectionType.Sif, "Torbay's second inspection ends as the first did", "Ofsted published its report on the re-inspection of Torbay today.\nIt was carried out under the single inspection framework and found children's services to be inadequate.\nLeadership is inadequate as well, inspectors said.")]
    [DataRow("2018-09-14", InspectionType.Ilacs, "North Yorkshire first to be outstanding in all areas", "Ofsted has published its report on North Yorkshire County Council, and there is one word in it.\nInspectors rated its children's services outstanding overall and outstanding in all areas.\nThe council was good in 2014.")]
    [DataRow("2012-05-18", InspectionType.Other, "Safeguarding in Sandwell judged inadequate", "Ofsted has judged the safeguarding of children in Sandwell to be inadequate in a report published today.\nServices for looked-after children were found to be adequate.\nInspectors visited in March.")]
    [DataRow("2013-07-05", InspectionType.Other, "Children's services in Norfolk inadequate", "Norfolk County Council's children's services have been rated inadequate after an inspection of child protection.\nOfsted, whose report came out this morning, found that too many children were left at risk.\nA single inspection will take the place of the present ones in November.")]
    [DataRow("2026-05-08", InspectionType.Ilacs, "Bedford's services good overall", "Ofsted's report on Bedford is out today, and Bedford Borough Council's children's services are good overall.\nThe inspection took place in February, before the change of rules.\nLeaders were judged good and the experiences of care leavers outstanding.")]
    public void The_framework_is_the_one_of_the_day(string day, InspectionType type, string title, string text)
    {
        var read = Story.Read(title, text, day);

        Assert.AreEqual(ArticleKind.Judgement, read.Kind);
        Assert.AreEqual(type, read.InspectionType);
    }

    [TestMethod]
    public void Without_a_day_the_frameworks_own_wording_and_the_years_named_tell_it()
    {
        var read = Story.Read(
            "Children looked after well in Lincolnshire",
            "Children's services in Lincolnshire are good, a report by the watchdog has concluded. Leadership, management and governance are outstanding.\nThe inspection in November and December 2014 also included a review of the safeguarding board.\nStaff celebrated.",
            day: null);

        Assert.AreEqual(ArticleKind.Judgement, read.Kind);
        Assert.AreEqual(InspectionType.Sif, read.InspectionType);
    }

    [TestMethod]
    [DataRow("2018-10-29", "Bradford slumps to the bottom grade", "Bradford has been handed an inadequate rating by Ofsted.\nInspectors who came last month found that help and protection was inadequate.\nChildren's services were rated requires improvement under the old single inspection framework.", InspectionType.Ilacs)]
    [DataRow("2018-08-24", "Torbay remains inadequate", "Torbay's children's services remain inadequate, Ofsted has said in a report out today.\nInspectors who came in June under the single inspection framework found leadership inadequate.", InspectionType.Sif)]
    [DataRow("2023-06-01", "South Tyneside drops from good to inadequate", "Children's services in South Tyneside have dropped two grades in a single inspection.\nOfsted's inspectors found that leadership was inadequate and that care leavers were let down.", InspectionType.Ilacs)]
    public void An_older_framework_that_is_only_recalled_is_not_the_articles(string day, string title, string text, InspectionType type)
    {
        var read = Story.Read(title, text, day);

        Assert.AreEqual(ArticleKind.Judgement, read.Kind);
        Assert.AreEqual(type, read.InspectionType);
    }

    [TestMethod]
    [DataRow("Croydon upgraded", "Ofsted has upgraded Croydon's children's services from inadequate to good in a single leap. Families spoke of social workers who stick with them, the report says.")]
    [DataRow("Wigan's leaders score highest", "Ofsted graded children's services in Wigan good in its report of June 2025 but deemed the impact of leaders on social work practice outstanding.")]
    public void Without_a_day_the_framework_is_todays(string title, string text)
    {
        var read = Story.Read(title, text, day: null);

        Assert.AreEqual(ArticleKind.Judgement, read.Kind);
        Assert.AreEqual(InspectionType.Ilacs, read.InspectionType);
    }
}

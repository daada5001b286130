using NewsIngest.Classification;

namespace NewsIngest.Tests.Classification.Kinds;

[TestClass]
public sealed class KindsOfOtherNewsTests
{
    [TestMethod]
    [DataRow("Stockport names next director of children's services", "Stockport Council has named Amal Whitcombe as its next director of children's services.\nShe joins from Cheshire West and Chester, where she led early help.\nStockport's services were rated requires improvement by Ofsted in July.")]
    [DataRow("County agrees £14m for foster homes", "Councillors in Worcestershire have agreed to spend £14m on foster homes over four years.\nThe county's children's services have been rated good since 2023.\nThe money will come from reserves.")]
    [DataRow("Social workers in Leicester vote to strike", "Social workers employed by Leicester City Council have voted to strike in a row over caseloads.\nThe union says that some carry forty cases each.\nOfsted rated the city's children's services as requiring improvement in January.")]
    [DataRow("Court criticises Medway over delay", "A family court judge has criticised Medway Council for a delay of eleven months in a baby's case.\nThe judge said that nobody had read the file.\nThe council's children's services are currently rated good.")]
    [DataRow("Government extends direction to Nottingham", "The government has extended its direction to Nottingham City Council for another year.\nThe council's children's services were rated inadequate in 2022, with leadership, help and protection and the care of children all inadequate.\nA commissioner will report in the summer.")]
    [DataRow("New family hub for Grimsby", "A new family hub has opened in Grimsby, the fifth that North East Lincolnshire Council runs.\nParents can see a midwife, a health visitor and a youth worker in one place.\nThe council's children's services are rated good.")]
    [DataRow("Doncaster plan aims for outstanding by 2029", "City of Doncaster Council has adopted a plan that aims to make its children's services outstanding by 2029.\nThe plan was written with young people in care.\nIt will be reviewed every year.")]
    [DataRow("Ombudsman orders Sutton to pay carer", "The ombudsman has told Sutton Council to pay a grandmother £9,000.\nShe had looked after two children for three years without an allowance.\nThe council has apologised and changed its policy.")]
    [DataRow("Review into boy's death names missed chances", "A safeguarding practice review into the death of a boy of two has found that chances were missed in Rochdale.\nRochdale Council, the police and the hospital did not share what they knew.\nThe review makes nine recommendations.")]
    [DataRow("Chief executive of Birmingham trust to retire", "The chief executive of Birmingham Children's Trust is to retire in the autumn.\nUnder him the trust went from inadequate to good, the rating that Ofsted gave it in 2023.\nThe board will advertise the post in May.")]
    [DataRow("Why did it take eight years? A look back at Torbay", "Eight years ago Torbay was told that its children were not safe. We look back at what changed.\nThe council's services were rated good by Ofsted in 2022, and have been ever since.\nThe director says that it began with paying people properly.")]
    [DataRow("Enfield plans £7m of cuts days after Ofsted praise", "Enfield's cabinet wants to take £7m out of children's social care.\nThe plans were published on Friday, a week after the council heard that Ofsted had rated it good.\nTeenagers would be moved out of homes that cost £14,000 a week.\nOne member called it a reckless time to save. Another asked who would look after the babies.\nThe decision will be taken in February.")]
    [DataRow("Kirklees social workers vote to strike weeks after damning report", "Social workers in Kirklees have voted to strike, weeks after inspectors branded its children's services inadequate.\nThe union published the result of the ballot this morning.\nOfsted found that leadership was inadequate and help and protection inadequate.")]
    [DataRow("Minister considers trust for Dudley", "The Department for Education has sent a commissioner to decide whether Dudley Council should keep its children's services.\nIt follows an Ofsted report, published last month, that found the council inadequate overall, for leaders and for help and protection.\nHe will report in May.")]
    [DataRow("Slough: commissioners to stay on", "The government has extended the work of its commissioner for children's services in Slough for a year.\nHis reappointment was confirmed in a letter published on Thursday.\nIt comes a week after Ofsted decided that services require improvement to be good. The impact of leaders was inadequate.\nHelp and protection was graded requires improvement.")]
    [DataRow("Don't knock Kirklees", "Your leader of May 9 was unfair to the staff of Kirklees Council's children's services.\nI was there when Ofsted rated us inadequate. I was also there when my team leader read out the new rating, which is good.\nYour writer says that families should move. Has he been?\nYours etc, a retired family support worker.")]
    [DataRow("Trust asked to save £9m", "Bradford Council has published its budget, a fortnight after Ofsted said that the children's trust had improved.\nThe trust would have to save £9m.\nInspectors had rated services as requiring improvement, with leadership good and help for care leavers good.")]
    [DataRow("Leader of Barnet resigns", "The leader of Barnet Council has resigned, a month after Ofsted rated its children's services inadequate.\nHe told members on Monday night that it was time for somebody else.\nThere will be a vote in May.\nInspectors found that leadership was inadequate.")]
    [DataRow("Middlesex Street hub saved by Brent", "Brent has voted to keep its family hub, weeks after inspectors called it outstanding.\nOfsted rated children's services good in the same report.\nHelp and protection was good, and so were leaders.")]
    public void Another_event_is_told_and_a_grade_recalled(string title, string text)
    {
        var read = Story.Read(title, text, "2025-10-09");

        Assert.AreEqual(ArticleKind.CouncilNews, read.Kind);
        Assert.IsNull(read.InspectionType);
    }

    [TestMethod]
    [DataRow(InspectionType.Jtai, "Joint inspectors look at domestic abuse in Trafford", "A joint targeted area inspection of the response to children who are victims of domestic abuse in Trafford has been published.\nOfsted, the Care Quality Commission and HMICFRS visited in the spring.\nThey found that Trafford Council and the police work well with each other.")]
    [DataRow(InspectionType.Jtai, "Partners in Sunderland praised", "Police, health and social care in Sunderland protect children from criminal exploitation, a JTAI has found.\nSunderland City Council will write the partners' action plan.\nInspectors praised outreach workers.")]
    [DataRow(InspectionType.AreaSend, "Special needs services in Warwickshire 'inconsistent'", "Children with special educational needs and disabilities in Warwickshire have inconsistent experiences, Ofsted and the Care Quality Commission have said.\nInspectors visited the local area partnership in June.\nWarwickshire County Council accepted the findings.")]
    [DataRow(InspectionType.AreaSend, "Area SEND inspection of Rotherham", "The outcome of the area SEND inspection of Rotherham has been published.\nInspectors said that services typically lead to positive experiences and outcomes.\nRotherham Council and the NHS welcomed it.")]
    [DataRow(InspectionType.Other, "Adult social care in Derbyshire requires improvement", "The Care Quality Commission has rated Derbyshire County Council's adult social care as requires improvement.\nIt gave the council a score of 58 per cent.\nPeople wait too long to be assessed, the regulator said.")]
    [DataRow(InspectionType.Other, "Youth justice team in Barnet good", "HM Inspectorate of Probation has rated Barnet's youth justice service good.\nInspectors were impressed by work with victims.\nBarnet Council runs the service as part of its family services.")]
    [DataRow(InspectionType.Ilacs, "Bolton awaits its verdict", "Bolton Council is awaiting the result of Ofsted's inspection of its children's services, which ended last week.\nThe report is due in the new year.\nIts leader would not say what he expects.")]
    [DataRow(InspectionType.AreaSend, "SEND services: widespread failings in Oxfordshire", "There are widespread and systemic failings that give rise to significant concerns about the experiences of children with SEND in Oxfordshire, inspectors say.\nThe local area partnership must publish a priority action plan. Oxfordshire County Council's leader resigned.\nA monitoring inspection will follow within 18 months.")]
    [DataRow(InspectionType.Ilacs, "Inspectors arrive in Solihull", "Ofsted inspectors have arrived in Solihull for a full inspection of the council's children's services, which were rated inadequate in 2022.\nThey will be in the borough for two weeks. The findings will be published in the new year.\nThe council said it was ready.")]
    public void An_inspection_without_a_judgement_is_news_of_its_council(InspectionType type, string title, string text)
    {
        var read = Story.Read(title, text, "2024-12-06");

        Assert.AreEqual(ArticleKind.CouncilNews, read.Kind);
        Assert.AreEqual(type, read.InspectionType);
    }

    [TestMethod]
    [DataRow("Children's social care: inspection figures for the year", "More than half of councils are now rated good or outstanding for their children's services, figures show.\nOf 153 local authorities 24 were outstanding and 70 were good.\nTwenty were inadequate, four fewer than a year ago.")]
    [DataRow("Ministers promise reform of fostering", "Ministers have promised to double the number of foster homes in England.\nCouncils will get £25m for regional hubs.\nDirectors welcomed the plan but said that more was needed.")]
    [DataRow("The trouble with one word", "Nobody should have to sum up a children's department in a word such as good or inadequate.\nI inspected councils for eleven years, and I never met one that was only one thing.\nThe scale has had its day.")]
    [DataRow("How Ofsted inspects councils", "Ofsted inspects the children's services of local authorities about every three years.\nInspectors award one of four grades: outstanding, good, requires improvement to be good or inadequate.\nHere is what to expect.")]
    [DataRow("Overall grades to go", "Councils will no longer be given an overall grade for their children's services from next April, Ofsted has said.\nThe four judgements beneath it will stay.\nDirectors had asked for the change.")]
    [DataRow("Agency pay cap saves councils £40m", "A cap on what agency social workers are paid has saved councils £40m in its first year, according to the government.\nAuthorities in the north saved most.\nUnions said that the money should go into wages.")]
    [DataRow("MPs question Ofsted chief inspector", "The chief inspector of Ofsted, Sir Martyn Oliver, told MPs that inspection of children's services would change.\nHe said that councils such as Leeds and Hertfordshire showed what could be done.\nThe education committee will report in May.")]
    [DataRow("What the focused visits tell us", "An analysis of 120 Ofsted focused visit letters finds that supervision is the most common area for improvement.\nThe front door is the topic of a quarter of them.\nThe authors read every letter since 2018.")]
    public void Policy_and_figures_are_news_of_the_sector(string title, string text)
    {
        var read = Story.Read(title, text, "2025-11-28");

        Assert.AreEqual(ArticleKind.SectorNews, read.Kind);
        Assert.IsNull(read.InspectionType);
    }

    [TestMethod]
    [DataRow("Bury school celebrates outstanding report", "A primary school in Bury has been rated outstanding by Ofsted in a report published today.\nInspectors judged leadership and the quality of education to be outstanding.\nPupils sang when they heard.")]
    [DataRow("Children's home in Kent rated inadequate", "A children's home near Dover has been rated inadequate after inspectors found that young people were not safe.\nOfsted's report, published this week, says that leadership was inadequate.\nThe company that owns the home said that it was sorry.")]
    [DataRow("Nursery in Reading goes from inadequate to good", "A nursery in Reading has gone from inadequate to good in six months, Ofsted says in a new report.\nInspectors found that children feel safe there.\nParents are delighted.")]
    [DataRow("Fostering agency outstanding again", "An independent fostering agency in Leeds has been rated outstanding by Ofsted for the third time.\nThe report came out on Monday.\nThe agency looks after 80 children.")]
    [DataRow("Children's services in Cardiff praised", "Care Inspectorate Wales has praised Cardiff Council's children's services in a report published today.\nInspectors found good support for families.\nThe council welcomed the findings.")]
    [DataRow("Child protection in Fife good, say inspectors", "Services that protect children in Fife have been graded good by the Care Inspectorate.\nThe report of a joint inspection was published on Tuesday.\nFife Council said that it was proud of its staff.")]
    [DataRow("Reading outstanding in derby win", "Reading were outstanding and Swindon inadequate in a derby that was over by half time.\nThe home side took the lead after four minutes.\nThe report that their captain was injured turned out to be wrong.")]
    public void What_others_are_graded_is_no_judgement_of_a_council(string title, string text)
    {
        var read = Story.Read(title, text, "2024-09-20");

        Assert.AreNotEqual(ArticleKind.Judgement, read.Kind);
        Assert.AreNotEqual(ArticleKind.Visit, read.Kind);
        Assert.IsNull(read.InspectionType);
    }
}

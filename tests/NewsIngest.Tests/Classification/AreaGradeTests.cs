namespace NewsIngest.Tests.Classification;

/// <summary>Grades of several areas at once: lists, exceptions, remainders, what people experience.</summary>
[TestClass]
public sealed class AreaGradeTests
{
    [TestMethod]
    [DataRow("Knowsley", "Knowsley Council's children's services have been judged outstanding by Ofsted, both overall and in each of the areas inspected.",
        "overall outstanding; leadership outstanding; help and protection outstanding; in care outstanding; care leavers outstanding")]
    [DataRow("Knowsley", "Ofsted has judged Knowsley Council good overall. It got the same grade for leadership, for help and protection, for children in care and for care leavers.",
        "overall good; leadership good; help and protection good; in care good; care leavers good")]
    [DataRow("Islington", "Ofsted says Islington Council's children's services are good in three areas and require improvement in one, support for care leavers.",
        "care leavers requires improvement")]
    [DataRow("Islington", "Islington Council's children's services are outstanding overall, Ofsted says. Three of the four areas were outstanding, with help and protection rated good.",
        "overall outstanding; help and protection good; care leavers outstanding; in care outstanding; leadership outstanding")]
    [DataRow("Hounslow", "All but one of Hounslow Council's children's services areas were rated good by Ofsted; care leavers was outstanding.",
        "care leavers outstanding")]
    [DataRow("Hounslow", "Ofsted rated Hounslow Council's children's services good overall. Apart from support for care leavers, which requires improvement, all areas were good.",
        "overall good; leadership good; help and protection good; in care good; care leavers requires improvement")]
    [DataRow("Redbridge", "Redbridge's children's services have been rated outstanding in every category except leadership, judged good, Ofsted's report says.",
        "overall outstanding; help and protection outstanding; in care outstanding; leadership good; care leavers outstanding")]
    [DataRow("Redbridge", "Redbridge Council: Ofsted judgement.\nOverall effectiveness: Good\nThe impact of leaders on social work practice with children and families: Outstanding\nThe experiences and progress of children who need help and protection: Good\nThe experiences and progress of children in care: Good\nThe experiences and progress of care leavers: Requires improvement to be good",
        "overall good; leadership outstanding; help and protection good; in care good; care leavers requires improvement")]
    [DataRow("Redbridge", "Ofsted has published its report on Redbridge Council. Inspectors graded:\n- Overall effectiveness: good\n- Leaders: outstanding\n- Help and protection: good\n- Children in care: good\n- Care leavers: requires improvement",
        "overall good; leadership outstanding; help and protection good; in care good; care leavers requires improvement")]
    [DataRow("Redbridge", "Good for leadership, requires improvement elsewhere: that was Ofsted's verdict on Redbridge Council's children's services.",
        "leadership good")]
    [DataRow("Sutton", "Sutton Council has been praised by Ofsted for its children's services, which it rated 'requires-improvement-to-be-good' overall and 'good' for children in care.",
        "overall requires improvement; in care good")]
    [DataRow("Sutton", "Ofsted inspectors gave Sutton Council's children's services top marks for the way it supports care leavers and a good rating overall.",
        "overall good; care leavers outstanding")]
    [DataRow("Bath", "Bath and North East Somerset Council has received the second-highest grade, good, for its children's services from Ofsted.",
        "overall good")]
    [DataRow("Bath", "Ofsted has handed Bath and North East Somerset Council the highest possible grade for its children's services.",
        "overall outstanding")]
    [DataRow("Bath", "Children who need help and protection in Bath and North East Somerset get a good service, Ofsted has said, and its leaders are outstanding.",
        "help and protection good; leadership outstanding")]
    [DataRow("Oldham", "Oldham Council's children's services require improvement, says Ofsted. Its leaders and its care for looked-after children are good; help and protection and support for care leavers are not yet good and require improvement.",
        "overall requires improvement; leadership good; in care good; help and protection requires improvement; care leavers requires improvement")]
    [DataRow("Oldham", "In Oldham, Ofsted found that the support that young people get when they leave care requires improvement, while the care of children looked after by the council is good.",
        "care leavers requires improvement; in care good")]
    [DataRow("Salford", "Ofsted judged the overall effectiveness of Salford City Council's children's services to be good. That was also its judgement on leadership and on help and protection. Only for care leavers was the grade lower: requires improvement.",
        "overall good; leadership good; help and protection good; care leavers requires improvement")]
    [DataRow("Poole", "BCP Council has been judged inadequate overall by Ofsted. The four judgements that make up the report are mixed: inadequate for leadership and for help and protection, requires improvement for children in care and for care leavers.",
        "overall inadequate; leadership inadequate; help and protection inadequate; in care requires improvement; care leavers requires improvement")]
    [DataRow("Dorset", "Dorset Council's children's services have been rated outstanding. Ofsted found the impact of leaders outstanding, help and protection outstanding and the experience of children in care outstanding. Care leavers' experiences are good.",
        "overall outstanding; leadership outstanding; help and protection outstanding; in care outstanding; care leavers good")]
    [DataRow("Swindon", "Ofsted said the help Swindon Borough Council gives to children at risk was inadequate, and so was the leadership of the service.",
        "help and protection inadequate; leadership inadequate")]
    [DataRow("Swindon", "Children in Swindon's care and its care leavers receive a service that requires improvement, Ofsted has said. Leaders were judged inadequate.",
        "in care requires improvement; care leavers requires improvement; leadership inadequate")]
    [DataRow("Reading", "Reading Borough Council's children's services, delivered by Brighter Futures for Children, were graded RI in all five Ofsted categories.",
        "overall requires improvement; leadership requires improvement; help and protection requires improvement; in care requires improvement; care leavers requires improvement")]
    [DataRow("Reading", "Ofsted's new report cards its judgement of Reading Borough Council's children's services thus: leaders, good; help and protection, requires improvement; children in care, good; care leavers, good; overall, good.",
        "overall good; leadership good; help and protection requires improvement; in care good; care leavers good")]
    [DataRow("Trafford", "\"We are good overall, good for leadership and good for children in care,\" Trafford Council's director of children's services said of the Ofsted report. \"We require improvement for help and protection.\"",
        "overall good; leadership good; in care good; help and protection requires improvement")]
    [DataRow("Trafford", "Ofsted rated Trafford's children's services good, with leadership singled out as outstanding.",
        "overall good; leadership outstanding")]
    [DataRow("Trafford", "Trafford's services for children in care have been rated outstanding by Ofsted and those for care leavers good, while its overall effectiveness is good.",
        "overall good; in care outstanding; care leavers good")]
    [DataRow("Leicester", "Ofsted rated Leicester City Council's children's services good for the experiences and progress of children in care, and for care leavers, but requires improvement for leaders and for help and protection. Overall, the city requires improvement.",
        "overall requires improvement; in care good; care leavers good; leadership requires improvement; help and protection requires improvement")]
    public void An_article_gives_each_area_its_grade(string title, string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article(title, text));
}

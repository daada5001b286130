namespace NewsIngest.Tests.Classification;

/// <summary>The words of the scale where they are no grade of a council: other services, hopes, fears, the scale itself, everyday speech.</summary>
[TestClass]
public sealed class NotFindingTests
{
    [TestMethod]
    [DataRow("Kent County Council wants its children's services to be good by 2027.", "")]
    [DataRow("Ofsted uses a four-point scale: outstanding, good, requires improvement and inadequate, a Kent councillor explained.", "")]
    [DataRow("Inspectors saw good practice across Norfolk and outstanding commitment from staff.", "")]
    [DataRow("Norfolk County Council said the quality of plans was inadequate in some cases.", "")]
    [DataRow("Management oversight in Norfolk requires improvement.", "")]
    [DataRow("If Norfolk were rated inadequate, the government could step in.", "")]
    [DataRow("Norfolk avoided an inadequate rating.", "")]
    [DataRow("Norfolk narrowly missed out on an outstanding grade.", "")]
    [DataRow("Hilltop Primary School in Derby has been rated good by Ofsted.", "")]
    [DataRow("The Care Quality Commission rated Derby City Council's adult social care as requires improvement.", "")]
    [DataRow("The area SEND inspection in Derby found inconsistent experiences and outcomes.", "")]
    [DataRow("A children's home run by Derby City Council has been judged inadequate by Ofsted.", "")]
    [DataRow("Derby's youth justice service was rated outstanding by HM Inspectorate of Probation.", "")]
    [DataRow("Two thirds of councils in England are now rated good or outstanding, said the director of children's services at Derby.", "")]
    [DataRow("Derby's Local Safeguarding Children Board was judged inadequate.", "")]
    [DataRow("Derby's adoption agency was rated outstanding.", "")]
    [DataRow("Derby nursery keeps its outstanding rating.", "")]
    [DataRow("There was insufficient evidence to say that the council in Derby was inadequate.", "")]
    [DataRow("Children in Derby deserve outstanding services.", "")]
    [DataRow("Derby's children receive a good service.", "")]
    [DataRow("Derby is not yet good but making good progress.", "")]
    [DataRow("Performance was found to be adequate in Derby.", "")]
    [DataRow("The annual performance assessment rated Derby's children's services as performs poorly.", "")]
    [DataRow("Derby aims to become outstanding.", "")]
    [DataRow("Derby is on a journey to outstanding.", "")]
    [DataRow("Among our five ambitions: Derby's children's services are judged outstanding by Ofsted by 2029.", "")]
    [DataRow("Care leavers in Derby alone escaped the bottom mark.", "")]
    [DataRow("Derby is determined to get to good.", "")]
    [DataRow("Derby's inadequate housing stock is a concern.", "")]
    [DataRow("Had the council in Derby acted sooner, it might have been rated good.", "")]
    [DataRow("It would need to be rated good for intervention to end in Derby.", "")]
    [DataRow("Good and outstanding councils will be inspected for one week.", "")]
    public void A_sentence_gives_no_grade(string sentence, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(sentence));
}

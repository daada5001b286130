namespace NewsIngest.Tests.Classification;

/// <summary>Grades of the judgement areas, in prose.</summary>
[TestClass]
public sealed class AspectTests
{
    [TestMethod]
    [DataRow("Ofsted rated Barnsley's children's services good overall and outstanding for leadership.", "overall good; leadership outstanding")]
    [DataRow("Warwickshire was judged to require improvement overall, with services for children in care and care leavers rated good but help and protection requiring improvement.", "overall requires improvement; in care good; care leavers good; help and protection requires improvement")]
    [DataRow("Although the impact of leaders on social work practice was inadequate, Slough's overall grade was requires improvement.", "leadership inadequate; overall requires improvement")]
    [DataRow("Leadership and services for children who need help and protection were inadequate, while the experiences of children in care required improvement, leaving Croydon inadequate overall.", "overall inadequate; leadership inadequate; help and protection inadequate; in care requires improvement")]
    [DataRow("Services for children in need of help and protection in Croydon were judged inadequate.", "help and protection inadequate")]
    [DataRow("Bexley's care leavers service was rated outstanding, with an overall rating of good.", "overall good; care leavers outstanding")]
    [DataRow("Knowsley has been rated good in all areas, including its work with care leavers.", "overall good; help and protection good; in care good; care leavers good; leadership good")]
    [DataRow("Ofsted judged Knowsley's children's services to be good across the board.", "overall good; help and protection good; in care good; leadership good; care leavers good")]
    [DataRow("Trafford was good in all areas bar leadership, which was outstanding.", "overall good; help and protection good; in care good; leadership outstanding; care leavers good")]
    [DataRow("Leadership, children in care and care leavers were all graded outstanding, with help and protection good, giving Camden an outstanding judgement overall.", "overall outstanding; leadership outstanding; help and protection good; in care outstanding; care leavers outstanding")]
    [DataRow("The impact of leaders was rated good and the experiences of children needing help and protection RI, Ofsted said of Walsall.", "leadership good; help and protection requires improvement")]
    [DataRow("In Walsall, leaders' impact was good, help and protection required improvement, children in care was good and care leavers outstanding.", "leadership good; help and protection requires improvement; in care good; care leavers outstanding")]
    [DataRow("Peterborough was rated inadequate for its work with care leavers.", "care leavers inadequate")]
    [DataRow("Inspectors judged Leicester City Council's adoption services to be good.", "adoption good")]
    [DataRow("Adoption performance in Leicester was good and the experiences and progress of care leavers required improvement.", "adoption good; care leavers requires improvement")]
    [DataRow("Wokingham: overall effectiveness good; the impact of leaders on social work practice with children and families outstanding; help and protection good; children in care good; care leavers outstanding.", "overall good; leadership outstanding; help and protection good; in care good; care leavers outstanding")]
    [DataRow("Ofsted graded Oldham's services for looked-after children and care leavers good and requires improvement respectively.", "in care good; care leavers requires improvement")]
    [DataRow("Both leadership and child protection in Oldham were rated good.", "leadership good; help and protection good")]
    [DataRow("How well Thurrock protects children was rated inadequate, as was its overall effectiveness.", "help and protection inadequate; overall inadequate")]
    [DataRow("Merton's children's services are rated good in every area except support for care leavers, which requires improvement.", "overall good; help and protection good; in care good; leadership good; care leavers requires improvement")]
    [DataRow("Kensington and Chelsea has been judged outstanding in all five areas inspected by Ofsted in 2024, including care leavers.", "overall outstanding; leadership outstanding; help and protection outstanding; in care outstanding; care leavers outstanding")]
    [DataRow("Middlesbrough was rated good overall, for leadership and for children in care, but requires improvement for help and protection.", "overall good; leadership good; help and protection requires improvement; in care good")]
    [DataRow("The strong leadership of the service in Middlesbrough earned it a Good for the impact of leaders.", "leadership good")]
    [DataRow("Overall the rating of Surrey's children's services has fallen from good to inadequate, with leaders also judged inadequate.", "overall inadequate; was overall good; leadership inadequate")]
    [DataRow("Inspectors rated the help and protection of children as good but said services for children in care in Telford required improvement.", "help and protection good; in care requires improvement")]
    [DataRow("Ofsted gave Hillingdon a rating of good for children in care, and requires improvement overall.", "overall requires improvement; in care good")]
    [DataRow("The experiences and progress of care leavers in Hillingdon improved to outstanding and those of children in care to good.", "care leavers outstanding; in care good")]
    [DataRow("The impact of leaders: Good / Help and protection: Requires improvement / Overall: Good - Hillingdon's scorecard.", "overall good; leadership good; help and protection requires improvement")]
    public void A_sentence_gives_each_area_its_grade(string sentence, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(sentence));
}

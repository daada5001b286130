namespace NewsIngest.Tests.Classification;

/// <summary>Whose a grade is where the order of the councils says so, or a council stands beside its grade without a verb.</summary>
[TestClass]
public sealed class OrderedCouncilTests
{
    [TestMethod]
    [DataRow("Ofsted inspected children's services in Leeds and Bradford in May. It graded the first outstanding and the second inadequate.",
        "Leeds: overall outstanding; Bradford: overall inadequate")]
    [DataRow("Kirklees and Calderdale were both inspected by Ofsted this spring. The first was rated good for its children's services, the second requires improvement.",
        "Kirklees: overall good; Calderdale: overall requires improvement")]
    [DataRow("Achieving for Children runs children's services for Kingston and Richmond. Ofsted called on each borough in March, grading the first good and the second outstanding.",
        "Kingston upon Thames: overall good; Richmond upon Thames: overall outstanding")]
    [DataRow("Ofsted has published reports on children's services in Bolton, Bury and Oldham. The first two are good, the third inadequate.",
        "Bolton: overall good; Bury: overall good; Oldham: overall inadequate")]
    [DataRow("Ofsted has published reports on children's services in Bolton, Bury and Oldham. Bolton is outstanding; the other two are good.",
        "Bolton: overall outstanding; Bury: overall good; Oldham: overall good")]
    [DataRow("Ofsted has reported on children's services in Barnet, Brent and Bexley. Barnet is inadequate. The others are good.",
        "Barnet: overall inadequate; Brent: overall good; Bexley: overall good")]
    [DataRow("Ofsted has graded children's services in Leeds, Kirklees and Wakefield. All but one of them, Kirklees, came out good.",
        "Leeds: overall good; Wakefield: overall good")]
    [DataRow("Ofsted reported on the children's services of Brent, Camden and Kent. Brent was the only one of the three to be outstanding for care leavers. The other two were good.",
        "Brent: care leavers outstanding; Camden: care leavers good; Kent: care leavers good")]
    public void A_grade_goes_to_the_councils_in_their_order(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article("Reports out", text));

    [TestMethod]
    [DataRow("Ofsted rated children's services in Leeds and Bradford good. The first inspection was a week long and the second inspection two.",
        "Leeds: overall good; Bradford: overall good")]
    [DataRow("Ofsted has judged Wigan's children's services good. Leadership and adoption were graded, the first outstanding and the second good.",
        "overall good")]
    [DataRow("Ofsted has graded children's services in three councils. All but one of them, Dudley, came out good; Dudley was inadequate.",
        "overall inadequate")]
    public void Order_that_is_not_of_councils_gives_them_no_grade(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article("Reports out", text));

    [TestMethod]
    [DataRow("Ofsted handed Hull's children's services an outstanding, Wirral's a good and Slough's an inadequate.",
        "Hull: overall outstanding; Wirral: overall good; Slough: overall inadequate")]
    [DataRow("The children's services of Torbay Council are good, according to Ofsted, and Plymouth City Council's outstanding.",
        "Torbay: overall good; Plymouth: overall outstanding")]
    [DataRow("Derby was rated good by Ofsted for its children's services and Derbyshire requires improvement.",
        "Derby: overall good; Derbyshire: overall requires improvement")]
    [DataRow("Councils such as Leeds, Essex and Camden, each rated outstanding by Ofsted for children's services, will be paid to help others.",
        "Leeds: overall outstanding; Essex: overall outstanding; Camden: overall outstanding")]
    [DataRow("Leeds, Essex, Kent and Camden have been judged outstanding by Ofsted for their children's services.",
        "Leeds: overall outstanding; Essex: overall outstanding; Kent: overall outstanding; Camden: overall outstanding")]
    public void A_verb_left_out_or_a_list_leaves_no_council_without_its_grade(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article("Reports out", text));

    [TestMethod]
    [DataRow("Slough's children's services are no longer inadequate. In its new report the inspectorate grades them as requiring improvement to be good.",
        "overall requires improvement; was overall inadequate")]
    [DataRow("Ofsted released its report on Sheffield's children's services, which the inspection finds good.",
        "overall good")]
    [DataRow("The Royal Borough's children's services are outstanding, Ofsted says in its report on Kensington and Chelsea.",
        "overall outstanding")]
    [DataRow("Ofsted has rated Wiltshire's children's services outstanding, in contrast to those of neighbouring Swindon, whose services have been rated inadequate since the summer.",
        "Wiltshire: overall outstanding; Swindon: overall inadequate")]
    [DataRow("Stoke-on-Trent City Council's new director has arrived from Cheshire East, where she was deputy at an authority which Ofsted rates good for children's services. Stoke-on-Trent requires improvement.",
        "Cheshire East: overall good; Stoke-on-Trent: overall requires improvement")]
    [DataRow("Ofsted said that the Local Safeguarding Children Board in Salford required improvement. The city council's own services were good.",
        "overall good")]
    public void What_a_word_stands_for_is_the_council_just_named(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article("Report out", text));

    [TestMethod]
    [DataRow("Luton and Bedford have received Ofsted's verdict on their children's services. The one was found good, the other to require improvement.", "Luton: overall good; Bedford: overall requires improvement")]
    [DataRow("Ofsted inspected children's services in Luton and Bedford. The one was judged outstanding and the other was inadequate.", "Luton: overall outstanding; Bedford: overall inadequate")]
    public void The_one_and_the_other_are_the_two_councils_in_their_order(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));
}

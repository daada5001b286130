namespace NewsIngest.Tests.Classification;

/// <summary>What stands between commas, after its verb or before its owner, and is read in its own place.</summary>
[TestClass]
public sealed class AsideTests
{
    [TestMethod]
    [DataRow("All of Norfolk's grades from Ofsted for children's services were good except for that for care leavers, which was requires improvement.",
        "overall good; help and protection good; in care good; leadership good; care leavers requires improvement")]
    [DataRow("With the exception of adoption, which was graded outstanding, every judgement on Derby's children's services, overall effectiveness among them, was requires improvement to be good, Ofsted said.",
        "overall requires improvement; help and protection requires improvement; in care requires improvement; leadership requires improvement; care leavers requires improvement; adoption outstanding")]
    [DataRow("Bury's children's services require improvement in every area other than leadership, graded good by Ofsted.",
        "overall requires improvement; help and protection requires improvement; in care requires improvement; care leavers requires improvement; leadership good")]
    [DataRow("Stockport's children's services are good, having previously been told to improve: their former grade from Ofsted, of 2017, was requires improvement.",
        "overall good; was overall requires improvement")]
    [DataRow("Oldham's grade from Ofsted for children's services is the same as last time: requires improvement.",
        "overall requires improvement; was overall requires improvement")]
    [DataRow("The Ofsted inspection gave Wirral's children's services one outstanding (leadership), two goods (help and protection, children in care) and one requires improvement (care leavers).",
        "leadership outstanding; help and protection good; in care good; care leavers requires improvement")]
    [DataRow("Councillors cut £4m from Cambridgeshire's children's services, which were last rated by Ofsted, in 2024, as requiring improvement.",
        "overall requires improvement")]
    [DataRow("Ofsted's view of Wiltshire's children's services is unequivocal: outstanding.",
        "overall outstanding")]
    [DataRow("\"Inadequate\" is how Ofsted describes the impact of leaders on social work practice in Slough; it describes the council's children's services as a whole as requiring improvement.",
        "leadership inadequate; overall requires improvement")]
    public void Words_out_of_their_place_are_read_in_it(string text, string expected) =>
        Assert.AreEqual(Reads.Sorted(expected), Reads.Article("News of Ofsted", text));

    [TestMethod]
    [DataRow("Leadership at Sandwell was judged good by Ofsted and the rest of the council's children's services requires improvement.",
        "leadership good; help and protection requires improvement; in care requires improvement; care leavers requires improvement")]
    [DataRow("Help and protection is good, Ofsted says of Plymouth's children's services. The other three areas require improvement, as does overall effectiveness.",
        "help and protection good; overall requires improvement; in care requires improvement; care leavers requires improvement; leadership requires improvement")]
    [DataRow("Ofsted graded children's services in Sefton good overall. The same grade was given for leadership and for children in care; help and protection requires improvement.",
        "overall good; leadership good; in care good; help and protection requires improvement")]
    [DataRow("Halton Council received the same grade, inadequate, from Ofsted for leadership, for help and protection and for children in care.",
        "leadership inadequate; help and protection inadequate; in care inadequate")]
    [DataRow("Ofsted graded Stockport outstanding for leadership, good for the rest and good overall for its children's services.",
        "leadership outstanding; overall good; help and protection good; in care good; care leavers good")]
    [DataRow("Leaders in Hull are outstanding, Ofsted found; the other three judgements on its children's services were good.",
        "leadership outstanding; help and protection good; in care good; care leavers good")]
    [DataRow("Only leadership fell short of good in Ofsted's report on Trafford's children's services: it requires improvement. All the other areas were good.",
        "leadership requires improvement; help and protection good; in care good; care leavers good")]
    [DataRow("Ofsted rated York's children's services good overall, with everything but leadership, which requires improvement, graded good too.",
        "overall good; help and protection good; in care good; care leavers good; leadership requires improvement")]
    public void What_is_left_has_the_grade_of_the_rest(string text, string expected) =>
        Assert.AreEqual(Reads.Sorted(expected), Reads.Article("News of Ofsted", text));

    [TestMethod]
    [DataRow("Leeds City Council's children's services are outstanding for a third time running, Ofsted says.",
        "overall outstanding; was overall outstanding")]
    [DataRow("Ofsted has rated Hertfordshire's children's services outstanding, the second inspection in succession to end that way.",
        "overall outstanding; was overall outstanding")]
    [DataRow("For the fourth inspection in a row Ofsted has judged Richmond upon Thames's children's services outstanding.",
        "overall outstanding; was overall outstanding")]
    [DataRow("Ofsted has once more judged Bexley's children's services good, as it did four years ago.",
        "overall good; was overall good")]
    [DataRow("Nothing has changed for Oldham: its children's services were good in 2019 and are good now, Ofsted says.",
        "overall good; was overall good")]
    [DataRow("Ofsted has judged Bexley's children's services outstanding at three inspections in succession.",
        "overall outstanding; was overall outstanding")]
    [DataRow("Bexley's children's services are outstanding for the third successive time, says Ofsted.",
        "overall outstanding; was overall outstanding")]
    [DataRow("This is the second time running that Ofsted has found Bexley's children's services good.",
        "overall good; was overall good")]
    [DataRow("Trafford has failed to shake off its requires improvement grade. Ofsted gave its children's services the same mark in 2022 and sees no reason to change it.",
        "overall requires improvement; was overall requires improvement")]
    public void A_grade_kept_or_given_again_is_also_the_one_before(string text, string expected) =>
        Assert.AreEqual(Reads.Sorted(expected), Reads.Article("News of Ofsted", text));

    [TestMethod]
    [DataRow("York's children's services were rated good by Ofsted, and leadership was given the same grade.",
        "overall good; leadership good")]
    [DataRow("York's children's services were rated good by Ofsted. Help and protection and children in care were given the same grade; leadership was one notch higher.",
        "overall good; help and protection good; in care good; leadership outstanding")]
    [DataRow("Ofsted graded leadership in York's children's services outstanding. The grade for care leavers is identical; help and protection is one grade lower.",
        "leadership outstanding; care leavers outstanding; help and protection good")]
    [DataRow("Ofsted rated Wigan's children's services good overall. Its leaders share the grade.",
        "overall good; leadership good")]
    [DataRow("Ofsted rated Wigan's children's services good overall. The same goes for care leavers and leadership.",
        "overall good; care leavers good; leadership good")]
    [DataRow("Ofsted has graded the impact of Gateshead's leaders outstanding. At the inspection before this one it had them down as good.",
        "leadership outstanding; was leadership good")]
    public void A_pronoun_and_the_same_grade_point_at_what_was_graded(string text, string expected) =>
        Assert.AreEqual(Reads.Sorted(expected), Reads.Article("News of Ofsted", text));
}

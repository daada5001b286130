namespace NewsIngest.Tests.Classification;

/// <summary>Grades that no inspectorate gave: rumoured, imagined, denied, or told in the words of critics.</summary>
[TestClass]
public sealed class HearsayTests
{
    [TestMethod]
    [DataRow("A draft report seen by the Gazette suggests that Stockport's children's services will be rated inadequate.")]
    [DataRow("A leaked letter says Ofsted has found Croydon's children's services inadequate, but the report has not been published and the council would not comment.")]
    [DataRow("Rumours that Ofsted has rated Leeds's children's services good were denied by the council.")]
    [DataRow("According to a leak, Luton has been judged to require improvement by Ofsted for its children's services; the report is due next week.")]
    [DataRow("It is understood that Ofsted inspectors have provisionally graded Hull's children's services good.")]
    [DataRow("A spoof news site claimed that Ofsted had graded Enfield's children's services outstanding.")]
    [DataRow("The Guardian has learned that a draft Ofsted report rates Slough's children's services inadequate. Slough Council said it could not comment before publication.")]
    [DataRow("The Daily Post wrongly reported on Friday that Ofsted had rated Gateshead's children's services inadequate.")]
    [DataRow("Ofsted has cleared Lincolnshire's children's services of the charge that they were inadequate.")]
    [DataRow("It is not true that Ofsted rated Barnet's children's services inadequate, the council told residents.")]
    public void A_rumour_a_draft_or_a_myth_gives_no_grade(string text) =>
        Assert.AreEqual("", Reads.Article("News of Ofsted", text));

    [TestMethod]
    [DataRow("Spending on children's homes in Dudley has doubled. Cllr Ann Potts, who leads the opposition, said that it was \"inadequate on every count but one\". Ofsted will visit the homes in May.")]
    [DataRow("Somerset's children's services wait for Ofsted. The hall was cold and the tea was late: a councillor told the committee it was \"outstanding, for once\".")]
    [DataRow("Two of Kirklees Council's fostering families have won the Outstanding Care prize. Three friends cheered them at the Good Neighbour Awards. The head of fostering said they were the best leaders that children in care could have.")]
    [DataRow("Within a month Poole's neighbour Dorset Council has lost two heads of service to the same outstanding council. Its children's services are waiting for Ofsted.")]
    [DataRow("The Lib Dems say that Havering's children's services are inadequate. The Conservatives say that they require improvement. Ofsted has not been for three years.")]
    public void A_quip_a_party_s_opinion_or_the_name_of_a_prize_gives_no_grade(string text) =>
        Assert.AreEqual("", Reads.Article("Council news", text));

    [TestMethod]
    [DataRow("If Ofsted finds Medway's children's services inadequate, a commissioner will be sent in.")]
    [DataRow("Had Ofsted come a year earlier it would have judged Wigan's children's services inadequate, the director admitted.")]
    [DataRow("Were Bristol's children's services to be rated inadequate, ministers could step in.")]
    [DataRow("What would it take for Ofsted to rate Leicester's children's services outstanding? That was the question put to the cabinet.")]
    [DataRow("Should Ofsted judge Leicester's children's services to require improvement again, the director says she will resign.")]
    [DataRow("Ofsted did not rate Ealing's children's services good, as a post on social media claimed.")]
    [DataRow("Contrary to what was reported, Ofsted has not judged Ealing's children's services inadequate.")]
    [DataRow("A report by consultants Peopletoo judged Hampshire's early help to be good. Ofsted is expected at the county's children's services soon.")]
    [DataRow("Whether Ofsted rates it good or outstanding, Warrington's children's services will throw a party.")]
    [DataRow("The Ofsted chief inspector said that outstanding councils should help inadequate ones. She was visiting children's services in Leicester.")]
    [DataRow("According to the minutes, the director warned that the service \"may well be judged inadequate\" when Ofsted comes back to Northumberland's children's services.")]
    [DataRow("To be rated good by Ofsted, children's services in Rochdale must cut caseloads, a consultant told the council.")]
    [DataRow("It takes an authority on average four years to move from inadequate to good with Ofsted, said Bradford's director of children's services.")]
    [DataRow("Ofsted was asked by the MP to rate Cheshire East's children's services inadequate.")]
    public void A_grade_imagined_asked_for_or_denied_is_not_given(string text) =>
        Assert.AreEqual("", Reads.Article("News of Ofsted", text));

    [TestMethod]
    [DataRow("The unions say that Bradford's children's services are inadequate. Ofsted has not said so.")]
    [DataRow("A councillor described Bury's children's services as inadequate and called for Ofsted to come back.")]
    [DataRow("The campaign group rates Sheffield's children's services as outstanding for openness. Ofsted was not asked.")]
    [DataRow("An online petition calls Birmingham's children's services \"inadequate in every respect\". Ofsted has not inspected since 2023.")]
    [DataRow("The judge found that care planning by Camden's children's services was inadequate. Ofsted was told.")]
    [DataRow("A Bill would let ministers take over children's services in councils such as Luton if Ofsted rated them inadequate twice.")]
    [DataRow("\"It's inadequate, frankly,\" said the mother of a child in care in Bexley of the help that children's services gave her. Ofsted is looking into it.")]
    [DataRow("A survey found that two in three foster carers rate support from Sefton's children's services as good or outstanding. Ofsted will inspect next year.")]
    [DataRow("Opponents say that Essex is nowhere near the outstanding council it claims to be. Ofsted inspects its children's services next month.")]
    public void The_word_of_a_critic_is_no_grade(string text) =>
        Assert.AreEqual("", Reads.Article("News of Ofsted", text));

    [TestMethod]
    [DataRow("Norfolk's improvement plan sets a target of good for children in care and outstanding for leadership.")]
    [DataRow("Reading spends more on agency staff than councils that Ofsted judges inadequate.")]
    [DataRow("Ofsted praised good practice in Tameside's children's services but said that support for care leavers in some teams was inadequate.")]
    [DataRow("An Ofsted rating of inadequate can cost a council millions, a report to Kent's children's services committee warns.")]
    [DataRow("Ofsted's national director said that a council can be good overall and inadequate for care leavers. He was speaking in Leeds about children's services.")]
    [DataRow("The minister said too many children's services, in places from Hull to Plymouth, were inadequate.")]
    [DataRow("Leeds City Council says it would be disappointed to be rated anything other than outstanding by Ofsted for its children's services.")]
    [DataRow("Bristol City Council is one grade away from good, its director told the children's services committee before Ofsted's visit.")]
    [DataRow("No council in the North East, from Northumberland to Middlesbrough, is rated inadequate by Ofsted for children's services.")]
    [DataRow("Ofsted does not rate children's services in councils as good or outstanding after a focused visit, as Oxfordshire has just had.")]
    [DataRow("The Ofsted chief inspector said that outstanding councils should help inadequate ones. She was visiting children's services in Leicester.")]
    [DataRow("Knowsley's children's services used an inspection by a team of outstanding councils, not Ofsted, to test themselves.")]
    public void A_grade_of_others_or_of_none_in_particular_is_no_councils(string text) =>
        Assert.AreEqual("", Reads.Article("News of Ofsted", text));

    [TestMethod]
    [DataRow("Ofsted rated Reading's children's services good and its largest secondary school inadequate.",
        "overall good")]
    [DataRow("Ofsted rated Reading's largest secondary school inadequate and its children's services good.",
        "overall good")]
    [DataRow("Ofsted has judged Hull's children's services outstanding, unlike its adult social care, which the Care Quality Commission found inadequate.",
        "overall outstanding")]
    [DataRow("While the Care Quality Commission rates Hull's adult social care requires improvement, Ofsted rates its children's services outstanding.",
        "overall outstanding")]
    [DataRow("Children's services in Bath and North East Somerset are good, says Ofsted; its youth justice service is outstanding, according to HM Inspectorate of Probation.",
        "overall good")]
    [DataRow("The fire service in Cornwall requires improvement, inspectors said in the week in which Ofsted found the council's children's services good.",
        "overall good")]
    [DataRow("The council's music service is outstanding and its children's services good, Ofsted says of Dorset.",
        "overall good")]
    [DataRow("Ofsted found the fostering agency that Essex uses to be outstanding. Essex's own children's services are outstanding too.",
        "overall outstanding")]
    [DataRow("Ofsted rated Derby's children's services good, better than the inadequate that its councillors had feared.",
        "overall good")]
    [DataRow("Ofsted rated Derby's children's services good rather than outstanding because of its care leavers.",
        "overall good")]
    [DataRow("Ofsted rated Derby's children's services good. \"It could easily have been requires improvement,\" said the director.",
        "overall good")]
    [DataRow("Ofsted rated Derby's children's services good, which puts it above the inadequate councils and below the outstanding ones.",
        "overall good")]
    [DataRow("Ofsted rated Derby's children's services good and said that assessments were mostly good, although some were inadequate.",
        "overall good")]
    [DataRow("Ofsted rated Derby's children's services good. Decision-making at the front door was outstanding, inspectors said, and plans for children in need were inadequate.",
        "overall good")]
    [DataRow("Ofsted rated Derby's children's services good. To become outstanding the council must improve care leavers' housing.",
        "overall good")]
    [DataRow("Ofsted rated Derby's children's services good. A good council should not be complacent, it said; an inadequate one would be in intervention.",
        "overall good")]
    [DataRow("Ofsted rated Derby's children's services good overall. It was critical of \"inadequate\" record keeping and \"outstanding\" debts to carers.",
        "overall good")]
    [DataRow("Derby City Council said that the good Ofsted rating of its children's services showed that good leadership matters.",
        "overall good")]
    [DataRow("Ofsted rated Derby's children's services good. An independent review had called leadership inadequate only last year.",
        "overall good")]
    [DataRow("Ofsted rated Derby's children's services good. The opposition said that for care leavers they were inadequate.",
        "overall good")]
    public void Another_grade_in_the_same_breath_is_not_the_councils(string text, string expected) =>
        Assert.AreEqual(Reads.Sorted(expected), Reads.Article("News of Ofsted", text));

    [TestMethod]
    [DataRow("Lewisham's lead member has dismissed a claim on social media that Ofsted has rated the borough's children's services inadequate.")]
    [DataRow("Ofsted has withdrawn a page of its website that wrongly showed Warwickshire's children's services as inadequate.")]
    [DataRow("A motion describing Ealing's children's services as good was amended. An Ofsted inspection is planned.")]
    public void A_grade_shown_or_claimed_by_mistake_is_none(string text) => Assert.AreEqual("", Reads.Sentence(text));
}

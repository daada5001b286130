namespace NewsIngest.Tests.Classification;

/// <summary>Several grades of one council in the order in which it got them: all but the last are previous.</summary>
[TestClass]
public sealed class TrajectoryTests
{
    [TestMethod]
    [DataRow("Rated inadequate in 2015 and again in 2018, Surrey reached requires improvement in 2021 and was judged good overall at its last inspection, a grade it still has.", "overall good; was overall inadequate; was overall requires improvement")]
    [DataRow("Devon was inadequate in 2013, got to requires improvement in 2019 and was judged good in 2023, a rating it still holds.", "overall good; was overall inadequate; was overall requires improvement")]
    [DataRow("From inadequate, Sandwell's children's services have climbed to good.", "overall good; was overall inadequate")]
    [DataRow("From outstanding in 2019, Kent has slipped to good.", "overall good; was overall outstanding")]
    [DataRow("After six years at requires improvement, Barnsley has moved to good.", "overall good; was overall requires improvement")]
    [DataRow("Birmingham, which spent a decade as inadequate, has been rated good by Ofsted.", "overall good; was overall inadequate")]
    [DataRow("Cornwall was graded inadequate in 2009, good in 2016 and outstanding in 2019, Ofsted says.", "overall outstanding; was overall good; was overall inadequate")]
    [DataRow("The services were inadequate when the trust took them on, had reached requires improvement by 2019 and are good today, Ofsted said of Birmingham.", "overall good; was overall inadequate; was overall requires improvement")]
    [DataRow("Ofsted has picked Bromley, which was good, then inadequate and is now outstanding.", "overall outstanding; was overall good; was overall inadequate")]
    [DataRow("Ofsted has picked Bromley, which fell from good to inadequate in 2016 and was back at good by 2018.", "overall good; was overall good; was overall inadequate")]
    [DataRow("She came from Croydon, which had been inadequate when she joined and was good when she left, Ofsted records show.", "overall good; was overall inadequate")]
    [DataRow("Ofsted said that Nottingham, which has twice been judged inadequate and now requires improvement, had turned a corner.", "overall requires improvement; was overall inadequate")]
    [DataRow("Surrey was inadequate in 2015 and inadequate again in 2018, and it didn't reach good until last year, Ofsted records show.", "overall good; was overall inadequate")]
    [DataRow("Kent was not judged outstanding until 2022, Ofsted says.", "overall outstanding")]
    [DataRow("It was Swindon that hoped to get to good, Ofsted recalls.", "")]
    [DataRow("Councillors asked Ofsted how a city goes from requires improvement to outstanding, and Leeds was glad to help.", "")]
    public void The_last_grade_of_a_trajectory_stands(string sentence, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(sentence));

    [TestMethod]
    [DataRow("Ofsted said this week that Worcestershire's children's services were good. It had reached requires improvement by 2019, when a company took the service on, and got to good in 2022. That grade has now been confirmed.", "overall good; was overall good; was overall requires improvement")]
    [DataRow("Inspectors first called Bury's services inadequate, in 2014. Seven years later they had reached requires improvement. Now they are good, Ofsted says.", "overall good; was overall inadequate; was overall requires improvement")]
    [DataRow("In December 2014 Ofsted judged Tameside council inadequate. Three years and two directors later, inspectors returned and lifted it one rung, to requires improvement. Two weeks ago Ofsted's report upgraded the borough's children's services to good.", "overall good; was overall inadequate; was overall requires improvement")]
    [DataRow("Ofsted's report rates Bury good. By the time inspectors visited in December 2018 the department had lost its way. The overall judgement was inadequate, and so were those for leadership and for help and protection.", "overall good; was help and protection inadequate; was leadership inadequate; was overall inadequate")]
    [DataRow("By 2018 Sunderland had fallen to inadequate; by 2021 Ofsted rated it outstanding. It has kept that grade since.", "overall outstanding; was overall inadequate")]
    [DataRow("Ofsted's grades went up and down. In 2012 Somerset's department sank to inadequate. It got back to requires improvement in 2017.", "overall requires improvement; was overall inadequate")]
    [DataRow("An inadequate rating from Ofsted that had hung over Swindon since 2020 has gone. It is replaced by good.", "overall good; was overall inadequate")]
    public void Sentences_tell_a_trajectory_together(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article("News of Ofsted", text));

    [TestMethod]
    [DataRow("From inadequate in 2019 to requires improvement in 2022 and now to good: Stoke-on-Trent's children's services have, in Ofsted's words, turned around.", "overall good; was overall requires improvement; was overall inadequate")]
    [DataRow("Kent has come off the floor: once inadequate, its children's services now require improvement to be good in Ofsted's judgement.", "overall requires improvement; was overall inadequate")]
    [DataRow("Once inadequate, Kent's children's services are good, Ofsted says.", "overall good; was overall inadequate")]
    [DataRow("Kent's children's services, inadequate no longer, now sit at requires improvement in Ofsted's eyes.", "overall requires improvement; was overall inadequate")]
    [DataRow("Kent's children's services, which still required improvement at the last full inspection, have been judged good by Ofsted.", "overall good; was overall requires improvement")]
    [DataRow("Kent has long been inadequate in Ofsted's eyes. Its children's services now require improvement.", "overall requires improvement; was overall inadequate")]
    public void An_aside_tells_where_the_way_began(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));
}

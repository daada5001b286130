namespace NewsIngest.Tests.Classification;

/// <summary>Grades that rise, fall and stay: the new one is current, the old one previous.</summary>
[TestClass]
public sealed class MovementTests
{
    [TestMethod]
    [DataRow("Sandwell's children's services have gone from inadequate to good.", "overall good; was overall inadequate")]
    [DataRow("Sunderland has been lifted from 'inadequate' to 'good' by Ofsted.", "overall good; was overall inadequate")]
    [DataRow("Birmingham's children's services have been upgraded from inadequate to requires improvement.", "overall requires improvement; was overall inadequate")]
    [DataRow("Ofsted has upgraded Birmingham's children's services to 'requires improvement' from 'inadequate'.", "overall requires improvement; was overall inadequate")]
    [DataRow("Solihull's children's services have been downgraded from good to inadequate.", "overall inadequate; was overall good")]
    [DataRow("Solihull was downgraded to inadequate, having been rated requires improvement at its previous inspection.", "overall inadequate; was overall requires improvement")]
    [DataRow("Bolton has been rated good by Ofsted, up from requires improvement in 2018.", "overall good; was overall requires improvement")]
    [DataRow("Its rating rose from 'requires improvement' to 'good', Ofsted said of Bolton's children's services.", "overall good; was overall requires improvement")]
    [DataRow("Children's services in Lincolnshire were judged outstanding, an improvement on the good rating it received in 2015.", "overall outstanding; was overall good")]
    [DataRow("Ofsted has stripped Hackney of its outstanding rating and graded its children's services good.", "overall good; was overall outstanding")]
    [DataRow("Hackney lost its 'good' rating and is now judged to require improvement.", "overall requires improvement; was overall good")]
    [DataRow("Doncaster's children's services, previously rated inadequate, are now good.", "overall good; was overall inadequate")]
    [DataRow("Cornwall Council, which was rated inadequate in 2011, has been judged good by Ofsted inspectors this week.", "overall good; was overall inadequate")]
    [DataRow("Salford retained its good rating for children's services following an inspection last month.", "overall good; was overall good")]
    [DataRow("Children's services in Kingston remain outstanding, Ofsted inspectors have confirmed.", "overall outstanding; was overall outstanding")]
    [DataRow("Bracknell Forest Council's children's services have maintained their Good rating from Ofsted.", "overall good; was overall good")]
    [DataRow("Wirral's children's services are no longer inadequate, Ofsted has said.", "was overall inadequate")]
    [DataRow("Wirral's children's services are no longer inadequate and have been rated 'requires improvement'.", "overall requires improvement; was overall inadequate")]
    [DataRow("Wirral Council has shaken off its inadequate rating after inspectors judged its children's services to require improvement.", "overall requires improvement; was overall inadequate")]
    [DataRow("The jump of two grades takes Dudley from inadequate to good.", "overall good; was overall inadequate")]
    [DataRow("Dudley's children's services moved up two notches to good, a far cry from the inadequate verdict of 2019.", "overall good; was overall inadequate")]
    [DataRow("Five years after being rated inadequate, Buckinghamshire's children's services have been found to require improvement to be good.", "overall requires improvement; was overall inadequate")]
    [DataRow("Rated inadequate in 2014 and again in 2018, Buckinghamshire children's services have improved to 'requires improvement'.", "overall requires improvement; was overall inadequate")]
    [DataRow("Once rated good, Swindon's children's services have now been judged inadequate.", "overall inadequate; was overall good")]
    [DataRow("In a remarkable turnaround, Rotherham's children's services have leapt from 'inadequate' to 'outstanding'.", "overall outstanding; was overall inadequate")]
    [DataRow("Lancashire's children's services have been rated inadequate for a second time, with no change since the inadequate judgement of 2015.", "overall inadequate; was overall inadequate")]
    [DataRow("The grade is an improvement on Cheshire East's previous rating of requires improvement: the council's children's services are now good.", "overall good; was overall requires improvement")]
    [DataRow("Leicester's children's services have emerged from special measures after moving from inadequate to good.", "overall good; was overall inadequate")]
    public void A_sentence_tells_the_new_grade_from_the_old(string sentence, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(sentence));
}

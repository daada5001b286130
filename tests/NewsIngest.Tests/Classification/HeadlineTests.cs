namespace NewsIngest.Tests.Classification;

/// <summary>Grades in headlines, whose verbs are shorter than those of running text.</summary>
[TestClass]
public sealed class HeadlineTests
{
    [TestMethod]
    [DataRow("Ofsted lifts Bolton children's services to good", "Inspectors have published their report.",
        "overall good")]
    [DataRow("Ofsted drops Bolton children's services to inadequate", "The report was published today.",
        "overall inadequate")]
    [DataRow("Bolton's 'outstanding' children's services hailed by Ofsted", "The report was published today.",
        "overall outstanding")]
    [DataRow("Watchdog hails 'good' children's services in Bolton", "Ofsted's report was published today.",
        "overall good")]
    [DataRow("Bolton children's services slump to inadequate, Ofsted finds", "The report was published today.",
        "overall inadequate")]
    [DataRow("Children's services in Bolton shake off inadequate tag", "Ofsted's report was published today.",
        "was overall inadequate")]
    [DataRow("Ofsted ups Bolton to good for children's services", "The report was published today.",
        "overall good")]
    [DataRow("Bolton celebrates as Ofsted gives children's services a good", "The report was published today.",
        "overall good")]
    [DataRow("Bolton bounces back: children's services good, says Ofsted", "The report was published today.",
        "overall good")]
    [DataRow("From inadequate to outstanding: how Bolton turned round children's services", "Ofsted's report was published today.",
        "overall outstanding; was overall inadequate")]
    [DataRow("Ofsted downgrades Bolton children's services from good to requires improvement", "The report was published today.",
        "overall requires improvement; was overall good")]
    [DataRow("Ofsted strips Bolton children's services of outstanding rating", "The report was published today.",
        "was overall outstanding")]
    [DataRow("Double jump to outstanding for Bolton children's services", "Ofsted's report was published today.",
        "overall outstanding")]
    public void A_headline_tells_the_grade(string title, string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article(title, text));
}

namespace NewsIngest.Tests.Classification;

/// <summary>A council's grade that is told by another's.</summary>
[TestClass]
public sealed class CouncilComparisonTests
{
    [TestMethod]
    [DataRow("Ofsted rates Hull's children's services good. East Riding, whose grade is the same as Hull's, sent its social workers.", "Hull: overall good; East Riding of Yorkshire: overall good")]
    [DataRow("Ofsted rates Derby good. Nottingham and Leicester have the same rating as Derby.", "Derby: overall good; Nottingham: overall good; Leicester: overall good")]
    [DataRow("Ofsted has judged Worcestershire good. Warwickshire, to the east, shares the same overall grade and has no inspection due until 2027. Gloucestershire does, too.", "Worcestershire: overall good; Warwickshire: overall good; Gloucestershire: overall good")]
    [DataRow("Suffolk's current Ofsted rating is good. Of the five counties with which it is compared, two have the same overall grade as Suffolk. These are Norfolk and Shropshire.", "Suffolk: overall good; Norfolk: overall good; Shropshire: overall good")]
    [DataRow("Ofsted rates Derby good. Three of its neighbours have the same grade. They are Nottingham, Leicester and Rutland.", "Derby: overall good; Nottingham: overall good; Leicester: overall good; Rutland: overall good")]
    [DataRow("Ofsted has judged Warrington good. It has the same grade as its neighbour Halton.", "Warrington: overall good; Halton: overall good")]
    [DataRow("Ofsted has judged Warrington good, which puts it level with Halton.", "Warrington: overall good; Halton: overall good")]
    [DataRow("Ofsted has judged Warrington good. Halton requires improvement, a grade it shares with Wirral.", "Warrington: overall good; Halton: overall requires improvement; Wirral: overall requires improvement")]
    [DataRow("Ofsted has rated Dorset outstanding, matching Hampshire's grade.", "Dorset: overall outstanding; Hampshire: overall outstanding")]
    [DataRow("Islington is rated outstanding by Ofsted. Camden is too.", "Islington: overall outstanding; Camden: overall outstanding")]
    [DataRow("Camden, like Islington, has an outstanding rating from Ofsted.", "Islington: overall outstanding; Camden: overall outstanding")]
    [DataRow("Like Islington, Camden is rated outstanding by Ofsted.", "Islington: overall outstanding; Camden: overall outstanding")]
    [DataRow("Unlike Islington, Camden is rated outstanding by Ofsted.", "overall outstanding")]
    [DataRow("Islington holds an outstanding rating from Ofsted. Camden does not.", "overall outstanding")]
    [DataRow("Ofsted grades Plymouth as good. Torbay shares that grade; Devon does not.", "Plymouth: overall good; Torbay: overall good")]
    [DataRow("Ofsted found that services in the City of London are good. The safeguarding board, which the City shares with Hackney, is judged apart.", "overall good")]
    [DataRow("Ofsted rates Worcestershire good. Shropshire has traditionally been ahead of Worcestershire, and still is: its services are outstanding.", "Worcestershire: overall good; Shropshire: overall outstanding")]
    public void A_council_has_the_grade_of_the_one_that_it_is_compared_with(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article("News of Ofsted", text));

    [TestMethod]
    [DataRow("Islington and Kingston outstanding; Gateshead and Leicester good\nIslington and Kingston upon Thames were both rated outstanding overall by Ofsted today, and each was outstanding for leadership.", "Islington: leadership outstanding; Islington: overall outstanding; Kingston upon Thames: leadership outstanding; Kingston upon Thames: overall outstanding; Gateshead: overall good; Leicester: overall good")]
    [DataRow("The company works for Kingston, for Richmond and for Windsor and Maidenhead. The latter moved to good in November, Ofsted says.", "overall good")]
    public void Each_and_the_latter_are_councils_named_nearest_before(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article("Ofsted's reports on children's services", text));
}

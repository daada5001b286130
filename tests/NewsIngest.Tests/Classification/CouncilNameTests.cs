using NewsIngest.Classification;
using NewsIngest.Extraction;

namespace NewsIngest.Tests.Classification;

/// <summary>Which councils an article names: their many names, and the words and places that only look like them.</summary>
[TestClass]
public sealed class CouncilNameTests
{
    [TestMethod]
    [DataRow("Leicester City Council", "Leicester")]
    [DataRow("Leicestershire County Council", "Leicestershire")]
    [DataRow("LB Camden", "Camden")]
    [DataRow("the London Borough of Hammersmith & Fulham", "Hammersmith and Fulham")]
    [DataRow("Brighton & Hove City Council", "Brighton and Hove")]
    [DataRow("the Royal Borough of Windsor and Maidenhead", "Windsor and Maidenhead")]
    [DataRow("Barnsley MBC", "Barnsley")]
    [DataRow("BCP Council", "Bournemouth, Christchurch and Poole")]
    [DataRow("Stoke on Trent City Council", "Stoke-on-Trent")]
    [DataRow("St. Helens Council", "St Helens")]
    [DataRow("Durham County Council", "Durham")]
    [DataRow("Newcastle City Council", "Newcastle upon Tyne")]
    [DataRow("South Gloucestershire Council", "South Gloucestershire")]
    [DataRow("North Yorkshire Council", "North Yorkshire")]
    [DataRow("City of York Council", "York")]
    [DataRow("Dorset County Council", "Dorset County Council")]
    [DataRow("the City of London Corporation", "City of London")]
    [DataRow("Bristol City Council", "Bristol")]
    [DataRow("Herefordshire Council", "Herefordshire")]
    [DataRow("Slough Children First", "Slough")]
    public void A_council_is_known_by_each_of_its_names(string written, string name) =>
        Assert.AreEqual(name, Named($"Ofsted inspected {written} in May and spoke to families who use its children's services."));

    [TestMethod]
    [DataRow("Reading the report on children's services, Ofsted's critics were surprised.", DisplayName = "reading, the verb")]
    [DataRow("Mr Sutton said that children's services were busy, and Ofsted agreed.", DisplayName = "a person after a title")]
    [DataRow("Clark Kent, a social worker in children's services, told Ofsted so.", DisplayName = "a person after a given name")]
    [DataRow("The Bishop of Durham spoke about children's services to Ofsted.", DisplayName = "a bishop's see")]
    [DataRow("Newcastle-under-Lyme has no children's services of its own, Ofsted says.", DisplayName = "a district with a longer name")]
    [DataRow("The University of York studied children's services and Ofsted.", DisplayName = "a university")]
    [DataRow("Kent Police spoke to children's services and Ofsted.", DisplayName = "a police force")]
    [DataRow("Greater Manchester leaders discussed children's services with Ofsted.", DisplayName = "a larger region")]
    [DataRow("Bury St Edmunds parents praised children's services to Ofsted.", DisplayName = "a town with a longer name")]
    [DataRow("Cardiff Council and Dundee City Council run children's services outside Ofsted's reach.", DisplayName = "councils of other nations")]
    [DataRow("Cambridge City Council and Oxford City Council have no children's services for Ofsted to see.", DisplayName = "districts")]
    [DataRow("In London, children's services met Ofsted.", DisplayName = "London alone")]
    public void What_only_looks_like_a_council_is_none(string sentence) => Assert.AreEqual("", Named(sentence));

    private static string Named(string sentence) =>
        string.Join("; ",
            Classifier.Default.Classify(new Article("News",
                sentence + " Families and staff will be told of the outcome before the summer.")).Councils.Select(council => council.Name));
}

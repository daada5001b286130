using NewsIngest.Reference;

namespace NewsIngest.Tests.Reference;

[TestClass]
public sealed class CouncilRegisterTests
{
    private readonly CouncilRegister _register = CouncilRegister.Default;

    [TestMethod]
    public void England_has_153_current_authorities() =>
        Assert.AreEqual(153, _register.Councils.Count(council => council.Status == CouncilStatus.Current));

    [TestMethod]
    [DataRow("Leicester", "E06000016")]
    [DataRow("leicestershire county council", "E10000018")]
    [DataRow(" BANES ", "E06000022")]
    [DataRow("E08000016", "E08000038", DisplayName = "Barnsley's code before 2025 finds Barnsley")]
    [DataRow("North Yorkshire County Council", "E06000065")]
    public void A_council_is_found_by_name_alias_or_code(string typed, string code) =>
        Assert.AreEqual(code, _register.Find(typed)?.Code);

    [TestMethod]
    public void Every_council_has_codes_of_its_own()
    {
        List<string> codes = [.. _register.Councils.SelectMany(council => (IEnumerable<string>)[council.Code, .. council.FormerCodes])];

        CollectionAssert.AllItemsAreUnique(codes);
        CollectionAssert.DoesNotContain(codes, "");
    }

    [TestMethod]
    [DataRow("www.leeds.gov.uk", "Leeds")]
    [DataRow("news.LEEDS.gov.uk", "Leeds")]
    [DataRow("leeds.gov.uk", "Leeds")]
    [DataRow("notleeds.gov.uk", null)]
    [DataRow("gov.uk", null)]
    public void A_host_is_a_councils_at_or_below_its_domain(string host, string? name) => Assert.AreEqual(name, _register.FindByHost(host)?.Name);

    [TestMethod]
    public void A_name_that_no_council_bears_finds_nothing() => Assert.IsNull(_register.Find("Camelot"));

    [TestMethod]
    public void A_misspelt_name_brings_the_nearest_councils() =>
        Assert.AreEqual("Leicester", _register.Suggest("Liecester")[0].Name);

    [TestMethod]
    public void Every_predecessor_successor_and_delivery_body_names_a_council_of_the_register()
    {
        var codes = _register.Councils.SelectMany(council => (IEnumerable<string>)[.. council.Predecessors, .. council.Successors])
            .Concat(_register.DeliveryBodies.Select(body => body.CouncilCode));

        foreach (var code in codes) Assert.IsNotNull(_register.FindByCode(code), code);
    }
}

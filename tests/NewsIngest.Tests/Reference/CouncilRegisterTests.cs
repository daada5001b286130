using System.Text;
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
    [DataRow("E2,Holt,,current,,,", "", "")]
    [DataRow("E1,Holt,,current,,,", "", "councils.csv: 'E1' stands for both Anytown and Holt.")]
    [DataRow("E2,Holt,E1,current,,,", "", "councils.csv: 'E1' stands for both Anytown and Holt.")]
    [DataRow("E2,Holt,,current,,,Anytown Council", "", "councils.csv: 'Anytown Council' stands for both Anytown and Holt.")]
    [DataRow("E2,Old Anytown,,abolished,2020-03-31,,Anytown Council", "", "", DisplayName = "a council that is gone had the name before")]
    [DataRow("E2,Holt,,curent,,,", "", "councils.csv, line 3: Requested value 'curent' was not found.")]
    [DataRow("E2,Holt,,abolished,31/03/2020,,", "", "councils.csv, line 3: String '31/03/2020' was not recognized as a valid DateOnly.")]
    [DataRow("E2,Holt,,current,,E3,", "", "'Holt' names the council E3, and no line of councils.csv has this code.")]
    [DataRow("E2,Holt,,current,,,", "Holt Trust,E3,2020-01-01,", "'Holt Trust' names the council E3, and no line of councils.csv has this code.")]
    [DataRow("E2,Holt,,current,,,", "Holt Trust,E2,,", "delivery_bodies.csv: 'Holt Trust' has no From date.")]
    public void A_register_that_contradicts_itself_is_not_loaded(string line, string body, string problem)
    {
        const string Header = "Code,Name,FormerCodes,Status,ValidTo,Predecessors,Aliases,OfficialName,OfstedUrn,Region,Type,ValidFrom,Successors,Domain";
        var councils = $"{Header}\nE1,Anytown,,current,,,Anytown Council,,,,,,,\n{line},,,,,,,\n";

        Assert.AreEqual(problem, ProblemOf(councils, $"Name,CouncilCode,From,To\n{body}"));
    }

    private static string ProblemOf(string councils, string deliveryBodies)
    {
        try
        {
            CouncilRegister.Read(new MemoryStream(Encoding.UTF8.GetBytes(councils)), new MemoryStream(Encoding.UTF8.GetBytes(deliveryBodies)));
            return "";
        }
        catch (InvalidDataException problem)
        {
            return problem.Message;
        }
    }
}

using NewsIngest.Classification;
using NewsIngest.Querying;
using NewsIngest.Reference;

namespace NewsIngest.Tests.Querying;

[TestClass]
public sealed class QueryReaderTests
{
    private readonly QueryReader _reader = new(CouncilRegister.Default);

    [TestMethod]
    public void Words_become_a_question()
    {
        var (query, count, _) = Read(("council", "leicester"), ("judgement", "requiresImprovement"), ("when", "CURRENT"), ("since", "2026-01-31"),
            ("top", "5"));

        Assert.AreEqual(new ClassificationQuery("E06000016", Judgement.RequiresImprovement, FindingTime.Current, null, new DateOnly(2026, 1, 31)), query);
        Assert.AreEqual(5, count);
    }

    [TestMethod]
    public void Nothing_asked_is_everything()
    {
        var (query, count, continuation) = Read();

        Assert.AreEqual(new ClassificationQuery(), query);
        Assert.AreEqual(20, count);
        Assert.IsNull(continuation);
    }

    [TestMethod]
    [DataRow("council", "Leicestr", "Did you mean Leicester")]
    [DataRow("council", "Camelot-on-Sea", "GSS code")]
    [DataRow("judgement", "satisfactory", "outstanding, good, requiresImprovement, inadequate")]
    [DataRow("judgement", "1", "one of outstanding", DisplayName = "a number is no judgement")]
    [DataRow("region", "Wessex", "East Midlands, East of England")]
    [DataRow("aspect", "schools", "helpAndProtection")]
    [DataRow("kind", "poem", "judgement, visit")]
    [DataRow("inspection", "cqc", "focusedVisit")]
    [DataRow("since", "1066-10-14", "2026-03-31", DisplayName = "a day before any record")]
    [DataRow("when", "tomorrow", "current, previous")]
    [DataRow("since", "31/01/2026", "2026-03-31")]
    [DataRow("top", "0", "from 1 to 100")]
    [DataRow("top", "101", "from 1 to 100")]
    [DataRow("top", "-1", "from 1 to 100")]
    [DataRow("colour", "blue", "There is no parameter 'colour'")]
    public void A_word_that_cannot_be_used_is_answered_with_what_can(string name, string value, string expected) =>
        Assert.Contains(expected, Assert.ThrowsExactly<QueryException>(() => Read((name, value))).Message);

    [TestMethod]
    public void A_range_that_ends_before_it_begins_is_refused() =>
        Assert.Contains("later than", Assert.ThrowsExactly<QueryException>(() => Read(("since", "2026-02-01"), ("until", "2026-01-01"))).Message);

    private Question Read(params (string Name, string Value)[] parameters) =>
        _reader.Read(parameters.ToDictionary(pair => pair.Name, pair => pair.Value), defaultCount: 20, mostCount: 100);
}

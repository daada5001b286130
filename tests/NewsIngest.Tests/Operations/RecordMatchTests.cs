using NewsIngest.Classification;
using NewsIngest.Operations.Alerts;
using NewsIngest.Reference;

namespace NewsIngest.Tests.Operations;

[TestClass]
public sealed class RecordMatchTests
{
    private static readonly Council Derby = CouncilRegister.Default.Find("Derby")!;

    [TestMethod]
    [DataRow(-61, false)]
    [DataRow(-60, true)]
    [DataRow(0, true)]
    [DataRow(14, true)]
    [DataRow(15, false)]
    public void An_inspection_is_matched_within_two_months_before_the_article_and_two_weeks_after_it(int days, bool expected)
    {
        var article = new DateTimeOffset(2026, 6, 15, 22, 30, 0, TimeSpan.Zero);
        var match = new RecordMatch(CouncilRegister.Default, [Outcome(Derby.Code, new DateOnly(2026, 6, 15).AddDays(days))]);

        Assert.AreEqual(expected, match.Find(Derby.Code, article) is not null);
    }

    [TestMethod]
    public void Of_several_inspections_the_nearest_is_taken()
    {
        var match = new RecordMatch(CouncilRegister.Default, [Outcome(Derby.Code, new DateOnly(2026, 5, 1)), Outcome(Derby.Code, new DateOnly(2026, 6, 20))]);

        Assert.AreEqual(new DateOnly(2026, 6, 20), match.Find(Derby.Code, new DateTimeOffset(2026, 6, 15, 0, 0, 0, TimeSpan.Zero))?.Published);
    }

    [TestMethod]
    public void A_council_that_was_recoded_is_the_same_council()
    {
        var recoded = CouncilRegister.Default.Councils.First(council => council.FormerCodes.Count > 0 && council.Code.Length > 0);
        var match = new RecordMatch(CouncilRegister.Default, [Outcome(recoded.FormerCodes[0], new DateOnly(2026, 6, 15))]);

        Assert.IsNotNull(match.Find(recoded.Code, new DateTimeOffset(2026, 6, 15, 0, 0, 0, TimeSpan.Zero)));
    }

    [TestMethod]
    public void Every_outcome_of_the_record_is_found_on_its_own_day()
    {
        var match = new RecordMatch(CouncilRegister.Default, OfstedRecord.Outcomes);

        foreach (var outcome in OfstedRecord.Outcomes)
            Assert.AreEqual(outcome.Published, match.Find(outcome.CouncilCode, new DateTimeOffset(outcome.Published.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero))?.Published, outcome.CouncilCode);
    }

    private static OfstedOutcome Outcome(string code, DateOnly published) =>
        new(code, InspectionType.Ilacs, null, published, new Dictionary<Aspect, Judgement> { [Aspect.Overall] = Judgement.Good }, IsCareJudgedAsOne: false);
}

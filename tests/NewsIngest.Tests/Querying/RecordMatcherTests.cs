using NewsIngest.Classification;
using NewsIngest.Querying.Records;
using NewsIngest.Reference;

namespace NewsIngest.Tests.Querying;

[TestClass]
public sealed class RecordMatcherTests
{
    private const string Leicester = "E06000016";
    private const string Barnsley = "E08000038";
    private const string BarnsleyBefore = "E08000016";
    private const string Rutland = "E06000017";

    /// <summary>The record ends on 18 June 2026 with another council's report.</summary>
    private readonly RecordMatcher _matcher = new(
        new RecordEdition(
            [
                Outcome(Leicester, "2018-04-10", (Aspect.Overall, Judgement.Good), (Aspect.Leadership, Judgement.Good)),
                Outcome(Leicester, "2024-10-01", (Aspect.Overall, Judgement.RequiresImprovement), (Aspect.Leadership, Judgement.Good)),
                Outcome(BarnsleyBefore, "2023-10-27", (Aspect.Overall, Judgement.Good)),
                Outcome("E06000066", "2026-06-18", (Aspect.Leadership, Judgement.Good)),
            ],
            ImportedAt: null),
        CouncilRegister.Default);

    [TestMethod]
    [DataRow("2024-10-02", Judgement.RequiresImprovement, RecordMatchStatus.Confirmed, DisplayName = "the day after the report")]
    [DataRow("2024-09-26", Judgement.RequiresImprovement, RecordMatchStatus.Confirmed, DisplayName = "announced before the report")]
    [DataRow("2024-09-26", Judgement.Good, RecordMatchStatus.Confirmed, DisplayName = "the old grade, still standing in those days")]
    [DataRow("2026-02-01", Judgement.RequiresImprovement, RecordMatchStatus.Confirmed, DisplayName = "repeated after a year")]
    [DataRow("2024-10-20", Judgement.Good, RecordMatchStatus.ContradictsRecord, DisplayName = "the old grade after the report")]
    [DataRow("2025-06-01", Judgement.Inadequate, RecordMatchStatus.ContradictsRecord, DisplayName = "a report that a complete record does not have")]
    [DataRow("2026-06-03", Judgement.Inadequate, RecordMatchStatus.ContradictsRecord, DisplayName = "before the record's last two weeks")]
    [DataRow("2026-06-04", Judgement.Inadequate, RecordMatchStatus.AheadOfRecord, DisplayName = "in the record's last two weeks")]
    [DataRow("2026-09-01", Judgement.Good, RecordMatchStatus.AheadOfRecord, DisplayName = "after the record")]
    [DataRow("2016-01-01", Judgement.Good, RecordMatchStatus.ContradictsRecord, DisplayName = "before the council's first report")]
    public void A_current_finding_is_held_against_the_report_of_its_days(string day, Judgement judgement, RecordMatchStatus expected)
    {
        var match = _matcher.Match(Leicester, Aspect.Overall, judgement, DateOnly.Parse(day));

        Assert.AreEqual(expected, match.Status, match.Reason);
    }

    [TestMethod]
    public void A_contradiction_says_what_the_report_gave()
    {
        var match = _matcher.Match(Leicester, Aspect.Overall, Judgement.Good, new DateOnly(2024, 10, 20));

        Assert.AreEqual("Ofsted's report of 2024-10-01 gave requiresImprovement, not good.", match.Reason);
        Assert.AreEqual(Judgement.RequiresImprovement, match.Record?.Judgement);
    }

    [TestMethod]
    public void A_report_without_an_overall_grade_confirms_none()
    {
        var match = _matcher.Match("E06000066", Aspect.Overall, Judgement.Good, new DateOnly(2026, 6, 20));

        Assert.AreEqual(RecordMatchStatus.ContradictsRecord, match.Status);
        Assert.Contains("has no grade for overall", match.Reason);
    }

    [TestMethod]
    public void A_council_with_a_new_code_keeps_the_reports_under_its_old_one() =>
        Assert.AreEqual(RecordMatchStatus.Confirmed, _matcher.Match(Barnsley, Aspect.Overall, Judgement.Good, new DateOnly(2025, 5, 1)).Status);

    [TestMethod]
    public void News_of_a_council_without_any_report_is_ahead_only_where_the_record_ends()
    {
        Assert.AreEqual(RecordMatchStatus.AheadOfRecord, _matcher.Match(Rutland, Aspect.Overall, Judgement.Good, new DateOnly(2026, 7, 1)).Status);
        Assert.AreEqual(RecordMatchStatus.ContradictsRecord, _matcher.Match(Rutland, Aspect.Overall, Judgement.Good, new DateOnly(2024, 7, 1)).Status);
    }

    [TestMethod]
    public void The_whole_embedded_record_confirms_itself()
    {
        var matcher = new RecordMatcher(new RecordEdition(OfstedRecord.Outcomes, ImportedAt: null), CouncilRegister.Default);
        foreach (var outcome in OfstedRecord.Outcomes)
            foreach (var (aspect, judgement) in outcome.Grades)
                Assert.AreEqual(RecordMatchStatus.Confirmed, matcher.Match(outcome.CouncilCode, aspect, judgement, outcome.Published.AddDays(1)).Status,
                    $"{outcome}");
    }

    private static OfstedOutcome Outcome(string code, string published, params (Aspect Aspect, Judgement Judgement)[] grades) => new(
        code, InspectionType.Ilacs, Started: null, DateOnly.Parse(published), grades.ToDictionary(grade => grade.Aspect, grade => grade.Judgement),
        IsCareJudgedAsOne: false);
}

using System.Text;
using NewsIngest.Classification;
using NewsIngest.Querying.Records;

namespace NewsIngest.Tests.Querying;

[TestClass]
public sealed class OutcomesCsvTests
{
    private const string Header = "CouncilCode,Framework,Started,Published,Overall,Leadership,HelpAndProtection,InCare,CareLeavers,Adoption";

    [TestMethod]
    public void A_line_becomes_an_outcome()
    {
        var outcome = Read("E06000016,ilacs,2026-06-01,2026-07-20,,good,outstanding,inadequate,requiresImprovement,").Single();

        Assert.AreEqual(new DateOnly(2026, 7, 20), outcome.Published);
        Assert.AreEqual(Judgement.Outstanding, outcome.Grades[Aspect.HelpAndProtection]);
        Assert.IsFalse(outcome.Grades.ContainsKey(Aspect.Overall));
    }

    [TestMethod]
    public void Columns_may_stand_in_another_order_and_beside_others()
    {
        var outcomes = OutcomesCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(
            "Note,Published,CouncilCode,Framework,Started,Overall,Leadership,HelpAndProtection,InCare,CareLeavers,Adoption\nx,2026-07-20,E06000016,ilacs,,good,,,,withInCare,\n")));

        Assert.AreEqual(Judgement.Good, outcomes.Single().Grades[Aspect.Overall]);
    }

    [TestMethod]
    [DataRow("E99999999,ilacs,,2026-07-20,good,,,,,", "Line 2: CouncilCode is 'E99999999'")]
    [DataRow("E06000016,jtai,,2026-07-20,good,,,,,", "Line 2: Framework is 'jtai'; it must be sif or ilacs")]
    [DataRow("E06000016,ilacs,,20/07/2026,good,,,,,", "Line 2: Published is '20/07/2026'")]
    [DataRow("E06000016,ilacs,,,good,,,,,", "Line 2: Published is ''")]
    [DataRow("E06000016,ilacs,2026-08-01,2026-07-20,good,,,,,", "Line 2: Started is '2026-08-01'")]
    [DataRow("E06000016,ilacs,,2026-07-20,satisfactory,,,,,", "Line 2: Overall is 'satisfactory'; it must be one of outstanding")]
    [DataRow("E06000016,ilacs,,2026-07-20,,,,,,", "Line 2: Overall is ''; it must be a grade")]
    public void A_wrong_cell_is_named_with_its_line(string line, string expected) =>
        Assert.Contains(expected, Assert.ThrowsExactly<RecordFormatException>(() => Read(line)).Problems[0]);

    [TestMethod]
    public void Every_wrong_line_is_named()
    {
        var problems = Assert.ThrowsExactly<RecordFormatException>(() => Read(
            "E06000016,ilacs,,2026-07-20,poor,,,,,", "E06000017,ilacs,,2026-07-20,good,,,,,", "E06000018,ilacs,,soon,good,,,,,")).Problems;

        Assert.AreSequenceEqual(["Line 2", "Line 4"], problems.Select(problem => problem.Split(':')[0]));
    }

    [TestMethod]
    public void The_same_report_twice_is_refused() =>
        Assert.Contains(
            "Line 3: line 2 tells of the same",
            Assert.ThrowsExactly<RecordFormatException>(() => Read("E06000016,ilacs,,2026-07-20,good,,,,,",
                "E06000016,ilacs,,2026-07-20,good,,,,,")).Problems[0]);

    [TestMethod]
    public void A_missing_column_is_named() =>
        Assert.Contains(
            "'Framework' is missing",
            Assert.ThrowsExactly<RecordFormatException>(() => OutcomesCsv.Read(new MemoryStream("CouncilCode,Published\nE06000016,2026-07-20\n"u8.ToArray()))).Problems[0]);

    [TestMethod]
    [DataRow("")]
    [DataRow(Header)]
    public void A_file_without_lines_is_refused(string text) =>
        Assert.ThrowsExactly<RecordFormatException>(() => OutcomesCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))));

    private static IReadOnlyList<OfstedOutcome> Read(params string[] lines) =>
        OutcomesCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', [Header, .. lines]) + "\n")));
}

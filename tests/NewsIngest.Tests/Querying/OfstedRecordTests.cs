using NewsIngest.Classification;
using NewsIngest.Querying.Records;
using NewsIngest.Reference;

namespace NewsIngest.Tests.Querying;

[TestClass]
public sealed class OfstedRecordTests
{
    [TestMethod]
    public void The_record_holds_every_graded_inspection_since_2013() => Assert.HasCount(479, OfstedRecord.Outcomes);

    [TestMethod]
    public void Every_outcome_names_a_council_of_the_register()
    {
        foreach (var outcome in OfstedRecord.Outcomes)
            Assert.IsNotNull(CouncilRegister.Default.FindByCode(outcome.CouncilCode), outcome.CouncilCode);
    }

    [TestMethod]
    public void One_judgement_of_care_counts_for_children_in_care_and_care_leavers()
    {
        foreach (var outcome in OfstedRecord.Outcomes.Where(outcome => outcome.IsCareJudgedAsOne))
            Assert.AreEqual(outcome.Grades[Aspect.InCare], outcome.Grades[Aspect.CareLeavers], outcome.CouncilCode);
    }

    [TestMethod]
    public void Inspections_begun_since_the_end_of_April_2026_have_no_overall_grade()
    {
        foreach (var outcome in OfstedRecord.Outcomes.Where(outcome => outcome.Started >= new DateOnly(2026, 4, 27)))
            Assert.IsFalse(outcome.Grades.ContainsKey(Aspect.Overall), outcome.CouncilCode);
    }
}

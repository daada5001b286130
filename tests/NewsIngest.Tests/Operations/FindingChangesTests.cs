using NewsIngest.Classification;
using NewsIngest.Operations.Reclassification;

namespace NewsIngest.Tests.Operations;

[TestClass]
public sealed class FindingChangesTests
{
    private const string Council = "E06000016";

    [TestMethod]
    public void The_same_findings_in_another_order_and_with_another_confidence_are_no_change()
    {
        var (overall, leadership) = (Finding(), Finding(Aspect.Leadership));

        var changes = FindingChanges.Of([overall, leadership], [leadership with { Confidence = 0.5, Rules = ["another"] }, overall]);

        Assert.IsTrue(changes.IsEmpty);
    }

    [TestMethod]
    public void Another_grade_time_or_sentence_alters_a_finding()
    {
        var before = Finding();
        Finding[] after =
        [
            before with { Judgement = Judgement.Inadequate },
            before with { When = FindingTime.Previous },
            before with { Evidence = new Evidence("Another sentence.", 0, 17) },
        ];

        foreach (var finding in after)
        {
            var changes = FindingChanges.Of([before], [finding]);

            Assert.AreEqual(new AlteredFinding(before, finding), Assert.ContainsSingle(changes.Altered));
            Assert.IsEmpty(changes.Added);
            Assert.IsEmpty(changes.Removed);
        }
    }

    [TestMethod]
    public void A_finding_of_another_council_or_aspect_is_another_finding()
    {
        var (before, after) = (Finding(), Finding(Aspect.Leadership));

        var changes = FindingChanges.Of([before], [after, before with { CouncilCode = "E06000015" }]);

        Assert.AreSequenceEqual([before], changes.Removed);
        Assert.HasCount(2, changes.Added);
        Assert.IsEmpty(changes.Altered);
    }

    [TestMethod]
    public void The_current_grade_and_the_one_before_are_each_compared_with_their_own_kind()
    {
        var (current, previous) = (Finding(), Finding() with { Judgement = Judgement.Inadequate, When = FindingTime.Previous });
        var corrected = previous with { Judgement = Judgement.RequiresImprovement };

        var changes = FindingChanges.Of([current, previous], [corrected, current]);

        Assert.AreEqual(new AlteredFinding(previous, corrected), Assert.ContainsSingle(changes.Altered));
        Assert.IsEmpty(changes.Added);
    }

    private static Finding Finding(Aspect aspect = Aspect.Overall) =>
        new(Council, aspect, Judgement.Good, FindingTime.Current, 0.9, new Evidence("A sentence.", 0, 11), ["rule"]);
}

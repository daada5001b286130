using NewsIngest.Classification.Weighing;
using NewsIngest.Training;

namespace NewsIngest.Tests.Training;

[TestClass]
public sealed class LearnerTests
{
    private static readonly Sign Always = Sign.Of(SignKind.Always);
    private static readonly Sign Quoted = Sign.Of(SignKind.IsQuoted);
    private static readonly Sign Rare = Sign.Of(SignKind.IsCapital);
    private static readonly Sign ByRules = Sign.Of(SignKind.RuleTime, 1);

    private static readonly Lesson[] Lessons =
    [
        .. Enumerable.Repeat(new Lesson(Question.Past, [Always, Quoted], [], IsYes: true, IsClaimed: true, IsFirstRead: false), 10),
        .. Enumerable.Repeat(new Lesson(Question.Past, [Always], [], IsYes: false, IsClaimed: true, IsFirstRead: false), 10),
        new Lesson(Question.Past, [Always, Rare], [], IsYes: true, IsClaimed: true, IsFirstRead: false),
    ];

    [TestMethod]
    public void A_sign_that_goes_with_yes_speaks_for_it()
    {
        var weights = Learn(Lessons);

        Assert.IsGreaterThan(0, weights[Quoted]);
        Assert.IsLessThan(0, weights[Always]);
    }

    [TestMethod]
    public void A_sign_seen_once_teaches_nothing() => Assert.DoesNotContain(Rare, Learn(Lessons).Keys);

    [TestMethod]
    public void The_same_lessons_give_the_same_weights() => CollectionAssert.AreEqual(Learn(Lessons).ToArray(), Learn(Lessons).ToArray());

    [TestMethod]
    public void What_the_rules_say_counts_only_where_no_rule_was_written_on_the_article()
    {
        var read = Lessons.Select(lesson => lesson with { Rules = [ByRules] }).ToArray();
        var firstRead = read.Select(lesson => lesson with { IsFirstRead = true }).ToArray();

        Assert.DoesNotContain(ByRules, Learn(read).Keys);
        Assert.Contains(ByRules, Learn(firstRead).Keys);
    }

    private static Dictionary<Sign, float> Learn(IReadOnlyList<Lesson> lessons) =>
        new Learner(Question.Past).Learn(lessons).ToDictionary(weight => weight.Sign, weight => weight.Value);
}

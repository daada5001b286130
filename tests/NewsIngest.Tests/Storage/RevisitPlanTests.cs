using NewsIngest.Storage;

namespace NewsIngest.Tests.Storage;

[TestClass]
public sealed class RevisitPlanTests
{
    private static readonly DateTimeOffset Discovered = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    [TestMethod]
    [DataRow(0.01, 1, DisplayName = "read at once: again an hour after discovery")]
    [DataRow(1, 24, DisplayName = "read after an hour: again after a day")]
    [DataRow(30, 168, DisplayName = "read after a day and some: again after a week")]
    public void An_article_is_read_again_after_an_hour_a_day_and_a_week(double readAfterHours, double nextAfterHours) =>
        Assert.AreEqual(Discovered.AddHours(nextAfterHours), RevisitPlan.Next(Discovered, Discovered.AddHours(readAfterHours)));

    [TestMethod]
    public void An_article_of_more_than_a_week_is_left_alone() => Assert.IsNull(RevisitPlan.Next(Discovered, Discovered.AddDays(8)));
}

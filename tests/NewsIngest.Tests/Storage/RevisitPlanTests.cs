using System.Globalization;
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
    [DataRow("2028-02-28T23:30:00Z", "2028-02-29T23:30:00Z", DisplayName = "a day before a leap day")]
    [DataRow("2028-02-29T23:30:00Z", "2028-03-01T23:30:00Z", DisplayName = "on a leap day")]
    [DataRow("2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z", DisplayName = "over the night that lacks an hour in Britain")]
    [DataRow("2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z", DisplayName = "over the night that has one twice")]
    public void A_day_has_24_hours_whatever_the_calendar(string discovered, string next)
    {
        var found = DateTimeOffset.Parse(discovered, CultureInfo.InvariantCulture);

        Assert.AreEqual(DateTimeOffset.Parse(next, CultureInfo.InvariantCulture), RevisitPlan.Next(found, found.AddHours(2)));
    }

    [TestMethod]
    public void An_article_of_more_than_a_week_is_left_alone() => Assert.IsNull(RevisitPlan.Next(Discovered, Discovered.AddDays(8)));
}

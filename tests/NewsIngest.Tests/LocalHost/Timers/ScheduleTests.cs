using System.Globalization;
using NewsIngest.LocalHost.Timers;

namespace NewsIngest.Tests.LocalHost.Timers;

[TestClass]
public sealed class ScheduleTests
{
    [TestMethod]
    [DataRow("0 */15 * * * *", "2026-01-05T09:00:00Z", "2026-01-05T09:15:00Z")]
    [DataRow("*/15 * * * *", "2026-01-05T09:00:01Z", "2026-01-05T09:15:00Z", DisplayName = "Five fields begin with the minute")]
    [DataRow("0 0 6 * * 1-5", "2026-01-02T06:00:00Z", "2026-01-05T06:00:00Z", DisplayName = "Over a weekend")]
    [DataRow("30 59 23 31 12 *", "2026-01-05T09:00:00Z", "2026-12-31T23:59:30Z")]
    [DataRow("0 0 0 29 2 *", "2026-01-05T09:00:00Z", "2028-02-29T00:00:00Z")]
    [DataRow("0 30 1 * * *", "2026-03-29T00:00:00Z", "2026-03-29T01:30:00Z", DisplayName = "The hour that summer time skips is there")]
    [DataRow("0 30 0 * * *", "2026-10-25T00:30:00Z", "2026-10-26T00:30:00Z", DisplayName = "The hour that it repeats comes once")]
    public void The_next_occurrence_is_in_UTC_and_after_the_time(string expression, string time, string next) =>
        Assert.AreEqual(Parse(next), Schedule.Parse(expression).NextAfter(Parse(time)));

    [TestMethod]
    [DataRow("* * * *", "it has 4 fields")]
    [DataRow("00:05:00", "it has 1 fields")]
    [DataRow("0 61 * * * *", "61")]
    [DataRow("0 0 0 31 2 *", "none of its days exists")]
    public void What_is_no_schedule_is_told(string expression, string problem) =>
        Assert.Contains(problem, Assert.ThrowsExactly<FormatException>(() => Schedule.Parse(expression)).Message);

    [TestMethod]
    [DataRow("*/10 * * * * *", true)]
    [DataRow("0 * * * * *", false)]
    [DataRow("*/10 5 * * * *", false)]
    public void A_schedule_is_known_to_come_more_often_than_once_a_minute(string expression, bool faster) =>
        Assert.AreEqual(faster, Schedule.Parse(expression).IsFasterThanAMinute(Parse("2026-01-05T09:00:00Z")));

    private static DateTimeOffset Parse(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);
}

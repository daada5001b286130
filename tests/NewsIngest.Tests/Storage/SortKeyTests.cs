using NewsIngest.Storage;

namespace NewsIngest.Tests.Storage;

[TestClass]
public sealed class SortKeyTests
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    [TestMethod]
    public void A_later_time_sorts_first() =>
        Assert.IsLessThan(0, string.CompareOrdinal(SortKey.Inverted(Morning.AddTicks(1)), SortKey.Inverted(Morning)));

    [TestMethod]
    public void The_same_moment_in_another_zone_has_the_same_key() =>
        Assert.AreEqual(SortKey.Inverted(Morning), SortKey.Inverted(Morning.ToOffset(TimeSpan.FromHours(1))));

    [TestMethod]
    public void Keys_have_one_length_however_far_the_time()
    {
        Assert.HasCount(19, SortKey.Inverted(DateTimeOffset.MinValue));
        Assert.HasCount(19, SortKey.Inverted(DateTimeOffset.MaxValue));
    }

    [TestMethod]
    public void The_hour_that_the_end_of_summer_time_repeats_in_Britain_is_two_hours()
    {
        var first = new DateTimeOffset(2026, 10, 25, 1, 30, 0, TimeSpan.FromHours(1));

        Assert.AreEqual("2026-10-25T00", SortKey.Hour(first));
        Assert.AreEqual("2026-10-25T01", SortKey.Hour(first.AddHours(1)));
    }

    [TestMethod]
    public void Months_and_hours_are_counted_in_UTC()
    {
        var summerNight = new DateTimeOffset(2026, 7, 1, 0, 30, 0, TimeSpan.FromHours(1));

        Assert.AreEqual("2026-06", SortKey.Month(summerNight));
        Assert.AreEqual("2026-06-30T23", SortKey.Hour(summerNight));
    }
}

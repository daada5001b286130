using NewsIngest.Fetching;
using NewsIngest.Sources;

namespace NewsIngest.Tests.Sources;

[TestClass]
public sealed class PollScheduleTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    private static readonly Source Hourly = new()
    {
        Name = "Example",
        Home = new Uri("https://example.org/"),
        Kind = SourceKind.Feed,
        Url = new Uri("https://example.org/feed"),
        Jitter = 0.1,
    };

    private static readonly FetchedPage Page = new() { Outcome = FetchOutcome.Fetched, RequestedUrl = Hourly.Url, FinalUrl = Hourly.Url, FetchedAt = Now };

    [TestMethod]
    [DataRow(0.5, 60.0)]
    [DataRow(0.0, 54.0)]
    [DataRow(1.0, 66.0)]
    public void A_source_is_polled_at_its_interval_give_or_take(double chance, double minutes) =>
        Assert.AreEqual(minutes, (PollSchedule.Next(Hourly, Page, null, 0, chance) - Now).TotalMinutes, 0.001);

    [TestMethod]
    public void The_site_stretches_the_interval_but_does_not_shorten_it()
    {
        Assert.AreEqual(Now.AddHours(3), Next(Page, TimeSpan.FromHours(3), 0));
        Assert.AreEqual(Now.AddHours(2), Next(Page with { FreshFor = TimeSpan.FromHours(2) }, TimeSpan.FromMinutes(5), 0));
        Assert.AreEqual(Now.AddHours(1), Next(Page with { FreshFor = TimeSpan.FromMinutes(1) }, TimeSpan.FromMinutes(5), 0));
    }

    [TestMethod]
    [DataRow(1, 2.0)]
    [DataRow(3, 8.0)]
    [DataRow(9, 168.0)]
    [DataRow(1000, 168.0)]
    public void A_streak_of_failures_backs_a_source_off_up_to_a_week(int failures, double hours) =>
        Assert.AreEqual(Now.AddHours(hours), Next(Page, null, failures));

    [TestMethod]
    public void Retry_After_is_never_undercut() =>
        Assert.AreEqual(Now.AddDays(1), Next(Page with { Outcome = FetchOutcome.RateLimited, RetryAt = Now.AddDays(1) }, null, 1));

    private static DateTimeOffset Next(FetchedPage page, TimeSpan? minimumInterval, int failures) =>
        PollSchedule.Next(Hourly, page, minimumInterval, failures, 0.5);
}

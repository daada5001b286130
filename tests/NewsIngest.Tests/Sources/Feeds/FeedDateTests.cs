using System.Globalization;
using NewsIngest.Sources.Feeds;

namespace NewsIngest.Tests.Sources.Feeds;

[TestClass]
public sealed class FeedDateTests
{
    [TestMethod]
    [DataRow("Wed, 03 Jun 2026 08:18:00 GMT", "2026-06-03T08:18:00Z")]
    [DataRow("Wed, 03 Jun 2026 08:18:00 Z", "2026-06-03T08:18:00Z", DisplayName = "PRgloo: a letter for a zone")]
    [DataRow("Wed, 03 Jun 2026 08:18:00 +0100", "2026-06-03T07:18:00Z")]
    [DataRow("Wed, 03 Jun 2026 08:18:00 BST", "2026-06-03T07:18:00Z")]
    [DataRow("Wed, 03 Jun 2026 08:18:00 EST", "2026-06-03T13:18:00Z")]
    [DataRow("Wed, 03 Jun 2026 08:18:00", "2026-06-03T08:18:00Z", DisplayName = "no zone")]
    [DataRow("Wed, 03 Jun 2026 08:18 GMT", "2026-06-03T08:18:00Z", DisplayName = "no seconds")]
    [DataRow("3 Jun 2026 08:18:00 GMT", "2026-06-03T08:18:00Z", DisplayName = "no weekday")]
    [DataRow("Tue, 03 Jun 2026 08:18:00 GMT", "2026-06-03T08:18:00Z", DisplayName = "the wrong weekday")]
    [DataRow("Wed,03 Jun 2026 8:18:00 GMT", "2026-06-03T08:18:00Z", DisplayName = "missing blanks and zeros")]
    [DataRow("Wed, 03 Jun 26 08:18:00 GMT", "2026-06-03T08:18:00Z", DisplayName = "a year of two digits")]
    [DataRow("Thu, 03 Jun 99 08:18:00 GMT", "1999-06-03T08:18:00Z")]
    [DataRow("Wednesday, 03 June 2026 08:18:00 GMT", "2026-06-03T08:18:00Z", DisplayName = "names in full")]
    [DataRow("Wednesday, 3 Sept 2025 08:18 PM", "2025-09-03T20:18:00Z")]
    [DataRow("Wed, 03 Jun 2026 24:00:00 GMT", "2026-06-04T00:00:00Z", DisplayName = "midnight at the end of a day")]
    [DataRow("Wed, 03 Jun 2026 08:18:00 GMT+1", "2026-06-03T07:18:00Z")]
    [DataRow("Wed, 03 Jun 2026 08:18:00 +01:00", "2026-06-03T07:18:00Z")]
    [DataRow("Wed, 03 Jun 2026 08:18:00 (GMT)", "2026-06-03T08:18:00Z")]
    [DataRow("Wed Jun  3 08:18:00 2026", "2026-06-03T08:18:00Z", DisplayName = "asctime")]
    [DataRow("Friday, November 12, 2021", "2021-11-12T00:00:00Z")]
    [DataRow("12-Nov-2021", "2021-11-12T00:00:00Z")]
    [DataRow("12th November 2021 at 9.30am", "2021-11-12T09:30:00Z")]
    [DataRow("12 November 2021 9:30am", "2021-11-12T09:30:00Z")]
    [DataRow("12 November 2021 12:05 am", "2021-11-12T00:05:00Z")]
    [DataRow("12/11/2021", "2021-11-12T00:00:00Z", DisplayName = "day first")]
    [DataRow("11/30/2021 10:00", "2021-11-30T10:00:00Z", DisplayName = "month first where nothing else is a date")]
    [DataRow("2021/11/12 10:00:00", "2021-11-12T10:00:00Z")]
    [DataRow("2026-06-03T08:18:00Z", "2026-06-03T08:18:00Z")]
    [DataRow("2026-06-03T08:18:00+01:00", "2026-06-03T07:18:00Z", DisplayName = "GOV.UK")]
    [DataRow("2026-06-03T08:18:00.123456-05:00", "2026-06-03T13:18:00Z")]
    [DataRow("2026-06-03 08:18:00 +0100", "2026-06-03T07:18:00Z")]
    [DataRow("2026-06-03T08:18:00 BST", "2026-06-03T07:18:00Z")]
    [DataRow("2026-06-03T08:18", "2026-06-03T08:18:00Z")]
    [DataRow("2026-06-03", "2026-06-03T00:00:00Z")]
    [DataRow("2026-06", "2026-06-01T00:00:00Z")]
    [DataRow("20260603", "2026-06-03T00:00:00Z")]
    [DataRow("1780474680", "2026-06-03T08:18:00Z", DisplayName = "Unix seconds")]
    [DataRow("1780474680000", "2026-06-03T08:18:00Z", DisplayName = "Unix milliseconds")]
    [DataRow("  2026-06-03\n", "2026-06-03T00:00:00Z")]
    public void A_date_is_read_as_it_was_meant(string text, string expected) =>
        Assert.AreEqual(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), FeedDate.Parse(text));

    [TestMethod]
    [DataRow(null)]
    [DataRow("")]
    [DataRow("yesterday")]
    [DataRow("Wed, 31 Feb 2026 08:18:00 GMT")]
    [DataRow("2026-13-01")]
    [DataRow("0001-01-01T00:00:00Z", DisplayName = "a date that nobody set")]
    [DataRow("2026-06-03T25:00:00Z")]
    [DataRow("99/99/9999")]
    [DataRow("June")]
    public void What_is_no_date_is_none(string? text) => Assert.IsNull(FeedDate.Parse(text));

    [TestMethod]
    public void A_date_without_end_is_none() => Assert.IsNull(FeedDate.Parse(new string('1', 100_000)));
}

using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NewsIngest.Extraction.Dates;
using NewsIngest.Fetching.Responses;
using NewsIngest.Sources.Feeds;

namespace NewsIngest.Tests.Properties;

[TestClass]
public sealed class DateProperties
{
    private static readonly DateTimeOffset Now = new(2026, 3, 29, 1, 30, 0, TimeSpan.Zero);

    /// <summary>Full seconds of 1995 to 2099 in any zone.</summary>
    private static readonly Gen<DateTimeOffset> Times =
        from day in Gen.Choose(0, 38_350)
        from second in Gen.Choose(0, 86_399)
        from quarters in Gen.Choose(-48, 56)
        select new DateTimeOffset(1995, 1, 1, 0, 0, 0, TimeSpan.FromMinutes(quarters * 15)).AddDays(day).AddSeconds(second);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Properties.Texts.Any,
        Gen.Choose(0, int.MaxValue).Select(number => (number * 4_657L).ToString(CultureInfo.InvariantCulture)),
        Gen.Elements("2026", "-", "/", ":", "T", "Z", "+", "Mar", "March", "29", "31", "99", "00", "24", "am", "pm", "GMT", "BST", ",", " ", ".", "th",
            "Sunday", "yesterday", "hours ago")
            .ListOf().Select(words => string.Concat(words.Take(12))));

    [TestMethod]
    [DataRow("ddd, dd MMM yyyy HH:mm:ss zzz")]
    [DataRow("d MMMM yyyy HH:mm:ss zzz")]
    [DataRow("yyyy-MM-dd'T'HH:mm:sszzz")]
    [DataRow("yyyy-MM-dd HH:mm:ss zzz")]
    [DataRow("yyyyMMdd'T'HHmmsszzz")]
    public void A_feeds_date_comes_back_from_every_form(string form) =>
        Property.Holds(Times,
            time => Assert.AreEqual(time.ToUniversalTime(), FeedDate.Parse(time.ToString(form, CultureInfo.InvariantCulture))?.ToUniversalTime()));

    [TestMethod]
    [DataRow("yyyy-MM-dd'T'HH:mm:sszzz")]
    [DataRow("yyyy-MM-dd'T'HH:mm:ss.fffzzz")]
    public void A_pages_date_comes_back_from_every_form(string form) =>
        Property.Holds(Times, time => Assert.AreEqual(
            time.ToUniversalTime(), new DateReader(fetchedAt: null).ReadValue(time.ToString(form, CultureInfo.InvariantCulture))?.ToUniversalTime()));

    [TestMethod]
    [DataRow("d MMMM yyyy")]
    [DataRow("MMMM d, yyyy")]
    [DataRow("dddd d MMM yyyy")]
    [DataRow("dd/MM/yyyy")]
    public void A_day_comes_back_from_the_words_around_it(string form) =>
        Property.Holds(Times, time =>
        {
            var found = new DateReader(fetchedAt: null).First($"Published {time.ToString(form, CultureInfo.InvariantCulture)} by A. Reporter");
            Assert.AreEqual(time.Date, found?.Date.Date);
        });

    [TestMethod]
    public void Whatever_a_feed_holds_a_date_is_one_that_news_can_have() =>
        Property.Holds(Texts,
            text => Assert.IsTrue(FeedDate.Parse(text) is not { } date || date.Year is >= 1970 and <= 2100,
                FeedDate.Parse(text)?.ToString(CultureInfo.InvariantCulture)));

    [TestMethod]
    public void Whatever_a_page_holds_a_date_is_not_from_the_future() =>
        Property.Holds(Texts, text =>
        {
            var reader = new DateReader(Now);
            DateTimeOffset?[] found = [reader.ReadValue(text), reader.First(text)?.Date, reader.Relative(text)];
            Assert.IsTrue(found.All(date => date is null || date <= Now.AddDays(1)));
        });

    [TestMethod]
    public void However_long_a_server_asks_to_wait_the_wait_ends() =>
        Property.Holds(Texts, text =>
        {
            var longest = TimeSpan.FromDays(1);
            Assert.IsTrue(RetryAfter.Parse(text, Now, longest) is not { } until || (until > Now && until <= Now + longest));
        });

    [TestMethod]
    public void A_server_may_name_its_time_in_the_form_of_HTTP() =>
        Property.Holds(Times, time => Assert.AreEqual(time.ToUniversalTime(), HttpDate.Parse(time.ToString("r", CultureInfo.InvariantCulture))));
}

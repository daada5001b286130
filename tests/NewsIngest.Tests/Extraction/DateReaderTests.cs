using NewsIngest.Extraction.Dates;

namespace NewsIngest.Tests.Extraction;

[TestClass]
public sealed class DateReaderTests
{
    private static readonly DateTimeOffset FetchedAt = new(2025, 6, 10, 12, 0, 0, TimeSpan.Zero);

    private readonly DateReader _reader = new(FetchedAt);

    [TestMethod]
    [DataRow("12 March 2021", "2021-03-12")]
    [DataRow("Friday 12th March 2021", "2021-03-12")]
    [DataRow("12th of March, 2021", "2021-03-12")]
    [DataRow("March 12, 2021", "2021-03-12")]
    [DataRow("Mar 12th 2021", "2021-03-12")]
    [DataRow("12-Mar-21", "2021-03-12")]
    [DataRow("12/03/2021", "2021-03-12", DisplayName = "Britain writes the day first")]
    [DataRow("03/25/2021", "2021-03-25", DisplayName = "no month has the number 25")]
    [DataRow("12.3.21", "2021-03-12")]
    [DataRow("2021-03-12", "2021-03-12")]
    [DataRow("2021年3月12日", "2021-03-12")]
    [DataRow("12. März 2021", "2021-03-12")]
    [DataRow("12 de marzo de 2021", "2021-03-12")]
    [DataRow("Veröffentlicht am 12. Mrz. 2021, 14:05 Uhr", "2021-03-12")]
    [DataRow("Publié le vendredi 12 mars 2021 à 10h05", "2021-03-12")]
    [DataRow("mar. 9 mars 2021", "2021-03-09", DisplayName = "a French Tuesday has the name of a month")]
    [DataRow("Mar, 09/03/2021", "2021-03-09", DisplayName = "so has a Spanish one")]
    [DataRow("Viernes, 12 de Marzo del 2021", "2021-03-12")]
    [DataRow("Pubblicato il 12 marzo 2021 alle 10:05", "2021-03-12")]
    [DataRow("Geplaatst op 12 mrt. 2021", "2021-03-12")]
    [DataRow("Dodano: 12 marca 2021", "2021-03-12")]
    [DataRow("12 listopada 2020", "2020-11-12")]
    [DataRow("12 Mart 2021 Cuma", "2021-03-12")]
    [DataRow("12. března 2021", "2021-03-12")]
    [DataRow("12 de março de 2021", "2021-03-12")]
    [DataRow("Publiceret d. 12. marts 2021 kl. 10:05", "2021-03-12")]
    [DataRow("Julkaistu 12. maaliskuuta 2021", "2021-03-12")]
    [DataRow("2021. március 12.", "2021-03-12", DisplayName = "Hungary writes the year first")]
    [DataRow("12. ožujka 2021.", "2021-03-12")]
    [DataRow("12 березня 2021", "2021-03-12")]
    [DataRow("12 Μαρτίου 2021", "2021-03-12")]
    [DataRow("Published: 12 March 2021 | Reading time: 3 minutes", "2021-03-12")]
    [DataRow("Fri Mar 12 15:13:45 +0000 2021", "2021-03-12", DisplayName = "the year after the time, as Twitter writes")]
    [DataRow("By A Reporter12th March 202174 comments", "2021-03-12", DisplayName = "parts of a line that only style keeps apart")]
    [DataRow("9 June", "2025-06-09", DisplayName = "a day without a year is the last such day")]
    [DataRow("20 December", "2024-12-20", DisplayName = "a day to come this year was last year's")]
    public void A_date_is_read_as_people_write_it(string text, string expected) =>
        Assert.AreEqual(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
            DateOnly.FromDateTime(_reader.First(text)!.Value.Date.Date));

    [TestMethod]
    [DataRow("12 March 2031", DisplayName = "the future")]
    [DataRow("1 January 1970", DisplayName = "before the web")]
    [DataRow("31/02/2021", DisplayName = "no such day")]
    [DataRow("call 01632 960 123")]
    [DataRow("£2.3m for 2021/22")]
    [DataRow("version 10.2.1.4")]
    [DataRow("in March 2021")]
    public void What_is_no_date_is_refused(string text) => Assert.IsNull(_reader.First(text));

    [TestMethod]
    [DataRow("12 March 2021 at 10:15am", 10, 15)]
    [DataRow("12 March 2021, 2.30pm", 14, 30)]
    [DataRow("12/03/2021 - 23:05", 23, 5)]
    [DataRow("12 March 2021 12.05am", 0, 5)]
    public void The_time_of_day_is_read_with_it(string text, int hour, int minute) =>
        Assert.AreEqual(new TimeSpan(hour, minute, 0), _reader.First(text)!.Value.Date.TimeOfDay);

    [TestMethod]
    [DataRow("2021-03-12T09:30:00+01:00", "2021-03-12T09:30:00+01:00")]
    [DataRow("Fri, 12 Mar 2021 09:30:00 GMT", "2021-03-12T09:30:00+00:00")]
    [DataRow("1615541400", "2021-03-12T09:30:00+00:00")]
    [DataRow("1615541400000", "2021-03-12T09:30:00+00:00")]
    [DataRow("2021-03-12T09:30+00:00", "2021-03-12T09:30:00+00:00")]
    [DataRow("02-12-2024", "2024-12-02T00:00:00+00:00", DisplayName = "a day first in a machine's value too")]
    public void A_machines_value_keeps_time_and_offset(string value, string expected) =>
        Assert.AreEqual(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), _reader.ReadValue(value));

    [TestMethod]
    [DataRow("3 hours ago", "2025-06-10")]
    [DataRow("Posted 2 days ago", "2025-06-08")]
    [DataRow("a week ago", "2025-06-03")]
    [DataRow("Yesterday", "2025-06-09")]
    public void A_relative_date_counts_from_the_fetch(string text, string expected) =>
        Assert.AreEqual(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), DateOnly.FromDateTime(_reader.Relative(text)!.Value.Date));

    [TestMethod]
    public void A_relative_date_needs_the_fetch_date() => Assert.IsNull(new DateReader(fetchedAt: null).Relative("3 hours ago"));

    [TestMethod]
    public void American_pages_write_the_month_first() =>
        Assert.AreEqual(12, new DateReader(FetchedAt, monthFirst: true).First("03/12/2021")!.Value.Date.Day);

    [TestMethod]
    [DataRow("https://a.example/2021/03/12/x/", "2021-03-12")]
    [DataRow("https://a.example/news/2021-03-12-x", "2021-03-12")]
    [DataRow("https://a.example/20210312.htm", "2021-03-12")]
    [DataRow("https://a.example/society/2021/mar/12/x", "2021-03-12")]
    [DataRow("https://a.example/news/12-03-2021-x", "2021-03-12")]
    [DataRow("https://a.example/2021/03/x", null)]
    [DataRow("https://a.example/article-202103128", null)]
    public void An_address_can_tell_the_day(string url, string? expected) => Assert.AreEqual(expected, UrlDates.Find(new Uri(url)));

    [TestMethod]
    [DataRow("Updated: 14 March 2021 | Published: 12 March 2021", "2021-03-12")]
    [DataRow("Publié le 12/03/2021 à 10:05, mis à jour le 14/03/2021", "2021-03-12")]
    [DataRow("Aggiornato il 14 marzo 2021", null)]
    [DataRow("Zuletzt geändert am 14.03.2021", null)]
    public void A_day_of_change_is_passed_over(string text, string? expected) =>
        Assert.AreEqual(expected, _reader.FirstUnchanged(text)?.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [TestMethod]
    [DataRow("March 2021", "2021-03-01")]
    [DataRow("Heft März 2021", "2021-03-01")]
    [DataRow("May we ask 2000 of you?", null)]
    [DataRow("the spring of 2021", null)]
    public void A_month_is_given_as_its_first_day(string text, string? expected) =>
        Assert.AreEqual(expected, _reader.Month(text)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [TestMethod]
    [DataRow("Posted 03/25/2021, then 03/04/2021", true)]
    [DataRow("Posted 25/03/2021, then 03/04/2021 and 14/3/21", false)]
    [DataRow("Posted 03/04/2021, 24/7, page 1/20, 03/25/2021 and 25/03/2021", null)]
    [DataRow("/", null)]
    public void The_other_dates_of_a_page_tell_their_order(string text, bool? monthFirst) => Assert.AreEqual(monthFirst, NumericDates.PutMonthFirst(text));
}

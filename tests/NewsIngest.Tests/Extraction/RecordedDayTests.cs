using System.Globalization;
using NewsIngest.Extraction;
using static NewsIngest.Tests.Extraction.ArticleExtractorTests;

namespace NewsIngest.Tests.Extraction;

/// <summary>The day of publication where the page's record, its address and what it shows say different things.</summary>
[TestClass]
public sealed class RecordedDayTests
{
    [TestMethod]
    public void A_record_in_UTC_is_brought_to_the_day_of_the_address()
    {
        var published = Extract(Body, "<meta property=\"article:published_time\" content=\"2024-05-17T02:00:00Z\">", Url).Published!.Value;

        Assert.AreEqual(16, published.Day);
        Assert.AreEqual(new DateTimeOffset(2024, 5, 17, 2, 0, 0, TimeSpan.Zero), published);
    }

    [TestMethod]
    public void A_record_in_UTC_is_brought_to_the_day_that_the_page_shows()
    {
        var article = Extract($"<h1>Sandmoor judged good</h1><p>16 May 2024</p>{Body}",
            "<meta property=\"article:published_time\" content=\"2024-05-15T23:30:00Z\">");

        Assert.AreEqual(new DateTimeOffset(2024, 5, 16, 0, 30, 0, TimeSpan.FromHours(1)), article.Published);
        Assert.AreEqual(TimeSpan.FromHours(1), article.Published!.Value.Offset);
    }

    [TestMethod]
    public void A_record_that_is_told_twice_is_given_as_the_sites_readers_count_it()
    {
        const string Head = """
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-15T23:30:00Z"}</script>
            <meta property="article:published_time" content="2024-05-16T00:30:00+01:00">
            """;

        Assert.AreEqual(new DateTime(2024, 5, 16), Extract(Body, Head).Published?.Date);
    }

    [TestMethod]
    [DataRow("2024-11-20T09:00:00Z", "Published 16 May 2024", "2024-05-16", DisplayName = "moved to another system")]
    [DataRow("2024-05-16T09:00:00Z", "Published 20 November 2024", "2024-05-16", DisplayName = "shown: the last change, without a word that says so")]
    [DataRow("2024-03-11T09:00:00Z", "11/03/2024", "2024-03-11")]
    [DataRow("2024-11-03T09:00:00Z", "03/11/2024", "2024-11-03")]
    [DataRow("11/03/2024", "March 11, 2024", "2024-03-11", DisplayName = "the name of the month tells which of the numbers it is")]
    [DataRow("2024-11-20T09:00:00Z", "Date of publication: 16 May 2024", "2024-05-16")]
    [DataRow("2024-05-16T09:00:00Z", "Inspection dates: 4 March 2024", "2024-05-16")]
    [DataRow("2024-05-16T09:00:00Z", "Date of inspection 4 March 2024", "2024-05-16")]
    public void An_earlier_day_shown_under_the_headline_is_believed_before_the_record(string record, string line, string expected) =>
        Assert.AreEqual(
            DateTime.Parse(expected, CultureInfo.InvariantCulture),
            Extract($"<h1>Sandmoor judged good</h1><p>{line}</p>{Body}", $"<meta property=\"article:published_time\" content=\"{record}\">").Published?.Date);

    [TestMethod]
    [DataRow("https://news.example/2024/05/16/sandmoor", "2013-11-20T09:00:00Z")]
    [DataRow("https://news.example/2024/05/sandmoor", "2013-11-20T09:00:00Z")]
    [DataRow("https://news.example/2024-05/sandmoor", "2013-11-20T09:00:00Z")]
    public void What_the_page_shows_and_its_address_tell_outvotes_the_record(string url, string record) =>
        Assert.AreEqual(
            new DateTime(2024, 5, 16),
            Extract($"<h1>Sandmoor judged good</h1><p>16 May 2024</p>{Body}", $"<meta property=\"article:published_time\" content=\"{record}\">",
                new Uri(url)).Published?.Date);

    [TestMethod]
    public void A_date_below_the_first_paragraphs_does_not_contest_the_record() =>
        Assert.AreEqual(
            new DateTime(2024, 5, 16),
            Extract($"<h1>Sandmoor judged good</h1>{Body}<div>2 September 2016</div>",
                "<meta property=\"article:published_time\" content=\"2024-05-16T09:00:00Z\">").Published?.Date);

    [TestMethod]
    public void A_day_in_a_quotation_is_not_the_articles() =>
        Assert.AreEqual(
            new DateTime(2024, 5, 16),
            Extract($"<div>Posted on 16 May 2024</div><h1>Sandmoor judged good</h1><blockquote><p>A fine day in Sandmoor</p><p>3 May 2024</p></blockquote>{Body}").Published?.Date);

    [TestMethod]
    [DataRow("<p class=\"date\">16 May 2024. <i>Updated: 20 May 2024</i></p>")]
    [DataRow("<div><span class=\"tag\">Children</span><span class=\"dateline\">16 MAY 2024</span><span class=\"dateline updated\">Updated: 20 MAY 2024</span></div>")]
    public void The_day_beside_that_of_the_last_change_is_the_one_of_publication(string line) =>
        Assert.AreEqual(new DateTime(2024, 5, 16), Extract($"<h1>Sandmoor judged good</h1>{Body}{Body}{line}").Published?.Date);

    [TestMethod]
    [DataRow("https://www.sandmoor.gov.uk/news/1", "2024-05-03")]
    [DataRow("https://news.example/1", "2024-03-05")]
    public void A_British_site_writes_the_day_first_whatever_language_its_system_names(string url, string expected) =>
        Assert.AreEqual(
            DateTime.Parse(expected, CultureInfo.InvariantCulture),
            ArticleExtractor.Extract($"<html lang=\"en-US\"><body><h1>Sandmoor judged good</h1><p>Posted on 03/05/2024</p>{Body}</body></html>", new Uri(url),
                FetchedAt).Published?.Date);
}

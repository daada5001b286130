using System.Xml.Linq;
using NewsIngest.Classification;
using NewsIngest.Querying.Formats;
using static NewsIngest.Tests.Querying.StoredArticles;

namespace NewsIngest.Tests.Querying;

[TestClass]
public sealed class FormatTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly DateTimeOffset Day = new(2026, 3, 20, 9, 0, 0, TimeSpan.Zero);

    [TestMethod]
    [DataRow("=HYPERLINK(\"https://evil.example\")")]
    [DataRow("+1+1")]
    [DataRow("-2")]
    [DataRow("@SUM(A1)")]
    public void No_cell_can_run_as_a_formula(string title)
    {
        var csv = CsvTables.Classifications.Write([Article("a", Day) with { Title = title }]);

        Assert.Contains($"\"'{title.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", csv);
    }

    [TestMethod]
    public void Lines_end_and_cells_are_quoted_as_RFC_4180_says()
    {
        var csv = CsvTables.Classifications.Write([Article("a", Day) with { Title = "One, \"two\"\nthree" }]);

        Assert.StartsWith("date,source,title,url", csv);
        Assert.Contains("\"One, \"\"two\"\"\nthree\"", csv);
        Assert.EndsWith("\r\n", csv);
    }

    [TestMethod]
    public void An_article_has_a_line_for_each_finding_and_for_each_council_without_one()
    {
        var article = Article("a", Day, findings: [Finding(Judgement.Good), Finding(Judgement.Inadequate, Aspect.Leadership)]);
        var other = new CouncilReference("E06000017", "Rutland", CouncilRole.Mentioned, Sentence);

        var lines = CsvTables.Classifications.Write([article with { Councils = [.. article.Councils, other] }])
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.HasCount(4, lines);
        Assert.Contains(",Rutland,mentioned,,,", lines[3]);
    }

    [TestMethod]
    public void A_feed_is_well_formed_whatever_a_title_holds()
    {
        var article = Article("a", Day, findings: [Finding(Judgement.Good)]) with { Title = "<b>A & B</b>\u0001 \uD800 ]]>" };

        var feed = XDocument.Parse(Feeds.Of("councils:E06000016", "Leicester", new Uri("https://example.org/feed?a=1&b=2"), [article]).Write());

        var entry = feed.Root!.Element(Atom + "entry")!;
        Assert.AreEqual("<b>A & B</b> \uFFFD ]]>", entry.Element(Atom + "title")!.Value);
        Assert.AreEqual("urn:newsingest:articles:a", entry.Element(Atom + "id")!.Value);
        Assert.AreEqual("2026-03-20T09:00:00Z", feed.Root.Element(Atom + "updated")!.Value);
        Assert.Contains("overall good, current", entry.Element(Atom + "summary")!.Value);
    }

    [TestMethod]
    public void An_empty_feed_has_what_a_feed_must_have()
    {
        var feed = XDocument.Parse(Feeds.Of("councils:E06000016", "Leicester", new Uri("https://example.org/feed"), []).Write()).Root!;

        foreach (var name in (string[])["id", "title", "updated", "link"]) Assert.IsNotNull(feed.Element(Atom + name), name);
    }
}

using HtmlAgilityPack;
using NewsIngest.Extraction.Pages;

namespace NewsIngest.Tests.Extraction;

[TestClass]
public sealed class MarkupReducerTests
{
    public static IEnumerable<object[]> Names => Golden<ExpectedArticle>.Load("Pages").Select(page => new object[] { page.Name });

    [TestMethod]
    [DataRow("<p>One<script>if (a < b) document.write('<p>Two</p>')</script> two</p>", "<p>One two</p>")]
    [DataRow("<p>One</p><script src=\"a.js\"/><p>Two</p></script><script>three()</script><p>Four</p>", "<p>One</p><p>Four</p>", DisplayName = "a script goes on to its end tag, whatever the slash")]
    [DataRow("<style media=\"print\">p > a { color: red }</style><p>One</p>", "<p>One</p>")]
    [DataRow("<p>One<!-- <p>Two</p> --> two</p><!--><p>Three</p>", "<p>One two</p><p>Three</p>")]
    [DataRow("<p><img src=\"a.jpg\" alt=\"A > B\">One<svg viewBox=\"0 0 1 1\"><title>Two</title><path d=\"M0\"/></svg></p>", "<p>One</p>")]
    public void What_readers_do_not_see_is_left_out(string html, string reduced) => Assert.AreEqual(reduced, MarkupReducer.Reduce(html));

    [TestMethod]
    [DataRow("<script type=\"application/ld+json\">{\"name\": \"A  B\"}</script>")]
    [DataRow("<meta name=\"author\" data-next=\"1\" content='A. Reporter'>")]
    [DataRow("<title>One <!-- two --> < three</title>")]
    public void What_a_stage_reads_of_the_head_stays_as_it_is(string html) => Assert.AreEqual(html, MarkupReducer.Reduce(html));

    [TestMethod]
    [DataRow("<DIV data-id=\"7\" Class=body ID='a > b' onclick=\"go('<p>')\" hidden>One</DIV>", "<DIV Class=body ID='a > b' hidden>One</DIV>")]
    [DataRow("<br data-line=\"1\" />", "<br/>")]
    [DataRow("<time\n  datetime = \"2025-05-16\"\n  data-local>16 May</time>", "<time datetime = \"2025-05-16\">16 May</time>")]
    public void Attributes_stay_that_a_stage_reads(string html, string reduced) => Assert.AreEqual(reduced, MarkupReducer.Reduce(html));

    [TestMethod]
    [DataRow("<ul>\n  <li>One</li>\n  <li>Two</li>\n</ul>\n<p>Three</p>", "<ul><li>One</li><li>Two</li></ul><p>Three</p>")]
    [DataRow("<p><b>One</b> <a href=\"/\">two</a> </p>", "<p><b>One</b> <a href=\"/\">two</a></p>")]
    public void White_space_is_left_out_between_blocks_and_stays_between_words(string html, string reduced) =>
        Assert.AreEqual(reduced, MarkupReducer.Reduce(html));

    [TestMethod]
    [DataRow("<b>One</b> </div> <b>two</b>")]
    [DataRow("<p>One <!-- two</p> <p>three")]
    [DataRow("<p>One</p> <script>two</p> <p>three")]
    [DataRow("<p title=\"one\"two>Three <a class='x> four")]
    [DataRow("one < two </")]
    [DataRow("<")]
    [DataRow("")]
    public void What_is_malformed_is_left_for_the_parser(string html) => Assert.AreEqual(html, MarkupReducer.Reduce(html));

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_page_reads_the_same_as_if_all_of_it_were_parsed(string name)
    {
        var html = Golden<ExpectedArticle>.Load("Pages").Single(page => page.Name == name).Html;
        var whole = new HtmlDocument();
        whole.LoadHtml(html);

        var (expected, page) = (PageScanner.Scan(whole), PageScanner.Scan(PageParser.Parse(html)));

        Assert.AreEqual(expected.Text, page.Text);
        CollectionAssert.AreEqual(expected.Blocks, page.Blocks);
        CollectionAssert.AreEqual(expected.StructuredData.ToList(), page.StructuredData.ToList());
        CollectionAssert.AreEqual(Regions(expected), Regions(page));
        CollectionAssert.AreEqual(Marks(expected), Marks(page));

        static string[] Regions(Page page) => [.. page.Regions.Select(region => $"{region.Kind} {region.Role} in {region.Parent} to {region.End}")];

        static string[] Marks(Page page) => [.. page.Marks.Select(mark => $"{mark.Kind} {mark.Role} {mark.Start} {mark.Length}")];
    }
}

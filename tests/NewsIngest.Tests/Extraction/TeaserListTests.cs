using NewsIngest.Extraction;

namespace NewsIngest.Tests.Extraction;

/// <summary>Other stories that a page lists, with their summaries, where its article ends or in the midst of it.</summary>
[TestClass]
public sealed class TeaserListTests
{
    private const string Article = """
        <p>Services for children in Sandmoor have been judged good, three years after inspectors found them inadequate.</p>
        <p>Inspectors found that children were safer, that staff stayed for longer, and that leaders knew where practice was weaker.</p>
        <p>It had been told to improve by the Department for Education, which sent an adviser, and lent it a director for a year.</p>
        """;

    private const string LastLine = "The next visit is in the spring, when the adviser, who knows the county well, comes back.";

    private const string Ending = $"<p>{LastLine}</p>";

    private static readonly string[] Places = ["Wickford", "Harrowdale", "Brackley Vale"];

    private static string Text(string body) =>
        ArticleExtractor.Extract($"<html><head><title>Sandmoor judged good</title></head><body><h1>Sandmoor judged good</h1>{body}</body></html>").Text;

    private static string Each(string story) => string.Concat(Places.Select(place => story.Replace("{0}", place, StringComparison.Ordinal)));

    [TestMethod]
    [DataRow("<h3>Earlier notices</h3>")]
    [DataRow("<h3>Previous bulletins on this page</h3>")]
    [DataRow("<p><b>Old news</b></p>")]
    [DataRow("<p>Elsewhere in the round-up:</p>")]
    public void Stories_under_a_heading_that_says_so_are_left_out_with_their_summaries(string heading)
    {
        var stories = Each("<div><h4>Council in {0} branded inadequate</h4><p>Posted 7 March 2022</p><p>Inspectors have found services in {0} inadequate, for the second time, and want a plan by May.</p></div>");

        Assert.EndsWith(LastLine, Text($"<div>{Article}{Ending}{heading}{stories}</div>"));
    }

    [TestMethod]
    public void Stories_parted_by_line_breaks_alone_are_left_out()
    {
        var stories = Each("<b>07/03/22</b> - <a href=\"/{0}\">Council in {0} branded inadequate</a><br>Inspectors have found services in {0} inadequate, for the second time, and want a plan by May.<br><hr>");

        Assert.EndsWith(LastLine, Text($"<div>{Article}{Ending}<hr><h3>Old news</h3>{stories}</div>"));
    }

    [TestMethod]
    public void Stories_without_a_heading_are_left_out_below_a_longer_article()
    {
        var stories = Each("<div><a href=\"/{0}\">Council in {0} branded inadequate</a> <span>Services in {0} are inadequate.</span></div>");

        Assert.EndsWith(LastLine, Text($"<div>{Article}{Ending}{stories}</div>"));
    }

    [TestMethod]
    public void The_paragraph_below_titles_alone_is_the_articles()
    {
        var titles = Each("<p><a href=\"/{0}\">Council in {0} branded inadequate</a></p>");
        var text = Text($"<div>{Article}<p><b>More stories</b></p>{titles}{Ending}</div>");

        Assert.DoesNotContain("branded", text);
        Assert.EndsWith(LastLine, text);
    }

    [TestMethod]
    public void A_round_up_is_made_of_its_stories()
    {
        var stories = Each("<h3><a href=\"/{0}\">Council in {0} judged outstanding</a></h3><p>Inspectors have found services in {0} outstanding, for the second time, and want others to learn from them.</p>");

        Assert.Contains("services in Brackley Vale outstanding", Text($"<div><p>Three reports came out on Monday.</p>{stories}</div>"));
    }

    [TestMethod]
    [DataRow("Appendix A: letter from Ofsted, item 7. PDF 412 KB")]
    [DataRow("How our neighbours were graded: Wickford inadequate (Word, 1.2 MB)")]
    public void Files_to_fetch_are_left_out_at_the_end(string file) =>
        Assert.EndsWith(LastLine, Text($"<div>{Article}{Ending}<p>Supporting documents:</p><ul><li><a href=\"/a\">{file}</a></li><li>{file}</li></ul></div>"));

    [TestMethod]
    public void A_sentence_about_a_file_is_the_articles() =>
        Assert.Contains("KB of", Text($"<div>{Article}<p>The council published 40 KB of notes.</p></div>"));
}

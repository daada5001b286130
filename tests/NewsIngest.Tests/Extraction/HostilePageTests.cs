using NewsIngest.Extraction;

namespace NewsIngest.Tests.Extraction;

[TestClass]
public sealed class HostilePageTests
{
    private const string Paragraph = "<p>Services for children in Sandmoor have been judged good, three years after inspectors found them inadequate, and staff say that it shows.</p>";

    private static readonly Uri Url = new("https://news.example/a");

    [TestMethod]
    [DataRow("<div>", "</div>")]
    [DataRow("<div>", "")]
    [DataRow("<span><b>", "</b></span>")]
    [DataRow("<font><i>", "")]
    [DataRow("<ul><li>", "</li></ul>")]
    [DataRow("<table><tr><td>", "</td></tr></table>")]
    [DataRow("<td><li>", "")]
    [DataRow("<table><tr><td><ul><li>", "")]
    [DataRow("<blockquote>", "")]
    [DataRow("<p><b>x<p></i>", "")]
    [DataRow("<b></div>", "")]
    public void Ten_thousand_levels_of_nesting_leave_the_article_readable(string open, string close)
    {
        var html = $"<html><body><h1>Services judged good</h1>{Repeat(open, 10_000)}{Repeat(Paragraph, 1)}{Repeat(close, 10_000)}</body></html>";

        var article = OnASmallStack(() => ArticleExtractor.Extract(html, Url));

        Assert.AreEqual("Services judged good", article.Title);
        Assert.Contains("judged good, three years after", article.Text);
    }

    [TestMethod]
    public void A_hundred_thousand_elements_are_read_like_a_hundred()
    {
        var html = $"<html><body><h1>Services judged good</h1><article>{Repeat("<div><p>One of very many paragraphs, with words enough to count as prose.</p></div>",
            50_000)}</article></body></html>";

        Assert.HasCount(1, OnASmallStack(() => ArticleExtractor.Extract(html, Url)).Text.Split('\n'));
    }

    [TestMethod]
    public void Twenty_thousand_links_are_listed()
    {
        var html = string.Concat(Enumerable.Range(0, 20_000)
            .Select(i => $"<li><a href='/news/a-story-of-a-council-{i}'>A story of a council, number {i}</a></li>"));

        Assert.HasCount(20_000, ArticleLinkFinder.Find($"<ul>{html}</ul>", new Uri("https://news.example/news/")));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow(" ")]
    [DataRow("<")]
    [DataRow("<!--")]
    [DataRow("<p")]
    [DataRow("</p></p></p>")]
    [DataRow("<script>")]
    [DataRow("<title>")]
    [DataRow("&#xFFFFFFFF;&#0;")]
    [DataRow("<a href='http://[::bad'>x</a>")]
    [DataRow("<script type='application/ld+json'>{\"@type\":[1,null],\"author\":[[[]]]}</script>")]
    [DataRow("<script type='application/ld+json'>[[[[</script><meta property='og:title' content=''>")]
    [DataRow("<link rel=canonical href='::::'><time datetime='99999-99-99'>")]
    [DataRow("\0\0\0<p>\uFFFF</p>\uD800")]
    public void A_page_that_says_nothing_gives_an_empty_article(string html)
    {
        Assert.IsLessThan(20, ArticleExtractor.Extract(html, Url).Text.Length);
        Assert.IsLessThan(20, ArticleExtractor.ExtractPlainText(html, Url).Text.Length);
        Assert.IsEmpty(ArticleLinkFinder.Find(html, Url));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    /// <summary>The stack of a thread of a pool in a small container.</summary>
    private static T OnASmallStack<T>(Func<T> function)
    {
        T? result = default;
        var thread = new Thread(() => result = function(), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        return result!;
    }
}

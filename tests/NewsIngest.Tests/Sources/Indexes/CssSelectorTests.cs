using HtmlAgilityPack;
using NewsIngest.Sources.Indexes;

namespace NewsIngest.Tests.Sources.Indexes;

[TestClass]
public sealed class CssSelectorTests
{
    private const string Html = """
        <div id="news" class="wide list"><h2><a href="/1.html">one</a></h2><p><span><a class="more link" href="https://x.org/2">two</a></span></p></div>
        <div class="listing"><a rel="it's">three</a></div>
        """;

    [TestMethod]
    [DataRow("a", "one two three")]
    [DataRow("*.more", "two")]
    [DataRow(".list a", "one two")]
    [DataRow(".list > h2 > a", "one")]
    [DataRow(".list>h2>a", "one")]
    [DataRow("#news a.link.more", "two")]
    [DataRow("DIV#news H2 a", "one")]
    [DataRow("a[href]", "one two")]
    [DataRow("a[href^='https:']", "two")]
    [DataRow("a[href$=\".html\"]", "one")]
    [DataRow("a[href*=x]", "two")]
    [DataRow("a[rel=\"it's\"]", "three")]
    [DataRow("h2 a, .listing a", "one three")]
    public void A_selector_picks_what_it_does_in_a_browser(string selector, string expected)
    {
        Assert.IsTrue(CssSelector.TryToXPath(selector, out var xpath, out var problem), problem);
        var document = new HtmlDocument();
        document.LoadHtml(Html);

        Assert.AreEqual(expected, string.Join(' ', document.DocumentNode.SelectNodes(xpath)!.Select(node => node.InnerText)));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("a >")]
    [DataRow("a + b")]
    [DataRow("a:first-child")]
    [DataRow("a[href")]
    [DataRow("a[href='x]")]
    [DataRow(".")]
    [DataRow("a,,b")]
    [DataRow("a] | //script")]
    public void A_selector_beyond_that_is_refused_with_its_place(string selector)
    {
        Assert.IsFalse(CssSelector.TryToXPath(selector, out _, out var problem));
        Assert.IsNotNull(problem);
    }
}

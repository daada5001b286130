using NewsIngest.Dashboard.Rendering;

namespace NewsIngest.Tests.Dashboard;

[TestClass]
public sealed class HtmlTests
{
    [TestMethod]
    [DataRow("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [DataRow("\" onmouseover=\"x", "&quot; onmouseover=&quot;x")]
    [DataRow("' & ''", "&#x27; &amp; &#x27;&#x27;")]
    [DataRow("Children’s services – Ærøskøbing", "Children’s services – Ærøskøbing")]
    public void Text_stays_text(string text, string markup) =>
        Assert.AreEqual($"<p title=\"{markup}\">{markup}</p>", Html.Of($"""<p title="{text}">{text}</p>""").ToString());

    [TestMethod]
    public void Marks_that_turn_the_text_around_them_are_left_out() => Assert.AreEqual("doog", Html.Of($"{"\u202edoog\u2066"}").ToString());

    [TestMethod]
    public void Markup_inside_markup_is_not_encoded_twice()
    {
        var inner = Html.Of($"<b>{"<"}</b>");

        Assert.AreEqual("<p><b>&lt;</b><b>&lt;</b></p>", Html.Of($"<p>{inner}{(IEnumerable<Html>)[inner]}</p>").ToString());
    }

    [TestMethod]
    [DataRow("javascript:alert(1)", "#")]
    [DataRow("data:text/html,x", "#")]
    [DataRow("https://news.example/a?b=1&c=\"", "https://news.example/a?b=1&amp;c=%22")]
    public void A_link_leads_to_the_web_or_nowhere(string address, string target) =>
        Assert.AreEqual($"<a href=\"{target}\">", Html.Of($"""<a href="{new Uri(address)}">""").ToString());

    [TestMethod]
    public void Data_that_could_end_its_block_is_refused() =>
        Assert.ThrowsExactly<ArgumentException>(() => Html.Data("d", "\"</script>\""));

    [TestMethod]
    public void Numbers_are_written_the_same_everywhere() => Assert.AreEqual("1.5 2", Html.Of($"{1.5} {2}").ToString());
}

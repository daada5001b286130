using NewsIngest.Extraction;

namespace NewsIngest.Tests.Extraction.SiteRules;

[TestClass]
public sealed class SitePartsTests
{
    private const string First = "Inspectors found that children in Wexcombe are seen soon enough, and that those who work with them know them well.";
    private const string Second = "Leaders, they say, have rebuilt the front door, and decisions are made with families, at home, rather than about them.";
    private const string Aside = "Our reporters follow the council, its committees and its budget all year round, in print, on the air and on the web.";

    private static readonly string Html = $"""
        <html><head><title>The Wexcombe Record</title></head><body>
        <div class="page"><h1>From the record</h1><p class="kicker">Council judged good</p><p class="when">Wexcombe, 3 June 2025 (first edition)</p><time class="printed" datetime="2025-06-04">today</time>
        <div class="box sidebar"><p>{First}</p></div><p class="house">{Aside}</p><div class="box sidebar"><p>{Second}</p></div></div>
        </body></html>
        """;

    [TestMethod]
    public void The_body_is_all_that_its_rules_match_whatever_its_boxes_are_named() =>
        Assert.AreEqual($"{First}\n{Second}", Extract("record.example,body,div.box,seen").Text);

    [TestMethod]
    public void A_body_rule_that_finds_too_little_prose_leaves_the_page_to_the_general_stages() =>
        Assert.AreEqual(Extract().Text, Extract("record.example,body,.kicker,seen").Text);

    [TestMethod]
    public void What_a_rule_removes_is_not_in_the_text()
    {
        Assert.Contains(Aside, Extract().Text);
        Assert.DoesNotContain(Aside, Extract("record.example,remove,.house,seen").Text);
    }

    [TestMethod]
    public void The_title_is_what_its_rule_matches() => Assert.AreEqual("Council judged good", Extract("record.example,title,.kicker,seen").Title);

    [TestMethod]
    [DataRow("p.when", 3)]
    [DataRow("time.printed", 4)]
    public void The_day_is_what_its_rule_matches(string match, int day) =>
        Assert.AreEqual(new DateTime(2025, 6, day), Extract($"record.example,date,{match},seen").Published?.Date);

    [TestMethod]
    public void A_rule_says_nothing_of_other_sites() => Assert.AreEqual(Extract().Title, Extract("gazette.example,title,.kicker,seen").Title);

    private static Article Extract(params string[] rules) =>
        ArticleExtractor.Extract(Html, new Uri("https://www.record.example/1"), null, SiteRuleTableTests.Read(rules));
}

using System.Text;
using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.SiteRules;

namespace NewsIngest.Tests.Extraction.SiteRules;

[TestClass]
public sealed class SiteRuleTableTests
{
    private static readonly IReadOnlyList<Golden<ExpectedArticle>> Pages = Golden<ExpectedArticle>.Load("Pages");

    public static IEnumerable<object[]> Rules =>
        SiteRuleTable.Default.Rules.Select(rule => new object[] { rule.Host, rule.Part.ToString(), SiteRuleTable.Default.Rules.ToList().IndexOf(rule) });

    [TestMethod]
    [DynamicData(nameof(Rules))]
    public void Each_rule_finds_its_element_in_a_page_of_that_build(string host, string part, int index)
    {
        var rule = SiteRuleTable.Default.Rules[index];

        var found = Pages.Where(page => SiteRuleTable.Default.For(page.Expected.Url).Contains(rule))
            .Any(page => PageReader.Read(page.Html).Page.Regions.Skip(1).Any(region => rule.Match.Matches(region.Element)));

        Assert.IsTrue(found, $"Write a page of {host} with the {part} that the rule matches, and what should be read in it, into Extraction/Pages.");
    }

    [TestMethod]
    [DataRow("https://council.example/news", 1)]
    [DataRow("https://www.council.example/news", 1)]
    [DataRow("https://WWW.Council.example/news", 1)]
    [DataRow("https://news.council.example/2025", 2)]
    [DataRow("https://archive.news.council.example/2025", 2)]
    [DataRow("https://othercouncil.example/news", 0)]
    [DataRow("https://example/news", 0)]
    public void A_rule_holds_for_its_host_and_those_below_it_that_have_none(string url, int rules)
    {
        var table = Read("council.example,body,article,seen", "news.council.example,body,.text,seen", "news.council.example,title,#headline,seen");

        Assert.HasCount(rules, table.For(new Uri(url)));
    }

    [TestMethod]
    public void A_page_without_an_address_has_no_rule() => Assert.IsEmpty(Read("council.example,body,article,seen").For(null));

    [TestMethod]
    [DataRow("line 3", "'b.example,body,p' stands there twice", "b.example,body,p,seen", "b.example,body,p,seen")]
    [DataRow("line 3", "'a.example,body,p' belongs before 'b.example,body,p'", "b.example,body,p,seen", "a.example,body,p,seen")]
    [DataRow("line 2", "'https://a.example' is no host", "https://a.example,body,p,seen")]
    [DataRow("line 2", "'A.example' is no host", "A.example,body,p,seen")]
    [DataRow("line 2", "'text' is no part of a page: write body, title, date or remove", "a.example,text,p,seen")]
    [DataRow("line 2", "'' matches no element", "a.example,body,,seen")]
    [DataRow("line 2", "'div p' matches no element", "a.example,body,div p,seen")]
    [DataRow("line 2", "pages are read without the attribute 'data-block'", "a.example,body,[data-block=text],seen")]
    [DataRow("line 2", "Source is empty: say how it is known", "a.example,body,p,")]
    public void A_table_that_is_wrong_is_refused_with_the_line_and_what_to_do(string line, string reason, params string[] rows)
    {
        var refused = Assert.ThrowsExactly<InvalidDataException>(() => Read(rows));

        Assert.StartsWith($"site_rules.csv, {line}: ", refused.Message);
        Assert.Contains(reason, refused.Message);
    }

    internal static SiteRuleTable Read(params string[] rows)
    {
        using var table = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', ["Host,Part,Match,Source", .. rows])));
        return SiteRuleTable.Read(table);
    }
}

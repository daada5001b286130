using System.Text;
using NewsIngest.Extraction;

namespace NewsIngest.Tests.Extraction;

/// <summary>Golden pages, broken at random but the same way on every run: extraction may fail to find things, but must not fail.</summary>
[TestClass]
public sealed class MutatedPageTests
{
    private const int MutationsOfAPage = 6;

    private static readonly string[] Junk =
        ["<div>", "</div>", "<p>", "</p>", "<", ">", "\"", "'", "<!--", "-->", "<script>", "</script>", "&", "&#", "&#x110000;", "<table><tr>", "</body>",
            "<a href=", "<title>", "\0", "\uFFFE", "\uD83D", "<![CDATA[", "{\"@type\":\"NewsArticle\"", "12/13/14", "<h1>"];

    [TestMethod]
    public void A_broken_page_still_gives_an_article_no_longer_than_itself()
    {
        var random = new Random(20250610);
        foreach (var page in Golden<ExpectedArticle>.Load("Pages"))
        {
            for (var i = 0; i < MutationsOfAPage; i++)
            {
                var broken = Mutate(page.Html, random);
                var article = ArticleExtractor.Extract(broken, page.Expected.Url, new DateTimeOffset(2025, 6, 10, 0, 0, 0, TimeSpan.Zero));

                Assert.IsLessThanOrEqualTo(broken.Length, article.Text.Length, page.Name);
                Assert.IsLessThanOrEqualTo(broken.Length, article.Title.Length, page.Name);
            }
        }
    }

    [TestMethod]
    public void A_broken_list_still_gives_no_more_links_than_it_has_anchors()
    {
        var random = new Random(20250611);
        foreach (var list in Golden<ExpectedLinks>.Load("Lists"))
        {
            for (var i = 0; i < MutationsOfAPage; i++)
            {
                var broken = Mutate(list.Html, random);
                var anchors = broken.Split("<a", StringSplitOptions.None).Length - 1;

                Assert.IsLessThanOrEqualTo(anchors, ArticleLinkFinder.Find(broken, list.Expected.Url).Count, list.Name);
            }
        }
    }

    [TestMethod]
    public void A_broken_text_still_gives_an_article_no_longer_than_itself()
    {
        var random = new Random(20250612);
        foreach (var page in Golden<ExpectedArticle>.Load("Pages"))
        {
            var broken = Mutate(page.Expected.Title + "\n\n" + page.Expected.Text, random);

            Assert.IsLessThanOrEqualTo(broken.Length * 2, ArticleExtractor.ExtractPlainText(broken).Text.Length, page.Name);
        }
    }

    private static string Mutate(string html, Random random)
    {
        var text = new StringBuilder(html);
        for (var i = random.Next(1, 40); i > 0 && text.Length > 10; i--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 200), text.Length - at);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, text.ToString(at, length));
                    break;
                case 2:
                    text.Insert(at, Junk[random.Next(Junk.Length)]);
                    break;
                default:
                    text[at] = (char)random.Next(1, 0x2FF);
                    break;
            }
        }

        return text.ToString();
    }
}

using NewsIngest.Extraction;

namespace NewsIngest.Tests.Extraction;

[TestClass]
public sealed class GoldenPageTests
{
    private static readonly DateTimeOffset FetchedAt = new(2025, 6, 10, 12, 0, 0, TimeSpan.Zero);

    private static readonly IReadOnlyList<Golden<ExpectedArticle>> Pages = Golden<ExpectedArticle>.Load("Pages");

    public static IEnumerable<object[]> Names => Pages.Select(page => new object[] { page.Name });

    [TestMethod]
    public void There_are_ninety_pages_in_forty_layouts()
    {
        Assert.IsGreaterThanOrEqualTo(90, Pages.Count);
        Assert.IsGreaterThanOrEqualTo(40, Pages.Select(page => page.Expected.Url.Host).Distinct().Count());
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_page_gives_its_article(string name)
    {
        var page = Pages.Single(page => page.Name == name);
        var article = ArticleExtractor.Extract(page.Html, page.Expected.Url, FetchedAt);

        Assert.AreEqual(page.Expected.Title, article.Title);
        Assert.AreEqual(page.Expected.Text, article.Text);
        Assert.AreEqual(page.Expected.Published, article.Published is { } published ? DateOnly.FromDateTime(published.DateTime) : null);
        Assert.AreEqual(page.Expected.Paywalled, article.Paywalled);
        if (page.Expected.Author is { } author) Assert.AreEqual(author, article.Author);
        if (page.Expected.Site is { } site) Assert.AreEqual(site, article.Site);
        if (page.Expected.Language is { } language) Assert.AreEqual(language, article.Language);
        if (page.Expected.CanonicalUrl is { } canonical) Assert.AreEqual(canonical, article.CanonicalUrl);
    }
}

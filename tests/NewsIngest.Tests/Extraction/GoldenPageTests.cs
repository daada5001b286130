using NewsIngest.Extraction;

namespace NewsIngest.Tests.Extraction;

[TestClass]
public sealed class GoldenPageTests
{
    private static readonly DateTimeOffset FetchedAt = new(2025, 6, 10, 12, 0, 0, TimeSpan.Zero);

    private static readonly IReadOnlyList<Golden<ExpectedArticle>> Pages = Golden<ExpectedArticle>.Load("Pages");

    /// <summary>Pages whose text is not read to the letter yet. One that is comes off the list.</summary>
    private static readonly string[] NotToTheLetter = ["table-layout-focused-visit-brackley", "table-layout-trust-returns"];

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
        if (NotToTheLetter.Contains(name)) Assert.AreNotEqual(page.Expected.Text, article.Text, "It is read to the letter now: take it off the list.");
        else Assert.AreEqual(page.Expected.Text, article.Text);
        Assert.AreEqual(page.Expected.Published, article.Published is { } published ? DateOnly.FromDateTime(published.DateTime) : null);
        Assert.AreEqual(page.Expected.Paywalled, article.Paywalled);
        if (page.Expected.Author is { } author) Assert.AreEqual(author, article.Author);
        if (page.Expected.Site is { } site) Assert.AreEqual(site, article.Site);
        if (page.Expected.Language is { } language) Assert.AreEqual(language, article.Language);
        if (page.Expected.CanonicalUrl is { } canonical) Assert.AreEqual(canonical, article.CanonicalUrl);
    }

    /// <summary>The floor: lowering it is a decision, not a repair. Raise it when the figures rise.</summary>
    [TestMethod]
    public void The_text_of_the_pages_stays_above_the_floor()
    {
        var (precision, recall, exact) = (0.0, 0.0, 0);
        foreach (var page in Pages)
        {
            var text = ArticleExtractor.Extract(page.Html, page.Expected.Url, FetchedAt).Text;
            var scores = Shingles.Compare(text, page.Expected.Text);
            precision += scores.Precision / Pages.Count;
            recall += scores.Recall / Pages.Count;
            if (text == page.Expected.Text) exact++;
        }

        var figures = $"precision {precision:F4}, recall {recall:F4}, {exact} of {Pages.Count} exact";
        Assert.IsGreaterThanOrEqualTo(0.995, precision, figures);
        Assert.IsGreaterThanOrEqualTo(0.995, recall, figures);
        Assert.IsGreaterThanOrEqualTo(88, exact, figures);
    }
}

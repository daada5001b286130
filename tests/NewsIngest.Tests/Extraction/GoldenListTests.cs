using NewsIngest.Extraction;

namespace NewsIngest.Tests.Extraction;

[TestClass]
public sealed class GoldenListTests
{
    private static readonly IReadOnlyList<Golden<ExpectedLinks>> Lists = Golden<ExpectedLinks>.Load("Lists");

    public static IEnumerable<object[]> Names => Lists.Select(list => new object[] { list.Name });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_list_gives_its_articles_in_order(string name)
    {
        var list = Lists.Single(list => list.Name == name);
        var found = ArticleLinkFinder.Find(list.Html, list.Expected.Url, list.Expected.FetchedAt);

        var links = found.Select(link => new ExpectedLink(link.Url, link.Title ?? "",
            link.Published is { } published ? DateOnly.FromDateTime(published.DateTime) : null));
        CollectionAssert.AreEqual(list.Expected.Links.ToArray(), links.ToArray(), string.Join('\n', links));
    }
}

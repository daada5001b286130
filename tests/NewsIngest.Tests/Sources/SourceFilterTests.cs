using NewsIngest.Sources;
using NewsIngest.Sources.Feeds;

namespace NewsIngest.Tests.Sources;

[TestClass]
public sealed class SourceFilterTests
{
    private static readonly FeedItem Item = new(
        new Uri("https://example.org/news/2026/inspectors"), "Inspectors praise Anytown", "Its children’s services are good, says OFSTED.");

    [TestMethod]
    [DataRow("ofsted", true, DisplayName = "in the summary, whatever the case")]
    [DataRow("Anytown", true, DisplayName = "in the title")]
    [DataRow("children's services", true, DisplayName = "whatever the shape of apostrophes")]
    [DataRow("schools", false)]
    public void An_item_must_mention_one_of_the_phrases(string phrase, bool wanted) =>
        Assert.AreEqual(wanted, IsWanted(SourceFilters.None with { MustMention = [phrase, "nothing of the kind"] }));

    [TestMethod]
    public void An_item_must_mention_none_of_the_others() =>
        Assert.IsFalse(IsWanted(SourceFilters.None with { MustMention = ["ofsted"], MustNotMention = ["anytown"] }));

    [TestMethod]
    [DataRow("https://example.org/news/*", true)]
    [DataRow("*/2026/*", true)]
    [DataRow("https://example.org/NEWS/*", true)]
    [DataRow("https://example.org/news", false)]
    [DataRow("https://example.org/blog/*", false)]
    public void The_URL_matches_one_of_the_patterns(string pattern, bool wanted)
    {
        Assert.AreEqual(wanted, IsWanted(SourceFilters.None with { UrlPatterns = [pattern] }));
        Assert.AreEqual(!wanted, IsWanted(SourceFilters.None with { NotUrlPatterns = [pattern] }));
    }

    [TestMethod]
    public void Items_turned_away_are_counted() =>
        Assert.AreEqual(1, SourceFilter.Apply(SourceFilters.None with { MustMention = ["schools"] }, new FeedContent([Item, Item], [])).Filtered);

    [TestMethod]
    public void What_decided_is_told()
    {
        Assert.AreEqual(new FilterVerdict(true), Judge(SourceFilters.None));
        Assert.AreEqual(new FilterVerdict(true, "mustMention", "ofsted"), Judge(SourceFilters.None with { MustMention = ["schools", "ofsted"] }));
        Assert.AreEqual(new FilterVerdict(true, "urlPatterns", "*/2026/*"), Judge(SourceFilters.None with { UrlPatterns = ["*/2026/*"] }));
        Assert.AreEqual(new FilterVerdict(false, "mustMention"), Judge(SourceFilters.None with { MustMention = ["schools"] }));
        Assert.AreEqual(new FilterVerdict(false, "mustNotMention", "praise"),
            Judge(SourceFilters.None with { MustMention = ["ofsted"], MustNotMention = ["praise"] }));
        Assert.AreEqual(new FilterVerdict(false, "urlPatterns"), Judge(SourceFilters.None with { UrlPatterns = ["*/2025/*"] }));
        Assert.AreEqual(new FilterVerdict(false, "notUrlPatterns", "*/news/*"), Judge(SourceFilters.None with { NotUrlPatterns = ["*/news/*"] }));
    }

    [TestMethod]
    public void An_address_too_long_to_be_asked_for_is_turned_away()
    {
        var listing = SourceFilter.Apply(SourceFilters.None,
            new FeedContent([Item, Item with { Url = new Uri($"https://example.org/{new string('a', 2_100)}") }], []));

        Assert.AreEqual(Item.Url, listing.Links.Single().Url);
        Assert.AreEqual(FilterVerdict.TooLong, listing.Listed[1].Verdict);
    }

    [TestMethod]
    public void A_link_that_is_shown_twice_is_listed_twice_and_taken_once()
    {
        var listing = SourceFilter.Apply(SourceFilters.None, new FeedContent([Item, Item], []));

        Assert.HasCount(1, listing.Links);
        Assert.AreEqual(FilterVerdict.Repeated, listing.Listed[1].Verdict);
    }

    private static FilterVerdict Judge(SourceFilters filters) => SourceFilter.Apply(filters, new FeedContent([Item], [])).Listed.Single().Verdict;

    private static bool IsWanted(SourceFilters filters) => SourceFilter.Apply(filters, new FeedContent([Item], [])).Links.Count == 1;
}

using NewsIngest.Storage;

namespace NewsIngest.Tests.Storage;

[TestClass]
public sealed class ArticleIdTests
{
    private static readonly Uri Url = new("https://news.example.org/story");

    [TestMethod]
    [DataRow("https://news.example.org/story", DisplayName = "the same")]
    [DataRow("http://www.news.example.org/story/", DisplayName = "no https, www, a last slash")]
    [DataRow("https://news.example.org/story?utm_source=feed#top", DisplayName = "a tracking parameter and a fragment")]
    public void All_addresses_of_an_article_have_one_id(string address) =>
        Assert.AreEqual(ArticleId.Of(Url), ArticleId.Of(new Uri(address)));

    [TestMethod]
    public void Different_addresses_have_different_ids() =>
        Assert.AreNotEqual(ArticleId.Of(Url), ArticleId.Of(new Uri("https://news.example.org/story?page=2")));

    [TestMethod]
    public void An_id_is_base32_of_the_addresss_SHA256()
    {
        // SHA-256 of "news.example.org/story" (sha256sum), in base32 by RFC 4648, lower case, cut to 26 characters.
        Assert.AreEqual("b54p6wmpskqfstwgeozkylbrfq", ArticleId.Of(Url).Value);
    }

    [TestMethod]
    public void The_partition_is_the_first_three_hex_digits_of_the_hash() => Assert.AreEqual("0f7", ArticleId.Of(Url).Partition);

    [TestMethod]
    public void An_id_is_read_back() =>
        Assert.IsTrue(ArticleId.TryParse(ArticleId.Of(Url).Value, out var id) && id == ArticleId.Of(Url));

    [TestMethod]
    [DataRow(null)]
    [DataRow("")]
    [DataRow("short")]
    [DataRow("ABCDEFGHIJKLMNOPQRSTUVWXYZ", DisplayName = "upper case")]
    [DataRow("abcdefghijklmnopqrstuvwxy/", DisplayName = "a character that a table key may not hold")]
    public void Anything_else_is_no_id(string? text) => Assert.IsFalse(ArticleId.TryParse(text, out _));
}

using System.Text;
using System.Text.Json.Nodes;
using NewsIngest.Messages;
using NewsIngest.Storage;

namespace NewsIngest.Tests.Messages;

[TestClass]
public sealed class MessageFormatTests
{
    private static readonly Uri Url = new("https://news.example.org/story?id=1");

    private static readonly FetchPageMessage Fetch = new(
        ArticleId.Of(Url).Value, Url, "Example News", Revision: 2, new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero), "A “title”", ETag: "\"abc\"");

    private static readonly ClassifyArticleMessage Classify = new(
        Fetch, "blob/2.gz", Url, "text/html; charset=utf-8", null, null, new DateTimeOffset(2026, 3, 1, 9, 1, 0, TimeSpan.Zero));

    [TestMethod]
    public void A_fetch_message_is_read_as_it_was_written() => Assert.AreEqual(Fetch, MessageFormat.ReadFetchPage(MessageFormat.Write(Fetch)));

    [TestMethod]
    public void A_classify_message_is_read_as_it_was_written() => Assert.AreEqual(Classify, MessageFormat.ReadClassifyArticle(MessageFormat.Write(Classify)));

    [TestMethod]
    public void A_message_says_its_name_and_version()
    {
        var message = JsonNode.Parse(MessageFormat.Write(Fetch))!;

        Assert.AreEqual("fetch-page", (string?)message["n"]);
        Assert.AreEqual(1, (int?)message["v"]);
    }

    [TestMethod]
    public void A_field_that_this_version_does_not_know_is_passed_over()
    {
        var message = JsonNode.Parse(MessageFormat.Write(Fetch))!;
        message["d"]!["colour"] = "blue";

        Assert.AreEqual(Fetch, MessageFormat.ReadFetchPage(message.ToJsonString()));
    }

    /// <summary>Azure takes 64 KiB of base64, which is 48 KiB of text.</summary>
    [TestMethod]
    [DataRow('x')]
    [DataRow('"')]
    [DataRow('\u2603')]
    public void However_much_a_site_says_a_message_stays_below_48_KiB(char character)
    {
        var (text, url) = (new string(character, 50_000), new Uri($"https://example.org/?{new string('&', 2_000)}"));
        var fetch = Fetch with { Url = url, ListedTitle = text, ETag = text, LastModified = text };
        var classify = Classify with { Fetch = fetch, FinalUrl = url, ContentType = text, ETag = text, LastModified = text };

        Assert.IsLessThan(48 * 1024, Encoding.UTF8.GetByteCount(MessageFormat.Write(classify)));
        var read = MessageFormat.ReadFetchPage(MessageFormat.Write(fetch));
        Assert.StartsWith(read.ListedTitle!, text);
        Assert.IsNull(read.ETag, "A part of a validator is another validator.");
    }

    [TestMethod]
    public void A_message_of_a_newer_version_is_told_from_an_unreadable_one()
    {
        var message = JsonNode.Parse(MessageFormat.Write(Fetch))!;
        message["v"] = 2;

        Assert.ThrowsExactly<NewerMessageException>(() => MessageFormat.ReadFetchPage(message.ToJsonString()));
    }

    [TestMethod]
    [DataRow("", DisplayName = "nothing")]
    [DataRow("hello", DisplayName = "no JSON")]
    [DataRow("null", DisplayName = "JSON null")]
    [DataRow("[1,2]", DisplayName = "an array")]
    [DataRow("{}", DisplayName = "an empty object")]
    [DataRow("""{"n":"fetch-page","v":1,"d":null}""", DisplayName = "no data")]
    [DataRow("""{"n":"fetch-page","v":0,"d":{}}""", DisplayName = "a version before the first")]
    [DataRow("""{"n":"classify-article","v":1,"d":{}}""", DisplayName = "a message for another queue")]
    [DataRow("""{"n":"fetch-page","v":1,"d":{"articleId":7}}""", DisplayName = "a field of another type")]
    [DataRow("""{"n":"fetch-page","v":1,"d":[[[[[[[[[[1]]]]]]]]]]}""", DisplayName = "nested too deep")]
    public void An_unreadable_message_is_refused(string text) =>
        Assert.ThrowsExactly<MessageFormatException>(() => MessageFormat.ReadFetchPage(text));

    [TestMethod]
    [DataRow("articleId")]
    [DataRow("url")]
    [DataRow("source")]
    [DataRow("revision")]
    public void A_missing_field_is_named(string field)
    {
        var message = JsonNode.Parse(MessageFormat.Write(Fetch))!;
        message["d"]!.AsObject().Remove(field);

        var refused = Assert.ThrowsExactly<MessageFormatException>(() => MessageFormat.ReadFetchPage(message.ToJsonString()));

        Assert.Contains($"d.{field}", refused.Message);
    }
}

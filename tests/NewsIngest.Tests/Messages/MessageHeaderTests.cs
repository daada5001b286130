using NewsIngest.Messages;

namespace NewsIngest.Tests.Messages;

[TestClass]
public sealed class MessageHeaderTests
{
    private const string TraceParent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    [TestMethod]
    public void Trace_and_due_time_are_read()
    {
        var header = MessageHeader.Read($$$"""{"n":"fetch-page","v":1,"t":"{{{TraceParent}}}","q":1772355600000,"d":{"t":"not this"}}""");

        Assert.AreEqual("0af7651916cd43dd8448eb211c80319c", header.Trace.TraceId.ToHexString());
        Assert.AreEqual("b7ad6b7169203331", header.Trace.SpanId.ToHexString());
        Assert.AreEqual(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero), header.Due);
    }

    [TestMethod]
    public void A_message_says_when_it_is_due()
    {
        var url = new Uri("https://news.example.org/a");
        var due = new DateTimeOffset(2026, 3, 1, 9, 0, 30, TimeSpan.Zero);

        var message = MessageFormat.Write(new FetchPageMessage("id", url, "Example News", 1, due), due);

        Assert.AreEqual(due, MessageHeader.Read(message).Due);
    }

    [TestMethod]
    [DataRow("""{"n":"fetch-page","v":1,"d":{}}""", DisplayName = "a message of an earlier program")]
    [DataRow("""{"n":"fetch-page","v":1,"t":"no trace","q":-5,"d":{}}""", DisplayName = "values that say nothing")]
    [DataRow("""{"n":"fetch-page","v":1,"t":7,"q":"soon","d":{}}""", DisplayName = "values of other types")]
    [DataRow("""{"n":"fetch-page","q":1e400}""", DisplayName = "a number beyond every range")]
    [DataRow("""{"d":{"t":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}}""", DisplayName = "a trace within the data")]
    [DataRow("[1,", DisplayName = "no JSON")]
    [DataRow("", DisplayName = "nothing")]
    public void What_cannot_be_read_of_it_is_left_out(string message) => Assert.AreEqual(default, MessageHeader.Read(message));
}

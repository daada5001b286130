using Azure.Storage.Queues.Models;
using NewsIngest.LocalHost.Queues;

namespace NewsIngest.Tests.LocalHost.Queues;

[TestClass]
public sealed class MessageBodyTests
{
    [TestMethod]
    [DataRow("aGVsbG8=", "hello")]
    [DataRow("Y2Fmw6k=", "café")]
    [DataRow("", "")]
    public void Base64_is_decoded(string raw, string body) =>
        Assert.AreEqual(body, MessageBody.Decode(Message(raw), base64: true)?.Body.ToString());

    [TestMethod]
    [DataRow("{ \"a\": 1 }")]
    [DataRow("aGVsbG8")]
    [DataRow("aGVs*G8=")]
    public void What_is_no_base64_is_no_message(string raw) => Assert.IsNull(MessageBody.Decode(Message(raw), base64: true));

    [TestMethod]
    public void Plain_text_stays_as_it_is() =>
        Assert.AreEqual("aGVsbG8=", MessageBody.Decode(Message("aGVsbG8="), base64: false)?.Body.ToString());

    [TestMethod]
    public void Decoding_changes_nothing_but_the_body()
    {
        var time = new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);
        var raw = QueuesModelFactory.QueueMessage("id", "receipt", new BinaryData("eA=="), 3, time, time.AddHours(-1), time.AddHours(1));

        var message = MessageBody.Decode(raw, base64: true)!;

        Assert.AreEqual(
            ("id", "receipt", 3L, raw.NextVisibleOn, raw.InsertedOn, raw.ExpiresOn),
            (message.MessageId, message.PopReceipt, message.DequeueCount, message.NextVisibleOn, message.InsertedOn, message.ExpiresOn));
        Assert.AreEqual("eA==", raw.Body.ToString());
    }

    private static QueueMessage Message(string raw) => QueuesModelFactory.QueueMessage("id", "receipt", new BinaryData(raw), 1);
}

using System.Text;
using NewsIngest.Messages;

namespace NewsIngest.Tests.Messages;

[TestClass]
public sealed class MessageTextTests
{
    [TestMethod]
    [DataRow("""{"n":"fetch-page","v":1}""")]
    [DataRow("Ofsted’s “good” ✓")]
    public void Base64_is_decoded(string text) =>
        Assert.AreEqual(text, MessageText.Decode(Convert.ToBase64String(Encoding.UTF8.GetBytes(text))));

    [TestMethod]
    [DataRow("""{"n":"fetch-page","v":1}""")]
    [DataRow("given up")]
    [DataRow("not JSON at all")]
    [DataRow("abcd")]
    [DataRow("")]
    [DataRow("/////w==")]
    public void Anything_else_stays_as_it_lies_in_the_queue(string raw) => Assert.AreEqual(raw, MessageText.Decode(raw));
}

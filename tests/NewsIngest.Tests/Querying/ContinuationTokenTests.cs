using System.Buffers.Text;
using System.Text;
using NewsIngest.Querying;

namespace NewsIngest.Tests.Querying;

[TestClass]
public sealed class ContinuationTokenTests
{
    private const string Key = "2516234207999999999-abcdefghijklmnopqrstuvwxyz-E06000016";

    private static readonly Question Asked = new(new ClassificationQuery("E06000016"), Top: 20);

    [TestMethod]
    public void A_token_leads_back_to_its_place()
    {
        var token = ContinuationToken.Write("classifications", Asked, Key);

        Assert.AreEqual(Key, ContinuationToken.Read("classifications", Asked with { Continuation = token }));
    }

    [TestMethod]
    public void The_size_of_a_page_may_change_from_page_to_page()
    {
        var token = ContinuationToken.Write("classifications", Asked, Key);

        Assert.AreEqual(Key, ContinuationToken.Read("classifications", Asked with { Continuation = token, Top = 5 }));
    }

    [TestMethod]
    public void The_first_page_has_no_place() => Assert.IsNull(ContinuationToken.Read("classifications", Asked));

    [TestMethod]
    public void A_token_of_another_filter_or_question_is_refused()
    {
        var token = ContinuationToken.Write("classifications", Asked, Key);

        Assert.Contains("another question", Refusal("visits", Asked with { Continuation = token }));
        Assert.Contains("another question", Refusal("classifications", new Question(new ClassificationQuery("E06000017"), 20, token)));
    }

    [TestMethod]
    public void A_token_of_another_version_is_refused()
    {
        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(ContinuationToken.Write("classifications", Asked, Key)));
        var older = Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"0{text[1..]}"));

        Assert.Contains("another version", Refusal("classifications", Asked with { Continuation = older }));
    }

    [TestMethod]
    [DataRow("x")]
    [DataRow("not a token")]
    [DataRow("' or 1 eq 1 or '")]
    [DataRow("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Anything_else_is_refused(string token) => Assert.Contains("Ask again without", Refusal("classifications", Asked with { Continuation = token }));

    [TestMethod]
    public void A_key_with_a_quotation_mark_cannot_be_smuggled_in()
    {
        var token = ContinuationToken.Write("classifications", Asked, "2516' or PartitionKey ne '");

        Assert.Contains("not one that was given out", Refusal("classifications", Asked with { Continuation = token }));
    }

    private static string Refusal(string question, Question asked) =>
        Assert.ThrowsExactly<QueryException>(() => ContinuationToken.Read(question, asked)).Message;
}

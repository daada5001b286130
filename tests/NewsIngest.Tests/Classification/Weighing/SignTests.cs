using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Weighing;

namespace NewsIngest.Tests.Classification.Weighing;

[TestClass]
public sealed class SignTests
{
    private static readonly Span Was = new(SpanKind.Be, 3, 0, 3, SpanStyle.None);

    [TestMethod]
    public void A_sign_reads_back_as_it_is_written()
    {
        Sign[] signs =
        [
            Sign.Of(SignKind.Always), Sign.Of(SignKind.Paragraph, 2), Sign.Of(SignKind.Left1, SpanKind.Comma), Sign.Of(SignKind.Left1, null as SpanKind?),
            Sign.Of(SignKind.AroundPair, SpanKind.Be, null), Sign.OfWord(SignKind.LeftWord1, Was), Sign.Of(SignKind.PathLeft, [Was, Was]), Sign.Of(SignKind.PathLeft, []),
        ];

        foreach (var sign in signs) Assert.AreEqual(sign, Sign.Parse(sign.Kind, sign.Operand()), sign.Operand());
    }

    [TestMethod]
    [DataRow("Left1", "Comma")]
    [DataRow("AroundPair", "Be+Edge")]
    [DataRow("LeftWord1", "Be:3")]
    [DataRow("Paragraph", "2")]
    public void A_sign_is_written_in_words(string kind, string operand) => Assert.AreEqual(operand, Sign.Parse(Enum.Parse<SignKind>(kind), operand).Operand());

    [TestMethod]
    public void Signs_of_other_kinds_or_words_are_not_the_same() =>
        Assert.HasCount(5, new HashSet<Sign>
        {
            Sign.Of(SignKind.Left1, SpanKind.Be), Sign.Of(SignKind.Left2, SpanKind.Be), Sign.Of(SignKind.Left1, SpanKind.Have), Sign.OfWord(SignKind.Left1, Was), Sign.Of(SignKind.Left1, 3),
        });

    [TestMethod]
    public void An_unknown_word_is_refused() => Assert.Contains("Verb", Assert.ThrowsExactly<FormatException>(() => Sign.Parse(SignKind.Left1, "Verb")).Message);

    [TestMethod]
    public void A_list_has_each_sign_once()
    {
        var signs = new SignList();

        signs.AddKinds(SignKind.Sentence, [Was, Was]);

        Assert.HasCount(1, signs.Signs);
    }
}

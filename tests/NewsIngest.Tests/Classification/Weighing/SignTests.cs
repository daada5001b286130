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
            Sign.Of(SignKind.AroundPair, SpanKind.Be, null), Sign.OfWord(SignKind.LeftWord1, Was), Sign.Of(SignKind.PathLeft, [Was, Was]),
            Sign.Of(SignKind.PathLeft, []),
            Sign.OfText(SignKind.TitleText, "outstanding"), Sign.OfText(SignKind.TitleText, "a"),
        ];

        foreach (var sign in signs) Assert.AreEqual(sign, Sign.Parse(sign.Kind, sign.Operand()), sign.Operand());
    }

    [TestMethod]
    [DataRow("Left1", "Comma")]
    [DataRow("AroundPair", "Be+Edge")]
    [DataRow("LeftWord1", "Be:3")]
    [DataRow("Paragraph", "2")]
    [DataRow("TitleText", "'school")]
    public void A_sign_is_written_in_words(string kind, string operand) => Assert.AreEqual(operand, Sign.Parse(Enum.Parse<SignKind>(kind), operand).Operand());

    [TestMethod]
    public void Words_of_the_text_are_told_apart_by_their_first_nine_letters()
    {
        Assert.AreEqual(Sign.OfText(SignKind.TitleText, "INSPECTION"), Sign.OfText(SignKind.TitleText, "inspections"));
        Assert.AreNotEqual(Sign.OfText(SignKind.TitleText, "inspect"), Sign.OfText(SignKind.TitleText, "inspector"));
        Assert.AreEqual("'inspectio", Sign.OfText(SignKind.TitleText, "inspection").Operand());
    }

    [TestMethod]
    public void Names_of_places_and_single_letters_are_no_words_of_the_text()
    {
        const string Text = "A school in Leeds";
        var signs = new SignList();

        signs.AddText(SignKind.SentenceText, Text, from: 0, [new(SpanKind.Council, 1, 12, 17, SpanStyle.Capital)]);

        Assert.AreEqual("'school 'in", string.Join(' ', signs.Signs.Select(sign => sign.Operand())));
    }

    [TestMethod]
    public void Signs_of_other_kinds_or_words_are_not_the_same() =>
        Assert.HasCount(5, new HashSet<Sign>
        {
            Sign.Of(SignKind.Left1, SpanKind.Be), Sign.Of(SignKind.Left2, SpanKind.Be), Sign.Of(SignKind.Left1, SpanKind.Have),
            Sign.OfWord(SignKind.Left1, Was), Sign.Of(SignKind.Left1, 3),
        });

    [TestMethod]
    public void An_unknown_word_is_refused() =>
        Assert.Contains("Verb", Assert.ThrowsExactly<FormatException>(() => Sign.Parse(SignKind.Left1, "Verb")).Message);

    [TestMethod]
    public void A_list_has_each_sign_once()
    {
        var signs = new SignList();

        signs.AddKinds(SignKind.Sentence, [Was, Was]);

        Assert.HasCount(1, signs.Signs);
    }
}

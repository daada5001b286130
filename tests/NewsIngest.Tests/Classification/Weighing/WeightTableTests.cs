using System.Text;
using NewsIngest.Classification.Weighing;

namespace NewsIngest.Tests.Classification.Weighing;

[TestClass]
public sealed class WeightTableTests
{
    private const string Head = "Question,Sign,Of,Weight\n";

    [TestMethod]
    public void The_odds_are_the_sum_of_the_weights_of_the_signs_that_are_there()
    {
        var table = Read("Given,Always,0,-1.5\nGiven,IsQuoted,0,2\nGiven,IsLong,1,4\nPast,IsQuoted,0,8\n");
        var signs = new SignList();
        signs.Add(SignKind.Always);
        signs.Add(SignKind.IsQuoted);
        signs.Add(SignKind.Paragraph, 2);

        Assert.AreEqual(0.5, table.Odds(Question.Given, signs), 1e-6);
        Assert.AreEqual(1 / (1 + Math.Exp(-0.5)), table.Probability(Question.Given, signs), 1e-6);
    }

    [TestMethod]
    public void What_no_sign_speaks_for_or_against_is_even() => Assert.AreEqual(0.5, Read("").Probability(Question.Past, new SignList()));

    [TestMethod]
    [DataRow("Given,Left1,Verb,1")]
    [DataRow("Given,Nearby,Comma,1")]
    [DataRow("Asked,Left1,Comma,1")]
    [DataRow("Given,Left1,Comma,much")]
    public void A_line_that_is_not_readable_is_named(string line) =>
        Assert.Contains("weights.csv, line 3", Assert.ThrowsExactly<InvalidDataException>(() => Read($"Given,Always,0,1\n{line}\n")).Message);

    [TestMethod]
    public void The_table_that_ships_weighs_every_question()
    {
        var signs = new SignList();
        signs.Add(SignKind.Source, 1);
        signs.Add(SignKind.Side, 1);
        signs.Add(SignKind.TimeAlone, 1);

        foreach (var question in Enum.GetValues<Question>()) Assert.AreNotEqual(0, WeightTable.Default.Odds(question, signs), question.ToString());
    }

    private static WeightTable Read(string lines) => WeightTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(Head + lines)));
}

using System.Text.Json;
using System.Text.RegularExpressions;
using NewsIngest.Classification;
using NewsIngest.Cli.Explaining;
using NewsIngest.Extraction;
using Spectre.Console;

namespace NewsIngest.Tests.Cli;

[TestClass]
public sealed partial class ExplanationViewTests
{
    private static readonly Article Wigan = new(
        "Ofsted reports on Wigan",
        "Ofsted has [sic] judged Wigan Council's children's services good. Neighbouring Bolton Council sent cake.\nLeadership was not inadequate.",
        Standfirst: "Leaders are outstanding, say inspectors");

    [TestMethod]
    public void Away_from_a_terminal_the_phrases_stand_in_brackets_with_their_name()
    {
        var text = ExplanationView.Plain(Lines(Wigan));

        Assert.Contains("[body Ofsted] has [sic] [verdict judged] [council Wigan Council]'s [service children's services] [grade good].\n", text);
        Assert.Contains("[negation not] [grade inadequate]", text);
        Assert.DoesNotContain("\u001b", text);
    }

    [TestMethod]
    public void Below_each_sentence_with_a_finding_stand_its_rules_and_its_confidence()
    {
        var lines = ExplanationView.Plain(Lines(Wigan)).Split('\n');

        var sentence = Array.FindIndex(lines, line => line.Contains("[sic]", StringComparison.Ordinal));
        Assert.MatchesRegex(@"^    → Wigan: overall good, current, confidence 0\.\d\d, by [a-z-]+", lines[sentence + 1]);
        Assert.Contains("Bolton", lines[sentence + 2]);
    }

    [TestMethod]
    public void Councils_and_kind_are_shown_with_what_decided_them()
    {
        var text = ExplanationView.Plain(Lines(Wigan));

        Assert.MatchesRegex(@"Wigan: subject; weight [\d.]+, 100 % of the heaviest council's, in the title", text);
        Assert.MatchesRegex(@"Bolton: mentioned; weight [\d.]+, \d+ % of the heaviest council's\n", text);
        Assert.Contains("Kind: judgement. Inspection: ilacs", text);
        Assert.Contains("inspector-in-title +1", text);
    }

    [TestMethod]
    public void Headline_and_standfirst_are_marked_like_the_text()
    {
        var text = ExplanationView.Plain(Lines(new Article("Wigan children's services rated good by Ofsted", "More follows.",
            Standfirst: "Leaders are outstanding, say inspectors")));

        Assert.Contains("[council Wigan] [service children's services] [verdict rated] [grade good] by [body Ofsted]\n    → Wigan: overall good", text);
        Assert.Contains("[aspect Leaders] are [grade outstanding]", text);
    }

    [TestMethod]
    [DataRow(12)]
    [DataRow(40)]
    [DataRow(200)]
    public void In_a_terminal_of_any_width_every_word_is_shown_and_no_row_is_too_long(int width)
    {
        var coloured = ExplanationView.Coloured(Lines(Wigan), Terminal(width));
        var shown = Escapes().Replace(coloured, "");

        Assert.Contains("\u001b[", coloured);
        Assert.IsLessThanOrEqualTo(width, shown.Split('\n').Max(row => row.TrimEnd().Length));
        Assert.Contains("[sic]", shown);
        Assert.Contains("Legend", shown);
    }

    [TestMethod]
    public void As_JSON_the_spans_are_given_by_source_start_length_and_kind()
    {
        using var json = JsonDocument.Parse(ExplanationJson.Write("a.txt", Wigan, Classifier.Default.Explain(Wigan)));

        var council = json.RootElement.GetProperty("spans").EnumerateArray()
            .First(span => span.GetProperty("kind").GetString() == "council" && span.GetProperty("source").GetString() == "text");
        Assert.AreEqual("Wigan Council", Wigan.Text.Substring(council.GetProperty("start").GetInt32(), council.GetProperty("length").GetInt32()));
        Assert.AreEqual("judgement", json.RootElement.GetProperty("classification").GetProperty("kind").GetString());
        Assert.IsGreaterThan(0, json.RootElement.GetProperty("judgementSigns").GetArrayLength());
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("[red]good[/] [[ ]] [/")]
    public void Text_that_looks_like_markup_is_shown_as_it_is(string text)
    {
        var lines = Lines(new Article(text, text));

        Assert.Contains(text.Replace("good", "[grade good]", StringComparison.Ordinal), ExplanationView.Plain(lines));
        Assert.Contains(text, Escapes().Replace(ExplanationView.Coloured(lines, Terminal(100)), ""));
    }

    private static IReadOnlyList<ExplainedLine> Lines(Article article) => ExplanationLayout.Of("a.txt", article, Classifier.Default.Explain(article));

    private static Profile Terminal(int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.EightBit,
            Out = new AnsiConsoleOutput(TextWriter.Null)
        });
        console.Profile.Width = width;
        return console.Profile;
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m", RegexOptions.NonBacktracking)]
    private static partial Regex Escapes();
}

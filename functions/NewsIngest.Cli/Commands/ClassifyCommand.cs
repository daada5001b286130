using System.CommandLine;
using NewsIngest.Classification;
using NewsIngest.Cli.Explaining;
using NewsIngest.Cli.Files;
using NewsIngest.Extraction;
using Spectre.Console;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest classify FILE…|DIR [--explain [--json]]</c></summary>
internal static class ClassifyCommand
{
    private static readonly Option<bool> Explain = new("--explain") { Description = "For people: the article with its phrases marked, and the rules, weights and signs behind each answer" };
    private static readonly Option<bool> Json = new("--json") { Description = "With --explain: the same as JSON lines; without it the output is JSON anyway" };

    public static Command Create() => FileCommand.Create(
        "classify",
        "What each article says, one JSON object a line: extract's fields, kind, inspectionType, councils, findings with evidence, and visit",
        parsed => (parsed.GetValue(Explain), parsed.GetValue(Json)) switch
        {
            (true, true) => (file, article) => ExplanationJson.Write(file.Name, article, Classifier.Default.Explain(article)),
            (true, false) => Explanation,
            _ => (file, article) => OutputLine.Of(file, article, Classifier.Default.Classify(article)),
        },
        Explain,
        Json);

    private static string Explanation(ArticleFile file, Article article)
    {
        var lines = ExplanationLayout.Of(file.Name, article, Classifier.Default.Explain(article));
        return AnsiConsole.Profile.Capabilities.Ansi ? ExplanationView.Coloured(lines, AnsiConsole.Profile) : ExplanationView.Plain(lines);
    }
}

using System.CommandLine;
using NewsIngest.Classification;
using NewsIngest.Cli.Files;
using NewsIngest.Cli.Views;
using NewsIngest.Evaluation;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest evaluate DIR</c></summary>
internal static class EvaluateCommand
{
    private const string Labels = "labels.jsonl";

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = $"Folder with pages (*.html, *.txt) and {Labels}" };
        var mistakes = new Option<bool>("--mistakes") { Description = "List every answer that differs from its label" };
        var json = new Option<bool>("--json") { Description = "For programs: the whole scorecard, mistakes included" };
        var command = new Command("evaluate",
            "Scores the classifier on a labelled corpus: precision, recall and F1, kinds, dates, text, calibration") { folder, mistakes, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(mistakes), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string folder, bool mistakes, bool json)
    {
        var labels = Path.Combine(folder, Labels);
        if (!File.Exists(labels))
        {
            Console.Error.WriteLine($"There is no '{labels}'. A labelled corpus has one JSON object a line: {{\"file\":…,\"councils\":[…],\"findings\":[…]}}.");
            return ExitCodes.WrongUsage;
        }

        try
        {
            var now = TimeProvider.System.GetUtcNow();
            var results = new LabelReader().ReadFile(labels).AsParallel().AsOrdered().Select(label =>
            {
                var url = Uri.TryCreate(label.Url, UriKind.Absolute, out var parsed) ? parsed : null;
                var article = ArticleReader.Read(new ArticleFile(label.File, Path.Combine(folder, label.File), url), now);
                return (label, article, Classifier.Default.Classify(article));
            });
            var card = Evaluation.Evaluation.Score(results);
            if (json) Console.WriteLine(ScorecardJson.Write(card));
            else ScorecardView.Write(card, mistakes);
            return ExitCodes.Done;
        }
        catch (AggregateException exception) when (exception.InnerException is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Console.Error.WriteLine(exception.InnerException.Message);
            return ExitCodes.ProblemsFound;
        }
        catch (InvalidDataException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCodes.ProblemsFound;
        }
    }
}

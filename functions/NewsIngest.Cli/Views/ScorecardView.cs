using System.Globalization;
using NewsIngest.Evaluation;
using Spectre.Console;

namespace NewsIngest.Cli.Views;

/// <summary>A scorecard for people.</summary>
internal static class ScorecardView
{
    public static void Write(Scorecard card, bool mistakes)
    {
        AnsiConsole.MarkupLineInterpolated($"[bold]{card.Pages} pages[/]");
        var table = new Table().Border(TableBorder.Simple).AddColumns("over", "precision", "recall", "F1");
        Row("subject councils", card.Subjects);
        Row("mentioned councils", card.Mentions);
        Row("findings", card.Findings);
        Row("  current", card.CurrentFindings);
        Row("  previous", card.PreviousFindings);
        Row("  current overall", card.CurrentOverall);
        Row("kind = judgement", card.JudgementKind);
        Row("topics of visits", card.VisitTopics);
        AnsiConsole.Write(table);

        Share("kind right", card.Kind);
        Share("inspection type right", card.InspectionType);
        Share("number of the visit right", card.VisitSequence);
        Share("title right", card.Titles);
        Share("date right", card.Dates);
        if (card.TextF1 is { } text) AnsiConsole.MarkupLineInterpolated($"text F1: {Percent(text)}");
        Share("pages all right", card.ExactPages);
        Share("pages without a finding that were given one", card.ConfusersWithFinding);

        AnsiConsole.WriteLine("confidence: findings right");
        foreach (var bucket in card.Calibration)
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture,
                $"  {bucket.From:0.00}–{bucket.To:0.00}: {bucket.Findings.Right} of {bucket.Findings.Total}, {Percent(bucket.Findings.Value)}");

        if (mistakes)
            foreach (var mistake in card.Mistakes)
                AnsiConsole.MarkupLineInterpolated($"{mistake.File}  {mistake.Measure}  expected: {mistake.Expected}  found: {mistake.Found}");

        void Row(string name, Retrieval score) => table.AddRow(name, Percent(score.Precision.Value), Percent(score.Recall.Value), Percent(score.F1));
    }

    private static void Share(string name, Rate rate) =>
        AnsiConsole.MarkupLineInterpolated($"{name}: {rate.Right} of {rate.Total}, {Percent(rate.Value)}");

    private static string Percent(double? share) => share is { } known ? (100 * known).ToString("0.0", CultureInfo.InvariantCulture) + " %" : "–";
}

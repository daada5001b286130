using NewsIngest.Querying;
using Spectre.Console;

namespace NewsIngest.Cli.Views;

/// <summary>One article for people.</summary>
internal static class ArticleView
{
    public static void Write(ArticleAnswer article)
    {
        AnsiConsole.MarkupLineInterpolated($"[bold]{article.Title}[/]");
        AnsiConsole.MarkupLineInterpolated($"{article.Url}");
        AnsiConsole.MarkupLineInterpolated($"[grey]{article.ArticleId} · {article.Source} · {article.State.Word()}{(article.Outcome is { } outcome
            ? $", {outcome.Word()}"
            : "")} {article.OutcomeDetail}[/]");
        AnsiConsole.MarkupLineInterpolated($"[grey]seen {article.DiscoveredAt:yyyy-MM-dd HH:mm}, published {article.Published:yyyy-MM-dd HH:mm}, fetched {article.FetchedAt:yyyy-MM-dd HH:mm} UTC[/]");
        foreach (var revision in article.Revisions)
            AnsiConsole.MarkupLineInterpolated($"revision {revision.Number}: {revision.FetchedAt:yyyy-MM-dd HH:mm} UTC, classifier {revision.ClassifierVersion}, text {revision.TextHash[..8]}");
        if (article.Classification is not { } classification)
        {
            AnsiConsole.MarkupLine("Nothing was read in it.");
            return;
        }

        ClassificationView.Write(classification, _ => true);
        foreach (var finding in classification.Findings)
            AnsiConsole.MarkupLineInterpolated($"            [grey]{finding.CouncilCode} {finding.Aspect.Word()} {finding.Judgement.Word()}: confidence {finding.Confidence:0.00}, rules {string.Join(", ",
                finding.Rules)}[/]");
        if (classification.Visit is { } visit)
            AnsiConsole.MarkupLineInterpolated($"            visit {visit.Sequence}: {string.Join(", ",
                visit.Topics.Select(topic => topic.Word()))} [grey]\"{visit.Evidence.Sentence}\"[/]");
    }
}

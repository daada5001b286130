using NewsIngest.Querying;
using Spectre.Console;

namespace NewsIngest.Cli.Views;

/// <summary>How the pipeline fares, for people.</summary>
internal static class StatusView
{
    public static void Write(HealthReport report)
    {
        if (report.StorageProblem is { } problem) AnsiConsole.MarkupLineInterpolated($"[red]{problem}[/]");

        var sources = new Table().Border(TableBorder.Simple).AddColumns("source", "last poll", "outcome", "found", "next poll");
        foreach (var source in report.Sources)
            sources.AddRow(
                Markup.Escape(source.Name),
                Time(source.LastPolled),
                Markup.Escape(source.Enabled ? Outcome(source) : $"off: {source.DisabledReason}"),
                $"{source.Found}",
                source.Enabled ? Time(source.NextPoll) : "");
        AnsiConsole.Write(sources);

        foreach (var queue in report.Queues) AnsiConsole.MarkupLineInterpolated($"{queue.Name}: {queue.Waiting} waiting");
        foreach (var failure in report.Failures) AnsiConsole.MarkupLineInterpolated($"[red]{failure.At:yyyy-MM-dd HH:mm} {failure.Queue}[/]: {failure.Reason}");
        AnsiConsole.MarkupLineInterpolated($"[grey]classifier {report.ClassifierVersion}[/]");
    }

    private static string Outcome(SourceHealth source) =>
        source.FailureStreak > 1 ? $"{source.Outcome}, {source.FailureStreak} times in a row. {source.Detail}" : $"{source.Outcome} {source.Detail}".Trim();

    private static string Time(DateTimeOffset? time) => time is { } known ? $"{known:yyyy-MM-dd HH:mm} UTC" : "never";
}

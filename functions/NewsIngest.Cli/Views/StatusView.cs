using NewsIngest.Operations.Status;
using Spectre.Console;

namespace NewsIngest.Cli.Views;

/// <summary>How everything fares, for people.</summary>
internal static class StatusView
{
    public static void Write(StatusReport report)
    {
        if (report.StorageProblem is { } problem) AnsiConsole.MarkupLineInterpolated($"[red]{problem}[/]");

        WriteSources(report.Sources);
        if (report.StorageAnswers)
        {
            WriteQueues(report);
            WriteTimers(report);
            foreach (var failure in report.Failures)
                AnsiConsole.MarkupLineInterpolated($"[red]{failure.Id}[/] {failure.At:yyyy-MM-dd HH:mm} {failure.Queue}: {failure.Reason} {failure.LastError}");
            AnsiConsole.MarkupLineInterpolated(
                $"articles: {(report.Articles is { } counts
                    ? string.Join(", ", counts.Select(pair => $"{pair.Value} {pair.Key}"))
                    : "not counted (--count reads them all)")}");
        }

        AnsiConsole.MarkupLineInterpolated($"[grey]newsingest {report.Versions.App}, classifier {report.Versions.Classifier}, messages {report.Versions.Messages}[/]");
    }

    private static void WriteSources(IReadOnlyList<SourceHealth> known)
    {
        var sources = new Table().Border(TableBorder.Simple).AddColumns("source", "last poll", "outcome", "found", "next poll");
        foreach (var source in known)
            sources.AddRow(
                Markup.Escape(source.Name),
                Time(source.LastPolled),
                Markup.Escape(source.Enabled ? Outcome(source) : $"off: {source.DisabledReason}"),
                $"{source.Found}",
                source.Enabled ? Time(source.NextPoll) : "");
        AnsiConsole.Write(sources);
    }

    private static void WriteQueues(StatusReport report)
    {
        var queues = new Table().Border(TableBorder.Simple).AddColumns("queue", "messages", "oldest waits for");
        foreach (var queue in report.Queues)
        {
            var colour = queue is { IsPoison: true, Waiting: > 0 } ? "red" : "default";
            queues.AddRow($"[{colour}]{queue.Name}[/]", $"[{colour}]{queue.Waiting}[/]", queue.OldestSince is { } since ? Duration(report.At - since) : "");
        }

        AnsiConsole.Write(queues);
    }

    private static void WriteTimers(StatusReport report)
    {
        if (report.Timers.Count == 0) AnsiConsole.MarkupLine("timers: none has run yet");
        foreach (var timer in report.Timers)
            AnsiConsole.MarkupLineInterpolated($"{timer.Name}: {Time(timer.Started)}, {Duration(timer.Ended - timer.Started)}, {(timer.Succeeded
                ? ""
                : "failed: ")}{timer.Detail}");
    }

    private static string Outcome(SourceHealth source) =>
        source.FailureStreak > 1 ? $"{source.Outcome}, {source.FailureStreak} times in a row. {source.Detail}" : $"{source.Outcome} {source.Detail}".Trim();

    private static string Time(DateTimeOffset? time) => time is { } known ? $"{known:yyyy-MM-dd HH:mm} UTC" : "never";

    private static string Duration(TimeSpan time) =>
        time.TotalDays >= 2
            ? $"{(int)time.TotalDays} d"
            : time.TotalHours >= 2
            ? $"{(int)time.TotalHours} h"
            : time.TotalMinutes >= 2
            ? $"{(int)time.TotalMinutes} min"
            : $"{Math.Max(time.TotalSeconds, 0):0.#} s";
}

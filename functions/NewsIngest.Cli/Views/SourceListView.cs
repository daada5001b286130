using NewsIngest.Operations.Status;
using Spectre.Console;

namespace NewsIngest.Cli.Views;

/// <summary>The list of sources for people.</summary>
internal static class SourceListView
{
    public static void Write(SourceList list)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("source", "kind", "state", "last success", "failed in a row", "next poll");
        var isKnown = list.StorageProblem is null;
        foreach (var source in list.Sources)
            table.AddRow(
                Markup.Escape(source.Name),
                source.Kind,
                Markup.Escape(State(source, isKnown)),
                isKnown ? Time(source.LastSucceeded, "never") : "",
                source.FailureStreak > 0 ? $"[red]{source.FailureStreak}[/]" : "",
                source.Enabled && isKnown ? Time(source.NextPoll, "at once") : "");
        AnsiConsole.Write(table);

        AnsiConsole.MarkupLineInterpolated($"{list.Sources.Count(source => source.Enabled)} on, {list.Sources.Count(source => !source.Enabled)} off");
        if (list.StorageProblem is { } problem) AnsiConsole.MarkupLineInterpolated($"[red]{problem}[/]");
    }

    private static string State(SourceHealth source, bool isKnown) =>
        !source.Enabled ? $"off: {source.DisabledReason}"
        : !isKnown ? "on"
        : source.Outcome is null ? "on, not polled yet"
        : $"on, {source.Outcome}. {source.Detail}".TrimEnd();

    private static string Time(DateTimeOffset? time, string none) => time is { } known ? $"{known:yyyy-MM-dd HH:mm} UTC" : none;
}

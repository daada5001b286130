using NewsIngest.Storage;
using Spectre.Console;

namespace NewsIngest.Cli.Views;

/// <summary>Failures for people: one after the other, newest first.</summary>
internal static class FailuresView
{
    private const int MessageShown = 200;

    public static void Write(IReadOnlyList<Failure> failures)
    {
        if (failures.Count == 0)
        {
            AnsiConsole.MarkupLine("Nothing went wrong for good.");
            return;
        }

        foreach (var failure in failures)
        {
            var times = failure.Times > 1 ? $", {failure.Times} times since {failure.FirstAt:HH:mm}" : "";
            var redriven = failure.RedrivenAt is { } at ? $", sent again {at:yyyy-MM-dd HH:mm}" : "";
            AnsiConsole.MarkupLineInterpolated($"[bold]{failure.Id}[/]  {failure.At:yyyy-MM-dd HH:mm} UTC  {failure.Queue}{times}{redriven}");
            AnsiConsole.MarkupLineInterpolated($"    {failure.Reason}");
            if (failure.LastError is { } error) AnsiConsole.MarkupLineInterpolated($"    last error: {error}");
            AnsiConsole.MarkupLineInterpolated($"    [grey]{Shown(failure.Message)}[/]");
        }

        AnsiConsole.MarkupLine("[grey]'newsingest redrive ID' sends one again.[/]");
    }

    /// <summary>A message may hold anything: what would move a terminal's cursor is shown as a dot.</summary>
    public static string Shown(string message)
    {
        var start = message.Length > MessageShown ? $"{message[..MessageShown]}… ({message.Length} characters)" : message;
        return string.Concat(start.Select(character => char.IsControl(character) || char.IsSurrogate(character) ? '·' : character));
    }
}

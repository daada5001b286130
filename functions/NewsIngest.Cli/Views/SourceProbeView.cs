using NewsIngest.Sources;
using NewsIngest.Sources.Probing;
using Spectre.Console;

namespace NewsIngest.Cli.Views;

/// <summary>What a test of one source found, for people: a line for each step, then one for each link.</summary>
internal static class SourceProbeView
{
    public static void Write(SourceProbeReport report)
    {
        AnsiConsole.MarkupLineInterpolated($"[bold]{report.Source ?? report.Url.AbsoluteUri}[/]{(report.Source is null ? "" : $" {report.Url}")}");
        foreach (var step in report.Steps)
            AnsiConsole.MarkupLineInterpolated($"{step.Name,-10}  {step.Outcome}{(step.Detail is { } detail ? $": {detail}" : "")}");
        foreach (var problem in report.Problems) AnsiConsole.MarkupLineInterpolated($"{"problem",-10}  [yellow]{problem}[/]");

        foreach (var (link, verdict) in report.Links)
        {
            AnsiConsole.MarkupLineInterpolated($"{(verdict.IsWanted ? "take" : "leave"),-5} {Day(link.Published)}  {link.Title ?? "(no title)"}");
            AnsiConsole.MarkupLineInterpolated($"                  [grey]{link.Url}{Why(verdict)}[/]");
        }

        if (!report.IsUsable) AnsiConsole.MarkupLine("[red]Nothing was found here.[/]");
        else if (report.Source is null)
            AnsiConsole.MarkupLineInterpolated($"Its entry for sources.json, which wants a name for people and the licence of its text:\n{SourcesJson.Entry(report)}");
    }

    private static string Day(DateTimeOffset? published) => published is { } known ? $"{known:yyyy-MM-dd}" : "no date   ";

    private static string Why(FilterVerdict verdict) => verdict switch
    {
        { Filter: null } => "",
        { Value: { } value } => $"  {verdict.Filter}: {value}",
        { IsWanted: false } when verdict != FilterVerdict.Repeated => $"  {verdict.Filter}: none of them",
        _ => $"  {verdict.Filter}",
    };
}

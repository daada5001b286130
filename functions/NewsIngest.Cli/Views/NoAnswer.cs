using Spectre.Console;

namespace NewsIngest.Cli.Views;

/// <summary>What a question without an answer gets.</summary>
internal static class NoAnswer
{
    public const string Text = "Nothing stored answers this.";

    public static void Write() =>
        AnsiConsole.MarkupLine($"{Text} [grey]'newsingest ingest' reads the sources now; 'newsingest status' shows how they fare.[/]");
}

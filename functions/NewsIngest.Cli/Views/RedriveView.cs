using NewsIngest.Operations;
using NewsIngest.Operations.Redriving;
using Spectre.Console;

namespace NewsIngest.Cli.Views;

/// <summary>What is sent again, as it happens; or as one JSON array at the end.</summary>
internal sealed class RedriveView(bool isDryRun, bool isJson)
{
    private readonly List<RedrivenMessage> _messages = [];

    public bool IsDryRun => isDryRun;

    public void Add(RedrivenMessage message)
    {
        _messages.Add(message);
        if (!isJson) AnsiConsole.MarkupLineInterpolated($"{message.Queue}  {message.FailureId ?? "poison"}  [grey]{FailuresView.Shown(message.Message)}[/]");
    }

    public void End()
    {
        if (isJson) Console.WriteLine(OperationsJson.Write(_messages));
        else AnsiConsole.MarkupLineInterpolated($"[bold]{_messages.Count} messages {(isDryRun ? "would be sent" : "sent")} again.[/]");
    }
}

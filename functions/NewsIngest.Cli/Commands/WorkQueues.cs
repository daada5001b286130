using System.CommandLine;

namespace NewsIngest.Cli.Commands;

/// <summary>Options that name one of our queues.</summary>
internal static class WorkQueues
{
    public static Option<string?> Option(string name, string description, IReadOnlyList<string> queues)
    {
        var option = new Option<string?>(name) { Description = $"{description}: {string.Join(", ", queues)}", HelpName = "QUEUE" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } typed && !queues.Contains(typed))
                result.AddError($"{name} is one of {string.Join(", ", queues)}, not '{typed}'.");
        });
        return option;
    }
}

using System.CommandLine;
using NewsIngest.Cli.Storage;
using NewsIngest.Cli.Views;
using NewsIngest.Operations;
using NewsIngest.Storage;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest failures</c></summary>
internal static class FailuresCommand
{
    private const int DefaultCount = 50;

    public static Command Create()
    {
        var queue = WorkQueues.Option("--queue", "Of this queue only", QueueNames.Work);
        var since = new Option<DateOnly?>("--since") { Description = "This day (UTC) or later", HelpName = "yyyy-MM-dd", CustomParser = DayOption.Parse };
        var top = new Option<int?>("--top") { Description = $"So many of each queue, newest first; {DefaultCount} unless told", HelpName = "COUNT" };
        var json = new Option<bool>("--json") { Description = "For programs: a JSON array, messages whole" };
        var command = new Command("failures", "What went wrong for good: when, how often, why, the last error, and the message itself")
        {
            queue, since, top, json, StorageSession.StorageOption,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(top) is < 1) result.AddError("--top is a whole number from 1.");
        });
        command.SetAction((parsed, cancellationToken) => StorageSession.RunAsync(
            parsed,
            async session =>
            {
                var failures = new List<Failure>();
                foreach (var name in parsed.GetValue(queue) is { } one ? [one] : QueueNames.Work)
                    failures.AddRange(await session.Get<FailureStore>().ListAsync(name, parsed.GetValue(since), cancellationToken)
                        .Take(parsed.GetValue(top) ?? DefaultCount).ToListAsync(cancellationToken));
                failures = [.. failures.OrderByDescending(failure => failure.At)];

                if (parsed.GetValue(json)) Console.WriteLine(OperationsJson.Write(failures));
                else FailuresView.Write(failures);
                return ExitCodes.Done;
            },
            cancellationToken));
        return command;
    }
}

using System.CommandLine;
using NewsIngest.Cli.Storage;
using NewsIngest.Cli.Views;
using NewsIngest.Operations;
using NewsIngest.Operations.Status;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest status</c></summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var count = new Option<bool>("--count") { Description = "Count the articles by state as well: reads the whole table" };
        var json = new Option<bool>("--json") { Description = "For programs: one JSON object" };
        var command = new Command("status",
            "How each source fares, what waits in the queues and since when, when the timers ran last, what failed, which versions run")
        {
            count, json, StorageSession.StorageOption, StorageSession.SourcesOption,
        };
        command.SetAction((parsed, cancellationToken) => StorageSession.RunAsync(
            parsed, session => RunAsync(session, parsed.GetValue(count), parsed.GetValue(json), cancellationToken), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(StorageSession session, bool count, bool json, CancellationToken cancellationToken)
    {
        var report = await session.Get<StatusQuery>().ReadAsync(count, cancellationToken);
        if (json) Console.WriteLine(OperationsJson.Write(report));
        else StatusView.Write(report);
        return report.StorageAnswers ? ExitCodes.Done : ExitCodes.ProblemsFound;
    }
}

using System.CommandLine;
using NewsIngest.Cli.Storage;
using NewsIngest.Cli.Views;
using NewsIngest.Querying;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest status</c></summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "For programs: as GET /api/health answers" };
        var command = new Command("status", "How each source fares, what waits in the queues, and what failed") { json, StorageSession.StorageOption, StorageSession.SourcesOption };
        command.SetAction((parsed, cancellationToken) => StorageSession.RunAsync(parsed, session => RunAsync(session, parsed.GetValue(json), cancellationToken), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(StorageSession session, bool json, CancellationToken cancellationToken)
    {
        var report = await session.Get<HealthQuery>().ReadAsync(cancellationToken);
        if (json) Console.WriteLine(QueryJson.Write(report));
        else StatusView.Write(report);
        return report.StorageAnswers ? ExitCodes.Done : ExitCodes.ProblemsFound;
    }
}

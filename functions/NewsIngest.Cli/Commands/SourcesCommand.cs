using System.CommandLine;
using NewsIngest.Cli.Storage;
using NewsIngest.Cli.Views;
using NewsIngest.Operations.Status;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest sources</c></summary>
internal static class SourcesCommand
{
    private const string NoStorage = "Storage is not running, so nothing is known of how the sources fare. Start the app, or name an account with --storage.";

    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "For programs" };
        var command = new Command("sources", "Every source of the list: its kind, whether it is on, how it fares and when it is polled next")
        {
            json, StorageSession.StorageOption, StorageSession.SourcesOption, SourcesTestCommand.Create(),
        };
        command.SetAction((parsed, cancellationToken) => StorageSession.RunAsync(
            parsed, session => RunAsync(session, parsed.GetValue(json), cancellationToken), cancellationToken, startsStorage: false));
        return command;
    }

    private static async Task<int> RunAsync(StorageSession session, bool json, CancellationToken cancellationToken)
    {
        var query = session.Get<SourceListQuery>();
        var list = session.HasStorage ? await query.ReadAsync(cancellationToken) : query.WithoutHealth(NoStorage);
        if (json) Console.WriteLine(SourcesJson.Write(list));
        else SourceListView.Write(list);
        return session.HasStorage && list.StorageProblem is not null ? ExitCodes.ProblemsFound : ExitCodes.Done;
    }
}

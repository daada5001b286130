using System.CommandLine;
using NewsIngest.Cli.Storage;
using NewsIngest.Cli.Views;
using NewsIngest.Operations.Reclassification;
using NewsIngest.Querying;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest reclassify</c></summary>
internal static class ReclassifyCommand
{
    private const int MostParallel = 64;

    private static int UsualParallel => Math.Min(Environment.ProcessorCount * 2, MostParallel);

    public static Command Create()
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would change, and write nothing" };
        var since = new Option<DateOnly?>("--since")
        {
            Description = "Articles filed under this day (UTC) or later",
            HelpName = "yyyy-MM-dd",
            CustomParser = DayOption.Parse
        };
        var council = new Option<string?>("--council")
        {
            Description = "Articles that name this council now, by name, alias or GSS code",
            HelpName = "COUNCIL"
        };
        var parallel = new Option<int?>("--parallel")
        {
            Description = $"Articles read at once, 1 to {MostParallel}; two for each processor unless told",
            HelpName = "COUNT"
        };
        var force = new Option<bool>("--force") { Description = "Also articles that this version of the classifier has read already; then a stopped run starts from the beginning" };
        var json = new Option<bool>("--json") { Description = "For programs: the summary and every article that changes, as one JSON object" };
        var command = new Command(
            "reclassify",
            "Runs the present classifier over the stored pages, without fetching; shows what changes in each article before it writes. Without --since and --council it reads all articles. It can be stopped and started again")
        {
            dryRun, since, council, parallel, force, json, StorageSession.StorageOption, StorageSession.SourcesOption,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(parallel) is < 1 or > MostParallel) result.AddError($"--parallel is a whole number from 1 to {MostParallel}.");
        });
        command.SetAction((parsed, cancellationToken) => StorageSession.RunAsync(
            parsed,
            session => RunAsync(
                session,
                parsed.GetValue(council),
                new ReclassificationRequest(null, parsed.GetValue(since), parsed.GetValue(dryRun), parsed.GetValue(force),
                    parsed.GetValue(parallel) ?? UsualParallel),
                parsed.GetValue(json),
                cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(StorageSession session, string? council, ReclassificationRequest request, bool json,
        CancellationToken cancellationToken)
    {
        if (council is not null) request = request with { CouncilCode = session.Get<QueryReader>().CouncilOf(council).Code };
        var summary = await ReclassificationView.ShowAsync(
            request, isQuiet: json, progress => session.Get<Reclassifier>().RunAsync(request, progress, cancellationToken));
        if (json) Console.WriteLine(Operations.OperationsJson.Write(summary));
        return summary.Unreadable == 0 ? ExitCodes.Done : ExitCodes.ProblemsFound;
    }
}

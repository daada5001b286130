using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsIngest.Cli.Storage;
using NewsIngest.Cli.Views;
using NewsIngest.Fetching;
using NewsIngest.Sources;
using NewsIngest.Sources.Probing;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest sources test</c></summary>
internal static class SourcesTestCommand
{
    public static Command Create()
    {
        var address = new Argument<string>("URL|NAME") { Description = "A feed, list page, sitemap or GOV.UK search, or the name of a source of the list" };
        var json = new Option<bool>("--json") { Description = "For programs" };
        var loopback = new Option<bool>("--allow-loopback") { Description = "Lets servers of this machine be fetched, as the setting Fetching__AllowLoopback does: the demo's sites, say" };
        var command = new Command("test", "Fetches one source now, stores nothing, and shows each step and what would be found")
        {
            address, json, loopback, StorageSession.SourcesOption,
        };
        command.SetAction((parsed, cancellationToken) => StorageSession.RunAsync(
            parsed,
            session => RunAsync(session, parsed.GetValue(address)!, parsed.GetValue(json), cancellationToken),
            cancellationToken,
            services => services.AddSingleton<IRobotsStore, NoRobotsStore>(),
            startsStorage: false,
            parsed.GetValue(loopback)
                ? new Dictionary<string, string?> { [$"{FetchingOptions.Section}:{nameof(FetchingOptions.AllowLoopback)}"] = "true" }
                : null));
        return command;
    }

    private static async Task<int> RunAsync(StorageSession session, string address, bool json, CancellationToken cancellationToken)
    {
        var probe = session.Get<SourceProbe>();
        var catalog = session.Get<SourceCatalog>();
        SourceProbeReport report;
        if (catalog.Find(address) is { } source)
        {
            report = await probe.RunAsync(source, cancellationToken);
        }
        else if (Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
        {
            report = await probe.RunAsync(url, cancellationToken);
        }
        else
        {
            await Console.Error.WriteLineAsync($"'{address}' is neither a web address nor a source of the list. Its sources: {string.Join(", ",
                catalog.Sources.Select(each => each.Name))}.");
            return ExitCodes.WrongUsage;
        }

        if (json) Console.WriteLine(SourcesJson.Write(report));
        else SourceProbeView.Write(report);
        if (!report.IsUsable && report.Url.IsLoopback && !session.Get<IOptions<FetchingOptions>>().Value.AllowLoopback)
            await Console.Error.WriteLineAsync("It is on this machine: give --allow-loopback to let it be fetched.");
        return report.IsUsable ? ExitCodes.Done : ExitCodes.ProblemsFound;
    }
}

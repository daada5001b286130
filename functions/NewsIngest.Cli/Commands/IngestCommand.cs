using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Cli.Ingesting;
using NewsIngest.Cli.Storage;
using NewsIngest.Cli.Views;
using NewsIngest.Messages;
using NewsIngest.Sources;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest ingest</c></summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var source = new Option<string?>("--source") { Description = "Only this source, even when it is switched off in the list", HelpName = "NAME" };
        var url = new Option<Uri?>("--url") { Description = "Only this article", HelpName = "URL", CustomParser = WebAddressOption.Parse };
        var command = new Command("ingest", "One round of the whole pipeline, now: poll the sources, fetch what is new, classify and store it")
        {
            source, url, StorageSession.StorageOption, StorageSession.SourcesOption,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(source) is not null && result.GetResult(url) is not null) result.AddError("Give --source or --url, not both.");
        });
        command.SetAction((parsed, cancellationToken) => StorageSession.RunAsync(
            parsed,
            session => RunAsync(session, parsed.GetValue(source), parsed.GetValue(url), cancellationToken),
            cancellationToken,
            services => services
                .AddSingleton<DirectQueue>()
                .AddSingleton<IMessageSender>(provider => provider.GetRequiredService<DirectQueue>())
                .AddSingleton<IngestRound>()));
        return command;
    }

    private static async Task<int> RunAsync(StorageSession session, string? sourceName, Uri? url, CancellationToken cancellationToken)
    {
        var round = session.Get<IngestRound>();
        if (url is not null) return await IngestView.ShowAsync(progress => round.RunAsync(url, progress, cancellationToken), session.Get<DirectQueue>());

        var catalog = session.Get<SourceCatalog>();
        IReadOnlyList<Source> sources = [.. catalog.Sources.Where(source => source.Enabled)];
        if (sourceName is not null)
        {
            if (catalog.Find(sourceName) is not { } named)
            {
                await Console.Error.WriteLineAsync($"There is no source '{sourceName}'. These exist: {string.Join(", ",
                    catalog.Sources.Select(source => source.Name))}.");
                return ExitCodes.WrongUsage;
            }

            sources = [named];
        }

        return await IngestView.ShowAsync(progress => round.RunAsync(sources, progress, cancellationToken), session.Get<DirectQueue>());
    }
}

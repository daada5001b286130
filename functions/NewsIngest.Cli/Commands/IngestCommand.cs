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
        var url = new Option<string?>("--url") { Description = "Only this article", HelpName = "URL" };
        var command = new Command("ingest", "One round of the whole pipeline, now: poll the sources, fetch what is new, classify and store it")
        {
            source, url, StorageSession.StorageOption, StorageSession.SourcesOption,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(source) is not null && result.GetValue(url) is not null) result.AddError("Give --source or --url, not both.");
            if (result.GetValue(url) is { } typed && !IsWebAddress(typed)) result.AddError($"'{typed}' is not a web address such as https://www.example.org/news/story.");
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

    private static bool IsWebAddress(string typed) => Uri.TryCreate(typed, UriKind.Absolute, out var url) && url.Scheme is "http" or "https";

    private static async Task<int> RunAsync(StorageSession session, string? sourceName, string? url, CancellationToken cancellationToken)
    {
        var round = session.Get<IngestRound>();
        if (url is not null) return await IngestView.ShowAsync(progress => round.RunAsync(new Uri(url), progress, cancellationToken), session.Get<DirectQueue>());

        var catalog = session.Get<SourceCatalog>();
        IReadOnlyList<Source> sources = [.. catalog.Sources.Where(source => source.Enabled)];
        if (sourceName is not null)
        {
            if (catalog.Find(sourceName) is not { } named)
            {
                await Console.Error.WriteLineAsync($"There is no source '{sourceName}'. These exist: {string.Join(", ", catalog.Sources.Select(source => source.Name))}.");
                return ExitCodes.WrongUsage;
            }

            sources = [named];
        }

        return await IngestView.ShowAsync(progress => round.RunAsync(sources, progress, cancellationToken), session.Get<DirectQueue>());
    }
}

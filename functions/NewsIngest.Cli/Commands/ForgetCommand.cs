using System.CommandLine;
using NewsIngest.Cli.Storage;
using NewsIngest.Fetching;
using NewsIngest.Forgetting;
using NewsIngest.Operations;
using NewsIngest.Storage;
using Spectre.Console;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest forget</c></summary>
internal static class ForgetCommand
{
    public static Command Create()
    {
        var url = new Option<Uri?>("--url") { Description = "This article, by any address of it", HelpName = "URL", CustomParser = WebAddressOption.Parse };
        var source = new Option<string?>("--source")
        {
            Description = "Every article of this source, by its exact name; reads the whole table of articles",
            HelpName = "NAME"
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be forgotten" };
        var yes = new Option<bool>("--yes") { Description = "Do not ask" };
        var json = new Option<bool>("--json") { Description = "For programs; never asks, so that it needs --yes or --dry-run" };
        var command = new Command(
            "forget", "Removes articles everywhere: pages, every table, history, failures; they are not fetched again. It cannot be undone, and can be repeated when it was stopped")
        {
            url, source, dryRun, yes, json, StorageSession.StorageOption,
        };
        command.Validators.Add(result =>
        {
            if ((result.GetResult(url) is null) == (result.GetResult(source) is null)) result.AddError("Give --url or --source.");
        });
        command.SetAction((parsed, cancellationToken) => StorageSession.RunAsync(
            parsed,
            session => RunAsync(
                session,
                parsed.GetValue(url),
                parsed.GetValue(source),
                new Choices(parsed.GetValue(dryRun), parsed.GetValue(yes), parsed.GetValue(json)),
                cancellationToken),
            cancellationToken));
        return command;
    }

    private sealed record Choices(bool DryRun, bool Yes, bool Json);

    private static async Task<int> RunAsync(StorageSession session, Uri? url, string? source, Choices choices, CancellationToken cancellationToken)
    {
        var forgetter = session.Get<Forgetter>();
        var id = url is null ? (ArticleId?)null : ArticleId.Of(CanonicalUrl.Normalize(url));
        IReadOnlyList<ArticleRecord> articles = id is { } one
            ? await forgetter.FindAsync(one, cancellationToken) is { } found ? [found] : []
            : await OfSourceAsync(session.Get<ArticleStore>(), source!, cancellationToken);

        var forgotten = new ForgottenArticles(choices.DryRun, [.. articles.Select(ForgottenArticle.Of)]);
        if (!choices.Json) Show(forgotten, url, source);
        if (!choices.DryRun)
        {
            if (articles.Count == 0 && id is null) return ExitCodes.ProblemsFound;
            if (!choices.Yes && !Confirmed(choices.Json, articles.Count)) return ExitCodes.WrongUsage;

            // Of a known article the whole, of an unknown one the id that it would come under.
            if (id is { } named) await forgetter.ForgetAsync(named, cancellationToken);
            foreach (var article in articles)
            {
                if (article.AliasOf is { } own && id is null && !articles.Any(other => other.Id == own))
                    await forgetter.ForgetAliasAsync(article, cancellationToken);
                else await forgetter.ForgetAsync(article.Id, cancellationToken);
            }
        }

        if (choices.Json) Console.WriteLine(OperationsJson.Write(forgotten));
        else if (!choices.DryRun) AnsiConsole.MarkupLine("[bold]Done.[/]");
        return ExitCodes.Done;
    }

    private static async Task<IReadOnlyList<ArticleRecord>> OfSourceAsync(ArticleStore store, string source, CancellationToken cancellationToken)
    {
        var found = new List<ArticleRecord>();
        foreach (var part in ArticleStore.Parts)
            found.AddRange(await store.WalkAsync(part, state: null, source, cancellationToken).Where(article => !article.IsTombstone)
                .ToListAsync(cancellationToken));
        return found;
    }

    private static void Show(ForgottenArticles forgotten, Uri? url, string? source)
    {
        foreach (var article in forgotten.Articles)
        {
            AnsiConsole.MarkupLineInterpolated($"{article.Url}  [grey]{article.State}, {article.Rows} rows, {article.Pages} pages[/]");
            if (article.Title is { Length: > 0 } title) AnsiConsole.MarkupLineInterpolated($"    {title}");
        }

        if (forgotten.Articles.Count > 0) return;
        if (url is not null)
            AnsiConsole.MarkupLineInterpolated($"Nothing is stored of {url.OriginalString}. It {(forgotten.DryRun
                ? "would be"
                : "will be")} marked, so that it is not fetched.");
        else AnsiConsole.MarkupLineInterpolated($"No article is stored of source '{source}'. 'newsingest status' shows the sources' names.");
    }

    private static bool Confirmed(bool isJson, int articles)
    {
        if (!isJson && AnsiConsole.Profile.Out.IsTerminal && !Console.IsInputRedirected)
            return AnsiConsole.Confirm($"Forget {(articles == 1 ? "this article" : $"these {articles} articles")}? It cannot be undone.", defaultValue: false);

        Console.Error.WriteLine("Nothing was forgotten. Say --yes where nobody can be asked, or --dry-run to look.");
        return false;
    }
}

using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Classification;
using NewsIngest.LocalHost.Hosting;
using NewsIngest.Operations.Status;
using NewsIngest.Querying;
using NewsIngest.Samples;
using NewsIngest.Storage;

namespace NewsIngest.Functions.Local;

/// <summary>Starts the demo's first round at once and says, when it is through, what came of it and where to look.</summary>
internal static class DemoGuide
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private const int LooksWithoutRequest = 3;

    public static async Task ShowAsync(LocalFunctionsHost host, SampleSite sites, string sourcesFile, string storage, CancellationToken cancellationToken)
    {
        await host.InvokeAsync(nameof(TimerPollSources), cancellation: cancellationToken);
        do await UntilQuietAsync(host.Services.GetRequiredService<StatusQuery>(), sites, cancellationToken);
        while (!await IsEveryArticleAskedForAsync(host.Services.GetRequiredService<ArticleStore>(), cancellationToken));

        var articles = await host.Services.GetRequiredService<ClassificationQueries>()
            .FindAsync(new ClassificationQuery(), cancellationToken).ToListAsync(cancellationToken);
        var current = articles.SelectMany(article => article.Findings).Count(finding => finding.When == FindingTime.Current);
        var api = new Uri(host.Address, "api/v1/");
        var key = $"code={host.FunctionKey}";
        Console.WriteLine(
            $"""

            The first round is through: {sites.Sources.Count} sources, {articles.Count} articles with {current} current and {articles.Sum(article => article.Findings.Count) - current} previous findings.
            Look at
              the dashboard                  {host.Address}
              one council, newest first      {api}classifications?council=Leicester&{key}
              who was judged so              {api}classifications?judgement=inadequate&when=current&{key}
              what stands, and who says so   {api}standing?council=Leicester&{key}
              news against the record        {api}record?{key}
              sources, queues and failures   {api}health
              all questions, described       {api}openapi.json
              the sample news sites          {sites.BaseAddress}
            or ask in a terminal, where every verb takes the demo's storage, and those that look at sources its list:
              dotnet run --project functions/NewsIngest.Cli -- standing --council Leicester --storage "{storage}"
              dotnet run --project functions/NewsIngest.Cli -- sources --sources {sourcesFile} --storage "{storage}"
            The sources are polled again every minute. Ctrl+C stops.

            """);
    }

    /// <summary>Waits until nothing is left to classify and the sample sites are not asked any more. A page that is missing is tried again hours later.</summary>
    private static async Task UntilQuietAsync(StatusQuery status, SampleSite sites, CancellationToken cancellationToken)
    {
        var (asked, quiet) = (0, 0);
        while (quiet < LooksWithoutRequest)
        {
            await Task.Delay(Look, cancellationToken);
            var report = await status.ReadAsync(countArticles: false, cancellationToken);
            var idle = report.Queues.All(queue => queue.Name != QueueNames.ClassifyArticle || queue.Waiting == 0);
            quiet = idle && sites.Requests.Count == asked ? quiet + 1 : 0;
            asked = sites.Requests.Count;
        }
    }

    /// <summary>On a slow machine all is quiet for a while before the first page is asked for.</summary>
    private static async Task<bool> IsEveryArticleAskedForAsync(ArticleStore articles, CancellationToken cancellationToken)
    {
        foreach (var part in ArticleStore.Parts)
            if (await articles.WalkAsync(part, ArticleState.Discovered, source: null, cancellationToken).AnyAsync(article => article.Outcome is null, cancellationToken)) return false;
        return true;
    }
}

using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Classification;
using NewsIngest.LocalHost.Hosting;
using NewsIngest.Pipeline;
using NewsIngest.Querying;
using NewsIngest.Samples;

namespace NewsIngest.Functions.Local;

/// <summary>Starts the demo's first round at once and says, when it is through, what came of it and where to look.</summary>
internal static class DemoGuide
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    public static async Task ShowAsync(LocalFunctionsHost host, SampleSite sites, CancellationToken cancellationToken)
    {
        await host.InvokeAsync(nameof(TimerPollSources), cancellation: cancellationToken);
        await UntilQuietAsync(host.Services.GetRequiredService<HealthQuery>(), cancellationToken);

        var articles = await host.Services.GetRequiredService<ClassificationQueries>()
            .FindAsync(new ClassificationQuery(), cancellationToken).ToListAsync(cancellationToken);
        var current = articles.SelectMany(article => article.Findings).Count(finding => finding.When == FindingTime.Current);
        var api = new Uri(host.Address, "api/classifications");
        Console.WriteLine(
            $"""

            The first round is through: {sites.Sources.Count} sources, {articles.Count} articles with {current} current and {articles.Sum(article => article.Findings.Count) - current} previous findings.
            Look at
              {api}?council=Leicester             one council, newest first
              {api}?judgement=inadequate&when=current   who was judged so
              {new Uri(host.Address, "api/health")}                              sources, queues and failures
              {sites.BaseAddress}                                        the sample news sites
            The sources are polled again every minute. Ctrl+C stops.

            """);
    }

    /// <summary>Waits until no message is left: twice in a row, because a message between two queues is in neither.</summary>
    private static async Task UntilQuietAsync(HealthQuery health, CancellationToken cancellationToken)
    {
        for (var quiet = 0; quiet < 2;)
        {
            await Task.Delay(Look, cancellationToken);
            var report = await health.ReadAsync(cancellationToken);
            var waiting = report.Queues.Where(queue => queue.Name is QueueNames.FetchPage or QueueNames.ClassifyArticle).Sum(queue => queue.Waiting);
            quiet = waiting == 0 ? quiet + 1 : 0;
        }
    }
}

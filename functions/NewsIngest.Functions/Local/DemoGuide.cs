using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Classification;
using NewsIngest.LocalHost.Hosting;
using NewsIngest.Querying;
using NewsIngest.Samples;

namespace NewsIngest.Functions.Local;

/// <summary>Starts the demo's first round at once and says, when it is through, what came of it and where to look.</summary>
internal static class DemoGuide
{
    public static async Task ShowAsync(LocalFunctionsHost host, SampleSite sites, string sourcesFile, string storage, CancellationToken cancellationToken)
    {
        await host.InvokeAsync(nameof(TimerPollSources), cancellation: cancellationToken);
        await SampleRound.UntilThroughAsync(host.Services, sites, cancellationToken);

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
}

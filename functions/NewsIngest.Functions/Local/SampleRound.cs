using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Operations.Status;
using NewsIngest.Samples;
using NewsIngest.Storage;

namespace NewsIngest.Functions.Local;

/// <summary>When a round over the sample sites is through: a page that is missing is tried again hours later, so no queue ever runs empty.</summary>
internal static class SampleRound
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);
    private const int LooksWithoutRequest = 10;

    /// <param name="services">Of the app that has polled the sites.</param>
    public static async Task UntilThroughAsync(IServiceProvider services, SampleSite sites, CancellationToken cancellationToken)
    {
        do await UntilQuietAsync(services.GetRequiredService<StatusQuery>(), sites, cancellationToken);
        while (!await IsEveryArticleAskedForAsync(services.GetRequiredService<ArticleStore>(), cancellationToken));
    }

    /// <summary>Waits until nothing is left to classify and the sample sites are not asked any more.</summary>
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
            if (await articles.WalkAsync(part, ArticleState.Discovered, source: null, cancellationToken)
                .AnyAsync(article => article.Outcome is null, cancellationToken))
            {
                return false;
            }
        return true;
    }
}

using System.Net;
using System.Text;
using Microsoft.Playwright;
using NewsIngest.IntegrationTests.Infrastructure;
using NewsIngest.IntegrationTests.Pipeline;
using NewsIngest.Messages;
using NewsIngest.Pipeline;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Dashboard;

/// <summary>
/// The app after one round over the sample sites, with an article whose words would like to be markup and a failure, and a browser to look at it.
/// </summary>
internal sealed class RunningDashboard : IAsyncDisposable
{
    public const string HostileTitle = "Leicester rated inadequate </title><script>window.hacked = 1</script>\"><img src=x onerror=\"window.hacked = 2\">";

    private readonly Chromium _chromium;

    private RunningDashboard(RunningPipeline pipeline, Chromium chromium, string axe) => (Pipeline, _chromium, Axe) = (pipeline, chromium, axe);

    public RunningPipeline Pipeline { get; }

    /// <summary>The accessibility rules, as a script.</summary>
    public string Axe { get; }

    public string HostileArticle { get; private set; } = "";

    public static async Task<RunningDashboard> StartAsync(string chromium, CancellationToken cancellationToken)
    {
        var browser = Chromium.StartAsync(chromium);
        var rules = NpmPackages.InstallAsync(Path.Combine(BicepFiles.Repository, "tests", "NewsIngest.IntegrationTests", "Dashboard", "Axe"), ".axe");
        var pipeline = await RunningPipeline.StartAsync(cancellationToken);
        await pipeline.RunRoundAsync(cancellationToken);
        var axe = await File.ReadAllTextAsync(Path.Combine(await rules, "node_modules", "axe-core", "axe.min.js"), cancellationToken);
        var dashboard = new RunningDashboard(pipeline, await browser, axe);
        await dashboard.AddHostileArticleAsync(cancellationToken);
        await dashboard.AddFailureAsync(cancellationToken);
        return dashboard;
    }

    public Task<IBrowserContext> ContextAsync(int width, ColorScheme scheme = ColorScheme.Light, bool script = true) => _chromium.Browser.NewContextAsync(new()
    {
        BaseURL = Pipeline.Host.Address.AbsoluteUri,
        ViewportSize = new() { Width = width, Height = 800 },
        ColorScheme = scheme,
        JavaScriptEnabled = script,
        ReducedMotion = ReducedMotion.Reduce,
    });

    public async ValueTask DisposeAsync()
    {
        await _chromium.DisposeAsync();
        await Pipeline.DisposeAsync();
    }

    private async Task AddHostileArticleAsync(CancellationToken cancellationToken)
    {
        var url = new Uri("http://127.0.0.1:1/hostile");
        var now = TimeProvider.System.GetUtcNow();
        var id = ArticleId.Of(url).Value;
        var text = $"Leicester City Council’s children’s services have been rated inadequate by Ofsted. <b>\"{HostileTitle}\"</b>, said the inspectors of the city’s services in a report published this morning.";
        var html = $"<html><head><title>{WebUtility.HtmlEncode(HostileTitle)}</title></head><body><article><h1>{WebUtility.HtmlEncode(HostileTitle)}</h1><p>{WebUtility.HtmlEncode(text)}</p><p>Leaders said that they were sorry, and that a plan would follow before the end of the spring, with a board to watch over it.</p></article></body></html>";
        await Pipeline.Get<PageStore>().SaveAsync(PageStore.BlobName(id, 1), Encoding.UTF8.GetBytes(html), cancellationToken);
        await Pipeline.Get<ArticleStore>().TryAddAsync(new ArticleRecord(ArticleId.Of(url), url, "Public Notices", now), cancellationToken);
        await Pipeline.Get<ArticleClassifyStage>().RunAsync(
            new ClassifyArticleMessage(new FetchPageMessage(id, url, "Public Notices", 1, now), PageStore.BlobName(id, 1), url, "text/html; charset=utf-8",
                null, null, now),
            cancellationToken);
        HostileArticle = $"/articles/{id}";
    }

    private Task AddFailureAsync(CancellationToken cancellationToken) => Pipeline.Get<FailureStore>().RecordAsync(
        new Failure(TimeProvider.System.GetUtcNow(), QueueNames.FetchPage, "The message is not one that this program sends. <b>Delete it.</b>",
            "no message at all"),
        cancellationToken);
}

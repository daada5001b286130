using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.Dashboard;

namespace NewsIngest.Functions.Http;

/// <summary>
/// The dashboard: GET / and its views, each also as JSON, CSV and Atom by <c>format</c>. Reading needs no key: what is shown are facts from published news and
/// Ofsted's
/// record, and a page that people keep open must not have a key in its address. What acts needs the function key
/// (<see cref="HttpRedrive"/>). Who wants readers to sign in puts App Service authentication before the app.
/// </summary>
public sealed class HttpDashboard(DashboardPages pages)
{
    /// <summary>An empty route would be replaced by the function's name (Azure/Azure-Functions, issue 2473).</summary>
    private const string Root = "{root:maxlength(0)?}";

    [Function("HttpToday")]
    public Task<IActionResult> TodayAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Root)] HttpRequest request, CancellationToken cancellationToken) =>
        DashboardAnswer.ViewAsync(request, async () => await pages.TodayAsync(cancellationToken));

    [Function("HttpMap")]
    public Task<IActionResult> MapAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "map")] HttpRequest request, CancellationToken cancellationToken) =>
        DashboardAnswer.ViewAsync(request, async () => await pages.MapAsync(HttpAnswer.Parameters(request), cancellationToken));

    [Function("HttpCouncilIndexPage")]
    public Task<IActionResult> CouncilIndexAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "councils")] HttpRequest request, CancellationToken cancellationToken) =>
        request.Query["council"].ToString() is { Length: > 0 } typed
            ? DashboardAnswer.GoAsync(request, () => pages.CouncilAddress(typed))
            : DashboardAnswer.ViewAsync(request, async () => await pages.CouncilIndexAsync(cancellationToken));

    [Function("HttpCouncilPage")]
    public Task<IActionResult> CouncilAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "councils/{council}")] HttpRequest request, string council,
        CancellationToken cancellationToken) =>
        DashboardAnswer.ViewAsync(request, async () => await pages.CouncilAsync(council, HttpAnswer.Parameters(request), cancellationToken));

    [Function("HttpSearch")]
    public Task<IActionResult> SearchAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "search")] HttpRequest request, CancellationToken cancellationToken) =>
        DashboardAnswer.ViewAsync(request, async () => await pages.SearchAsync(HttpAnswer.Parameters(request), cancellationToken));

    [Function("HttpArticlePage")]
    public Task<IActionResult> ArticleAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "articles/{id}")] HttpRequest request, string id,
        CancellationToken cancellationToken) =>
        DashboardAnswer.ViewAsync(request, () => pages.ArticleAsync(id, cancellationToken));

    [Function("HttpArticleContext")]
    public Task<IActionResult> ContextAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "articles/{id}/context")] HttpRequest request, string id,
        CancellationToken cancellationToken) =>
        DashboardAnswer.PieceAsync(request, () => pages.ContextAsync(id, cancellationToken));

    [Function("HttpHealthPage")]
    public Task<IActionResult> HealthAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health")] HttpRequest request, CancellationToken cancellationToken) =>
        DashboardAnswer.ViewAsync(request, async () => await pages.HealthAsync(cancellationToken));

    [Function("HttpAccuracy")]
    public Task<IActionResult> AccuracyAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "accuracy")] HttpRequest request) =>
        DashboardAnswer.ViewAsync(request, () => Task.FromResult<DashboardView?>(pages.Accuracy()));

    [Function("HttpAsset")]
    public IActionResult Asset([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "assets/{name}")] HttpRequest request, string name) =>
        DashboardAnswer.Asset(request, name);
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using NewsIngest.Dashboard;
using NewsIngest.Querying;
using NewsIngest.Querying.Formats;

namespace NewsIngest.Functions.Http;

/// <summary>How views are answered: HTML under a strict policy, or another form of the same; always with a validator (RFC 9110, section 13).</summary>
internal static class DashboardAnswer
{
    private const string Html = "text/html";

    /// <summary>Nothing but this app's own files, nothing inline, nothing framed.</summary>
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>An asset's address has its hash: another content has another address.</summary>
    private const string ForGood = "public, max-age=31536000, immutable";
    private const string Caching = "private, max-age=0, must-revalidate";

    public static Task<IActionResult> ViewAsync(HttpRequest request, Func<Task<DashboardView?>> view) => TryAsync(request, async () =>
    {
        if (await view() is not { } found) return Problem(request, StatusCodes.Status404NotFound, "Nothing here", "No such article is known.");
        return request.Query[DashboardPages.Format].ToString() is { Length: > 0 } form
            ? Form(request, found, form)
            : Page(request, found, found.IsUsable ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    });

    /// <summary>A piece of a page, for a script.</summary>
    public static Task<IActionResult> PieceAsync(HttpRequest request, Func<Task<string?>> piece) => TryAsync(request, async () =>
    {
        if (await piece() is not { } found) return new StatusCodeResult(StatusCodes.Status404NotFound);
        Guard(request);
        return HttpAnswer.Text(request, found, Html);
    });

    /// <summary>Leads on to the address that a person means.</summary>
    public static Task<IActionResult> GoAsync(HttpRequest request, Func<Uri> address) =>
        TryAsync(request, () => Task.FromResult<IActionResult>(new RedirectResult(address().OriginalString)));

    public static IActionResult Asset(HttpRequest request, string name)
    {
        if (DashboardAssets.Find(name) is not { } asset) return new StatusCodeResult(StatusCodes.Status404NotFound);
        Guard(request);
        var answer = HttpAnswer.Text(request, asset.Text, asset.MediaType);
        request.HttpContext.Response.Headers.CacheControl = request.Query["v"] == asset.Hash ? ForGood : Caching;
        return answer;
    }

    private static async Task<IActionResult> TryAsync(HttpRequest request, Func<Task<IActionResult>> answer)
    {
        try
        {
            return await answer();
        }
        catch (QueryException exception)
        {
            return Problem(request, StatusCodes.Status400BadRequest, "That cannot be shown", exception.Message);
        }
        catch (Azure.RequestFailedException exception) when (exception.Status is 0 or >= 500)
        {
            return Problem(request, StatusCodes.Status503ServiceUnavailable, "Storage does not answer", "Ask again in a minute. Health tells more.");
        }
    }

    private static IActionResult Form(HttpRequest request, DashboardView view, string form)
    {
        var (body, mediaType) = form.ToLowerInvariant() switch
        {
            "json" when view.Json is { } json => (json(), HttpAnswer.Json),
            "csv" when view.Csv is { } csv => (csv(), CsvTable<object>.MediaType),
            "atom" when view.Atom is { } atom => (atom(HttpAnswer.AddressOf(request)).Write(), AtomFeed.MediaType),
            _ => throw new QueryException($"This page has no form '{form}'."),
        };
        Guard(request);
        return HttpAnswer.Text(request, body, mediaType);
    }

    private static IActionResult Page(HttpRequest request, DashboardView view, int status)
    {
        Guard(request);
        var answer = HttpAnswer.Text(request, view.Write(), Html);
        request.HttpContext.Response.Headers.CacheControl = Caching;
        if (answer is ContentResult content) content.StatusCode = status;
        return answer;
    }

    private static IActionResult Problem(HttpRequest request, int status, string title, string detail) =>
        Page(request, DashboardPages.Problem(title, detail), status);

    private static void Guard(HttpRequest request)
    {
        var headers = request.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using NewsIngest.Querying;
using NewsIngest.Querying.Formats;
using NewsIngest.Reference;

namespace NewsIngest.Functions.Http;

/// <summary>
/// How every question is answered over HTTP: JSON, or CSV where the address or Accept asks for it; a validator, so that an unchanged answer is not sent
/// twice (RFC 9110, section 13); and mistakes as problem details (RFC 9457).
/// </summary>
internal static class HttpAnswer
{
    public const string Format = "format";
    public const int DefaultCount = 50;
    public const int MostCount = 500;

    /// <summary>Answers differ from key to key in nothing, but they are for who holds one.</summary>
    private const string Caching = "private, max-age=60";

    public const string Json = "application/json";
    private const string FunctionKey = "code";
    private const int TagBytes = 16;

    /// <summary>Answers a question with a page of items.</summary>
    public static Task<IActionResult> PageAsync<T>(HttpRequest request, QueryReader reader, CsvTable<T> csv, Func<Question, Task<Page<T>>> ask) =>
        TryAsync(async () =>
        {
            var page = await ask(QuestionOf(request, reader));
            return WantsCsv(request) ? Csv(request, csv, page) : Text(request, QueryJson.Write(page), Json, page.Continuation);
        });

    /// <summary>Answers with one thing; null means that there is none.</summary>
    public static Task<IActionResult> OneAsync<T>(HttpRequest request, Func<Task<T?>> find, string missing)
        where T : class =>
        TryAsync(async () => await find() is { } found
            ? Text(request, QueryJson.Write(found), Json)
            : Problem(StatusCodes.Status404NotFound, "Not found", missing));

    /// <summary>Answers about the council that an address names: an unknown name is an address that leads nowhere.</summary>
    public static Task<IActionResult> OfCouncilAsync(QueryReader reader, string named, Func<Council, Task<IActionResult>> answer)
    {
        Council council;
        try
        {
            council = reader.CouncilOf(named);
        }
        catch (QueryException exception)
        {
            return Task.FromResult(Problem(StatusCodes.Status404NotFound, "No such council", exception.Message));
        }

        return TryAsync(() => answer(council));
    }

    public static IActionResult Feed(HttpRequest request, AtomFeed feed) => Text(request, feed.Write(), AtomFeed.MediaType);

    /// <exception cref="QueryException">A parameter is unknown or its value not usable.</exception>
    public static Question QuestionOf(HttpRequest request, QueryReader reader) => reader.Read(Parameters(request), DefaultCount, MostCount, Format);

    public static IReadOnlyDictionary<string, string> Parameters(HttpRequest request) =>
        request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The address that was asked, without the key in it.</summary>
    public static Uri AddressOf(HttpRequest request, string? continuation = null)
    {
        var query = new QueryBuilder(request.Query
            .Where(pair => !pair.Key.Equals(FunctionKey, StringComparison.OrdinalIgnoreCase)
                && !(continuation is not null && pair.Key == QueryParameters.Continuation))
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))));
        if (continuation is not null) query.Add(QueryParameters.Continuation, continuation);
        return new Uri(UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, request.Path, query.ToQueryString()));
    }

    public static IActionResult Csv<T>(HttpRequest request, CsvTable<T> csv, Page<T> page) =>
        Text(request, csv.Write(page.Items), CsvTable<T>.MediaType, page.Continuation);

    public static IActionResult Text(HttpRequest request, string body, string mediaType, string? continuation = null)
    {
        var headers = request.HttpContext.Response.Headers;
        var tag = new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(body)).AsSpan(0, TagBytes))}\"");
        headers.ETag = tag.ToString();
        headers.CacheControl = Caching;
        headers.Vary = HeaderNames.Accept;
        headers.XContentTypeOptions = "nosniff";
        // RFC 8288: for programs that read CSV, whose body has no room for the token.
        if (continuation is not null) headers.Link = $"<{AddressOf(request, continuation)}>; rel=\"next\"";

        var known = request.GetTypedHeaders().IfNoneMatch;
        if (known.Any(other => other.Equals(EntityTagHeaderValue.Any) || other.Compare(tag, useStrongComparison: false)))
            return new StatusCodeResult(StatusCodes.Status304NotModified);
        return new ContentResult { Content = body, ContentType = $"{mediaType}; charset=utf-8", StatusCode = StatusCodes.Status200OK };
    }

    /// <exception cref="QueryException">The address asks for a form that does not exist.</exception>
    public static bool WantsCsv(HttpRequest request)
    {
        var asked = request.Query[Format].ToString();
        if (asked.Length > 0)
        {
            return asked.ToLowerInvariant() switch
            {
                "csv" => true,
                "json" => false,
                _ => throw new QueryException($"'{Format}' is json or csv, not '{asked}'."),
            };
        }

        var first = request.GetTypedHeaders().Accept
            .OrderByDescending(accepted => accepted.Quality ?? 1)
            .FirstOrDefault(accepted => accepted.MatchesMediaType(Json) || accepted.MatchesMediaType(CsvTable<object>.MediaType));
        return first is not null && !first.MatchesMediaType(Json);
    }

    public static async Task<IActionResult> TryAsync(Func<Task<IActionResult>> answer)
    {
        try
        {
            return await answer();
        }
        catch (QueryException exception)
        {
            return Problem(StatusCodes.Status400BadRequest, "The query is not usable", exception.Message);
        }
        catch (Azure.RequestFailedException exception) when (exception.Status is 0 or >= 500)
        {
            // A storage error's own text names accounts and addresses.
            return Problem(StatusCodes.Status503ServiceUnavailable, "Storage does not answer", "Ask again in a minute. /api/v1/health tells more.");
        }
    }

    public static IActionResult Problem(int status, string title, string detail) =>
        new ObjectResult(new ProblemDetails { Status = status, Title = title, Detail = detail })
        {
            StatusCode = status,
            ContentTypes = { "application/problem+json" }
        };
}

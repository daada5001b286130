using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace NewsIngest.Samples;

/// <summary>Answers requests from the files, as the manifest says, and keeps the log of them.</summary>
/// <param name="folder">Where the files lie.</param>
/// <param name="siteByPort">Which site listens where.</param>
internal sealed class Responder(
    string folder,
    IReadOnlyDictionary<int, ScriptedSite> siteByPort,
    AddressBook addresses,
    TimeProvider clock,
    ConcurrentQueue<SampleRequest> log)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var site = siteByPort[context.Connection.LocalPort];
        context.Response.OnStarting(() => Log(context, site.Definition));

        var answer = site.Next(context.Request.Path, context.Request.QueryString.ToString());
        foreach (var (name, value) in answer.Headers ?? new Dictionary<string, string>())
            context.Response.Headers[name] = addresses.Resolve(value);

        var body = await ReadAsync(site.Definition, answer, context.RequestAborted);
        var contentType = answer.ContentType ?? ContentTypeOf(answer.File);
        if (answer.Status == StatusCodes.Status200OK)
            await Conditional(site.Definition, body, contentType).ExecuteAsync(context);
        else
            await WriteAsync(context, answer.Status, body, contentType);
    }

    /// <summary>A page that ASP.NET answers with 304 to a client that has it already.</summary>
    private static FileContentHttpResult Conditional(SiteDefinition site, byte[] body, string? contentType) => TypedResults.Bytes(
        body,
        contentType,
        lastModified: site.Validators.HasFlag(ValidatorKinds.LastModified) ? site.LastModified : null,
        entityTag: site.Validators.HasFlag(ValidatorKinds.ETag)
            ? new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..16]}\"")
            : null);

    private static async Task WriteAsync(HttpContext context, int status, byte[] body, string? contentType)
    {
        context.Response.StatusCode = status;
        if (body.Length == 0) return;
        context.Response.ContentType = contentType;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private async Task<byte[]> ReadAsync(SiteDefinition site, Answer answer, CancellationToken cancellationToken)
    {
        if (answer.File is not { } file) return [];
        var path = file.StartsWith('/') ? Path.Combine(folder, file[1..]) : Path.Combine(folder, site.Folder, file);
        return addresses.Resolve(await File.ReadAllBytesAsync(path, cancellationToken));
    }

    private Task Log(HttpContext context, SiteDefinition site)
    {
        var request = context.Request;
        log.Enqueue(new SampleRequest(
            clock.GetUtcNow(),
            site.Folder,
            request.Method,
            request.Path + request.QueryString.ToString(),
            context.Response.StatusCode,
            Header(HeaderNames.UserAgent),
            Header(HeaderNames.IfNoneMatch),
            Header(HeaderNames.IfModifiedSince)));
        return Task.CompletedTask;

        string? Header(string name) => request.Headers.TryGetValue(name, out var value) ? value.ToString() : null;
    }

    private static string? ContentTypeOf(string? file) => Path.GetExtension(file) switch
    {
        ".html" or ".htm" => "text/html; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".txt" => "text/plain; charset=utf-8",
        ".pdf" => "application/pdf",
        _ => null,
    };
}

using System.Collections.Specialized;
using System.Net;
using System.Web;

namespace NewsIngest.TestSupport.Memory;

/// <param name="Path">Below the account, unescaped.</param>
internal sealed record MemoryRequest(string Method, string Path, NameValueCollection Query, byte[] Body, string? IfMatch, string? IfNoneMatch,
    Func<string, string?> Header)
{
    public static MemoryRequest Of(HttpRequestMessage request, byte[] body)
    {
        var path = Uri.UnescapeDataString(request.RequestUri!.AbsolutePath);
        string? Header(string name) => request.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : null;
        return new MemoryRequest(
            request.Method.Method, path[(path.IndexOf('/', 1) + 1)..], HttpUtility.ParseQueryString(request.RequestUri.Query), body, Header("If-Match"),
            Header("If-None-Match"), Header);
    }

    public int? Number(string name) => int.TryParse(Query[name], out var number) ? number : null;

    public NotSupportedException Unknown => new($"This storage does not know {Method} {Path}?{Query}.");

    public static HttpResponseMessage Answer(int status, byte[]? body = null, string contentType = "application/xml", string? etag = null)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(body ?? []) };
        if (body is not null) response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        response.Headers.TryAddWithoutValidation("x-ms-version", "2021-08-06");
        if (etag is not null) response.Headers.TryAddWithoutValidation("ETag", etag);
        return response;
    }

    public static HttpResponseMessage Error(int status, string code)
    {
        var response = Answer(status);
        response.Headers.TryAddWithoutValidation("x-ms-error-code", code);
        return response;
    }
}

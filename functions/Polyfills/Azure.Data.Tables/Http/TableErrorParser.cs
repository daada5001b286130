using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables.Http;

/// <summary>
/// Finds code and message in <c>{"odata.error":{"code":"…","message":{"lang":"…","value":"…"}}}</c>; where there is no such body,
/// the code is that of the header x-ms-error-code.
/// </summary>
internal sealed class TableErrorParser : RequestFailedDetailsParser
{
    public static TableErrorParser Instance { get; } = new();

    public override bool TryParse(Response response, [NotNullWhen(true)] out ResponseError? error, out IDictionary<string, string>? data)
    {
        data = null;
        error = ParseBody(response) ?? ParseHeader(response);
        return error is not null;
    }

    private static ResponseError? ParseHeader(Response response) =>
        response.Headers.TryGetValue("x-ms-error-code", out var code) ? new ResponseError(code, response.ReasonPhrase) : null;

    private static ResponseError? ParseBody(Response response)
    {
        if (response.ContentStream is not MemoryStream { Length: > 0 } content) return null;
        content.Position = 0;
        try
        {
            using var json = JsonDocument.Parse(content);
            if (!Find(json.RootElement, "odata.error", out var error) || !Find(error, "code", out var code)) return null;
            var message = Find(error, "message", out var about) && Find(about, "value", out var text) ? text.GetString() : null;
            return code.GetString() is { Length: > 0 } name ? new ResponseError(name, message) : null;
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException)
        {
            return null;
        }
        finally
        {
            content.Position = 0;
        }
    }

    private static bool Find(JsonElement element, string name, out JsonElement found)
    {
        found = default;
        return element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out found);
    }
}

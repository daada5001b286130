using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace NewsIngest.LocalHost.Http;

/// <summary>Whether a request brings the key that a function asks for, in the header <c>x-functions-key</c> or as <c>?code=</c>.</summary>
internal static class Authorization
{
    public const string Header = "x-functions-key";
    public const string QueryParameter = "code";

    public static bool Allows(HttpRequest request, AuthorizationLevel level, LocalKeys keys) => level switch
    {
        AuthorizationLevel.Anonymous => true,
        AuthorizationLevel.Function => keys.IsFunction(KeyOf(request)),
        _ => keys.IsMaster(KeyOf(request)),
    };

    private static string? KeyOf(HttpRequest request) =>
        request.Headers.TryGetValue(Header, out var header) ? header.ToString() : request.Query[QueryParameter].ToString();
}

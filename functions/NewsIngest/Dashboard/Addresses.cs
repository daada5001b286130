using NewsIngest.Querying;

namespace NewsIngest.Dashboard;

/// <summary>Addresses of views with their parameters.</summary>
internal static class Addresses
{
    private static readonly string[] NotShared = ["code", DashboardPages.Format];

    public static Uri? Next(string path, IReadOnlyDictionary<string, string> parameters, string? continuation) =>
        continuation is null ? null : Of(path, parameters, continuation);

    public static Uri Of(string path, IReadOnlyDictionary<string, string> parameters, string? continuation)
    {
        var others = parameters.Where(parameter => parameter.Key != QueryParameters.Continuation);
        var query = Query(continuation is null ? others : others.Append(new(QueryParameters.Continuation, continuation)));
        return new Uri(query.Length > 0 ? $"{path}?{query}" : path, UriKind.Relative);
    }

    /// <summary>Parameters that say something, in their order: neither the form that was asked for nor a key.</summary>
    public static string Query(IEnumerable<KeyValuePair<string, string>> parameters) => string.Join('&', parameters
        .Where(parameter => parameter.Value.Length > 0 && !NotShared.Contains(parameter.Key, StringComparer.OrdinalIgnoreCase))
        .Select(parameter => $"{Uri.EscapeDataString(parameter.Key)}={Uri.EscapeDataString(parameter.Value)}"));
}

using System.Globalization;
using Azure.Core;

namespace Azure.Data.Tables.Http;

internal static class QueryOptions
{
    public static void AppendQueryOptions(this RequestUriBuilder uri, int? top, string? filter, IEnumerable<string>? select)
    {
        if (top is { } rows) uri.AppendQuery("$top", rows.ToString(CultureInfo.InvariantCulture), escapeValue: true);
        if (!string.IsNullOrEmpty(filter)) uri.AppendQuery("$filter", filter, escapeValue: true);
        if (select is not null) uri.AppendQuery("$select", string.Join(',', select), escapeValue: true);
    }
}

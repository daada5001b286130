using System.Globalization;
using NewsIngest.Classification;
using NewsIngest.Querying;

namespace NewsIngest.Dashboard.Map;

/// <summary>Reads the map's question from its address.</summary>
internal static class MapParameters
{
    private static readonly DateOnly Latest = new(2100, 1, 1);

    /// <exception cref="QueryException">A name or a value is not usable.</exception>
    public static MapQuestion Read(IReadOnlyDictionary<string, string> parameters)
    {
        foreach (var name in parameters.Keys)
            if (name.ToLowerInvariant() is not ("aspect" or "at" or "code" or DashboardPages.Format))
                throw new QueryException($"There is no parameter '{name}'. These exist: aspect, at.");
        var aspect = Aspect.Overall;
        if (parameters.GetValueOrDefault("aspect") is { Length: > 0 } word && !EnumWord.TryParse(word, out aspect))
            throw new QueryException($"'aspect' is one of {EnumWord.Choices<Aspect>()}, not '{word}'.");
        return new MapQuestion(aspect, parameters.GetValueOrDefault("at") is { Length: > 0 } month ? Month(month) : null);
    }

    private static DateOnly Month(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month >= MapQuery.First && month <= Latest
            ? month
            : throw new QueryException($"'at' is a month such as 2019-03, from {MapQuery.First:yyyy-MM} on, not '{text}'.");
}

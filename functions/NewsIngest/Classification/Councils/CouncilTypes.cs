using NewsIngest.Reference;

namespace NewsIngest.Classification.Councils;

/// <summary>Which councils "the city", "the county" and "the borough" can be.</summary>
internal static class CouncilTypes
{
    public static bool IsTypeWord(ReadOnlySpan<char> word) =>
        Ends(word, "island") || Ends(word, "city") || Ends(word, "county") || Ends(word, "borough") || Ends(word, "city council")
            || Ends(word, "county council") || Ends(word, "borough council");

    public static bool Fits(Council council, ReadOnlySpan<char> word)
    {
        var official = council.OfficialName;
        if (word.Contains("royal", StringComparison.OrdinalIgnoreCase)) return official.Contains("Royal", StringComparison.Ordinal);
        if (word.Contains("city", StringComparison.OrdinalIgnoreCase)) return official.Contains("City", StringComparison.Ordinal);
        if (word.Contains("island", StringComparison.OrdinalIgnoreCase)) return official.Contains("Isle", StringComparison.Ordinal);
        if (word.Contains("borough", StringComparison.OrdinalIgnoreCase))
            return official.Contains("Borough", StringComparison.Ordinal) || council.Type.Contains("borough", StringComparison.OrdinalIgnoreCase);
        return council.Type == "county" || !official.Contains("City", StringComparison.Ordinal) && !official.Contains("Borough", StringComparison.Ordinal);
    }

    private static bool Ends(ReadOnlySpan<char> word, string end) => word.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}

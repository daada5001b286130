namespace NewsIngest.Storage;

/// <summary>A key out of any text: a key may not hold what a name may.</summary>
internal static class EscapedKey
{
    /// <summary>Characters of a key, of the 512 that storage takes: some are left for what stands beside it.</summary>
    private const int MostCharacters = 300;

    /// <summary>Texts that differ in more than their case have different keys, unless they agree in their first hundred characters and more.</summary>
    public static string Of(string text) => Uri.EscapeDataString(text.ToLowerInvariant()).Replace('%', '!').Cut(MostCharacters);
}

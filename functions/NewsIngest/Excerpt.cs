namespace NewsIngest;

/// <summary>Beginnings of texts that are longer than anybody wants them.</summary>
internal static class Excerpt
{
    /// <param name="most">UTF-16 units; the cut falls between characters.</param>
    public static string Beginning(this string text, int most)
    {
        if (text.Length <= most) return text;
        var end = most > 0 && char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text[..end];
    }
}

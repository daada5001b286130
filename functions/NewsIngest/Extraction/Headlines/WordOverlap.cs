namespace NewsIngest.Extraction.Headlines;

/// <summary>How far two short texts are the same words.</summary>
internal static class WordOverlap
{
    /// <summary>Words in common over words of the longer one: 0 to 1.</summary>
    public static double Of(string left, string right) => Of(Words(left), Words(right));

    /// <summary>The same for words already taken apart.</summary>
    public static double Of(HashSet<string> leftWords, HashSet<string> rightWords)
    {
        if (leftWords.Count == 0 || rightWords.Count == 0) return 0;
        var common = 0;
        foreach (var word in leftWords)
            if (rightWords.Contains(word)) common++;
        return (double)common / Math.Max(leftWords.Count, rightWords.Count);
    }

    public static HashSet<string> Words(ReadOnlySpan<char> text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && (char.IsLetterOrDigit(text[i]));
            if (inWord && start < 0) start = i;
            if (!inWord && start >= 0)
            {
                known.Add(text[start..i]);
                start = -1;
            }
        }

        return words;
    }
}

namespace NewsIngest.Tests.Extraction;

/// <summary>Compares texts by their runs of four words, as published benchmarks of extraction do.</summary>
internal static class Shingles
{
    private const int Words = 4;

    /// <summary>Precision and recall of <paramref name="found"/> against <paramref name="expected"/>: 0 to 1.</summary>
    public static (double Precision, double Recall) Compare(string found, string expected)
    {
        var left = Count(found);
        var right = Count(expected);
        var common = left.Sum(shingle => Math.Min(shingle.Value, right.GetValueOrDefault(shingle.Key)));
        return ((double)common / Math.Max(1, left.Values.Sum()), (double)common / Math.Max(1, right.Values.Sum()));
    }

    private static Dictionary<string, int> Count(string text)
    {
        var words = new string([.. text.Select(character => char.IsLetterOrDigit(character) ? character : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var counts = new Dictionary<string, int>();
        for (var i = 0; i + Words <= words.Length; i++)
        {
            var shingle = string.Join(' ', words, i, Words);
            counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }

        return counts;
    }
}

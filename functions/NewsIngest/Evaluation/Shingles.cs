using System.Text.RegularExpressions;

namespace NewsIngest.Evaluation;

/// <summary>Compares texts by their runs of four words, so that lost and foreign passages both cost and punctuation does not.</summary>
internal static partial class Shingles
{
    private const int Width = 4;

    /// <summary>F1 of the two texts' shingles (as sets), 0 to 1. Texts under four words count as one shingle; two empty texts agree.</summary>
    public static double F1(string labelled, string found) => Retrieval.Of(Of(labelled), Of(found)).F1 ?? 1;

    private static HashSet<string> Of(string text)
    {
        var words = Word.Matches(text).Select(match => match.Value.ToLowerInvariant()).ToArray();
        return words.Length switch
        {
            0 => [],
            < Width => [string.Join(' ', words)],
            _ => [.. Enumerable.Range(0, words.Length - Width + 1).Select(start => string.Join(' ', words, start, Width))],
        };
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word { get; }
}

using System.Collections.Frozen;

namespace NewsIngest.Classification.Scanning;

/// <summary>Asks a set of words with a slice of the text.</summary>
internal static class WordSets
{
    public static bool Holds(this FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}

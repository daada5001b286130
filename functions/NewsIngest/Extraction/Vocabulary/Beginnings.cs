using System.Collections.Frozen;

namespace NewsIngest.Extraction.Vocabulary;

/// <summary>Phrases with which a line can begin, whatever their case. Every line of every page is asked, so only those with its first letter are compared.</summary>
internal sealed class Beginnings
{
    private readonly FrozenDictionary<char, string[]> _byFirst;

    public Beginnings(params IEnumerable<string> phrases) =>
        _byFirst = phrases.GroupBy(phrase => char.ToLowerInvariant(phrase[0])).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Whether the line begins with one of the phrases.</summary>
    public bool IsAtStartOf(ReadOnlySpan<char> line) => LengthAtStartOf(line) > 0;

    /// <summary>Characters of the longest phrase that the line begins with; 0 when it begins with none.</summary>
    public int LengthAtStartOf(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !_byFirst.TryGetValue(char.ToLowerInvariant(line[0]), out var phrases)) return 0;
        var longest = 0;
        foreach (var phrase in phrases)
            if (phrase.Length > longest && line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) longest = phrase.Length;
        return longest;
    }
}

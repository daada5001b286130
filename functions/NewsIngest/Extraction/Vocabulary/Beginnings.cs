using System.Collections.Frozen;

namespace NewsIngest.Extraction.Vocabulary;

/// <summary>
/// Phrases with which a line can begin, whatever their case. Every line of every page is asked, so only those with its first two letters are compared.
/// </summary>
internal sealed class Beginnings
{
    private readonly FrozenDictionary<char, Phrase[]> _byFirst;

    /// <param name="Second">Its second letter as a capital; none for a phrase of one letter.</param>
    private readonly record struct Phrase(char? Second, string Text);

    public Beginnings(params IEnumerable<string> phrases) =>
        _byFirst = phrases.GroupBy(phrase => char.ToLowerInvariant(phrase[0]))
            .ToFrozenDictionary(group => group.Key,
                group => group.Select(phrase => new Phrase(phrase.Length > 1 ? char.ToUpperInvariant(phrase[1]) : null, phrase)).ToArray());

    /// <summary>Whether the line begins with one of the phrases.</summary>
    public bool IsAtStartOf(ReadOnlySpan<char> line) => LengthAtStartOf(line) > 0;

    /// <summary>Characters of the longest phrase that the line begins with; 0 when it begins with none.</summary>
    public int LengthAtStartOf(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !_byFirst.TryGetValue(char.ToLowerInvariant(line[0]), out var phrases)) return 0;
        var longest = 0;
        char? second = line.Length > 1 ? char.ToUpperInvariant(line[1]) : null;
        foreach (var phrase in phrases)
            if ((phrase.Second is null || phrase.Second == second) && phrase.Text.Length > longest
                && line.StartsWith(phrase.Text, StringComparison.OrdinalIgnoreCase))
            {
                longest = phrase.Text.Length;
            }
        return longest;
    }
}

using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Visits;

/// <summary>A word, phrase or mark of a sentence with its meaning to the reading of a visit.</summary>
/// <param name="Value">A <see cref="VisitTopic"/> or a number, by the term.</param>
/// <param name="Start">Where it starts in its text.</param>
internal readonly record struct VisitWord(VisitTerm Term, int Value, int Start, int End);

/// <summary>Turns a sentence's tokens into words of a visit: at each token the longest phrase wins.</summary>
internal sealed class VisitVocabulary
{
    private const int ValueBits = 5;

    private readonly Lexicon _phrases;

    /// <param name="words">The table that the articles' tokens are numbered by; receives the words of visits.</param>
    public VisitVocabulary(WordTable words)
    {
        _phrases = new Lexicon(words);

        // A topic's name wins over a theme, and both over what else the phrase may mean.
        foreach (var (topic, names, _) in VisitPhrases.Topics)
            foreach (var name in names) Add(name, VisitTerm.Topic, (int)topic);
        foreach (var (topic, _, themes) in VisitPhrases.Topics)
            foreach (var theme in themes) Add(theme, VisitTerm.Theme, (int)topic);
        foreach (var (term, value, word) in VisitPhrases.Counts()) Add(word, term, value);
        foreach (var (term, patterns) in VisitPhrases.Terms)
            foreach (var pattern in patterns) Add(pattern, term, 0);
        _phrases.Freeze();
    }

    public List<VisitWord> Read(ReadOnlySpan<Token> tokens)
    {
        var words = new List<VisitWord>(tokens.Length);
        for (var at = 0; at < tokens.Length;)
        {
            var meaning = _phrases.Longest(tokens, at, out var count);
            var last = tokens[at + Math.Max(count, 1) - 1];
            words.Add(count == 0
                ? new VisitWord(VisitTerm.None, 0, tokens[at].Start, last.End)
                : new VisitWord((VisitTerm)(meaning.Value >> ValueBits), meaning.Value & ((1 << ValueBits) - 1), tokens[at].Start, last.End));
            at += Math.Max(count, 1);
        }

        return words;
    }

    private void Add(string pattern, VisitTerm term, int value) => _phrases.Add(pattern, new Meaning(SpanKind.Word, (short)((int)term << ValueBits | value)));
}

using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Sentences;

/// <summary>
/// The lists that a <see cref="Reading"/> fills. Each thread keeps one set for its next article: they are most of what classifying allocates.
/// </summary>
internal sealed class ReadingBuffers
{
    /// <summary>A word and the blank or mark after it, on average and rounded down: an estimate that saves growing the lists.</summary>
    private const int CharactersAToken = 5;

    /// <summary>Longer lists, of articles beyond some 20,000 characters, are left to the collector.</summary>
    private const int MostKept = 4096;

    [ThreadStatic]
    private static ReadingBuffers? _spare;

    private ReadingBuffers(int tokens)
    {
        Tokens = new List<Token>(tokens);
        Spans = new List<Span>(tokens);
    }

    public List<Token> Tokens { get; }

    public List<Span> Spans { get; }

    public List<Sentence> Sentences { get; } = [];

    /// <summary>The spans of one sentence, put together.</summary>
    public List<Span> Joined { get; } = [];

    public static ReadingBuffers Take(int characters)
    {
        var spare = _spare;
        _spare = null;
        return spare ?? new ReadingBuffers(characters / CharactersAToken);
    }

    public void Return()
    {
        if (Tokens.Capacity > MostKept) return;
        Tokens.Clear();
        Spans.Clear();
        Sentences.Clear();
        _spare = this;
    }
}

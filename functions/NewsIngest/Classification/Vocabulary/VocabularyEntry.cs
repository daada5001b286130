using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Vocabulary;

/// <summary>A row of a vocabulary table: what the phrases mean, and the phrases in <see cref="PhrasePattern"/> notation.</summary>
internal readonly record struct VocabularyEntry(SpanKind Kind, int Value, params string[] Patterns)
{
    public VocabularyEntry(SpanKind kind, params string[] patterns)
        : this(kind, 0, patterns)
    {
    }

    public void AddTo(Lexicon lexicon)
    {
        foreach (var pattern in Patterns)
        {
            // "SEND" is no verb.
            var meaning = new Meaning(Kind, (short)Value, CapitalOnly: pattern.Length > 1 && pattern.All(char.IsUpper));
            // A lone mark, such as "(", is no notation.
            if (pattern.Length == 1) lexicon.AddPhrase(pattern, meaning);
            else lexicon.Add(pattern, meaning);
        }
    }
}

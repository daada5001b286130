namespace NewsIngest.Classification.Scanning;

/// <summary>A word or a punctuation mark, with its number in the <see cref="Lexicon"/>; 0 for a word it doesn't know.</summary>
internal readonly record struct Token(int Start, int End, int Word, SpanStyle Style)
{
    /// <summary>The word as the text writes it.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}

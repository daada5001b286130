using System.Runtime.InteropServices;
using NewsIngest.Classification.Scanning;
using NewsIngest.Extraction;

namespace NewsIngest.Classification.Sentences;

/// <summary>An article read once: every span of title, standfirst and text, in sentences.</summary>
internal sealed class Reading(Article article)
{
    /// <summary>A word and the blank or mark after it, on average and rounded down: an estimate that saves growing the lists.</summary>
    private const int CharactersAToken = 5;

    /// <summary>A longer stretch without an end is no sentence that anybody wrote: no more of it is quoted.</summary>
    private const int MostQuoted = 2_000;

    private readonly List<Span> _spans = new(article.Text.Length / CharactersAToken);
    private readonly List<Token> _tokens = new(article.Text.Length / CharactersAToken);

    public Article Article { get; } = article;

    public List<Sentence> Sentences { get; } = [];

    public List<Span> AllSpans => _spans;

    public ReadOnlySpan<Span> Spans(in Sentence sentence) => CollectionsMarshal.AsSpan(_spans).Slice(sentence.First, sentence.Count);

    public List<Token> AllTokens => _tokens;

    /// <summary>The words and marks that the sentence's spans were made of.</summary>
    public ReadOnlySpan<Token> Tokens(in Sentence sentence) => CollectionsMarshal.AsSpan(_tokens).Slice(sentence.FirstToken, sentence.TokenCount);

    public string Source(EvidenceSource source) => source switch
    {
        EvidenceSource.Title => Article.Title,
        EvidenceSource.Standfirst => Article.Standfirst ?? "",
        _ => Article.Text,
    };

    public Evidence Evidence(in Sentence sentence) => new Evidence(
        Source(sentence.Source)[sentence.Start..sentence.End], sentence.Start, sentence.End - sentence.Start, sentence.Source).Cut(MostQuoted);
}
